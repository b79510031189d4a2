import { columnLetter } from "../../spreadsheet/column-letter";
import type { Area } from "./areas";

/**
 * Where a table begins in a sheet that holds others too, as a spreadsheet names the cell: "A9"; "" for the only one.
 */
export function areaName({ firstRow, endRow, firstColumn, endColumn }: Area): string {
  if (firstRow === 0 && endRow === null && firstColumn === 0 && endColumn === null) return "";
  return `${columnLetter(firstColumn)}${firstRow + 1}`;
}
