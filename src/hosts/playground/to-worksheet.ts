import type { ICellData, IObjectArrayPrimitiveType, IStyleData, IWorksheetData } from "@univerjs/core";
import type { Sheet } from "../../columns/sheet";
import { typedCells } from "../../columns/cells/typed-cells";
import { withNumberHeads, type DocumentCell, type SheetDocument } from "../../reports/document";
import { numberFormats, sheetLooks, type SheetLook } from "../../reports/sheet-looks";
import type { Cell } from "../../spreadsheet/cell";
import { pixelsOf, sizedFor } from "./new-book";
import { withExtras } from "./sheet-extras";
import { cellType, centre, right, top, wrap, yes } from "./univer-values";

/** A document as a sheet of the grid; text stays text, even if it begins with "=". */
export function documentSheet(given: SheetDocument, id: string, name: string): Partial<IWorksheetData> {
  const document = withNumberHeads(given);
  const rows = document.rows.map((cells) => cells.map((cell) => (cell === null ? null : documentCell(cell))));
  return { ...worksheet(id, name, rows, widthsWithHeads(document), frozenRows(document)), ...withExtras(document) };
}

/** With more rows than this in view all the time, a grid beside the pane has no room for the others. */
const mostFrozen = 8;

function frozenRows({ frozenRows: wanted = 0 }: SheetDocument): number {
  return wanted > mostFrozen ? 0 : wanted;
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
  return worksheet(id, name, cells, widths(rows, formats), 0);
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

/** Letters of a bold head are wider than the digits that a column is measured by. */
const boldLetter = 1.17;

/** Columns in which the longest word of a head stands whole. */
function widthsWithHeads({ columnWidths, rows }: SheetDocument): readonly number[] {
  const widths = [...columnWidths];
  for (const cells of rows)
    for (const [column, cell] of cells.entries())
      if (cell !== null && isHead(cell))
        widths[column] = Math.max(
          widths[column] ?? 0,
          ...String(cell.value ?? "")
            .split(/[\s-]/)
            .map((word) => Math.ceil(word.length * boldLetter)),
        );
  return widths;
}

function isHead({ style }: DocumentCell): boolean {
  return style === "heading" || style === "numberHeading";
}

function isWrapped(cells: readonly (ICellData | null)[]): boolean {
  return cells.some((cell) => typeof cell?.s === "object" && cell.s !== null && cell.s.tb === wrap);
}

/** Heads and paragraphs stand on as many lines as their words need. */
function wrappedHeight(cells: readonly (ICellData | null)[], columnWidths: readonly number[]): number {
  const lines = cells.map((cell, column) => {
    const isBold = typeof cell?.s === "object" && cell.s?.bl === yes;
    const width = columnWidths[column] ?? 10;
    return linesOf(String(cell?.v ?? ""), isBold ? width : width * 1.1 + 1);
  });
  return Math.max(1, ...lines) * 19 + 5;
}

/** Lines of a text whose words are not broken. */
function linesOf(text: string, room: number): number {
  let [lines, used] = [1, 0];
  for (const word of text.split(/\s+/)) {
    const needed = used === 0 ? word.length : used + 1 + word.length;
    if (needed <= room || used === 0) used = needed;
    else [lines, used] = [lines + 1, word.length];
    if (used > room) [lines, used] = [lines + Math.ceil(used / room) - 1, used % room];
  }
  return lines;
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

/** A date in any of the formats that are written here. */
const dateLetters = 12;

/** Columns as wide as their longest cell of the first rows, within reason; a date is a number until it is shown. */
function widths(rows: readonly (readonly Cell[])[], formats: readonly (readonly string[])[]): readonly number[] {
  const longest: number[] = [];
  for (const [row, cells] of rows.slice(0, 50).entries())
    for (const [column, cell] of cells.entries()) {
      const letters = /y/i.test(formats[row]?.[column] ?? "") ? dateLetters : String(cell ?? "").length + 1;
      longest[column] = Math.max(longest[column] ?? 8, Math.min(32, letters));
    }
  return Array.from(longest, (one) => one);
}
