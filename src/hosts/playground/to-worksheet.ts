import type { ICellData, IObjectArrayPrimitiveType, IStyleData, IWorksheetData } from "@univerjs/core";
import type { Sheet } from "../../columns/recognition";
import { typedCells } from "../../columns/cells/typed-cells";
import { withNumberHeads, type DocumentCell, type SheetDocument } from "../../reports/document";
import { numberFormats, sheetLooks, type SheetLook } from "../../reports/sheet-looks";
import type { Cell } from "../../spreadsheet/cell";
import { pixelsOf, sizedFor } from "./new-book";
import { cellType, centre, right, top, wrap, yes } from "./univer-values";

/** A document as a sheet of the grid; text stays text, even if it begins with "=". */
export function documentSheet(given: SheetDocument, id: string, name: string): Partial<IWorksheetData> {
  const document = withNumberHeads(given);
  const rows = document.rows.map((cells) => cells.map((cell) => (cell === null ? null : documentCell(cell))));
  return worksheet(id, name, rows, document.columnWidths, document.frozenRows ?? 0);
}

/** The cells of a document as a block of equal rows. */
export function documentCells(given: SheetDocument): ICellData[][] {
  const document = withNumberHeads(given);
  const width = Math.max(1, ...document.rows.map((cells) => cells.length));
  return document.rows.map((cells) =>
    Array.from({ length: width }, (_, column) => {
      const cell = cells[column] ?? null;
      return cell === null ? {} : documentCell(cell);
    }),
  );
}

/** A file's sheet as a sheet of the grid, with numbers and dates where there is no doubt. */
export function fileSheet(sheet: Sheet, id: string, name: string): Partial<IWorksheetData> {
  const { rows, formats } = typedCells(sheet);
  const cells = rows.map((row, index) =>
    row.map((cell, column) =>
      cell === null || cell === "" ? null : withFormat(cellContent(cell), formats[index]?.[column] ?? "General"),
    ),
  );
  return worksheet(id, name, cells, widths(rows), 0);
}

function worksheet(
  id: string,
  name: string,
  rows: readonly (readonly (ICellData | null)[])[],
  columnWidths: readonly number[],
  frozen: number,
): Partial<IWorksheetData> {
  const cellData: IObjectArrayPrimitiveType<IObjectArrayPrimitiveType<ICellData>> = {};
  let width = columnWidths.length;
  for (const [row, cells] of rows.entries()) {
    const line: IObjectArrayPrimitiveType<ICellData> = {};
    if (cells.length === 0) continue;
    for (const [column, cell] of cells.entries()) if (cell !== null) line[column] = cell;
    cellData[row] = line;
    width = Math.max(width, cells.length);
  }
  const isTitled = rows[0]?.[0]?.s !== undefined && (rows[0][0].s as IStyleData).fs === 16;
  return {
    id,
    name,
    cellData,
    columnData: Object.fromEntries(columnWidths.map((characters, column) => [column, { w: pixelsOf(characters) }])),
    rowData: Object.fromEntries(
      rows.flatMap((cells, row) =>
        row === 0 && isTitled
          ? [[row, { h: 32 }]]
          : isWrapped(cells)
            ? [[row, { h: wrappedHeight(cells, columnWidths) }]]
            : [],
      ),
    ),
    ...sizedFor(rows.length, width, frozen),
  };
}

function isWrapped(cells: readonly (ICellData | null)[]): boolean {
  return cells.some((cell) => typeof cell?.s === "object" && cell.s !== null && cell.s.tb === wrap);
}

/** Column headings of two words stand on two lines, paragraphs on as many as their letters need. */
function wrappedHeight(cells: readonly (ICellData | null)[], columnWidths: readonly number[]): number {
  const isHeading = cells.some((cell) => typeof cell?.s === "object" && cell.s?.bl === yes);
  const lines = Math.max(
    1,
    ...cells.map((cell, column) => Math.ceil(String(cell?.v ?? "").length / ((columnWidths[column] ?? 10) * 1.05))),
  );
  return isHeading ? 42 : lines * 19 + 5;
}

function documentCell({ value, formula, style, number }: DocumentCell): ICellData {
  const pattern = number === undefined || number === "text" ? null : numberFormats[number];
  const look: IStyleData = {
    ...(style === undefined ? {} : styleData(sheetLooks[style])),
    ...(pattern === null ? {} : { n: { pattern } }),
    ...(style === "heading" || style === "numberHeading" ? { tb: wrap } : {}),
    ...(typeof value === "boolean" ? { ht: centre } : {}),
  };
  return {
    ...cellContent(value),
    ...(formula === undefined ? {} : { f: formula }),
    ...(Object.keys(look).length === 0 ? {} : { s: look }),
  };
}

function styleData({ size, isBold, color, fill, isWrapped, isRight }: SheetLook): IStyleData {
  return {
    ...(size === undefined ? {} : { fs: size }),
    ...(isBold === true ? { bl: yes } : {}),
    ...(color === undefined ? {} : { cl: { rgb: color } }),
    ...(fill === undefined ? {} : { bg: { rgb: fill } }),
    ...(isRight === true ? { ht: right } : {}),
    ...(isWrapped === true ? { tb: wrap, vt: top } : {}),
  };
}

/** A value as a cell of the grid has it; null empties the cell and leaves its look. */
export function cellContent(value: Cell): ICellData {
  if (value === null) return {};
  if (typeof value === "number") return { v: value, t: cellType.number };
  if (typeof value === "boolean") return { v: value ? 1 : 0, t: cellType.boolean };
  return { v: value, t: cellType.text };
}

function withFormat(cell: ICellData, format: string): ICellData {
  return format === "General" || format === "" ? cell : { ...cell, s: { n: { pattern: format } } };
}

/** Columns as wide as their longest cell of the first rows, within reason. */
function widths(rows: readonly (readonly Cell[])[]): readonly number[] {
  const longest: number[] = [];
  for (const cells of rows.slice(0, 50))
    for (const [column, cell] of cells.entries())
      longest[column] = Math.max(longest[column] ?? 8, Math.min(32, String(cell ?? "").length + 1));
  return Array.from(longest, (one) => one);
}
