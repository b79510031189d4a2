import { join } from "node:path";
import { choose, operation, type Expression } from "../../src/warehouse/expression";
import type { Formula } from "../../src/warehouse/formula";
import { known, meant, nothing, type Meaning } from "./meaning";
import { meaningOf, partOf } from "./read-formula";
import { sourceOf } from "./scope";

const noValue: Expression = { kind: "value", value: null };

/** What a client's figures and the practice of its firm are called in a warehouse. */
const clientColumns = {
  revenue: "revenue",
  hours: "hours",
  directCosts: "direct_costs",
  servingCosts: "serving_costs",
  avoidableCostPerHour: "avoidable_cost_per_hour",
  fit: "fit",
  isTried: "is_tried",
};
const practiceColumns = {
  minimumRate: "minimum_rate",
  avoidableCostPerHour: "avoidable_cost_per_hour",
  fullCostPerHour: "full_cost_per_hour",
  minimumFit: "minimum_fit",
  maximumIncrease: "maximum_increase",
  tolerance: "tolerance",
};

/**
 * Everything that the views compute, read from src/core and src/analysis: code that cannot be read as arithmetic stops
 * the build.
 */
export function warehouseFormulas(root: string): readonly Formula[] {
  const core = (file: string, name: string, column: string, inputs: readonly string[]): Formula =>
    formula(column, meaningOf(join(root, "src/core", file), name, inputs.map(input)));
  const exit = thing({
    revenue: "revenue",
    avoidableCosts: "avoidable_costs",
    hours: "hours",
    refillShare: "refill_share",
    refillRate: "refill_rate",
    monthsToRefill: "months_to_refill",
    oneOffCost: "one_off_cost",
  });
  return [
    ...judged(root),
    core("fit-score.ts", "ratingShare", "rating_share", ["rating", "worst", "best", "is_scale_given"]),
    core("fit-score.ts", "missesFloor", "misses_floor", ["rating", "floor", "worst", "best"]),
    formula(
      "rated_fit",
      meaningOf(join(root, "src/core/fit-score.ts"), "scoreFrom", [
        input("fit_sum"),
        input("rated_weights"),
        input("weights"),
        meant(operation(">", { kind: "input", name: "missed" }, { kind: "value", value: 0 })),
      ]),
    ),
    core("effective-rate.ts", "rateGap", "rate_gap", [
      "revenue",
      "hours",
      "minimum_rate",
      "direct_costs",
      "serving_costs",
    ]),
    core("effective-rate.ts", "breakEvenHours", "break_even_hours", [
      "revenue",
      "minimum_rate",
      "direct_costs",
      "serving_costs",
    ]),
    core("exit-impact.ts", "refillShare", "refill_share_needed", [
      "revenue",
      "avoidable_costs",
      "hours",
      "contribution_per_hour",
    ]),
    formula("exit_impact", meaningOf(join(root, "src/core/exit-impact.ts"), "exitImpact", [exit, input("months")])),
    formula("exit_payback", meaningOf(join(root, "src/core/exit-impact.ts"), "exitPayback", [exit])),
  ];
}

/** The analysis' own judgement of a client, figure by figure. */
function judged(root: string): readonly Formula[] {
  const file = join(root, "src/analysis/judge/judge-client.ts");
  const figures: Meaning = {
    kind: "thing",
    parts: new Map([
      ...parts(clientColumns),
      ["knockouts", () => ({ kind: "thing", parts: new Map([["length", () => input("knockouts")]]) })],
    ]),
  };
  const practice: Meaning = {
    kind: "thing",
    parts: new Map([
      ...parts(practiceColumns),
      ["gradeFloors", () => ({ kind: "list", items: [known(75), known(50), known(25)] })],
      ["language", () => nothing],
    ]),
  };
  const client = meaningOf(file, "judgeClient", [figures, practice]);
  const part = (name: string, column: string): Formula => formula(column, partOf(client, name, sourceOf(file)));
  return [
    formula("counted_hours", meaningOf(file, "hoursWorked", [figures])),
    formula("least_rate", meaningOf(file, "minimumOf", [figures, practice])),
    part("effectiveRate", "effective_rate"),
    part("avoidableProfit", "avoidable_profit"),
    part("fullProfit", "full_profit"),
    part("yield", "yield"),
    part("minimumFee", "minimum_fee"),
    part("feeIncrease", "fee_increase"),
    part("grade", "grade"),
    part("verdict", "verdict"),
  ];
}

function input(name: string): Meaning {
  return meant({ kind: "input", name });
}

function parts(columns: Readonly<Record<string, string>>): readonly (readonly [string, () => Meaning])[] {
  return Object.entries(columns).map(([name, column]) => [name, () => input(column)] as const);
}

function thing(columns: Readonly<Record<string, string>>): Meaning {
  return { kind: "thing", parts: new Map(parts(columns)) };
}

function formula(name: string, meaning: Meaning): Formula {
  const value = valueOf(meaning, name);
  const problem = problemOf(meaning);
  return { name, inputs: [...new Set([...inputsOf(value), ...inputsOf(problem)])].sort(), value, problem };
}

function valueOf(meaning: Meaning, name: string): Expression {
  switch (meaning.kind) {
    case "expression":
      return meaning.expression;
    case "choice":
      return choose(meaning.test, valueOf(meaning.yes, name), valueOf(meaning.no, name));
    case "failure":
      return noValue;
    case "nothing":
    case "thing":
    case "list":
    case "function":
    case "problem":
      throw new Error(`The formula ${name} gives ${meaning.kind}, which is no value.`);
  }
}

function problemOf(meaning: Meaning): Expression {
  if (meaning.kind === "choice") return choose(meaning.test, problemOf(meaning.yes), problemOf(meaning.no));
  if (meaning.kind === "failure" && meaning.code === "error")
    throw new Error("A formula asks for a part of what may be missing: test it first.");
  return meaning.kind === "failure" ? { kind: "value", value: meaning.code } : noValue;
}

function inputsOf(expression: Expression): readonly string[] {
  switch (expression.kind) {
    case "value":
      return [];
    case "input":
      return [expression.name];
    case "operation":
      return expression.operands.flatMap(inputsOf);
    case "choice":
      return [expression.test, expression.yes, expression.no].flatMap(inputsOf);
  }
}

/** The formulas as a file of the repository, so that a change of the core shows as a change of the views. */
export function formulasFile(formulas: readonly Formula[]): string {
  const text = JSON.stringify(formulas, (_, value: unknown) => (value === Infinity ? "@Infinity" : value))
    .replaceAll('"@Infinity"', "Infinity")
    .replaceAll('{"name":', '\n  {"name":');
  return `// Made from src/core and src/analysis by npm run generate. Never edited.\nimport type { Formula } from "../src/warehouse/formula";\n\nexport const formulas: readonly Formula[] = ${text.replace(/\]$/, "\n]")};\n`;
}
