import { spawnSync } from "node:child_process";
import { Readable } from "node:stream";
import { resolve } from "node:path";
import { openClickHouse } from "../src/hosts/cli/warehouse/clickhouse";
import { openPostgres } from "../src/hosts/cli/warehouse/postgres";
import { runWarehouse } from "../src/hosts/cli/warehouse/run";
import { warehouseScript } from "../src/warehouse/script";
import { askChdb, hasChdb } from "./engines/chdb-source";
import { hasClickHouse, startClickHouse, type ClickHouseCluster } from "./engines/clickhouse-cluster";
import { loadPostgres } from "./engines/load-postgres";
import { compareWithCore } from "./engines/parity";
import { hasPostgres, shardsInto, startPostgres, withClient, type PostgresServer } from "./engines/postgres-server";
import { parityTables } from "./engines/row-binary";

jest.setTimeout(300_000);

const root = resolve(__dirname, "..");
const count = 5_000;
/** Named as skipped where the engine is not installed. */
const withClickHouse = hasClickHouse ? describe : describe.skip;
const withChdb = hasChdb ? describe : describe.skip;
const withPostgres = hasPostgres ? describe : describe.skip;
/** Two firms on each of two shards: 4 clients, 4 entries and 4 invoices. */
const firms = ["F1", "F2", "F3", "F4"];

const asked = (from: string) => runWarehouse({ from: [from], hasNames: true, out: null, language: "en" });
const said: string[] = [];

beforeEach(() => {
  said.length = 0;
  jest.spyOn(process.stderr, "write").mockImplementation((text) => {
    said.push(String(text));
    return true;
  });
});

afterEach(() => {
  jest.restoreAllMocks();
});

withChdb("ClickHouse in the process (chdb)", () => {
  it("gives the same values as the core, to the last bit", async () => {
    expect(await compareWithCore(count, askChdb(parityTables(count)))).toMatchObject({
      differing: 0,
      withoutReason: 0,
      named: [],
    });
  });
});

withClickHouse("ClickHouse on two servers (Debian's clickhouse-server)", () => {
  let cluster: ClickHouseCluster;
  const tables = warehouseScript("clickhouse", { hasNames: true }).tables;
  const server = (index: number) => cluster.servers[index]!;

  beforeAll(async () => {
    cluster = await startClickHouse(2);
    for (const { client } of cluster.servers) for (const sql of tables) await client.command({ query: sql });
  });

  afterAll(async () => {
    await cluster.stop();
  });

  it("gives the same values as the core, to the last bit", async () => {
    await server(0).client.command({ query: "CREATE DATABASE parity" });
    for (const sql of tables) await server(0).client.command({ query: sql.replace("EXISTS ", "EXISTS parity.") });
    for (const [table, bytes] of parityTables(count))
      (
        await server(0).client.exec({
          query: `INSERT INTO parity.${table} FORMAT RowBinary`,
          values: Readable.from([bytes]),
        })
      ).stream.destroy();
    const source = await openClickHouse(`${server(0).address}/parity`);
    expect(await compareWithCore(count, source.verdicts(true))).toMatchObject({
      differing: 0,
      withoutReason: 0,
      named: [],
    });
    await source.close();
  });

  it("counts the rows of each shard, and hands out all of them", async () => {
    const { client } = server(0);
    await client.command({ query: "CREATE DATABASE network" });
    for (const table of ["entries", "invoices"])
      await client.command({
        query: `CREATE TABLE network.${table} AS default.${table} ENGINE = Distributed(firms, default, ${table}, cityHash64(firm))`,
      });
    for (const sql of tables.slice(2)) await client.command({ query: sql.replace("EXISTS ", "EXISTS network.") });
    // As the firms' own feeds do it: each into the shard that is its own.
    for (const [index, firm] of firms.entries()) {
      const shard = server(index % 2).client;
      await shard.command({ query: `INSERT INTO entries VALUES ('${firm}', 'Acme', '2025-01-03', 10)` });
      await shard.command({ query: `INSERT INTO invoices VALUES ('${firm}', 'Acme', '2025-01-31', 1500, NULL, NULL)` });
      await client.command({
        query:
          "INSERT INTO network.practice (firm, minimum_rate, avoidable_cost_per_hour, full_cost_per_hour, " +
          `minimum_fit, maximum_increase, tolerance, salt) VALUES ('${firm}', 78, 25, 60, 50, 0.3, 0.02, 's')`,
      });
    }
    // 1,500 ÷ 10 h = 150; 1,500 − 10 × 60 = 900.
    expect(await asked(`${server(0).address}/network`)).toMatchObject(
      firms.map((firm) => ({ firm, client: "Acme", row_count: "2", effective_rate: 150, full_profit: 900 })),
    );
    expect(said.filter((line) => /^entries, 127\.0\.0\.1:\d+: 2 rows\n$/.test(line))).toHaveLength(2);
    expect(said.filter((line) => /^invoices, 127\.0\.0\.1:\d+: 2 rows\n$/.test(line))).toHaveLength(2);
  });

  it("prints a script that runs as it stands", async () => {
    const { tables: all, views, check } = warehouseScript("clickhouse", { hasNames: false });
    await server(1).client.command({ query: "CREATE DATABASE printed" });
    const { ClickHouseLogLevel, createClient } = await import("@clickhouse/client");
    const client = createClient({ url: `${server(1).address}/printed`, log: { level: ClickHouseLogLevel.OFF } });
    for (const sql of [...all, ...views, ...views]) await client.command({ query: sql });
    expect(
      await (await client.query({ query: "SELECT firm, clients FROM firm_verdicts", format: "JSONEachRow" })).json(),
    ).toEqual([]);
    expect(check).toContain("rows_out");
    await client.close();
  });

  it("gives an error, never a smaller sum, when a shard is killed", async () => {
    await server(1).kill();
    await expect(asked(`${server(0).address}/network`)).rejects.toThrow(
      /Nothing was computed: .*(Connection|connection|279)/,
    );
  });
});

withPostgres("PostgreSQL with two shards over foreign tables (Debian's postgresql)", () => {
  let [coordinator, ...shards]: PostgresServer[] = [];
  const { tables } = warehouseScript("postgres", { hasNames: true });

  beforeAll(async () => {
    [coordinator, ...shards] = await Promise.all([startPostgres(), startPostgres(), startPostgres()]);
    await shardsInto(coordinator, shards, [
      ["entries", tables[0]!],
      ["invoices", tables[1]!],
    ]);
    await coordinator.run(...tables.slice(2));
  });

  afterAll(async () => {
    await Promise.all([coordinator!, ...shards].map((server) => server.kill()));
  });

  it("gives the same values as the core, to the last bit", async () => {
    const address = shards[0]!.address.replace(/postgres$/, "parity");
    await shards[0]!.run("CREATE DATABASE parity");
    await withClient(address, (client) =>
      loadPostgres(async (sql, values) => {
        await client.query(sql, values);
      }, count),
    );
    const source = await openPostgres(address);
    expect(await compareWithCore(count, source.verdicts(true))).toMatchObject({
      differing: 0,
      withoutReason: 0,
      named: [],
    });
    await source.close();
  });

  it("counts the rows of each shard, and hands out all of them", async () => {
    for (const firm of firms)
      await coordinator!.run(
        `INSERT INTO entries VALUES ('${firm}', 'Acme', '2025-01-03', 10)`,
        `INSERT INTO invoices VALUES ('${firm}', 'Acme', '2025-01-31', 1500)`,
        "INSERT INTO practice (firm, minimum_rate, avoidable_cost_per_hour, full_cost_per_hour, minimum_fit, " +
          `maximum_increase, tolerance, salt) VALUES ('${firm}', 78, 25, 60, 50, 0.3, 0.02, 's')`,
      );
    expect(await asked(coordinator!.address)).toMatchObject(
      firms.map((firm) => ({ firm, client: "Acme", row_count: "2", effective_rate: 150, full_profit: 900 })),
    );
    const rows = said
      .map((line) => /^(entries|invoices), \w+_[01]: (\d) rows?\n$/.exec(line))
      .filter((found) => found !== null);
    expect(rows).toHaveLength(4);
    expect(rows.reduce((sum, [, , own]) => sum + Number(own), 0)).toBe(8);
  });

  it("prints a script that runs as it stands", async () => {
    await coordinator!.run("CREATE DATABASE printed");
    const { tables: all, views, check } = warehouseScript("postgres", { hasNames: false });
    await withClient(coordinator!.address.replace(/postgres$/, "printed"), async (client) => {
      for (const sql of [...all, ...views, ...views]) await client.query(sql);
      expect((await client.query(check)).rows).toEqual([
        { what: "rows", rows_in: "0", rows_out: null },
        { what: "clients", rows_in: "0", rows_out: "0" },
      ]);
    });
  });

  it("gives an error, never a smaller sum, when a shard is killed", async () => {
    await shards[1]!.kill();
    await expect(asked(coordinator!.address)).rejects.toThrow(/Nothing was computed: .*(shard_1|connect)/);
  });
});

describe("an address", () => {
  it("that nobody answers at is an error with the reason", () => {
    const { status, stderr, stdout } = spawnSync(
      process.execPath,
      ["--import", "tsx", "src/hosts/cli/keepworthy.ts", "warehouse", "postgres://nobody@127.0.0.1:1/none", "--run"],
      { cwd: root, encoding: "utf8" },
    );
    expect([status, stdout]).toEqual([1, ""]);
    expect(stderr).toContain("ECONNREFUSED");
  });
});
