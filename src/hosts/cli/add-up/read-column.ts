import type { Cell } from "../../../spreadsheet/cell";
import type { NumberedFile } from "./numbered-file";

/** Beyond this many different texts a column is read row by row as fast. */
const most = 300_000;

/** What a row that holds this cell alone says; "unread" if its other cells may matter. */
export type Meaning = (cells: readonly Cell[]) => number | null | "unread";

/** The different cells of a column, each read once. */
export class ReadColumn {
  /** By the number of a cell, as many as there are numbers; NaN is no value. */
  values = new Float64Array(64);
  count = 0;
  private readonly cells: Cell[];

  constructor(
    private readonly file: NumberedFile,
    /** Its place among the columns that are read. */
    readonly at: number,
    private readonly column: number,
    private readonly meaning: Meaning,
  ) {
    this.cells = new Array<Cell>(column + 1).fill(null);
  }

  /** Reads a cell that is new; false where it must be seen in its row. */
  learn(number: number): boolean {
    this.cells[this.column] = this.file.cell(this.at, number);
    const value = this.meaning(this.cells);
    if (value === "unread") return false;
    if (this.count === this.values.length) {
      const longer = new Float64Array(2 * this.count);
      longer.set(this.values);
      this.values = longer;
    }
    this.values[this.count++] = value ?? NaN;
    return this.count <= most;
  }
}
