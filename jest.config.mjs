/** Tests lie beside what they test, and in test/ where they cross folders; browser tests bring their own time limits. */
export default {
  testMatch: ["<rootDir>/{src,test,tools,bench}/**/*.test.{ts,tsx}"],
  transform: {
    "\\.(tsx?|mjs|js)$": ["@swc/jest", { jsc: { target: "es2022", parser: { syntax: "typescript", tsx: true }, transform: { react: { runtime: "automatic", importSource: "preact" } } }, module: { type: "commonjs" } }],
  },
  transformIgnorePatterns: ["/node_modules/(?!(d3|d3-[a-z-]+|internmap|delaunator|robust-predicates|@observablehq/plot|intl-messageformat|@formatjs/[a-z-]+|preact|@fluentui|@microsoft/fast-[a-z]+|isoformat|interval-tree-1d)/)"],
  testEnvironment: "node",
  setupFilesAfterEnv: ["<rootDir>/test/dice.ts"],
  maxWorkers: 2,
};
