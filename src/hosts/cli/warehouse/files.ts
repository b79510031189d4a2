import { existsSync, readdirSync, statSync } from "node:fs";
import { basename, join } from "node:path";
import type { DuckDBConnection } from "@duckdb/node-api";
import type { Language } from "../../../core/problem";
import { dialects } from "../../../warehouse/dialects";
import {
  columnsOf,
  countedTables,
  sqlType,
  tableNames,
  tableStatement,
  type TableName,
} from "../../../warehouse/schema";
import { warehouseScript } from "../../../warehouse/script";
import { fullPath } from "../find-files";
import { UsageError } from "../usage-error";
import { tell } from "../words";
import { quoted, rowsOf } from "./scored";
import type { Shard, WarehouseSource } from "./source";
import { warehousePhrase } from "./words";

/** Parquet and CSV files of this machine, each a shard; DuckDB computes, where the verdicts are kept. */
export async function openFiles(
  named: readonly string[],
  connection: DuckDBConnection,
  language: Language,
): Promise<WarehouseSource> {
  const files = named.flatMap((name) => filesAt(name, language));
  const shards: Shard[] = [];
  for (const file of files)
    if (tableIn(file) === undefined)
      tell(warehousePhrase("notTaken", language, { file: basename(file), tables: tableNames.join(", ") }));
  for (const table of tableNames)
    shards.push(
      ...(await takeIn(
        connection,
        table,
        files.filter((file) => tableIn(file) === table),
        named.join(" "),
        language,
      )),
    );
  return {
    shards: () => Promise.resolve(shards),
    verdicts: (hasNames) => warehouseScript("duckdb", { hasNames }).query,
    close: () => Promise.resolve(),
  };
}

/** The table that a file belongs to, by the beginning of its name. */
function tableIn(file: string): TableName | undefined {
  return tableNames.find((table) => basename(file).toLowerCase().startsWith(table));
}

function isCounted(table: TableName): table is Shard["table"] {
  return countedTables.some((counted) => counted === table);
}

function filesAt(name: string, language: Language): readonly string[] {
  const path = fullPath(name);
  if (!existsSync(path)) throw new UsageError(warehousePhrase("noSource", language, { name }), 2);
  if (!statSync(path).isDirectory()) return [path];
  return readdirSync(path)
    .filter((file) => /\.(parquet|csv)$/i.test(file))
    .sort()
    .map((file) => join(path, file));
}

/**
 * A table of the schema as its files hold it, read where they stand and never whole into memory; their rows are
 * counted. A file that cannot be read is an error, never a smaller sum.
 */
async function takeIn(
  connection: DuckDBConnection,
  table: TableName,
  files: readonly string[],
  folder: string,
  language: Language,
): Promise<readonly Shard[]> {
  if (files.length === 0) {
    if (isCounted(table)) throw new UsageError(warehousePhrase("noFiles", language, { folder, table }), 1);
    await connection.run(tableStatement(table, "duckdb"));
    return [];
  }
  const selected: string[] = [];
  const shards: Shard[] = [];
  for (const file of files) {
    const source = /\.parquet$/i.test(file)
      ? `read_parquet(${quoted(file)})`
      : `read_csv(${quoted(file)}, header = true, all_varchar = true, strict_mode = true)`;
    selected.push(`SELECT ${(await cellsOf(connection, table, source, file, language)).join(", ")} FROM ${source}`);
    const [counted] = await rowsOf(connection, `SELECT COUNT(*) AS row_count FROM ${source}`);
    if (isCounted(table)) shards.push({ table, name: basename(file), rows: Number(counted?.["row_count"]) });
  }
  await connection.run(`CREATE VIEW ${table} AS ${selected.join(" UNION ALL ")}`);
  return shards;
}

/** The columns of a table as a file has them; one that must be there and is not is named. */
async function cellsOf(
  connection: DuckDBConnection,
  table: TableName,
  source: string,
  file: string,
  language: Language,
): Promise<readonly string[]> {
  const present = new Map(
    (await rowsOf(connection, `DESCRIBE SELECT * FROM ${source}`)).map((row) => [
      String(row["column_name"]),
      String(row["column_type"]),
    ]),
  );
  const columns = columnsOf(table);
  return columns.map(([column, type]) => {
    if (!present.has(column) && !type.endsWith("?"))
      throw new UsageError(
        warehousePhrase("noColumn", language, {
          files: basename(file),
          column,
          columns: columns.map(([name]) => name).join(", "),
        }),
        1,
      );
    return `${cellOf(column, present.get(column), type)} AS ${column}`;
  });
}

/** A blank text is no value; a double of a Parquet file goes through no text and keeps its last bit. */
function cellOf(column: string, given: string | undefined, wanted: string): string {
  if (given === undefined) return "NULL";
  return `CAST(${given === "VARCHAR" ? `NULLIF(${column}, '')` : column} AS ${sqlType(wanted, dialects.duckdb)})`;
}
