import { dialects, type Engine } from "./dialects";
import { judgeFunction } from "./judge-function";
import { tableNames, tableStatement } from "./schema";
import { viewBody, viewNames, type ViewName } from "./views";

/**
 * What the engine is asked for, in its order: tables, views, and a query that must give the same counts on both sides.
 */
export interface WarehouseScript {
  readonly tables: readonly string[];
  readonly views: readonly string[];
  /** The last view as one query over the tables, for who may read and nothing else. */
  readonly query: string;
  readonly check: string;
  /** The arithmetic of one client as a function of the engine, where it runs JavaScript. */
  readonly functions: readonly string[];
}

/** Schema, views and check for an engine. Clients bear pseudonyms in the last views unless names are asked for. */
export function warehouseScript(engine: Engine, { hasNames }: { readonly hasNames: boolean }): WarehouseScript {
  const dialect = dialects[engine];
  const body = (view: ViewName): string => viewBody(view, dialect, hasNames, (inner) => `(\n${body(inner)}\n)`);
  return {
    tables: tableNames.map((table) => tableStatement(table, engine)),
    views: [
      ...viewNames.flatMap((view) =>
        dialect.createView(
          view,
          viewBody(view, dialect, hasNames, (inner) => inner),
        ),
      ),
      ...dialect.createView("firm_verdicts", firmVerdicts),
    ],
    query: body("client_verdicts"),
    check,
    functions: engine === "bigquery" || engine === "snowflake" ? [judgeFunction(engine)] : [],
  };
}

/** One row a firm, for who looks at many: how many clients, what they bring, and how many are in doubt. */
const firmVerdicts =
  "SELECT firm, COUNT(*) AS clients, SUM(revenue) AS total_revenue, SUM(hours) AS total_hours, " +
  "SUM(full_profit) AS total_full_profit,\n" +
  `  ${countWhere("verdict = 'Keep'")} AS kept, ${countWhere("verdict = 'Part ways'")} AS to_part_with, ` +
  `${countWhere("verdict IS NULL")} AS not_judged\n` +
  "FROM client_verdicts\n" +
  "GROUP BY firm";

function countWhere(test: string): string {
  return `SUM(CASE WHEN ${test} THEN 1 ELSE 0 END)`;
}

/**
 * Rows in and rows out, by source: the two numbers of a line must be equal, else rows were lost or doubled on the way.
 */
const check =
  "SELECT 'rows' AS what, (SELECT COUNT(*) FROM entries) + (SELECT COUNT(*) FROM invoices) AS rows_in, " +
  "(SELECT SUM(row_count) FROM client_verdicts) AS rows_out\n" +
  "UNION ALL\n" +
  "SELECT 'clients' AS what, (SELECT COUNT(*) FROM client_sums) AS rows_in, " +
  "(SELECT COUNT(*) FROM client_verdicts) AS rows_out";
