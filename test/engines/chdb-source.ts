import { spawnSync } from "node:child_process";
import { createReadStream, existsSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { verdictColumns } from "../../src/warehouse/views";
import { warehouseScript } from "../../src/warehouse/script";
import { partSize, type Cells } from "../../src/hosts/cli/warehouse/source";

/**
 * Half a gigabyte, so installed only by who wants it (npm install --no-save chdb); what is without it is said by name.
 */
export const hasChdb = existsSync(join(__dirname, "../../node_modules/chdb"));

/**
 * ClickHouse in the process of a script: tables from files in its own format, one query. It runs in a process of its
 * own, for it stops the one that holds it at its end.
 */
export async function* askChdb(tables: ReadonlyMap<string, Buffer>): AsyncIterable<readonly Cells[]> {
  const folder = mkdtempSync(join(tmpdir(), "keepworthy-chdb-"));
  try {
    const { tables: statements, query } = warehouseScript("clickhouse", { hasNames: true });
    const fills = [...tables].map(([table, bytes]) => {
      writeFileSync(join(folder, table), bytes);
      return `INSERT INTO ${table} SELECT * FROM file('${join(folder, table)}', 'RowBinary', '${structures[table] ?? ""}')`;
    });
    const out = join(folder, "out");
    writeFileSync(
      join(folder, "work.json"),
      JSON.stringify({
        statements: ["CREATE DATABASE IF NOT EXISTS firms", "USE firms", ...statements, ...fills],
        query: `${query}\nINTO OUTFILE '${out}' FORMAT JSONEachRow SETTINGS output_format_json_quote_denormals = 1`,
      }),
    );
    const { status, stderr } = spawnSync(
      process.execPath,
      ["--input-type=module", "--eval", script, join(folder, "work.json")],
      { cwd: join(__dirname, "../.."), encoding: "utf8" },
    );
    if (status !== 0) throw new Error(stderr);
    yield* rowsIn(out);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

async function* rowsIn(file: string): AsyncIterable<readonly Cells[]> {
  const columns = Object.keys(verdictColumns);
  let part: Cells[] = [];
  for await (const line of createInterface({ input: createReadStream(file) })) {
    const row = JSON.parse(line) as Readonly<Record<string, string | number | null>>;
    part.push(columns.map((column) => row[column] ?? null));
    if (part.length < partSize) continue;
    yield part;
    part = [];
  }
  yield part;
}

const structures: Readonly<Record<string, string>> = {
  entries: "firm String, client String, day Date, hours Float64",
  invoices:
    "firm String, client String, day Date, net Nullable(Float64), direct_costs Nullable(Float64), serving_costs Nullable(Float64)",
  clients: "firm String, client String, fit Nullable(Float64), knockouts Float64, is_tried UInt8",
  practice:
    "firm String, minimum_rate Nullable(Float64), avoidable_cost_per_hour Nullable(Float64), " +
    "full_cost_per_hour Nullable(Float64), minimum_fit Float64, maximum_increase Float64, tolerance Float64, " +
    "salt String, months Nullable(Float64), refill_share Nullable(Float64), months_to_refill " +
    "Nullable(Float64), contribution_per_hour Nullable(Float64), one_off_cost Nullable(Float64)",
};

const script = `
  import { readFileSync } from "node:fs";
  import { Session } from "chdb";
  const { statements, query } = JSON.parse(readFileSync(process.argv[1], "utf8"));
  const session = new Session();
  for (const sql of [...statements, query]) session.query(sql);
  session.cleanup();`;
