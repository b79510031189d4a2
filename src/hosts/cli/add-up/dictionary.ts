import type { DuckDBConnection } from "@duckdb/node-api";
import type { Cell } from "../../../spreadsheet/cell";
import { rowsOf } from "../warehouse/scored";
import { asRead, type EngineFile } from "./engine-file";

/** What each text of a column means, as a table of DuckDB. */
export interface Dictionary {
  /** Brings "value" and "alike" to the rows; a blank cell has none. */
  readonly join: string;
}

/** A column with more texts than these is read row by row as fast. */
const most = 300_000;

interface Reading {
  readonly name: string;
  readonly column: number;
  /** What a row that holds this cell alone says; "unread" if its other cells may matter. */
  readonly meaning: (cells: readonly Cell[]) => number | null | "unread";
  readonly text: (value: number) => string;
}

/** Reads each text of a column once; null if one of them must be seen in its row, or there are too many. */
export async function dictionaryOf(
  connection: DuckDBConnection,
  file: EngineFile,
  { name, column, meaning, text }: Reading,
): Promise<Dictionary | null> {
  const [found] = await rowsOf(connection, `SELECT approx_count_distinct(c${column}) AS texts FROM rows`);
  if (Number(found?.["texts"]) > most) return null;
  await connection.run(
    `CREATE TABLE ${name} AS SELECT c${column} AS cell, CAST(NULL AS DOUBLE) AS value, '' AS alike FROM rows LIMIT 0`,
  );
  const texts = await connection.runAndReadAll(`SELECT DISTINCT c${column} AS cell FROM rows`);
  const appender = await connection.createAppender(name);
  const cells = new Array<Cell>(column + 1).fill(null);
  for (const [given] of texts.getRowsJson()) {
    const cell = (given ?? null) as Cell;
    cells[column] = asRead(cell, file.isNumeric(column));
    const value = meaning(cells);
    if (value === "unread") return null;
    if (cell === null) continue;
    if (typeof cell === "number") appender.appendDouble(cell);
    else if (typeof cell === "boolean") appender.appendBoolean(cell);
    else appender.appendVarchar(cell);
    if (value === null) appender.appendNull();
    else appender.appendDouble(value);
    appender.appendVarchar(value === null ? "" : text(value));
    appender.endRow();
  }
  appender.closeSync();
  return { join: `LEFT JOIN ${name} ON rows.c${column} = ${name}.cell` };
}
