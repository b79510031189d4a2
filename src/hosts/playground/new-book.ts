import type { IWorkbookData, IWorksheetData } from "@univerjs/core";
import { locale } from "./univer-values";

/** A workbook of these sheets, in their order. */
export function bookOf(sheets: readonly Partial<IWorksheetData>[]): IWorkbookData {
  return {
    id: "keepworthy",
    name: "Keepworthy",
    appVersion: "",
    locale,
    styles: {},
    sheetOrder: sheets.map(({ id }) => id ?? ""),
    sheets: Object.fromEntries(sheets.map((sheet) => [sheet.id ?? "", sheet])),
  };
}

/** The size of a sheet with room to write on, and the rows that stay in view. */
export function sizedFor(
  rows: number,
  columns: number,
  frozen: number,
): Pick<Partial<IWorksheetData>, "rowCount" | "columnCount" | "freeze"> {
  return {
    rowCount: Math.max(rows + 50, 100),
    columnCount: Math.max(columns + 6, 20),
    ...(frozen > 0 ? { freeze: { xSplit: 0, ySplit: frozen, startRow: frozen, startColumn: -1 } } : {}),
  };
}

/** The width of a column of this many letters in pixels of the grid, and back. */
export function pixelsOf(letters: number): number {
  return Math.round(letters * 7 + 12);
}

export function lettersOf(pixels: number): number {
  return Math.max(2, (pixels - 12) / 7);
}

/** Files measure heights in points. */
export const pointsPerPixel = 0.75;
