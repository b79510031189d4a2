import type { DuckDBConnection } from "@duckdb/node-api";
import type { Recognition } from "../../../columns/recognition";
import type { Cell } from "../../../spreadsheet/cell";

/** A long file as DuckDB reads it. */
export interface EngineFile {
  /**
   * The table "rows" with these columns as c0, c1, …, in the order of the file; false if DuckDB may read it otherwise
   * than row by row.
   */
  load(connection: DuckDBConnection, recognition: Recognition, columns: readonly number[]): Promise<boolean>;
  /** Whether a column's texts are numbers that were written out to keep every digit. */
  isNumeric(column: number): boolean;
}

/** A number that was written out to keep every digit is a number again. */
export function asRead(cell: Cell, isNumeric: boolean): Cell {
  return isNumeric && typeof cell === "string" ? Number(cell) : cell;
}
