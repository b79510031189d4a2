import type { Cell } from "../../spreadsheet/cell";
import type { AreaContent, SheetArea, SheetSummary } from "../../taskpane/host";
import { serialDay } from "./serial-day";

export function listSheets(): readonly SheetSummary[] {
  return SpreadsheetApp.getActive()
    .getSheets()
    .map((sheet) => ({ name: sheet.getName(), rowCount: sheet.getLastRow(), columnCount: sheet.getLastColumn(), isHidden: sheet.isSheetHidden() }));
}

export function selectedArea(): SheetArea {
  const range = SpreadsheetApp.getActive().getActiveRange();
  if (range === null) throw new Error("Select a range of cells.");
  return { sheet: range.getSheet().getName(), firstRow: range.getRow() - 1, firstColumn: range.getColumn() - 1, rowCount: range.getNumRows(), columnCount: range.getNumColumns() };
}

/** Values with dates as day numbers and blanks as null, and number formats. */
export function readArea(area: SheetArea): AreaContent {
  const sheet = SpreadsheetApp.getActive().getSheetByName(area.sheet);
  if (sheet === null) throw new Error(`The sheet ${area.sheet} is not there any more. Look for tables again.`);
  const range = sheet.getRange(area.firstRow + 1, area.firstColumn + 1, area.rowCount, area.columnCount);
  return { area, values: range.getValues().map((row) => row.map(cellOf)), formats: range.getNumberFormats() };
}

function cellOf(value: unknown): Cell {
  if (value === "" || value === null || value === undefined) return null;
  if (typeof value === "number" || typeof value === "boolean") return value;
  return Object.prototype.toString.call(value) === "[object Date]" ? serialDay(value as Date) : typeof value === "string" ? value : null;
}
