import type { Cell } from "../../spreadsheet/cell";
import { cellKind } from "../cells/cell-kind";
import { headerScore } from "../evidence/words-and-cells";
import { normalHeader } from "../roles/normal-header";
import { roleTable } from "../roles/role-table";
import type { Vocabulary } from "../roles/vocabulary";
import type { Sheet } from "../sheet";
import { textsOf } from "./layout";

/**
 * A report whose clients are columns, turned so that each has a row: what stood before the rows are the headers now.
 */
export interface Turned {
  readonly sheet: Sheet;
  /** The row that named the clients. */
  readonly namesRow: number;
}

const deepest = 25;
/** A report that is read by column is known whole. */
const mostRows = 400;
const sure = 0.9;

/**
 * Turned if names of nothing known stand above figures and at least two lines are known figures by their names: "Total
 * Income", "Stunden".
 */
export function turn(sheet: Sheet, vocabulary: Vocabulary): Turned | null {
  if (sheet.isSample === true || sheet.rows.length > mostRows) return null;
  const namesRow = sheet.rows.slice(0, deepest).findIndex((_, row) => isNames(sheet, row, vocabulary));
  if (namesRow === -1) return null;
  const below = sheet.rows.slice(namesRow + 1);
  const lines = below.filter((cells) => isLabel(cells[0]) && cells.slice(1).some((cell) => isFigure(cell)));
  const known = lines.filter((cells) => isFigureName(String(cells[0]), vocabulary));
  if (known.length < 2 || below.some((cells) => isFigure(cells[0] ?? null))) return null;
  return {
    sheet: {
      ...sheet,
      rows: turnedRows(withoutParts(sheet.rows.slice(namesRow))),
      ...(sheet.formats === undefined
        ? {}
        : { formats: turnedFormats(sheet.formats.slice(namesRow), sheet.rows.length - namesRow) }),
      merges: [],
    },
    namesRow,
  };
}

/** Lines that a "Total Income" below their heading "Income" adds up lose their names: the total counts. */
function withoutParts(rows: Sheet["rows"]): Sheet["rows"] {
  const labels = rows.map((cells) =>
    String(cells[0] ?? "")
      .trim()
      .toLowerCase(),
  );
  const isPart = (row: number): boolean =>
    labels.some((label, total) => {
      const of = /^(?:total|summe|gesamt)\s(.+)$/s.exec(label)?.[1]?.trim();
      const heading = of === undefined ? -1 : labels.indexOf(of);
      return heading !== -1 && heading < row && row < total;
    });
  return rows.map((cells, row) => (row > 0 && isPart(row) ? ["", ...cells.slice(1)] : cells));
}

/** The first row is the header: nothing over the names, then what stood first in each line. */
export function turnedRows(rows: readonly (readonly Cell[])[]): readonly (readonly Cell[])[] {
  const width = Math.max(0, ...rows.map((cells) => cells.length));
  return Array.from({ length: width }, (_, column) =>
    rows.map((cells, row) => (row === 0 && column === 0 ? "" : (cells[column] ?? null))),
  );
}

function turnedFormats(formats: readonly (readonly string[])[], rows: number): readonly (readonly string[])[] {
  const width = Math.max(0, ...formats.map((cells) => cells.length));
  return Array.from({ length: width }, (_, column) =>
    Array.from({ length: rows }, (_unused, row) => formats[row]?.[column] ?? "General"),
  );
}

/** At least two names, no figure, and hardly a word that headers use; a word for all lines may stand before them. */
function isNames(sheet: Sheet, row: number, vocabulary: Vocabulary): boolean {
  const cells = sheet.rows[row] ?? [];
  const names = textsOf(cells.slice(1)).filter((text) => text !== "");
  if (names.length < 2 || cells.some((cell, column) => isFigure(cell, sheet.formats?.[row]?.[column]))) return false;
  const words = names.filter(
    (text) => headerScore(normalHeader(text).plain, vocabulary) >= sure && !/^(?:total|gesamt|summe)$/i.test(text),
  );
  return words.length * 2 < names.length;
}

function isFigureName(text: string, vocabulary: Vocabulary): boolean {
  return vocabulary
    .readings(normalHeader(text).plain)
    .some(({ role, sureness }) => sureness >= sure && ["money", "time", "rate"].includes(roleTable[role].kind));
}

function isLabel(cell: Cell | undefined): boolean {
  return typeof cell === "string" && /\p{L}/u.test(cell);
}

function isFigure(cell: Cell, format?: string): boolean {
  return ["number", "percent", "date", "clock"].includes(cellKind(cell, format));
}
