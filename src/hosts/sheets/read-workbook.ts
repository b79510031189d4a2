import { saySentence } from "../../reports/say";
import type { Cell } from "../../spreadsheet/cell";
import type { AreaContent, SheetArea, SheetSummary } from "../../taskpane/host";
import { hostWords } from "../../taskpane/words/host-words";
import { serialDay } from "./serial-day";
import { settingsSheet } from "./settings";
import { userLanguage } from "./user-language";

export function listSheets(): readonly SheetSummary[] {
  return SpreadsheetApp.getActive()
    .getSheets()
    .filter((sheet) => sheet.getName() !== settingsSheet)
    .map((sheet) => ({
      name: sheet.getName(),
      rowCount: sheet.getLastRow(),
      columnCount: sheet.getLastColumn(),
      isHidden: sheet.isSheetHidden(),
    }));
}

export function selectedArea(): SheetArea {
  const range = SpreadsheetApp.getActive().getActiveRange();
  if (range === null) throw new Error(hostWords.noRange[userLanguage()]);
  return {
    sheet: range.getSheet().getName(),
    firstRow: range.getRow() - 1,
    firstColumn: range.getColumn() - 1,
    rowCount: range.getNumRows(),
    columnCount: range.getNumColumns(),
  };
}

/** Values with dates as day numbers and blanks as null, and number formats. */
export function readArea(area: SheetArea): AreaContent {
  const range = sheetCalled(area.sheet).getRange(
    area.firstRow + 1,
    area.firstColumn + 1,
    area.rowCount,
    area.columnCount,
  );
  return { area, values: range.getValues().map((row) => row.map(cellOf)), formats: range.getNumberFormats() };
}

/** The sheet of that name, or a sentence that it is gone. */
export function sheetCalled(name: string): GoogleAppsScript.Spreadsheet.Sheet {
  const sheet = SpreadsheetApp.getActive().getSheetByName(name);
  if (sheet === null) throw new Error(saySentence(hostWords.sheetIsGone, userLanguage(), { sheet: name }));
  return sheet;
}

function cellOf(value: unknown): Cell {
  if (value === "" || value === null || value === undefined) return null;
  if (typeof value === "number" || typeof value === "boolean") return value;
  return Object.prototype.toString.call(value) === "[object Date]"
    ? serialDay(value as Date)
    : typeof value === "string"
      ? value
      : null;
}
