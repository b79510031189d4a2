import type { Area } from "../recognition";

/** Where a table begins in a sheet that holds others too, as a spreadsheet names the cell: "A9"; "" for the only one. */
export function areaName({ firstRow, endRow, firstColumn, endColumn }: Area): string {
  if (firstRow === 0 && endRow === null && firstColumn === 0 && endColumn === null) return "";
  return `${columnName(firstColumn)}${firstRow + 1}`;
}

function columnName(column: number): string {
  const letter = String.fromCharCode(65 + (column % 26));
  return column < 26 ? letter : columnName(Math.floor(column / 26) - 1) + letter;
}
