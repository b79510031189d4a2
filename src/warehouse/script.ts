import { formulas } from "../../generated/warehouse-formulas";
import { dialects, type Dialect, type Engine } from "./dialects";
import type { Expression } from "./expression";
import type { Formula } from "./formula";
import { printSql, withColumns } from "./print-sql";

/** What the engine is asked for, in its order: tables, views, and a query that must give the same counts on both sides. */
export interface WarehouseScript {
  readonly tables: readonly string[];
  readonly views: readonly string[];
  readonly check: string;
}

type ColumnType = "text" | "double" | "truth" | "day";

/** What a firm brings: time, invoices and direct costs, ratings, and the figures of its own practice. A column with ? may be empty. */
export const schema: Readonly<Record<string, Readonly<Record<string, ColumnType | `${ColumnType}?`>>>> = {
  entries: { firm: "text", client: "text", day: "day", hours: "double" },
  invoices: { firm: "text", client: "text", day: "day", net: "double?", direct_costs: "double?", serving_costs: "double?" },
  ratings: { firm: "text", client: "text", fit: "double?", knockouts: "double", is_tried: "truth" },
  practice: { firm: "text", minimum_rate: "double?", avoidable_cost_per_hour: "double?", full_cost_per_hour: "double?", minimum_fit: "double", maximum_increase: "double", tolerance: "double", salt: "text" },
};

/** Beyond these PostgreSQL and BigQuery stop with an overflow where others give Infinity; no firm is there. */
const largest = "1e12";
const smallest = "1e-9";
const sums = ["revenue", "hours", "direct_costs", "serving_costs"] as const;
const judged = ["effective_rate", "avoidable_profit", "full_profit", "yield", "minimum_fee", "fee_increase", "grade", "verdict"] as const;
/** Columns that later ones are made of; they stand one select further in. */
const inner = ["effective_rate", "avoidable_profit", "full_profit", "fee_increase"] as const;

/** Schema, views and check for an engine. Clients bear pseudonyms in the last view unless names are asked for. */
export function warehouseScript(engine: Engine, { hasNames }: { readonly hasNames: boolean }): WarehouseScript {
  const dialect = dialects[engine];
  return {
    tables: Object.entries(schema).map(([name, columns]) => dialect.createTable(name, Object.entries(columns).map(([column, type]) => `${column} ${columnType(type, dialect)}`))),
    views: [sumsView(dialect), inputsView(dialect), figuresView(dialect), verdictsView(dialect, hasNames)],
    check,
  };
}

function columnType(type: string, dialect: Dialect): string {
  const name = dialect[type.replace("?", "") as ColumnType];
  return type.endsWith("?") ? dialect.optional(name) : name;
}

/** One row a client of a firm; a sum is empty, not 0, where there is no row of that kind. */
function sumsView({ createView }: Dialect): string {
  return `${createView("client_sums")}
SELECT firm, client, SUM(net) AS revenue, SUM(hours) AS hours, COALESCE(SUM(direct_costs), 0e0) AS direct_costs, COALESCE(SUM(serving_costs), 0e0) AS serving_costs, COUNT(*) AS row_count
FROM (
  SELECT firm, client, NULL AS net, hours, NULL AS direct_costs, NULL AS serving_costs FROM entries
  UNION ALL
  SELECT firm, client, net, NULL AS hours, direct_costs, serving_costs FROM invoices
) AS all_rows
GROUP BY firm, client`;
}

/** What is out of range is named and left out of the arithmetic, never lost. */
function inputsView({ createView }: Dialect): string {
  // NOT … <= also catches NaN, which is larger than all in one engine and compares to nothing in another.
  const beyond = sums.map((name) => `NOT (ABS(COALESCE(s.${name}, 0e0)) <= ${largest}) OR (s.${name} <> 0e0 AND ABS(s.${name}) < ${smallest})`).join(" OR ");
  const guarded = sums.map((name) => `CASE WHEN ${beyond} THEN NULL ELSE s.${name} END AS ${name}`).join(",\n  ");
  return `${createView("client_inputs")}
SELECT s.firm AS firm, s.client AS client, s.row_count AS row_count,
  ${guarded},
  CASE WHEN ${beyond} THEN 'figure.range' WHEN p.firm IS NULL THEN 'practice.missing' END AS input_problem,
  r.fit AS fit, COALESCE(r.knockouts, 0e0) AS knockouts, COALESCE(r.is_tried, (1 = 0)) AS is_tried,
  p.minimum_rate AS minimum_rate, p.avoidable_cost_per_hour AS avoidable_cost_per_hour, p.full_cost_per_hour AS full_cost_per_hour,
  COALESCE(p.minimum_fit, 50e0) AS minimum_fit, COALESCE(p.maximum_increase, 3e-1) AS maximum_increase, COALESCE(p.tolerance, 2e-2) AS tolerance, COALESCE(p.salt, '') AS salt
FROM client_sums AS s
LEFT JOIN ratings AS r ON r.firm = s.firm AND r.client = s.client
LEFT JOIN practice AS p ON p.firm = s.firm`;
}

/** The figures of the analysis; those that others are made of first. */
function figuresView(dialect: Dialect): string {
  const columns = new Map(inner.map((name) => [JSON.stringify(formulaOf(name).value), name] as const));
  const own = (name: string): string => `${printSql(formulaOf(name).value, dialect)} AS ${name}`;
  const outer = judged.filter((name) => !inner.some((one) => one === name));
  const later = (name: string): string => `${printSql(withColumns(formulaOf(name).value, columns), dialect)} AS ${name}`;
  const problems = judged.map((name) => withColumns(formulaOf(name).problem, columns)).filter(isSome).map((problem) => `(${printSql(problem, dialect)})`);
  return `${dialect.createView("client_figures")}
SELECT f.*,
  ${outer.map(later).join(",\n  ")},
  COALESCE(${["input_problem", ...problems, missingSql].join(", ")}) AS problem
FROM (
  SELECT i.*,
    ${inner.map(own).join(",\n    ")}
  FROM client_inputs AS i${dialect.fence}
) AS f`;
}

const missingSql = "CASE WHEN minimum_rate IS NULL THEN 'minimum.missing' WHEN hours IS NULL OR hours <= 0e0 THEN 'hours.missing' WHEN revenue IS NULL THEN 'revenue.missing' END";

function isSome(expression: Expression): boolean {
  return expression.kind !== "value";
}

function verdictsView(dialect: Dialect, hasNames: boolean): string {
  const client = hasNames ? "client" : `${dialect.pseudonym(["salt", "firm", "client"])} AS client`;
  return `${dialect.createView("client_verdicts")}
SELECT firm, ${client}, row_count, revenue, hours, direct_costs, serving_costs, effective_rate, avoidable_profit, full_profit, yield, minimum_fee, fee_increase, fit, grade, verdict, problem
FROM client_figures`;
}

/** Rows in and rows out, by source: the two numbers of a line must be equal, else rows were lost or doubled on the way. */
const check = `SELECT 'rows' AS what, (SELECT COUNT(*) FROM entries) + (SELECT COUNT(*) FROM invoices) AS rows_in, (SELECT SUM(row_count) FROM client_verdicts) AS rows_out
UNION ALL
SELECT 'clients' AS what, (SELECT COUNT(*) FROM client_sums) AS rows_in, (SELECT COUNT(*) FROM client_verdicts) AS rows_out`;

function formulaOf(name: string): Formula {
  const found = formulas.find((one) => one.name === name);
  if (found === undefined) throw new Error(`There is no formula ${name}.`);
  return found;
}
