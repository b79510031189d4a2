import { DuckDBInstance, type DuckDBConnection } from "@duckdb/node-api";
import { warehouseScript } from "../src/warehouse/script";

/** Entries → clients → verdicts on DuckDB, beside a hand-written query of the same sums and rate: `npx tsx bench/warehouse.ts [millions]`. */
const millions = Number(process.argv[2] ?? 10);
const turns = 3;

void bench();

async function bench(): Promise<void> {
  for (const part of [millions / 10, millions]) await measure(Math.round(part * 1e6));
}

async function measure(rows: number): Promise<void> {
  const connection = await (await DuckDBInstance.create(":memory:")).connect();
  const { tables, views } = warehouseScript("duckdb", { hasNames: false });
  for (const sql of [...tables, ...views]) await connection.run(sql);
  // 40 clients a firm, 250 entries a client, an invoice to every 20 entries.
  await connection.run(`INSERT INTO entries SELECT 'F' || (i // 10000), 'C' || (i // 250 % 40), DATE '2025-01-01' + CAST(i % 365 AS INTEGER), (i * 7 % 33) / 4.0 FROM range(${rows}) AS t(i)`);
  await connection.run(`INSERT INTO invoices SELECT 'F' || (i // 500), 'C' || (i // 13 % 40), DATE '2025-01-31', 400 + i * 37 % 900, i % 50, 0 FROM range(${Math.round(rows / 20)}) AS t(i)`);
  await connection.run("INSERT INTO practice SELECT DISTINCT firm, 78, 25, 60, 50, 0.3, 0.02, 's' FROM entries");
  const own: number[] = [];
  const byHand: number[] = [];
  for (let turn = 0; turn < turns; turn++) {
    own.push(await timed(connection, "CREATE OR REPLACE TABLE scored AS SELECT * FROM client_verdicts"));
    byHand.push(await timed(connection, "CREATE OR REPLACE TABLE plain AS SELECT e.firm, e.client, h, r, r / h AS rate FROM (SELECT firm, client, SUM(hours) AS h FROM entries GROUP BY ALL) AS e LEFT JOIN (SELECT firm, client, SUM(net) AS r FROM invoices GROUP BY ALL) AS i USING (firm, client)"));
  }
  const [ours, theirs] = [median(own), median(byHand)];
  console.log(`${rows.toLocaleString("en")} entries: views ${ours.toFixed(0)} ms, ${Math.round(rows / ours).toLocaleString("en")} entries a ms; hand-written sums and rate ${theirs.toFixed(0)} ms; ratio ${(theirs / ours).toFixed(2)}; memory ${Math.round(process.memoryUsage().rss / 1e6)} MB`);
  connection.closeSync();
}

async function timed(connection: DuckDBConnection, sql: string): Promise<number> {
  const started = performance.now();
  await connection.run(sql);
  return performance.now() - started;
}

function median(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;
}
