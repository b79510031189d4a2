import type { DuckDBConnection } from "@duckdb/node-api";
import { warehouseScript } from "../../src/warehouse/script";
import { parityClients, parityFirms, practiceRow } from "./parity";

/** The tables of the parity clients; doubles go in as they are, through no text. */
export async function loadDuckdb(connection: DuckDBConnection, count: number): Promise<void> {
  for (const sql of warehouseScript("duckdb", { hasNames: true }).tables) await connection.run(sql);
  await connection.run(
    "CREATE TABLE given (firm VARCHAR, client VARCHAR, revenue DOUBLE, hours DOUBLE, direct_costs DOUBLE, " +
      "serving_costs DOUBLE, fit DOUBLE, knockouts DOUBLE, is_tried BOOLEAN)",
  );
  const appender = await connection.createAppender("given");
  let index = 0;
  for (const { is_tried: isTried, ...figures } of parityClients(count)) {
    appender.appendVarchar(figures.firm);
    appender.appendVarchar(`C${index++}`);
    for (const name of ["revenue", "hours", "direct_costs", "serving_costs", "fit", "knockouts"] as const) {
      const value = figures[name];
      if (value === null) appender.appendNull();
      else appender.appendDouble(value);
    }
    appender.appendBoolean(isTried);
    appender.endRow();
  }
  appender.closeSync();
  await connection.run(
    "INSERT INTO entries SELECT firm, client, DATE '2025-01-03', hours FROM given WHERE hours IS NOT NULL",
  );
  await connection.run(
    "INSERT INTO invoices SELECT firm, client, DATE '2025-01-31', revenue, direct_costs, serving_costs FROM given",
  );
  await connection.run("INSERT INTO clients SELECT firm, client, fit, knockouts, is_tried FROM given");
  const cell = (value: string | number | null): string =>
    value === null ? "NULL" : typeof value === "string" ? `'${value}'` : `${value}e0`;
  for (const firm of parityFirms)
    await connection.run(`INSERT INTO practice VALUES (${practiceRow(firm).map(cell).join(", ")})`);
}
