import type { Cell } from "../../spreadsheet/cell";
import { cellKind } from "../cells/cell-kind";
import { headerPeriod } from "../roles/header-period";
import { normalHeader } from "../roles/normal-header";
import { roleTable } from "../roles/role-table";
import type { Vocabulary } from "../roles/vocabulary";
import type { Sheet } from "../sheet";
import { findHeader, type FoundHeader } from "./find-header";
import { isFilled, textsOf } from "./layout";

/**
 * The part of a sheet that a table takes, from 0; the end is the first row or column behind it, null for that of the
 * sheet.
 */
export interface Area {
  readonly firstRow: number;
  readonly endRow: number | null;
  readonly firstColumn: number;
  readonly endColumn: number | null;
}

export const wholeSheet: Area = { firstRow: 0, endRow: null, firstColumn: 0, endColumn: null };
const sure = 0.8;
/** Up to here a row of words may begin another table by itself, further down only behind a blank row. */
const looked = 2000;
const mostTitles = 3;

/** A table of a sheet, and its header as far as it was looked for. */
export interface FoundArea {
  readonly area: Area;
  readonly part: Sheet;
  readonly header: FoundHeader | null;
}

/**
 * The tables of a sheet: side by side with a blank column between them or the same first header again, and one below
 * the other under headers of their own.
 */
export function areasOf(sheet: Sheet, vocabulary: Vocabulary): readonly FoundArea[] {
  return cut(sheet, wholeSheet, vocabulary);
}

function cut(sheet: Sheet, area: Area, vocabulary: Vocabulary): readonly FoundArea[] {
  const part = partOf(sheet, area);
  const header = findHeader(part, vocabulary);
  if (header === null) return [{ area, part, header }];
  const starts = [0, ...columnCuts(part, header, vocabulary)];
  if (starts.length > 1) {
    return starts.flatMap((start, index) => {
      const next = starts[index + 1];
      return cut(
        sheet,
        {
          ...area,
          firstColumn: area.firstColumn + start,
          endColumn: next === undefined ? area.endColumn : area.firstColumn + next,
        },
        vocabulary,
      );
    });
  }
  const rows = [0, ...rowCuts(part, header, vocabulary)];
  if (rows.length === 1) return [{ area, part, header }];
  return rows.flatMap((start, index) => {
    const next = rows[index + 1];
    return cut(
      sheet,
      { ...area, firstRow: area.firstRow + start, endRow: next === undefined ? area.endRow : area.firstRow + next },
      vocabulary,
    );
  });
}

/** The sheet of one table alone; rows that are still to come belong to the last one. */
export function partOf(sheet: Sheet, area: Area): Sheet {
  const { firstRow, endRow, firstColumn, endColumn } = area;
  if (firstRow === 0 && endRow === null && firstColumn === 0 && endColumn === null) return sheet;
  const rows = sheet.rows.slice(firstRow, endRow ?? undefined);
  return {
    ...sheet,
    rows: rows.map((cells) => cellsIn(cells, area)),
    ...(sheet.formats === undefined
      ? {}
      : {
          formats: sheet.formats
            .slice(firstRow, endRow ?? undefined)
            .map((cells) => cells.slice(firstColumn, endColumn ?? undefined)),
        }),
    merges: [],
    isSample: sheet.isSample === true && endRow === null,
    ...(sheet.later === undefined
      ? {}
      : { later: endRow === null ? sheet.later.map((cells) => cellsIn(cells, area)) : [] }),
  };
}

/** The cells of a row that belong to the table. */
export function cellsIn(cells: readonly Cell[], { firstColumn, endColumn }: Area): readonly Cell[] {
  return firstColumn === 0 && endColumn === null ? cells : cells.slice(firstColumn, endColumn ?? undefined);
}

/** Where further tables begin to the right; what has no client and no figure of its own stays with its neighbour. */
function columnCuts(part: Sheet, found: FoundHeader, vocabulary: Vocabulary): readonly number[] {
  const { texts } = found;
  const again = texts.findIndex(
    (text, column) =>
      column > 1 && text !== "" && text === texts[0] && isOf(text, isWho, vocabulary) && differ(part, found, 0, column),
  );
  const candidates = again === -1 ? gapsIn(part) : [again];
  const cuts: number[] = [];
  for (const start of candidates) {
    const left = partOf(part, { ...wholeSheet, firstColumn: cuts.at(-1) ?? 0, endColumn: start });
    const right = partOf(part, { ...wholeSheet, firstColumn: start });
    if (isTable(left, vocabulary) && isTable(right, vocabulary)) cuts.push(start);
  }
  return cuts;
}

/** The first columns behind a column in which nothing stands. */
function gapsIn({ rows }: Sheet): readonly number[] {
  const seen = rows.slice(0, looked);
  const width = seen.reduce((widest, cells) => Math.max(widest, cells.length), 0);
  const isEmpty = new Array<boolean>(width).fill(true);
  let left = width;
  for (const cells of seen) {
    for (let column = 0; column < cells.length && left > 0; column++) {
      if (isEmpty[column] === true && isFilled(cells[column])) {
        isEmpty[column] = false;
        left--;
      }
    }
    if (left === 0) return [];
  }
  return isEmpty.flatMap((empty, column) =>
    empty &&
    column > 0 &&
    column + 1 < width &&
    isEmpty[column + 1] === false &&
    isEmpty.slice(0, column).includes(false)
      ? [column + 1]
      : [],
  );
}

/** Headers that name a client and a figure. */
function isTable(part: Sheet, vocabulary: Vocabulary): boolean {
  const found = findHeader(part, vocabulary);
  return (
    found !== null &&
    found.texts.some((text) => isOf(text, isWho, vocabulary)) &&
    found.texts.some((text) => isOf(text, isFigure, vocabulary))
  );
}

function isOf(text: string, test: (role: string) => boolean, vocabulary: Vocabulary): boolean {
  const [best] = vocabulary.readings(normalHeader(text).plain);
  return best !== undefined && best.sureness >= sure && test(best.role);
}

function isWho(role: string): boolean {
  return ["client", "clientNumber", "project", "person"].includes(role);
}

function isFigure(role: string): boolean {
  return Object.entries(roleTable).some(
    ([name, { kind }]) => name === role && ["money", "time", "rate", "time of day"].includes(kind),
  );
}

/** Two columns that say something else in half of the rows. */
function differ({ rows }: Sheet, found: FoundHeader, first: number, second: number): boolean {
  const below = rows
    .slice((found.rows.at(-1) ?? 0) + 1, looked)
    .filter((cells) => isFilled(cells[first]) || isFilled(cells[second]));
  return (
    below.length > 0 &&
    below.filter((cells) => String(cells[first] ?? "") !== String(cells[second] ?? "")).length * 2 >= below.length
  );
}

/** Rows at which further tables begin, the title above their headers included. */
function rowCuts(part: Sheet, found: FoundHeader, vocabulary: Vocabulary): readonly number[] {
  const { rows } = part;
  const cuts: number[] = [];
  let header: readonly string[] | null = null;
  for (let row = 0; row < rows.length - 1; row++) {
    const isFound = row === found.rows[0];
    const cells = rows[row] ?? [];
    if (!isFound && (!mayBeHeader(cells, row < looked) || found.rows.includes(row))) continue;
    const top = titleAbove(rows, row);
    const isApart = isBlank(rows[top - 1]);
    if (!isFound && ((row >= looked && !isApart) || !isHeader(part, row, header ?? [], isApart, vocabulary))) continue;
    if (header !== null) cuts.push(isApart ? top : row);
    header = textsOf(cells);
  }
  return cuts;
}

/** Most rows hold a figure in one of their first cells and are none. */
export function mayBeHeader(cells: readonly Cell[], isNear: boolean): boolean {
  let filled = 0;
  for (const cell of cells) {
    if (cell === null || cell === "") continue;
    if (typeof cell !== "string" || isDigit(cell.charCodeAt(0))) return false;
    filled++;
    if (filled > 3 && !isNear) return true;
  }
  return filled >= 2;
}

function isDigit(code: number): boolean {
  return code >= 48 && code <= 57;
}

/** Words that headers use, other ones than those above, over a row with figures. */
function isHeader(
  part: Sheet,
  row: number,
  above: readonly string[],
  isApart: boolean,
  vocabulary: Vocabulary,
): boolean {
  const cells = part.rows[row] ?? [];
  if (cells.some((cell) => !["blank", "text", "flag", "date"].includes(cellKind(cell)))) return false;
  const filled = textsOf(cells).filter((text) => text !== "");
  if (
    !areHeaderWords(filled, isApart, vocabulary) ||
    filled.join("\u0000") === above.filter((text) => text !== "").join("\u0000")
  )
    return false;
  const below = part.rows.slice(row + 1, row + 4).find((one) => !isBlank(one)) ?? [];
  return (
    below.filter(isFilled).length >= 2 &&
    below.some(
      (cell, column) => isFilled(cells[column]) && ["number", "date", "clock", "timeWords"].includes(cellKind(cell)),
    )
  );
}

/** Whether headers are made of most of these words; below a blank row half of them are enough. */
export function areHeaderWords(texts: readonly string[], isApart: boolean, vocabulary: Vocabulary): boolean {
  const filled = texts.filter((text) => text !== "");
  const known = filled.filter((text) => headerPeriod(text, null) !== null || isOf(text, () => true, vocabulary)).length;
  return known >= (isApart ? Math.max(2, filled.length / 2) : Math.max(3, filled.length * 0.8));
}

/** The first of the lines right above a header that hold one cell each. */
function titleAbove(rows: Sheet["rows"], row: number): number {
  let top = row;
  while (top > 0 && row - top < mostTitles && (rows[top - 1] ?? []).filter(isFilled).length === 1) top--;
  return top;
}

function isBlank(cells: readonly Cell[] | undefined): boolean {
  return cells?.some(isFilled) !== true;
}
