/** The import rules of the house; each says why. The order of the folders is the order of knowledge. */
const pure = "^src/(core|spreadsheet|functions|columns|analysis|reports)/";

/** What a formula can reach; docs/decisions/0018 says how sentences are made on either side of it. */
const below = "^src/(core|spreadsheet|functions|columns|analysis)/";

/** from may import only itself and the folders named. */
const knowsOnly = (from, folders, comment) => ({
  name: `${from.replaceAll("/", "-")}-knows-only-${folders.join("-") || "itself"}`,
  comment,
  severity: "error",
  from: { path: `^src/${from}/`, pathNot: "\\.test\\.tsx?$" },
  to: { path: "^src/", pathNot: `^src/(${[from, ...folders].join("|")})/` },
});

/** The analysis as it is told: what the owner says, what is gathered, judged, planned and decided. */
const stages = ["owner", "gather", "judge", "plans", "decisions"];
const onward = stages
  .slice(0, -1)
  .map((stage, at) => ({
    name: `analysis-${stage}-knows-no-later-stage`,
    comment: "The analysis flows one way, so that each part is understood by what comes before it.",
    severity: "error",
    from: { path: `^src/analysis/${stage}/`, pathNot: "\\.test\\.tsx?$" },
    to: { path: `^src/analysis/(${stages.slice(at + 1).join("|")})/` },
  }));

module.exports = {
  forbidden: [
    {
      name: "no-circles",
      comment: "A circle, of types too, means that two files are one story told twice.",
      severity: "error",
      from: {},
      to: { circular: true },
    },
    {
      name: "no-orphans",
      comment: "A file that nobody imports is dead, or forgotten.",
      severity: "error",
      from: { orphan: true, path: "^src/", pathNot: ["\\.d\\.ts$", "\\.test\\.tsx?$"] },
      to: {},
    },
    knowsOnly("core", [], "The model is arithmetic: it knows no cell, no sheet and no host."),
    knowsOnly("spreadsheet", ["core"], "What all spreadsheets share stands on the model alone."),
    knowsOnly("columns", ["core", "spreadsheet"], "Recognising a table needs cells and words, no analysis."),
    knowsOnly(
      "analysis",
      ["core", "spreadsheet", "columns"],
      "The analysis is the same in a cell, a pane and a terminal.",
    ),
    knowsOnly(
      "functions",
      ["core", "spreadsheet", "columns", "analysis"],
      "A function is one call into what is below it.",
    ),
    knowsOnly("reports", ["core", "spreadsheet", "columns", "analysis"], "Reports say what the analysis found."),
    knowsOnly(
      "workbook",
      ["core", "spreadsheet", "functions", "columns", "analysis", "reports"],
      "Workbooks write documents; they know no host.",
    ),
    knowsOnly("files", ["core", "spreadsheet", "columns"], "Reading a file ends where cells begin."),
    knowsOnly(
      "warehouse",
      ["core"],
      "SQL for warehouses follows from the core's own formulas; it knows no cell and no host.",
    ),
    knowsOnly(
      "taskpane",
      ["core", "spreadsheet", "functions", "columns", "analysis", "reports"],
      "The pane reaches its host through the Host interface only.",
    ),
    ...onward,
    {
      name: "judging-has-no-words",
      comment: "The analysis decides in codes with facts; analysis/words alone says them, in the reader's language.",
      severity: "error",
      from: { path: "^src/analysis/(?!words/)", pathNot: "\\.test\\.tsx?$" },
      to: { path: "^src/(analysis/words/|core/fill-in|spreadsheet/print)" },
    },
    {
      name: "sentences-outside-are-said",
      comment:
        "From the reports outwards a sentence is said by reports/say, which knows plurals: one way on each side.",
      severity: "error",
      from: { pathNot: [below, "^src/reports/say\\.ts$"] },
      to: { path: "^src/core/fill-in" },
    },
    {
      name: "sentences-inside-are-filled-in",
      comment: "What runs in a cell has no Intl and loads before the first calculation: core/fill-in is all it needs.",
      severity: "error",
      from: { path: below },
      to: { path: "node_modules/(intl-messageformat|@formatjs)/|^src/reports/say" },
    },
    {
      name: "hosts-are-strangers",
      comment: "What two hosts share belongs further in.",
      severity: "error",
      from: { path: "^src/hosts/([^/]+)/" },
      to: { path: "^src/hosts/", pathNot: "^src/hosts/$1/" },
    },
    {
      name: "inner-never-outer",
      comment: "Only hosts know hosts.",
      severity: "error",
      from: { path: "^src/(?!hosts/)" },
      to: { path: "^src/hosts/" },
    },
    {
      name: "src-needs-no-tools",
      comment: "What ships does not lean on what builds or tests it.",
      severity: "error",
      from: { path: "^src/", pathNot: "\\.test\\.tsx?$" },
      to: { path: "^(tools|test|bench)/" },
    },
    {
      name: "core-has-no-packages",
      comment: "The arithmetic must run anywhere, for ever.",
      severity: "error",
      from: { path: "^src/(core|spreadsheet|functions)/", pathNot: "\\.test\\.tsx?$" },
      to: { dependencyTypes: ["npm", "npm-dev", "core"] },
    },
    {
      name: "pure-has-no-node",
      comment: "Pure folders run in a cell, a pane and a terminal alike.",
      severity: "error",
      from: { path: pure, pathNot: "\\.test\\.tsx?$" },
      to: { dependencyTypes: ["core"] },
    },
    {
      name: "react-in-playground-only",
      comment: "Univer wants React; the pane and the add-in must not carry it.",
      severity: "error",
      from: { path: "^src/", pathNot: "^src/hosts/playground/" },
      to: { path: "node_modules/(react|react-dom|@univerjs)/" },
    },
    {
      name: "warehouses-in-the-terminal-only",
      comment: "Nothing of databases is in the add-in's bundles.",
      severity: "error",
      from: { path: "^src/", pathNot: "^src/(warehouse|hosts/cli)/" },
      to: { path: "^src/warehouse/|^generated/warehouse|node_modules/(pg|@clickhouse|@duckdb|chdb)/" },
    },
    {
      name: "one-throw-of-dice",
      comment: "What is red is red for everybody: test/dice.ts fixes the seed.",
      severity: "error",
      from: { pathNot: "^test/dice\\.ts$" },
      to: { path: "node_modules/fast-check/" },
    },
    {
      name: "ships-no-dev-package",
      comment: "What the terminal program needs at run time is a dependency.",
      severity: "error",
      from: { path: "^src/", pathNot: ["\\.test\\.tsx?$", "^src/hosts/playground/"] },
      to: { dependencyTypes: ["npm-dev"], dependencyTypesNot: ["type-only"], pathNot: "node_modules/@types/" },
    },
  ],
  options: {
    doNotFollow: { path: "node_modules" },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: "tsconfig.json" },
    exclude: { path: "\\.css$" },
    enhancedResolveOptions: {
      exportsFields: ["exports"],
      conditionNames: ["import", "require", "node", "default", "types"],
    },
  },
};
