import { execFileSync, spawn, spawnSync } from "node:child_process";
import { chownSync, existsSync, mkdtempSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import pg from "pg";
import { freePort } from "./free-port";
import { until } from "./until";

const installed = "/usr/lib/postgresql";
const version = existsSync(installed)
  ? (readdirSync(installed).sort((a, b) => Number(b) - Number(a))[0] ?? null)
  : null;

/** Debian's postgresql; what is without it is said by name. */
export const hasPostgres = version !== null && existsSync(join(installed, version, "bin/initdb"));

export interface PostgresServer {
  readonly port: number;
  readonly address: string;
  run(...statements: readonly string[]): Promise<void>;
  /** As when the machine fails. */
  kill(): Promise<void>;
}

/** A server of this machine in a folder of its own; root may not run one, so it is the user postgres then. */
export async function startPostgres(): Promise<PostgresServer> {
  const bin = join(installed, version ?? "", "bin");
  const folder = mkdtempSync(join(tmpdir(), "keepworthy-postgres-"));
  const user = process.getuid?.() === 0 ? { uid: idOf("-u"), gid: idOf("-g") } : null;
  if (user !== null) chownSync(folder, user.uid, user.gid);
  const data = join(folder, "data");
  execFileSync(
    join(bin, "initdb"),
    ["-D", data, "-U", "owner", "-A", "trust", "--no-sync", "-E", "UTF8", "--locale=C"],
    { ...user, cwd: folder, stdio: "ignore" },
  );
  const port = await freePort();
  const server = spawn(
    join(bin, "postgres"),
    [
      "-D",
      data,
      "-p",
      String(port),
      "-k",
      folder,
      "-c",
      "listen_addresses=127.0.0.1",
      "-c",
      "fsync=off",
      "-c",
      "enable_partitionwise_aggregate=on",
      "-c",
      "work_mem=256MB",
    ],
    { ...user, cwd: folder, stdio: "ignore" },
  );
  const address = `postgres://owner@127.0.0.1:${port}/postgres`;
  await until(() => withClient(address, (client) => client.query("SELECT 1")), server);
  return {
    port,
    address,
    run: (...statements) =>
      withClient(address, async (client) => {
        for (const sql of statements) await client.query(sql);
      }),
    kill: async () => {
      if (server.exitCode === null && server.signalCode === null) {
        const gone = new Promise((resolve) => server.once("exit", resolve));
        server.kill("SIGQUIT");
        await gone;
      }
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

export async function withClient<Answer>(
  address: string,
  work: (client: pg.Client) => Promise<Answer>,
): Promise<Answer> {
  const client = new pg.Client({ connectionString: address });
  await client.connect();
  try {
    return await work(client);
  } finally {
    await client.end();
  }
}

function idOf(flag: "-u" | "-g"): number {
  return Number(spawnSync("id", [flag, "postgres"], { encoding: "utf8" }).stdout);
}

/** A server whose counted tables are spread over shards by firm, as foreign tables. */
export async function shardsInto(
  coordinator: PostgresServer,
  shards: readonly PostgresServer[],
  tables: readonly (readonly [string, string])[],
): Promise<void> {
  await coordinator.run("CREATE EXTENSION postgres_fdw");
  for (const [index, shard] of shards.entries()) {
    await shard.run(...tables.map(([, sql]) => sql));
    await coordinator.run(
      `CREATE SERVER shard_${index} FOREIGN DATA WRAPPER postgres_fdw OPTIONS (host '127.0.0.1', ` +
        `port '${shard.port}', dbname 'postgres', fetch_size '10000', batch_size '1000')`,
      `CREATE USER MAPPING FOR owner SERVER shard_${index} OPTIONS (user 'owner')`,
    );
  }
  for (const [table, sql] of tables) {
    await coordinator.run(`${sql.replace("IF NOT EXISTS ", "")} PARTITION BY HASH (firm)`);
    for (const index of shards.keys())
      await coordinator.run(
        `CREATE FOREIGN TABLE ${table}_${index} PARTITION OF ${table} FOR VALUES WITH (MODULUS ` +
          `${shards.length}, REMAINDER ${index}) SERVER shard_${index} OPTIONS (table_name '${table}')`,
      );
  }
}
