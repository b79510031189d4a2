import { cellKind } from "../cells/cell-kind";
import { readPhrase } from "../roles/read-phrase";
import { headerScore } from "../evidence/words-and-cells";
import type { Vocabulary } from "../roles/vocabulary";
import { normalHeader } from "../roles/normal-header";
import type { Sheet } from "../recognition";

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
  const second = isSecondRow(sheet, best, vocabulary) ? best + 1 : null;
  return second === null ? { rows: [best], texts: textsOf(sheet, best) } : { rows: [best, second], texts: joined(sheet, best, second) };
}

/** Known header words count for a row, numbers and dates against it; a row that is much narrower than the table is a title. */
function rowScore(sheet: Sheet, row: number, vocabulary: Vocabulary): number {
  const cells = sheet.rows[row] ?? [];
  let score = 0;
  let filled = 0;
  for (const [column, cell] of cells.entries()) {
    const kind = cellKind(cell, sheet.formats?.[row]?.[column]);
    if (kind === "blank") continue;
    filled++;
    const { plain, written } = normalHeader(cell);
    if (/^(?:19|20)\d\d$/.test(plain) || /^[<>]?\s*\d+\s*(?:-\s*\d+|months?)$/i.test(written)) score += 0.3;
    else if (kind === "number" || kind === "date" || kind === "clock" || kind === "percent") score -= 0.5;
    else if (kind === "text") score += written.length > 60 ? -0.5 : Math.max(0.05, headerScore(plain, vocabulary));
  }
  if (filled < 2 && widthBelow(sheet, row) > 1 && !isHeadless(cells)) return 0;
  return filled < widthBelow(sheet, row) / 2 ? score / 2 : score;
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
  if (filled.length < 2 || !filled.every((column) => ["text", "flag"].includes(cellKind(below[column] ?? null)))) return false;
  const hasGroup = filled.some((column) => String(above[column] ?? "").trim() === "");
  const areWords = filled.every((column) => isHeaderWord(normalHeader(below[column] ?? null).plain, vocabulary));
  return hasGroup && areWords;
}

/** A header by itself, or words that headers are made of: "Non-billable". */
function isHeaderWord(plain: string, vocabulary: Vocabulary): boolean {
  const { meanings, unknown } = readPhrase(plain);
  return headerScore(plain, vocabulary) > 0.5 || (meanings.size > 0 && unknown === 0);
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
  const cells = sheet.rows[row] ?? [];
  const width = Math.max(cells.length, ...sheet.rows.slice(row, row + 5).map((one) => one.length));
  return Array.from({ length: width }, (_, column) => String(cells[column] ?? "").trim());
}
