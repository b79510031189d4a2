import { loadavg } from "node:os";
import { warehouseScript } from "../../src/warehouse/script";
import { startClickHouse, type ClickHouseServer } from "../../test/engines/clickhouse-cluster";

// The verdicts of the same entries on one ClickHouse server, and spread by firm over two; each server has one thread,
// as two machines of one core would. npx tsx bench/warehouse/clickhouse.ts [millions of entries = 10]

const rows = Math.round(Number(process.argv[2] ?? 10) * 1e6);
const { tables, query } = warehouseScript("clickhouse", { hasNames: false });

void (async () => {
  const cluster = await startClickHouse(2);
  try {
    const [first, second] = cluster.servers;
    if (first === undefined || second === undefined) throw new Error("Two servers are wanted.");
    await fill(first, "whole", [0, 1]);
    await fill(first, "half", [0]);
    await fill(second, "half", [1]);
    await run(first, "CREATE DATABASE spread");
    for (const [index, sql] of tables.entries()) {
      const table = /EXISTS (\w+)/.exec(sql)?.[1] ?? "";
      await run(
        first,
        index < 2
          ? `CREATE TABLE spread.${table} AS half.${table} ENGINE = Distributed(firms, half, ${table})`
          : sql.replace("EXISTS ", "EXISTS spread."),
      );
    }
    await run(first, "INSERT INTO spread.practice SELECT * FROM whole.practice");
    const one = await fastest(() => run(first, `${inDatabase("whole")} FORMAT Null`));
    const two = await fastest(() => run(first, `${inDatabase("spread")} FORMAT Null`));
    const [bytes] = await (
      await first.client.query({
        query: "SELECT sum(bytes_on_disk) AS bytes FROM system.parts WHERE active AND database = 'whole'",
        format: "JSONEachRow",
      })
    ).json<{ bytes: string }>();
    console.log(
      `${rows.toLocaleString("en")} entries, ${Math.round(Number(bytes?.bytes) / 1e6)} MB compressed: ` +
        `one server ${(one / 1000).toFixed(2)} s = ${(rows / one / 1000).toFixed(1)} M entries/s, ` +
        `two ${(two / 1000).toFixed(2)} s = ${(rows / two / 1000).toFixed(1)} M entries/s; ` +
        `load of the machine ${loadavg()[0]?.toFixed(1)}`,
    );
  } finally {
    await cluster.stop();
  }
})();

/** The query over the tables of a database that is not the usual one. */
function inDatabase(database: string): string {
  return query.replace(/FROM (entries|invoices|criteria|ratings|clients|practice)\b/g, `FROM ${database}.$1`);
}

/** Firms by even and odd number; 40 clients a firm, 250 entries a client, an invoice to every 20 entries. */
async function fill(server: ClickHouseServer, database: string, parities: readonly number[]): Promise<void> {
  await run(server, `CREATE DATABASE ${database}`);
  for (const sql of tables) await run(server, sql.replace("EXISTS ", `EXISTS ${database}.`));
  const isOwn = `intDiv(number, 10000) % 2 IN (${parities.join(", ")})`;
  const isOwnInvoice = `intDiv(number, 500) % 2 IN (${parities.join(", ")})`;
  await run(
    server,
    `INSERT INTO ${database}.entries SELECT concat('F', toString(intDiv(number, 10000))), ` +
      "concat('C', toString(intDiv(number, 250) % 40)), toDate('2025-01-01') + number % 365, " +
      `(number * 7 % 33) / 4 FROM numbers(${rows}) WHERE ${isOwn}`,
  );
  await run(
    server,
    `INSERT INTO ${database}.invoices SELECT concat('F', toString(intDiv(number, 500))), ` +
      "concat('C', toString(intDiv(number, 13) % 40)), toDate('2025-01-31'), " +
      `400 + number * 37 % 900, number % 50, 0 FROM numbers(${Math.round(rows / 20)}) WHERE ${isOwnInvoice}`,
  );
  await run(
    server,
    `INSERT INTO ${database}.practice SELECT DISTINCT firm, 78, 25, 60, 50, 0.3, 0.02, 's', 12, NULL, NULL, NULL, NULL FROM ${database}.entries`,
  );
}

async function run(server: ClickHouseServer, sql: string): Promise<void> {
  await server.client.command({ query: sql, clickhouse_settings: { max_threads: 1 } });
}

async function fastest(work: () => Promise<void>): Promise<number> {
  let best = Infinity;
  for (let turn = 0; turn < 3; turn++) {
    const started = performance.now();
    await work();
    best = Math.min(best, performance.now() - started);
  }
  return best;
}
