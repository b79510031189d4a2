import { stat } from "node:fs/promises";
import type { DuckDBConnection } from "@duckdb/node-api";
import { Problem } from "../../core/problem";
import type { Cell } from "../../spreadsheet/cell";
import type { TablePart } from "./table-parts";
import { openDuckdb, quoted, rowsOf } from "./warehouse/scored";

/** Rows that tell what a table is. */
const sampleRows = 4000;

export function isParquet(head: Uint8Array): boolean {
  return Buffer.from(head.subarray(0, 4)).toString("latin1") === "PAR1";
}

/**
 * The rows of a Parquet file as cells, its column names first. Days, times and sums come as a spreadsheet would show
 * them; nothing is rounded.
 */
export async function* parquetParts(path: string, file: string): AsyncGenerator<TablePart> {
  const connection = await openDuckdb();
  if (connection === null) throw new Problem("file.kind", { file });
  try {
    const source = `read_parquet(${quoted(path)})`;
    const columns = await columnsIn(connection, source, file);
    const { size } = await stat(path);
    const [counted] = await rowsOf(connection, `SELECT COUNT(*) AS row_count FROM ${source}`);
    const total = Math.max(1, Number(counted?.["row_count"]));
    yield { rows: [columns.map(({ name }) => name)], isEnough: false, bytes: 0 };
    const result = await connection.stream(
      `SELECT ${columns.map(({ name, type }) => asCell(name, type)).join(", ")} FROM ${source}`,
    );
    let read = 0;
    for await (const rows of result.yieldRowsJson()) {
      read += rows.length;
      yield {
        rows: rows.map((row) => row.map((cell, column) => cellOf(cell, columns[column]?.type ?? ""))),
        isEnough: read >= sampleRows || read >= total,
        bytes: Math.round((size * read) / total),
      };
    }
    if (read === 0) yield { rows: [], isEnough: true, bytes: size };
  } finally {
    connection.closeSync();
  }
}

interface Column {
  readonly name: string;
  readonly type: string;
}

/** The columns of a file that can be read, in their order. */
export async function columnsIn(
  connection: DuckDBConnection,
  source: string,
  file: string,
): Promise<readonly Column[]> {
  try {
    return (await rowsOf(connection, `DESCRIBE SELECT * FROM ${source}`)).map((row) => ({
      name: String(row["column_name"]),
      type: String(row["column_type"]),
    }));
  } catch {
    throw new Problem("file.kind", { file });
  }
}

/** What DuckDB gives as a cell: a number that was written out to keep every digit is a number again. */
export function cellOf(given: unknown, type: string): Cell {
  return given !== null && isWrittenOut(type) ? Number(given) : (given as Cell);
}

/** Come as text from DuckDB, whose own way from a decimal to a double is a last bit off now and then. */
function isWrittenOut(type: string): boolean {
  return /^(U?BIGINT|DECIMAL)/.test(type);
}

/** Numbers stay numbers, truths too; all else is written out, days as 2025-01-31. */
export function asCell(name: string, type: string): string {
  const column = `"${name.replaceAll('"', '""')}"`;
  return isWrittenOut(type) || /^(DOUBLE|FLOAT|BOOLEAN|U?(TINY|SMALL)INT|U?INTEGER)$/.test(type)
    ? column
    : `CAST(${column} AS VARCHAR)`;
}
