import tseslint from "typescript-eslint";

const pureFolders = "src/{core,spreadsheet,functions,columns,analysis,reports}/**/*.ts";
const tests = "**/*.test.ts";

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

/** What oxlint has no rule for; all the rest is in .oxlintrc.json (docs/decisions/0017). */
export default tseslint.config({
  files: [pureFolders],
  ignores: [tests],
  languageOptions: { parser: tseslint.parser },
  linterOptions: { reportUnusedDisableDirectives: "off" },
  rules: { "no-restricted-syntax": ["error", ...impure] },
});
