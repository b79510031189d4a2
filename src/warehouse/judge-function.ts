import { inputsOf, keyOf, type Expression } from "./expression";
import { printJs } from "./print-js";
import { sharedParts, withColumns } from "./shared-parts";
import {
  exitFigures,
  exitMissing,
  formulaOf,
  judgedFigures,
  largest,
  layers,
  problemsOf,
  smallest,
  sums,
  verdictColumns,
  verdictMissing,
} from "./views";

/** What the function is told of one client, and of the practice of its firm. */
export const judgeInputs = [
  ...sums,
  "fit",
  "knockouts",
  "is_tried",
  "minimum_rate",
  "avoidable_cost_per_hour",
  "full_cost_per_hour",
  "minimum_fit",
  "maximum_increase",
  "tolerance",
  "months",
  "refill_share",
  "months_to_refill",
  "contribution_per_hour",
  "one_off_cost",
] as const;
/** What the views hand out, but for what is known before. */
export const judgeResults: readonly string[] = Object.keys(verdictColumns).filter(
  (name) => !["firm", "client", "row_count", "fit", ...sums].includes(name),
);

/**
 * One client's figures as a JavaScript function of the engine, for who has the sums in tables of another shape: the
 * views' arithmetic, from the same formulas.
 */
export function judgeFunction(engine: "bigquery" | "snowflake"): string {
  return engine === "bigquery" ? bigQuery() : snowflake();
}

function bigQuery(): string {
  const parameters = judgeInputs.map((name) => `${name} ${name === "is_tried" ? "BOOL" : "FLOAT64"}`);
  const results = judgeResults.map((name) => `${name} ${isText(name) ? "STRING" : "FLOAT64"}`);
  return `CREATE OR REPLACE FUNCTION judge_client(${parameters.join(", ")})
RETURNS STRUCT<${results.join(", ")}>
LANGUAGE js AS r"""
${body((name) => name)}
"""`;
}

/** Snowflake writes arguments in capitals and gives undefined for NULL. */
function snowflake(): string {
  const parameters = judgeInputs.map((name) => `${name} ${name === "is_tried" ? "BOOLEAN" : "FLOAT"}`);
  return `CREATE OR REPLACE FUNCTION judge_client(${parameters.join(", ")})
RETURNS VARIANT
LANGUAGE JAVASCRIPT AS $$
${body((name) => `(${name.toUpperCase()} === undefined ? null : ${name.toUpperCase()})`)}
$$`;
}

/** Sums beyond the range are left out of the arithmetic and named, as in the views. */
function body(argument: (name: string) => string): string {
  const rest = judgeInputs.filter((name) => !sums.some((sum) => sum === name));
  return [
    `const isBeyond = (sum) => sum !== null && sum !== 0 && !(Math.abs(sum) <= ${largest} && Math.abs(sum) >= ${smallest});`,
    `const isOut = ${sums.map((name) => `isBeyond(${argument(name)})`).join(" || ")};`,
    ...sums.map((name) => `const ${own(name)} = isOut ? null : ${argument(name)};`),
    ...rest.map((name) => `const ${own(name)} = ${argument(name)};`),
    ...worked(),
    `return { ${judgeResults.map((name) => `${name}: ${own(name)}`).join(", ")} };`,
  ].join("\n");
}

/**
 * The figures and the first problem of each kind; a part that stands several times is worked out once, before what is
 * made of it.
 */
function worked(): readonly string[] {
  const whole = layers.flat().map(formulaOf);
  const shared = sharedParts(whole.flatMap(({ value, problem }) => [value, problem]));
  const known = new Set<string>(judgeInputs);
  const columns = new Map<string, string>();
  const lines: string[] = [];
  const add = (name: string, value: Expression): void => {
    lines.push(`const ${own(name)} = ${printJs(withColumns(value, columns), own)};`);
    columns.set(keyOf(value), name);
  };
  for (const { name, value } of whole) {
    for (const part of shared)
      if (!columns.has(keyOf(part)) && inputsOf(part).every((one) => known.has(one))) add(`part_${lines.length}`, part);
    add(name, value);
    known.add(name);
  }
  const codes = (...all: readonly Expression[]): string =>
    ['isOut ? "figure.range" : null', ...all.map((code) => printJs(withColumns(code, columns), own))].join(", ");
  const firstOf = (name: string, all: readonly Expression[]): string =>
    `const ${own(name)} = [${codes(...all)}].find((code) => code !== null) ?? null;`;
  return [
    ...lines,
    firstOf("problem", [...problemsOf(judgedFigures), ...verdictMissing]),
    firstOf("exit_problem", [...problemsOf(exitFigures), ...exitMissing]),
  ];
}

/** No argument of the function, and no word of the language. */
function own(name: string): string {
  return `its_${name}`;
}

function isText(name: string): boolean {
  return ["grade", "verdict", "problem", "exit_problem"].includes(name);
}
