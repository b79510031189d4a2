import { mkdtempSync, rmSync, statSync } from "node:fs";
import { loadavg, tmpdir } from "node:os";
import { join } from "node:path";
import { DuckDBInstance, type DuckDBConnection } from "@duckdb/node-api";
import { warehouseScript } from "../../src/warehouse/script";

// Entries → clients → verdicts on DuckDB, from a database file, beside the same written by hand.
// npx tsx bench/warehouse/duckdb.ts [millions of entries = 10] [turns = 3]

const rows = Math.round(Number(process.argv[2] ?? 10) * 1e6);
const turns = Number(process.argv[3] ?? 3);

/** Sums, rates, profits, yield, fee, rise and a verdict, as somebody would write them for this one question; no guards, no codes, no ratings. */
const byHand = `SELECT *, CASE WHEN rate >= 78 THEN 'Keep' WHEN rise <= 0.3 THEN 'Reprice' ELSE 'Part ways' END AS verdict FROM (
  SELECT firm, client, revenue, hours, (revenue - direct - serving) / hours AS rate, revenue - direct - serving - hours * 25 AS avoidable, revenue - direct - serving - hours * 60 AS full_profit,
    (revenue - direct - serving - hours * 60) / revenue AS yield, hours * 78 + direct + serving AS fee, greatest(0, (hours * 78 + direct + serving) / revenue - 1) AS rise
  FROM (SELECT firm, client, SUM(hours) AS hours FROM entries GROUP BY ALL) JOIN (SELECT firm, client, SUM(net) AS revenue, SUM(direct_costs) AS direct, SUM(serving_costs) AS serving FROM invoices GROUP BY ALL) USING (firm, client))`;

void (async () => {
  const folder = mkdtempSync(join(tmpdir(), "keepworthy-bench-"));
  try {
    await measure(join(folder, "firms.duckdb"));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
})();

async function measure(file: string): Promise<void> {
  const instance = await DuckDBInstance.create(file, { memory_limit: "8GB" });
  const connection = await instance.connect();
  const { tables, query } = warehouseScript("duckdb", { hasNames: false });
  for (const sql of tables) await connection.run(sql);
  // 40 clients a firm, 250 entries a client, an invoice to every 20 entries.
  const loaded = await timed(
    connection,
    `INSERT INTO entries SELECT 'F' || (i // 10000), 'C' || (i // 250 % 40), DATE '2025-01-01' + CAST(i % 365 AS INTEGER), (i * 7 % 33) / 4.0 FROM range(${rows}) AS t(i)`,
  );
  await connection.run(
    `INSERT INTO invoices SELECT 'F' || (i // 500), 'C' || (i // 13 % 40), DATE '2025-01-31', 400 + i * 37 % 900, i % 50, 0 FROM range(${Math.round(rows / 20)}) AS t(i)`,
  );
  await connection.run("INSERT INTO practice SELECT DISTINCT firm, 78, 25, 60, 50, 0.3, 0.02, 's' FROM entries");
  await connection.run("CHECKPOINT");
  console.log(
    `${rows.toLocaleString("en")} entries loaded in ${(loaded / 1000).toFixed(1)} s, ${(statSync(file).size / 1e6).toFixed(0)} MB on disk; load of the machine ${loadavg()[0]?.toFixed(1)}`,
  );
  const own: number[] = [];
  const theirs: number[] = [];
  for (let turn = 0; turn < turns; turn++) {
    theirs.push(await timed(connection, `CREATE OR REPLACE TABLE plain AS ${byHand}`));
    own.push(await timed(connection, `CREATE OR REPLACE TABLE scored AS ${query}`));
  }
  const [ours, plain] = [median(own), median(theirs)];
  console.log(
    `views ${(ours / 1000).toFixed(2)} s = ${Math.round((rows / ours / 1000) * 10) / 10} M entries/s; by hand ${(plain / 1000).toFixed(2)} s = ${Math.round((rows / plain / 1000) * 10) / 10} M entries/s; peak memory of the process ${Math.round(process.resourceUsage().maxRSS / 1024)} MB; load at the end ${loadavg()[0]?.toFixed(1)}`,
  );
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
