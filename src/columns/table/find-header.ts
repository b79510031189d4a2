import { cellKind, type CellKind } from "../cells/cell-kind";
import { readPhrase } from "../roles/read-phrase";
import { headerScore } from "../evidence/words-and-cells";
import type { Vocabulary } from "../roles/vocabulary";
import { normalHeader } from "../roles/normal-header";
import type { Sheet } from "../sheet";
import { timeOf } from "../../spreadsheet/serial-day";

export interface FoundHeader {
  /** One row, or two where groups stand above their columns. */
  readonly rows: readonly number[];
  readonly texts: readonly string[];
}

const deepest = 25;

/** The row whose cells are words that headers use, with a table below it; null if there is none. */
export function findHeader(sheet: Sheet, vocabulary: Vocabulary): FoundHeader | null {
  let best = -1;
  let bestScore = 0.9;
  for (let row = 0; row < Math.min(deepest, sheet.rows.length); row++) {
    const score = rowScore(sheet, row, vocabulary);
    if (score > bestScore + 0.01) [best, bestScore] = [row, score];
  }
  if (best === -1) return null;
  if (isSecondRow(sheet, best, vocabulary)) return twoRows(sheet, best);
  return isGroupRow(sheet, best - 1) ? twoRows(sheet, best - 1) : { rows: [best], texts: textsOf(sheet, best) };
}

function twoRows(sheet: Sheet, first: number): FoundHeader {
  return { rows: [first, first + 1], texts: joined(sheet, first, first + 1) };
}

/**
 * Known header words count for a row, numbers and dates against it; a row that is much narrower than the table is a
 * title.
 */
function rowScore(sheet: Sheet, row: number, vocabulary: Vocabulary): number {
  const cells = sheet.rows[row] ?? [];
  let score = 0;
  let filled = 0;
  const kinds = cells.map((cell, column) => cellKind(cell, sheet.formats?.[row]?.[column]));
  const isSeries = countPeriods(sheet, row, kinds) >= leastPeriods;
  for (const [column, cell] of cells.entries()) {
    const kind = kinds[column];
    if (kind === "blank") continue;
    filled++;
    const { plain, written } = normalHeader(cell);
    if (isSeries && kind === "date") score += 0.3;
    else if (/^(?:19|20)\d\d$/.test(plain) || /^[<>]?\s*\d+\s*(?:-\s*\d+|months?)$/i.test(written)) score += 0.3;
    else if (kind === "number" || kind === "date" || kind === "clock" || kind === "percent") score -= 0.5;
    else if (kind === "text") score += written.length > 60 ? -0.5 : Math.max(0.05, headerScore(plain, vocabulary));
  }
  if (filled < 2 && widthBelow(sheet, row) > 1 && !isHeadless(cells)) return 0;
  return filled < widthBelow(sheet, row) / 2 ? score / 2 : score;
}

/** This many months or days in one row are headers; an entry has its own and perhaps when it is due and paid. */
const leastPeriods = 4;

/** The different dates of a row; months without a day count for more, since no entry has two of them. */
function countPeriods(sheet: Sheet, row: number, kinds: readonly CellKind[]): number {
  if (!kinds.includes("date")) return 0;
  const texts = headerTexts(sheet, row).filter((text, column) => kinds[column] === "date" && text !== "");
  const months = texts.filter((text) => !/\d{1,2}[-./]\d{1,2}[-./]\d/.test(text)).length;
  return new Set(texts).size === texts.length ? texts.length + months : 0;
}

/** A summary may head its figures and leave the column of names without a word. */
function isHeadless(cells: readonly (string | number | boolean | null)[]): boolean {
  return cells.length >= 2 && String(cells[0] ?? "").trim() === "" && String(cells[1] ?? "").trim() !== "";
}

function widthBelow(sheet: Sheet, row: number): number {
  let widest = 0;
  for (let below = row + 1; below < Math.min(row + 6, sheet.rows.length); below++) {
    const cells = sheet.rows[below] ?? [];
    widest = Math.max(widest, cells.filter((cell) => cell !== null && String(cell).trim() !== "").length);
  }
  return widest;
}

/** Words below a group that stands over several columns: "Umsatz" over "netto" and "brutto". */
function isSecondRow(sheet: Sheet, row: number, vocabulary: Vocabulary): boolean {
  const [above = [], below = []] = [sheet.rows[row], sheet.rows[row + 1]];
  const filled = below.flatMap((cell, column) => (cell !== null && String(cell).trim() !== "" ? [column] : []));
  if (filled.length < 2 || !filled.every((column) => ["text", "flag"].includes(cellKind(below[column] ?? null))))
    return false;
  const hasGroup = filled.some((column) => String(above[column] ?? "").trim() === "");
  const areWords = filled.every((column) => isHeaderWord(normalHeader(below[column] ?? null).plain, vocabulary));
  return hasGroup && areWords;
}

/** A header by itself, or words that headers are made of: "Non-billable". */
function isHeaderWord(plain: string, vocabulary: Vocabulary): boolean {
  const { meanings, unknown } = readPhrase(plain);
  return headerScore(plain, vocabulary) > 0.5 || (meanings.size > 0 && unknown === 0);
}

/**
 * The row above says of which year, month or kind the same words below it are: "2024" over "Revenue" and "Hours",
 * "2025" over the same.
 */
function isGroupRow(sheet: Sheet, row: number): boolean {
  if (row < 0) return false;
  const [above, below] = [headerTexts(sheet, row), headerTexts(sheet, row + 1)];
  const words = below.filter((text) => text !== "");
  const groups = above.filter((text) => text !== "");
  const areGroups = (sheet.rows[row] ?? []).every(
    (cell, column) =>
      ["blank", "text", "date"].includes(cellKind(cell, sheet.formats?.[row]?.[column])) ||
      /^(?:19|20)\d\d$/.test(String(cell)),
  );
  return areGroups && new Set(words).size < words.length && groups.length >= 2 && groups.length < words.length;
}

function joined(sheet: Sheet, first: number, second: number): readonly string[] {
  const below = textsOf(sheet, second);
  let group = "";
  return textsOf(sheet, first).map((above, column) => {
    if (above !== "") group = above;
    const own = below[column] ?? "";
    return own === "" ? above : `${group} ${own}`.trim();
  });
}

function textsOf(sheet: Sheet, row: number): readonly string[] {
  const texts = headerTexts(sheet, row);
  const width = Math.max(texts.length, ...sheet.rows.slice(row, row + 5).map((one) => one.length));
  return Array.from({ length: width }, (_, column) => texts[column] ?? "");
}

/**
 * The cells of a header as they look; a date that a spreadsheet keeps as the number of its day is written out: 2024-03
 * or 2024-03-01.
 */
function headerTexts(sheet: Sheet, row: number): readonly string[] {
  return (sheet.rows[row] ?? []).map((cell, column) => {
    const format = sheet.formats?.[row]?.[column];
    if (typeof cell !== "number" || format === undefined || cellKind(cell, format) !== "date")
      return String(cell ?? "").trim();
    const day = new Date(timeOf(Math.floor(cell))).toISOString();
    return day.slice(0, /d/i.test(format.replace(/"[^"]*"|\[[^\]]*\]/g, "")) ? 10 : 7);
  });
}
