import type { Cell } from "../spreadsheet/cell";

/** A value or a formula for one cell; rows and columns from 0. */
export interface CellEdit {
  readonly row: number;
  readonly column: number;
  readonly value: Cell;
  /** A live formula in Excel's English form, in place of the value. */
  readonly formula?: string;
  /** A serial day, which the workbook may count from another year. */
  readonly isDay?: boolean;
}

/** Whether a cell shows what is to stand there: nothing is "", and figures may differ in their last digits. */
export function shows(found: Cell, wanted: Cell): boolean {
  if (typeof found === "number" && typeof wanted === "number")
    return Math.abs(found - wanted) <= 1e-9 * Math.max(1, Math.abs(wanted));
  return (found ?? "") === (wanted ?? "");
}
