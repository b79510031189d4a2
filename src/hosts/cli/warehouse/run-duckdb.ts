import { existsSync, linkSync, readdirSync, rmSync, statSync } from "node:fs";
import { basename, dirname, join } from "node:path";
import type { DuckDBConnection } from "@duckdb/node-api";
import type { Language } from "../../../core/problem";
import { fillIn } from "../../../spreadsheet/print";
import { schema, warehouseScript } from "../../../warehouse/script";
import { UsageError } from "../usage-error";
import { say } from "../words";
import { warehouseWords } from "./words";

export interface WarehouseRun {
  readonly folder: string;
  readonly hasNames: boolean;
  readonly out: string | null;
  readonly language: Language;
}

type Row = Readonly<Record<string, unknown>>;

const optionalTables = ["ratings", "practice"];
const shownRows = 50;

/** Computes the views over a folder of exports with DuckDB; answers the rows to show. Rows in and out are counted, and a difference hands out nothing. */
export async function runDuckdb(run: WarehouseRun): Promise<readonly Row[]> {
  checkOut(run);
  const connection = await connect(run.language);
  try {
    return await computed(connection, run);
  } catch (error) {
    if (error instanceof UsageError) throw error;
    throw new UsageError(phrase("failed", run.language, { why: error instanceof Error ? (error.message.split("\n")[0] ?? "") : String(error) }), 1);
  } finally {
    connection.closeSync();
  }
}

async function computed(connection: DuckDBConnection, run: WarehouseRun): Promise<readonly Row[]> {
  let rowsIn = 0;
  for (const table of Object.keys(schema)) rowsIn += await takeIn(connection, table, run);
  const { views, check } = warehouseScript("duckdb", run);
  for (const view of views) await connection.run(view);
  await connection.run("CREATE TABLE scored AS SELECT * FROM client_verdicts ORDER BY firm, effective_rate");
  await compare(connection, check, rowsIn, run.language);
  const [counted] = await rowsOf(connection, "SELECT COUNT(*) AS row_count, COUNT(DISTINCT firm) AS firms FROM scored");
  const facts = { rows: String(counted?.["row_count"]), firms: String(counted?.["firms"]) };
  if (run.out !== null) {
    await writeOut(connection, run.out);
    say(phrase("written", run.language, { ...facts, file: run.out }));
    return [];
  }
  const shown = await rowsOf(connection, `SELECT * FROM scored LIMIT ${shownRows}`);
  if (Number(facts.rows) > shown.length) say(phrase("first", run.language, { shown: shown.length, rows: facts.rows }));
  return shown;
}

async function connect(language: Language): Promise<DuckDBConnection> {
  try {
    const { DuckDBInstance } = await import("@duckdb/node-api");
    const instance = await DuckDBInstance.create(":memory:");
    return await instance.connect();
  } catch {
    throw new UsageError(phrase("noEngine", language, {}), 1);
  }
}

/** A table of the schema from its files, each a shard whose rows are counted and said; a file that cannot be read is an error, never a smaller sum. */
async function takeIn(connection: DuckDBConnection, table: string, { folder, language }: WarehouseRun): Promise<number> {
  const columns = Object.entries(schema[table] ?? {});
  const files = readdirSync(folder).filter((file) => file.startsWith(table) && /\.(parquet|csv)$/.test(file)).sort();
  if (files.length === 0) {
    if (!optionalTables.includes(table)) throw new UsageError(phrase("noFiles", language, { folder, table }), 1);
    const script = warehouseScript("duckdb", { hasNames: true }).tables[Object.keys(schema).indexOf(table)] ?? "";
    await connection.run(script);
    return 0;
  }
  const parts: string[] = [];
  let rows = 0;
  for (const file of files) {
    const source = sourceOf(join(folder, file));
    const present = new Map((await rowsOf(connection, `DESCRIBE SELECT * FROM ${source}`)).map((row) => [String(row["column_name"]), String(row["column_type"])]));
    for (const [column, type] of columns) if (!present.has(column) && !type.endsWith("?")) throw new UsageError(phrase("noColumn", language, { files: file, column, columns: columns.map(([name]) => name).join(", ") }), 1);
    parts.push(`SELECT ${columns.map(([column, type]) => `${cellOf(column, present.get(column), type)} AS ${column}`).join(", ")} FROM ${source}`);
    const [counted] = await rowsOf(connection, `SELECT COUNT(*) AS row_count FROM ${source}`);
    rows += Number(counted?.["row_count"]);
    if (table === "entries" || table === "invoices") say(phrase("shard", language, { file, rows: String(counted?.["row_count"]) }));
  }
  await connection.run(`CREATE TABLE ${table} AS ${parts.join(" UNION ALL ")}`);
  return table === "entries" || table === "invoices" ? rows : 0;
}

/** A blank text is no value; a double of a Parquet file goes through no text and keeps its last bit. */
function cellOf(column: string, given: string | undefined, wanted: string): string {
  if (given === undefined) return "NULL";
  return `CAST(${given === "VARCHAR" ? `NULLIF(${column}, '')` : column} AS ${sqlType(wanted)})`;
}

function sourceOf(path: string): string {
  const quoted = `'${path.replaceAll("'", "''")}'`;
  return path.endsWith(".parquet") ? `read_parquet(${quoted})` : `read_csv(${quoted}, header = true, all_varchar = true, strict_mode = true)`;
}

function sqlType(type: string): string {
  return { text: "VARCHAR", double: "DOUBLE", truth: "BOOLEAN", day: "DATE" }[type.replace("?", "") as "text" | "double" | "truth" | "day"];
}

async function compare(connection: DuckDBConnection, check: string, rowsIn: number, language: Language): Promise<void> {
  const counts = await rowsOf(connection, check);
  for (const { what, rows_in: before, rows_out: after } of counts) {
    const wanted = what === "rows" ? rowsIn : Number(before);
    if (Number(before) !== wanted || Number(after) !== wanted) throw new UsageError(phrase("rowsLost", language, { in: wanted, out: Number(after) }), 1);
  }
}

/** Written beside its place and linked into it without replacing anything. */
async function writeOut(connection: DuckDBConnection, out: string): Promise<void> {
  const beside = join(dirname(out), `.${basename(out)}.${process.pid}`);
  try {
    await connection.run(`COPY scored TO '${beside.replaceAll("'", "''")}' (FORMAT ${out.endsWith(".parquet") ? "PARQUET" : "CSV, HEADER"})`);
    linkSync(beside, out);
  } finally {
    rmSync(beside, { force: true });
  }
}

function checkOut({ out, folder, language }: WarehouseRun): void {
  if (!existsSync(folder) || !statSync(folder).isDirectory()) throw new UsageError(phrase("noFolder", language, {}), 2);
  if (out === null) return;
  if (!/\.(parquet|csv)$/.test(out)) throw new UsageError(phrase("badOut", language, { file: out }), 2);
  if (existsSync(out)) throw new UsageError(phrase("exists", language, { file: out }), 2);
}

async function rowsOf(connection: DuckDBConnection, sql: string): Promise<readonly Row[]> {
  return (await connection.runAndReadAll(sql)).getRowObjectsJson();
}

function phrase(name: keyof typeof warehouseWords, language: Language, facts: Readonly<Record<string, string | number>>): string {
  return fillIn(warehouseWords[name][language], facts);
}
