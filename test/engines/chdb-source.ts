import { spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { verdictColumns } from "../../src/warehouse/views";
import { warehouseScript } from "../../src/warehouse/script";
import type { Cells } from "../../src/hosts/cli/warehouse/source";

/** Half a gigabyte, so installed only by who wants it (npm install --no-save chdb); what is without it is said by name. */
export const hasChdb = existsSync(join(__dirname, "../../node_modules/chdb"));

/** ClickHouse in the process of a script: tables from files in its own format, one query. It runs in a process of its own, for it stops the one that holds it at its end. */
export function askChdb(tables: ReadonlyMap<string, Buffer>): readonly Cells[] {
  const folder = mkdtempSync(join(tmpdir(), "keepworthy-chdb-"));
  try {
    const { tables: statements, query } = warehouseScript("clickhouse", { hasNames: true });
    const fills = [...tables].map(([table, bytes]) => {
      writeFileSync(join(folder, table), bytes);
      return `INSERT INTO ${table} SELECT * FROM file('${join(folder, table)}', 'RowBinary', '${structures[table] ?? ""}')`;
    });
    writeFileSync(
      join(folder, "work.json"),
      JSON.stringify({
        statements: ["CREATE DATABASE IF NOT EXISTS firms", "USE firms", ...statements, ...fills],
        query,
        out: join(folder, "out"),
      }),
    );
    const { status, stdout, stderr } = spawnSync(
      process.execPath,
      ["--input-type=module", "--eval", script, join(folder, "work.json")],
      { cwd: join(__dirname, "../.."), encoding: "utf8", maxBuffer: 2 ** 30 },
    );
    if (status !== 0) throw new Error(stderr);
    const columns = Object.keys(verdictColumns);
    return stdout
      .split("\n")
      .filter((line) => line !== "")
      .map((line) => {
        const row = JSON.parse(line) as Readonly<Record<string, string | number | null>>;
        return columns.map((column) => row[column] ?? null);
      });
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

const structures: Readonly<Record<string, string>> = {
  entries: "firm String, client String, day Date, hours Float64",
  invoices:
    "firm String, client String, day Date, net Nullable(Float64), direct_costs Nullable(Float64), serving_costs Nullable(Float64)",
  clients: "firm String, client String, fit Nullable(Float64), knockouts Float64, is_tried UInt8",
  practice:
    "firm String, minimum_rate Nullable(Float64), avoidable_cost_per_hour Nullable(Float64), full_cost_per_hour Nullable(Float64), minimum_fit Float64, maximum_increase Float64, tolerance Float64, salt String",
};

const script = `
  import { readFileSync, writeSync } from "node:fs";
  import { Session } from "chdb";
  const { statements, query } = JSON.parse(readFileSync(process.argv[1], "utf8"));
  const session = new Session();
  for (const sql of statements) session.query(sql);
  const answer = Buffer.from(session.query(query, "JSONEachRow"));
  for (let at = 0; at < answer.length;) at += writeSync(1, answer, at);
  session.cleanup();`;
