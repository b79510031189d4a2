import type { Recognition } from "../../../columns/recognition";
import type { Cell } from "../../../spreadsheet/cell";

/**
 * A long file of which only some columns are read, each different cell of a column as a number: 0 is the first that
 * comes, and a cell that was met before makes no text.
 */
export interface NumberedFile {
  /**
   * Hands on every row below the header, with the numbers of its cells in the order of the columns. False once a row
   * is not taken, or where another reader might see other rows in the file.
   */
  read(
    table: Pick<Recognition, "headers" | "headerRow">,
    columns: readonly number[],
    take: (numbers: Int32Array, row: number) => boolean,
  ): boolean | Promise<boolean>;
  /** A cell by its number, as reading row by row gives it; "at" is its place among the columns that are read. */
  cell(at: number, number: number): Cell;
}

export function firstDataRow({ headerRow }: Pick<Recognition, "headerRow">): number {
  return (headerRow ?? -1) + 1;
}
