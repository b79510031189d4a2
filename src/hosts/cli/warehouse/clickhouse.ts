import type { ClickHouseClient } from "@clickhouse/client";
import { countedTables } from "../../../warehouse/schema";
import { warehouseScript } from "../../../warehouse/script";
import { verdictColumns } from "../../../warehouse/views";
import type { Cells, Shard, ServerSource } from "./source";

type Row = Readonly<Record<string, string | number | null>>;

/**
 * A ClickHouse server and, where its tables are distributed, all shards behind it. Password: in the address or in
 * CLICKHOUSE_PASSWORD.
 */
export async function openClickHouse(address: string): Promise<ServerSource> {
  const { ClickHouseLogLevel, createClient } = await import("@clickhouse/client");
  const url = new URL(address);
  if (url.password === "") url.password = process.env["CLICKHOUSE_PASSWORD"] ?? "";
  // A shard that is down must be an error, whatever the server's own settings say; what is no number must not arrive as
  // nothing.
  const client = createClient({
    url,
    request_timeout: 3_600_000,
    clickhouse_settings: { skip_unavailable_shards: 0, output_format_json_quote_denormals: 1 },
    log: { level: ClickHouseLogLevel.OFF },
  });
  return {
    shards: async () => (await Promise.all(countedTables.map((table) => shardsOf(client, table, url)))).flat(),
    verdicts: (hasNames) => verdicts(client, hasNames),
    close: () => client.close(),
  };
}

async function* verdicts(client: ClickHouseClient, hasNames: boolean): AsyncIterable<readonly Cells[]> {
  const result = await client.query({
    query: warehouseScript("clickhouse", { hasNames }).query,
    format: "JSONEachRow",
  });
  const columns = Object.keys(verdictColumns);
  for await (const rows of result.stream<Row>())
    yield rows.map((row) => {
      const cells = row.json();
      return columns.map((column) => cells[column] ?? null);
    });
}

/** Every shard of a distributed table, asked past the others. */
async function shardsOf(
  client: ClickHouseClient,
  table: Shard["table"],
  { username, password }: URL,
): Promise<readonly Shard[]> {
  const [found] = await ask(
    client,
    `SELECT engine_full FROM system.tables WHERE database = currentDatabase() AND name = '${table}'`,
  );
  const distributed = /^Distributed\('?([^',]+)'?, '?([^',]*)'?, '?([^',)]+)'?/.exec(
    String(found?.["engine_full"] ?? ""),
  );
  if (distributed === null) return [{ table, name: table, rows: await count(client, table) }];
  const [, cluster = "", database = "", local = ""] = distributed;
  const hosts = await ask(
    client,
    "SELECT shard_num, groupArray(concat(host_name, ':', toString(port))) AS replicas FROM system.clusters " +
      `WHERE cluster = '${cluster}' GROUP BY shard_num ORDER BY shard_num`,
  );
  const user =
    username === "" ? "" : `, ${literal(decodeURIComponent(username))}, ${literal(decodeURIComponent(password))}`;
  return Promise.all(
    hosts.map(async ({ replicas }) => {
      const place = (replicas as unknown as readonly string[]).join("|");
      return {
        table,
        name: place,
        rows: await count(client, `remote(${literal(place)}, ${literal(database)}, ${literal(local)}${user})`),
      };
    }),
  );
}

async function count(client: ClickHouseClient, place: string): Promise<number> {
  const [row] = await ask(client, `SELECT count() AS row_count FROM ${place}`);
  return Number(row?.["row_count"]);
}

async function ask(client: ClickHouseClient, query: string): Promise<readonly Row[]> {
  return (await client.query({ query, format: "JSONEachRow" })).json<Row>();
}

function literal(text: string): string {
  return `'${text.replaceAll("\\", "\\\\").replaceAll("'", "\\'")}'`;
}
