import js from "@eslint/js";
import tseslint from "typescript-eslint";

const pureFolders = "src/{core,spreadsheet,functions,columns,analysis,reports}/**/*.ts";
const tests = ["**/*.test.ts", "**/*.test.tsx", "test/**"];

/**
 * Clock, dice, locale and console give other results tomorrow or elsewhere: pure folders are handed the day instead.
 */
const impure = [
  {
    selector: "NewExpression[callee.name='Date'][arguments.length=0]",
    message: "No clock in a pure folder: pass the day in.",
  },
  {
    selector: "CallExpression[callee.object.name='Date'][callee.property.name='now']",
    message: "No clock in a pure folder: pass the day in.",
  },
  {
    selector: "CallExpression[callee.object.name='Math'][callee.property.name='random']",
    message: "No dice in a pure folder: pass a seed in.",
  },
  {
    selector: "CallExpression[callee.property.name=/^toLocale/]",
    message: "No locale in a pure folder: print with src/spreadsheet or the words of the language.",
  },
  { selector: "MemberExpression[object.name='Intl']", message: "No locale in a pure folder." },
  {
    selector: "MemberExpression[object.name='console']",
    message: "No console in a pure folder: throw a Problem or return a note.",
  },
];

export default tseslint.config(
  { ignores: ["dist/**", "generated/**", "node_modules/**", "coverage/**"] },
  js.configs.recommended,
  ...tseslint.configs.strictTypeChecked,
  {
    languageOptions: {
      parserOptions: { projectService: { allowDefaultProject: [] }, tsconfigRootDir: import.meta.dirname },
    },
    rules: {
      "@typescript-eslint/restrict-template-expressions": ["error", { allowNumber: true, allowBoolean: true }],
      "@typescript-eslint/only-throw-error": [
        "error",
        { allow: [{ from: "package", package: "@types/custom-functions-runtime", name: "Error" }] },
      ],
      "@typescript-eslint/no-confusing-void-expression": ["error", { ignoreArrowShorthand: true }],
      "@typescript-eslint/switch-exhaustiveness-check": "error",
      "@typescript-eslint/consistent-type-imports": "error",
    },
  },
  {
    files: [pureFolders],
    ignores: tests,
    rules: {
      "no-restricted-syntax": ["error", ...impure],
      "@typescript-eslint/consistent-type-assertions": ["error", { assertionStyle: "never" }],
    },
  },
  {
    files: tests,
    rules: {
      "@typescript-eslint/no-non-null-assertion": "off",
      "@typescript-eslint/no-unsafe-assignment": "off",
      "@typescript-eslint/no-unsafe-member-access": "off",
      "@typescript-eslint/no-unsafe-call": "off",
      "@typescript-eslint/no-unsafe-argument": "off",
      "@typescript-eslint/no-unsafe-return": "off",
    },
  },
);
