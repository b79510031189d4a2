import type { Client } from "pg";
import { countedTables } from "../../../warehouse/schema";
import { warehouseScript } from "../../../warehouse/script";
import { partSize, type Cells, type Shard, type ServerSource } from "./source";

/**
 * A PostgreSQL server and the shards that its tables are parts of: partitions here, or foreign tables. Password: in the
 * address or in PGPASSWORD.
 */
export async function openPostgres(address: string): Promise<ServerSource> {
  const { default: pg } = await import("pg");
  const client = new pg.Client({ connectionString: address });
  await client.connect();
  // One state of the data for counts and sums; nothing is written.
  await client.query("BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY");
  return {
    shards: async () => {
      const shards: Shard[] = [];
      for (const table of countedTables) shards.push(...(await shardsOf(client, table)));
      return shards;
    },
    verdicts: (hasNames) => verdicts(client, hasNames),
    close: () => client.end(),
  };
}

async function* verdicts(client: Client, hasNames: boolean): AsyncIterable<readonly Cells[]> {
  await client.query(`DECLARE verdicts NO SCROLL CURSOR FOR ${warehouseScript("postgres", { hasNames }).query}`);
  for (;;) {
    const { rows } = await client.query<(string | number | null)[]>({
      text: `FETCH ${partSize} FROM verdicts`,
      rowMode: "array",
    });
    if (rows.length === 0) return;
    yield rows;
  }
}

/** Every part of a table, asked past the others. */
async function shardsOf(client: Client, table: Shard["table"]): Promise<readonly Shard[]> {
  const { rows: leaves } = await client.query<{ name: string }>(
    `SELECT relid::regclass::text AS name FROM pg_partition_tree('${table}'::regclass) WHERE isleaf ORDER BY name`,
  );
  const shards: Shard[] = [];
  for (const name of leaves.length === 0 ? [table] : leaves.map((leaf) => leaf.name)) {
    const { rows } = await client.query<{ row_count: string }>(`SELECT COUNT(*) AS row_count FROM ${name}`);
    shards.push({ table, name, rows: Number(rows[0]?.row_count) });
  }
  return shards;
}
