const modernPackages = [
  "d3|d3-[a-z-]+|internmap|delaunator|robust-predicates|interval-tree-1d|isoformat|@observablehq/plot",
  "intl-messageformat|@formatjs/[a-z-]+",
  "preact|@fluentui|@microsoft/fast-[a-z]+",
];

const shared = {
  transform: {
    "\\.(tsx?|mjs|js)$": [
      "@swc/jest",
      {
        jsc: {
          target: "es2022",
          parser: { syntax: "typescript", tsx: true },
          transform: { react: { runtime: "automatic", importSource: "preact" } },
        },
        module: { type: "commonjs" },
      },
    ],
  },
  transformIgnorePatterns: [`/node_modules/(?!(${modernPackages.join("|")})/)`],
  testEnvironment: "node",
};

/** Tests whose names say that they take long, need what `npm run build` makes, or a browser too. */
const slow = ["long", "built", "browser"];

/**
 * Tests lie beside what they test, and in test/ where they cross folders; browser tests bring their own time limits.
 */
export default {
  maxWorkers: 2,
  testSequencer: "<rootDir>/jest.longest-first.cjs",
  projects: [
    {
      ...shared,
      displayName: "quick",
      testMatch: [`<rootDir>/{src,test,tools,bench}/**/!(*.${slow.join("|*.")}).test.{ts,tsx}`],
    },
    ...slow.map((kind) => ({
      ...shared,
      displayName: kind,
      testMatch: [`<rootDir>/{src,test,tools,bench}/**/*.${kind}.test.{ts,tsx}`],
    })),
  ],
};
