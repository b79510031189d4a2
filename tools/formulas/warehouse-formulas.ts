import { join } from "node:path";
import { choose, inputsOf, isNull, operation, truth, type Expression } from "../../src/warehouse/expression";
import type { Formula } from "../../src/warehouse/formula";
import { branch, isMissing, known, meant, nothing, then, type Meaning } from "./meaning";
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

/** What a firm expects of hours that become free. */
const refillColumns = {
  share: "refill_share",
  monthsToRefill: "months_to_refill",
  contributionPerHour: "contribution_per_hour",
  oneOffCost: "one_off_cost",
};

/** What letting a client go is made of, for a year. */
const exitColumns = {
  revenue: "yearly_revenue",
  avoidableCosts: "yearly_avoidable_costs",
  hours: "yearly_hours",
  refillShare: "expected_refill",
  refillRate: "resold_hour",
  monthsToRefill: "refill_months",
  oneOffCost: "parting_cost",
} as const;

/**
 * Everything that the views compute, read from src/core and src/analysis: code that cannot be read as arithmetic stops
 * the build.
 */
export function warehouseFormulas(root: string): readonly Formula[] {
  const core = (file: string, name: string, column: string, inputs: readonly string[]): Formula =>
    formula(column, meaningOf(join(root, "src/core", file), name, inputs.map(input)));
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
  const hours = meaningOf(file, "hoursWorked", [figures]);
  const minimumRate = meaningOf(file, "minimumOf", [figures, practice]);
  const costs = [input("direct_costs"), input("serving_costs")];
  const rates = join(root, "src/core/effective-rate.ts");
  return [
    formula("counted_hours", hours),
    formula("least_rate", minimumRate),
    part("plainRate", "plain_rate"),
    part("effectiveRate", "effective_rate"),
    part("avoidableProfit", "avoidable_profit"),
    part("fullProfit", "full_profit"),
    part("yield", "yield"),
    part("minimumFee", "minimum_fee"),
    part("feeIncrease", "fee_increase"),
    part("grade", "grade"),
    part("verdict", "verdict"),
    formula(
      "rate_gap",
      whereKnown([input("revenue"), hours, minimumRate], (known) => meaningOf(rates, "rateGap", [...known, ...costs])),
    ),
    formula(
      "break_even_hours",
      whereKnown([input("revenue"), minimumRate], (known) => meaningOf(rates, "breakEvenHours", [...known, ...costs])),
    ),
    ...exits(root, figures, practice),
  ];
}

/**
 * What letting the client go does to the income, with the usual expectations where the firm has none of its own. Its
 * figures of a year are columns, from which the rest is made.
 */
function exits(root: string, figures: Meaning, practice: Meaning): readonly Formula[] {
  const plans = join(root, "src/analysis/plans/exit.ts");
  const core = join(root, "src/core/exit-impact.ts");
  const usual = meaningOf(plans, "refillOf", [known(null), practice]);
  const refill: Meaning = {
    kind: "thing",
    parts: new Map(
      Object.entries(refillColumns).map(([name, column]) => [
        name,
        () =>
          branch(
            meant(isNull({ kind: "input", name: column })),
            () => partOf(usual, name, sourceOf(plans)),
            () => input(column),
          ),
      ]),
    ),
  };
  const exit = whereKnown([input("months")], ([months = nothing]) =>
    meaningOf(plans, "yearlyExit", [figures, months, refill]),
  );
  const yearly = Object.entries(exitColumns).map(([name, column]) =>
    formula(
      column,
      then(exit, (whole) => (isMissing(whole) ? known(null) : partOf(whole, name, sourceOf(plans)))),
    ),
  );
  const made = (column: string, file: string, name: string, of?: readonly (keyof typeof exitColumns)[]): Formula =>
    formula(
      column,
      whereKnown([input(exitColumns.revenue)], () =>
        meaningOf(file, name, of?.map((part) => input(exitColumns[part])) ?? [thing(exitColumns)]),
      ),
    );
  return [
    ...yearly,
    made("lost_per_year", plans, "lostPerYear"),
    made("exit_impact", core, "exitImpact"),
    made("refill_share_needed", core, "refillShare", ["revenue", "avoidableCosts", "hours", "refillRate"]),
    made("exit_payback", core, "exitPayback"),
  ];
}

/** Nothing where one of the figures is not known, else what is made of them. */
function whereKnown(figures: readonly Meaning[], next: (known: readonly Meaning[]) => Meaning): Meaning {
  const [figure, ...rest] = figures;
  if (figure === undefined) return next([]);
  return then(figure, (one) =>
    branch(
      isMissing(one) ? known(true) : meant(one.kind === "expression" ? isNull(one.expression) : truth(false)),
      () => known(null),
      () => whereKnown(rest, (others) => next([one, ...others])),
    ),
  );
}

function input(name: string): Meaning {
  return meant({ kind: "input", name });
}

function thing(columns: Readonly<Record<string, string>>): Meaning {
  return { kind: "thing", parts: new Map(parts(columns)) };
}

function parts(columns: Readonly<Record<string, string>>): readonly (readonly [string, () => Meaning])[] {
  return Object.entries(columns).map(([name, column]) => [name, () => input(column)] as const);
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

/** The formulas as a file of the repository, so that a change of the core shows as a change of the views. */
export function formulasFile(formulas: readonly Formula[]): string {
  const text = JSON.stringify(formulas, (_, value: unknown) => (value === Infinity ? "@Infinity" : value))
    .replaceAll('"@Infinity"', "Infinity")
    .replaceAll('{"name":', '\n  {"name":');
  return (
    `// Made from src/core and src/analysis by npm run generate. Never edited.\nimport type { Formula } from ` +
    `"../src/warehouse/formula";\n\nexport const formulas: readonly Formula[] = ${text.replace(/\]$/, "\n]")};\n`
  );
}
