import { Readable } from "node:stream";
import { openClickHouse } from "../../src/hosts/cli/warehouse/clickhouse";
import { openPostgres } from "../../src/hosts/cli/warehouse/postgres";
import { openDuckdb } from "../../src/hosts/cli/warehouse/scored";
import type { Cells } from "../../src/hosts/cli/warehouse/source";
import { warehouseScript } from "../../src/warehouse/script";
import { askFunction } from "../../test/engines/bare-function";
import { askChdb } from "../../test/engines/chdb-source";
import { startClickHouse } from "../../test/engines/clickhouse-cluster";
import { loadDuckdb } from "../../test/engines/load-duckdb";
import { loadPostgres } from "../../test/engines/load-postgres";
import { compareWithCore, parityClients, summedClients, type ParityCount } from "../../test/engines/parity";
import { askPglite } from "../../test/engines/pglite";
import { startPostgres, withClient } from "../../test/engines/postgres-server";
import { parityTables } from "../../test/engines/row-binary";

// Every value that an engine computes beside the core's own, bit by bit: NULL, ±0, denormals and 1e300 among them.
// npx tsx bench/warehouse/parity.ts [clients = 1,000,000] [duckdb chdb clickhouse postgres pglite bigquery snowflake]
// PGlite, in WebAssembly, takes them in portions; 400000-700000 in place of the count is a part of them, for it alone.

const [first, count] = clientsIn(process.argv[2] ?? "1000000");
const portion = 50_000;
const wanted = process.argv.slice(3);

const engines: Readonly<Record<string, () => Promise<ParityCount>>> = {
  duckdb,
  chdb: () => compareWithCore(count, askChdb(parityTables(count))),
  clickhouse,
  postgres,
  pglite,
  bigquery: () => compareWithCore(count, askFunction("bigquery", count), parityClients(count)),
  snowflake: () => compareWithCore(count, askFunction("snowflake", count), parityClients(count)),
};

void (async () => {
  for (const [name, ask] of Object.entries(engines)) {
    if (wanted.length > 0 && !wanted.includes(name)) continue;
    const started = Date.now();
    const { clients, values, differing, withoutReason, named } = await ask();
    console.log(
      `${name}: ${clients.toLocaleString("en")} clients, ${values.toLocaleString("en")} values, ` +
        `${differing} differing, ${withoutReason} without a value and without a reason ` +
        `(${Math.round((Date.now() - started) / 1000)} s with loading)`,
    );
    for (const line of named) console.log(`  ${line}`);
    if (differing + withoutReason > 0) process.exitCode = 1;
  }
})();

/** How many, or from which to before which. */
function clientsIn(text: string): readonly [number, number] {
  const [from, to] = text.split("-").map(Number);
  return to === undefined ? [0, from ?? 0] : [from ?? 0, to - (from ?? 0)];
}

/** Each portion in a process of its own; what is found so far is said, for it takes long. */
async function pglite(): Promise<ParityCount> {
  let sum: ParityCount = { clients: 0, values: 0, differing: 0, withoutReason: 0, named: [] };
  for (let from = first; from < first + count; from += portion) {
    const own = Math.min(portion, first + count - from);
    const found = await compareWithCore(own, askPglite(own, from), summedClients(own, from));
    sum = {
      clients: sum.clients + found.clients,
      values: sum.values + found.values,
      differing: sum.differing + found.differing,
      withoutReason: sum.withoutReason + found.withoutReason,
      named: [...sum.named, ...found.named],
    };
    console.log(`  pglite, clients ${from} to ${from + own}: ${found.values} values, ${found.differing} differing`);
  }
  return sum;
}

async function duckdb(): Promise<ParityCount> {
  const connection = await openDuckdb();
  if (connection === null) throw new Error("DuckDB is not installed.");
  await loadDuckdb(connection, count);
  const result = await connection.stream(warehouseScript("duckdb", { hasNames: true }).query);
  return compareWithCore(count, result.yieldRowsJson() as AsyncIterable<readonly Cells[]>);
}

async function clickhouse(): Promise<ParityCount> {
  const cluster = await startClickHouse(1);
  try {
    const [server] = cluster.servers;
    if (server === undefined) throw new Error("No server.");
    for (const sql of warehouseScript("clickhouse", { hasNames: true }).tables)
      await server.client.command({ query: sql });
    for (const [table, bytes] of parityTables(count))
      (
        await server.client.exec({ query: `INSERT INTO ${table} FORMAT RowBinary`, values: Readable.from([bytes]) })
      ).stream.destroy();
    const source = await openClickHouse(server.address);
    const compared = await compareWithCore(count, source.verdicts(true));
    await source.close();
    return compared;
  } finally {
    await cluster.stop();
  }
}

async function postgres(): Promise<ParityCount> {
  const server = await startPostgres();
  try {
    await withClient(server.address, (client) =>
      loadPostgres(async (sql, values) => {
        await client.query(sql, values);
      }, count),
    );
    const source = await openPostgres(server.address);
    const compared = await compareWithCore(count, source.verdicts(true));
    await source.close();
    return compared;
  } finally {
    await server.kill();
  }
}
