import { formulas } from "../../generated/warehouse-formulas";
import type { Dialect } from "./dialects";
import { choose, isNull, keyOf, operation, type Expression } from "./expression";
import type { Formula } from "./formula";
import { printSql } from "./print-sql";
import { sqlType } from "./schema";
import { withColumns } from "./shared-parts";

export const viewNames = ["client_fits", "client_sums", "client_inputs", "client_figures", "client_verdicts"] as const;
export type ViewName = (typeof viewNames)[number];

/** What a view selects; the views that it reads are named, or put in its place. */
export function viewBody(
  view: ViewName,
  dialect: Dialect,
  hasNames: boolean,
  from: (view: ViewName) => string,
): string {
  switch (view) {
    case "client_fits":
      return clientFits(dialect);
    case "client_sums":
      return clientSums(dialect);
    case "client_inputs":
      return clientInputs(dialect, from);
    case "client_figures":
      return clientFigures(dialect, from);
    case "client_verdicts":
      return clientVerdicts(dialect, hasNames, from);
  }
}

/** The figures of the analysis, each with the names of those before it in their places. */
function figureLayers(): readonly (readonly Pick<Formula, "name" | "value">[])[] {
  const columns = new Map<string, string>();
  return layers.map((layer) => {
    const own = layer.map((name) => ({ name, value: withColumns(formulaOf(name).value, columns) }));
    for (const name of layer) columns.set(keyOf(formulaOf(name).value), name);
    return own;
  });
}

/** What may be wrong with figures of a client, in the order in which it is named. */
export function problemsOf(names: readonly string[]): readonly Expression[] {
  return names.map((name) => formulaOf(name).problem).filter(({ kind }) => kind !== "value");
}

/** Why there is no verdict, where no guard says it. */
export const verdictMissing: readonly Expression[] = [
  codeWhereNull("least_rate", "minimum.missing"),
  codeWhereNull("counted_hours", "hours.missing"),
  codeWhereNull("revenue", "revenue.missing"),
];

/** Why nothing is said of letting the client go. */
export const exitMissing: readonly Expression[] = [
  codeWhereNull("months", "months.missing"),
  codeWhereNull("revenue", "revenue.missing"),
  codeWhereNull("hours", "hours.missing"),
  codeWhere(operation("<", { kind: "input", name: "hours" }, { kind: "value", value: 0 }), "hours.negative"),
  codeWhereNull("avoidable_cost_per_hour", "cost.missing"),
  codeWhereNull("yearly_hours", "months.tooFew"),
];

function codeWhereNull(name: string, code: string): Expression {
  return codeWhere(isNull({ kind: "input", name }), code);
}

function codeWhere(test: Expression, code: string): Expression {
  return choose(test, { kind: "value", value: code }, { kind: "value", value: null });
}

/** The columns that are handed out, with their kinds. */
export const verdictColumns = {
  firm: "text",
  client: "text",
  row_count: "count",
  revenue: "double",
  hours: "double",
  direct_costs: "double",
  serving_costs: "double",
  plain_rate: "double",
  effective_rate: "double",
  least_rate: "double",
  rate_gap: "double",
  break_even_hours: "double",
  avoidable_profit: "double",
  full_profit: "double",
  yield: "double",
  minimum_fee: "double",
  fee_increase: "double",
  fit: "double",
  grade: "text",
  verdict: "text",
  problem: "text",
  lost_per_year: "double",
  exit_impact: "double",
  refill_share_needed: "double",
  exit_payback: "double",
  exit_problem: "text",
} as const;

/** Beyond these PostgreSQL and BigQuery stop with an overflow where others give Infinity; no firm is there. */
export const largest = "1e12";
export const smallest = "1e-9";
export const sums = ["revenue", "hours", "direct_costs", "serving_costs"] as const;
/** Figures by how far out they stand: each is made of those before it. */
const judgedLayers = [
  ["counted_hours", "least_rate"],
  ["plain_rate", "effective_rate", "avoidable_profit", "full_profit", "fee_increase"],
  ["rate_gap", "break_even_hours", "yield", "minimum_fee", "grade", "verdict"],
] as const;
const exitLayers = [
  [
    "yearly_revenue",
    "yearly_avoidable_costs",
    "yearly_hours",
    "expected_refill",
    "resold_hour",
    "refill_months",
    "parting_cost",
  ],
  ["lost_per_year", "exit_impact", "refill_share_needed", "exit_payback"],
] as const;
export const judgedFigures: readonly string[] = judgedLayers.flat();
export const exitFigures: readonly string[] = exitLayers.flat();
const [first, second, third] = judgedLayers;
export const layers: readonly (readonly string[])[] = [
  first,
  [...second, ...exitLayers[0]],
  [...third, ...exitLayers[1]],
];

/** One row a rated client: the score, or why there is none. */
function clientFits(dialect: Dialect): string {
  const [share, score] = [formulaOf("rating_share"), formulaOf("rated_fit")];
  const problem = nullIfCode(printSql(score.problem, dialect), "fit.tooFew");
  const misses = printSql(formulaOf("misses_floor").value, dialect);
  const rated = [
    "SUM(weighted_share) AS fit_sum",
    "SUM(rated_weight) AS rated_weights",
    "SUM(misses) AS missed",
    "SUM(is_rated) AS rated_count",
    "MIN(own_problem) AS rating_problem",
  ].join(", ");
  const parts = [
    "CASE WHEN share IS NULL THEN 0e0 ELSE weight * share END AS weighted_share",
    "CASE WHEN share IS NULL THEN 0e0 ELSE weight END AS rated_weight",
    "CASE WHEN share IS NULL THEN 0 ELSE 1 END AS is_rated",
  ].join(", ");
  const ownProblem = [
    "CASE WHEN COALESCE(is_known, 0) = 0 THEN 'criterion.missing'",
    "WHEN weight < 0e0 THEN 'weights.negative'",
    `ELSE ${printSql(share.problem, dialect)} END`,
  ].join(" ");
  const criteria = "SELECT firm, criterion, weight, worst, best, is_scale_given, floor, 1 AS is_known FROM criteria";
  return `SELECT firm, client, missed, COALESCE(rating_problem, ${problem}) AS fit_problem, ${ratedFit(score, dialect)}
FROM (
  SELECT firm, client, ${rated}
  FROM (
    SELECT firm, client, ${parts}, misses, own_problem
    FROM (
      SELECT firm, client, weight, ${printSql(share.value, dialect)} AS share, CASE WHEN ${misses} THEN 1e0 ELSE 0e0 END AS misses,
        ${ownProblem} AS own_problem
      FROM (SELECT firm, client, criterion, rating FROM ratings) AS r
      ${dialect.leftJoin} (${criteria}) AS c USING (firm, criterion)
    ) AS shares
  ) AS parts
  GROUP BY firm, client
) AS rated
${dialect.leftJoin} (SELECT firm, SUM(weight) AS weights FROM criteria GROUP BY firm) AS w USING (firm)`;
}

function ratedFit(score: Formula, dialect: Dialect): string {
  return `CASE WHEN rating_problem IS NULL AND rated_count > 0 THEN ${printSql(score.value, dialect)} END AS rated_fit`;
}

/**
 * One row a client of a firm; a sum is empty, not 0, where there is no row of that kind. Each table is summed by itself
 * first, where its shards stand. Some engines add up from 0 and some from the first value, which may be −0: 0 added
 * makes one of both.
 */
function clientSums(dialect: Dialect): string {
  const none = `CAST(NULL AS ${sqlType("double?", dialect)})`;
  const added = [
    "SUM(net_part) + 0e0 AS revenue_sum",
    "SUM(hours_part) + 0e0 AS hours_sum",
    "COALESCE(SUM(direct_part), 0e0) + 0e0 AS direct_costs_sum",
    "COALESCE(SUM(serving_part), 0e0) + 0e0 AS serving_costs_sum",
    "SUM(rows_part) AS row_count",
  ].join(", ");
  const parts = (net: string, hours: string, direct: string, serving: string): string =>
    [
      `${net} AS net_part`,
      `${hours} AS hours_part`,
      `${direct} AS direct_part`,
      `${serving} AS serving_part`,
      "COUNT(*) AS rows_part",
    ].join(", ");
  return `SELECT firm, client, ${added}
FROM (
  SELECT firm, client, ${parts(none, "SUM(hours)", none, none)} FROM entries GROUP BY firm, client
  UNION ALL
  SELECT firm, client, ${parts("SUM(net)", none, "SUM(direct_costs)", "SUM(serving_costs)")} FROM invoices GROUP BY firm, client
) AS all_parts
GROUP BY firm, client`;
}

/**
 * What is out of range is named and left out of the arithmetic, never lost. An engine may fill what a join does not
 * find with 0 instead of nothing: is_known tells.
 */
function clientInputs({ leftJoin }: Dialect, from: (view: ViewName) => string): string {
  // NOT … <= also catches NaN, which is larger than all in one engine and compares to nothing in another.
  const beyond = sums
    .map(
      (name) =>
        `NOT (abs(COALESCE(${name}_sum, 0e0)) <= ${largest}) OR (COALESCE(${name}_sum, 0e0) <> 0e0 AND abs(COALESCE(${name}_sum, 0e0)) < ${smallest})`,
    )
    .join(" OR ");
  const guarded = sums.map((name) => `CASE WHEN is_beyond = 1 THEN NULL ELSE ${name}_sum END AS ${name}`).join(",\n  ");
  const orUsual = (name: string, usual: string): string =>
    `CASE WHEN has_practice = 1 THEN ${name}_set ELSE ${usual} END AS ${name}`;
  const practice = [
    "firm, minimum_rate, avoidable_cost_per_hour, full_cost_per_hour",
    "minimum_fit AS minimum_fit_set, maximum_increase AS maximum_increase_set, tolerance AS tolerance_set",
    "salt, months, refill_share, months_to_refill, contribution_per_hour, one_off_cost, 1 AS has_practice",
  ].join(", ");
  return `SELECT firm, client, row_count,
  ${guarded},
  CASE WHEN is_beyond = 1 THEN 'figure.range' WHEN COALESCE(has_practice, 0) = 0 THEN 'practice.missing' END AS input_problem, fit_problem,
  COALESCE(missed, 0e0) + COALESCE(own_knockouts, 0e0) AS knockouts,
  CASE WHEN COALESCE(missed, 0e0) + COALESCE(own_knockouts, 0e0) > 0e0 THEN 0e0 ELSE COALESCE(rated_fit, own_fit) END AS fit,
  COALESCE(own_tried, (1 = 0)) AS is_tried,
  minimum_rate, avoidable_cost_per_hour, full_cost_per_hour,
  ${orUsual("minimum_fit", "50e0")}, ${orUsual("maximum_increase", "3e-1")}, ${orUsual("tolerance", "2e-2")}, COALESCE(salt, '') AS salt,
  months, refill_share, months_to_refill, contribution_per_hour, one_off_cost
FROM (
  SELECT * FROM (
    SELECT * FROM (
      SELECT firm, client, row_count, ${sums.map((name) => `${name}_sum`).join(", ")}, CASE WHEN ${beyond} THEN 1 ELSE 0 END AS is_beyond
      FROM ${from("client_sums")} AS s
    ) AS checked
    ${leftJoin} (SELECT firm, client, missed, fit_problem, rated_fit FROM ${from("client_fits")} AS f) AS fits USING (firm, client)
  ) AS with_fits
  ${leftJoin} (SELECT firm, client, fit AS own_fit, knockouts AS own_knockouts, is_tried AS own_tried FROM clients) AS c USING (firm, client)
) AS with_clients
${leftJoin} (SELECT ${practice} FROM practice) AS p USING (firm)`;
}

/** The figures of the analysis, layer by layer, so that none is worked out twice. */
function clientFigures(dialect: Dialect, from: (view: ViewName) => string): string {
  let inner = from("client_inputs");
  for (const [depth, layer] of figureLayers().entries()) {
    const own = layer.map(({ name, value }) => `${printSql(value, dialect)} AS ${name}`);
    inner = `(\nSELECT *, ${own.join(",\n  ")}\nFROM ${inner} AS l${depth}${dialect.fence}\n)`;
  }
  const columns = new Map(layers.flat().map((name) => [keyOf(formulaOf(name).value), name] as const));
  const codes = (...all: readonly Expression[]): string =>
    all.map((problem) => `(${printSql(withColumns(problem, columns), dialect)})`).join(",\n  ");
  return `SELECT *, COALESCE(input_problem, fit_problem, ${codes(...problemsOf(judgedFigures), ...verdictMissing)}) AS problem,
  COALESCE(input_problem, ${codes(...problemsOf(exitFigures), ...exitMissing)}) AS exit_problem
FROM ${inner} AS f`;
}

function clientVerdicts(dialect: Dialect, hasNames: boolean, from: (view: ViewName) => string): string {
  const shown = Object.keys(verdictColumns).map((column) =>
    column === "client" && !hasNames ? `${dialect.pseudonym(["salt", "firm", "client"])} AS client` : column,
  );
  return `SELECT ${shown.join(", ")}
FROM ${from("client_figures")} AS v`;
}

/** A code that is no problem to name: too few ratings are no fit. */
function nullIfCode(sql: string, code: string): string {
  return `NULLIF(${sql}, '${code}')`;
}

export function formulaOf(name: string): Formula {
  const found = formulas.find((one) => one.name === name);
  if (found === undefined) throw new Error(`There is no formula ${name}.`);
  return found;
}
