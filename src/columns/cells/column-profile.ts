import type { Sheet } from "../sheet";
import { cellKind, type CellKind } from "./cell-kind";
import { workedOutOnce } from "./worked-out-once";

/** What the cells of a column look like, over the rows below the header. */
export interface ColumnProfile {
  readonly counts: Readonly<Record<CellKind, number>>;
  /** Cells that are not blank. */
  readonly filled: number;
  readonly distinct: number;
  /** Up to 200 filled cells as text, in order. */
  readonly texts: readonly string[];
  /** The first 200 rows, "" where a cell is blank: the same row stands at the same place in every column. */
  readonly rows: readonly string[];
  readonly averageLength: number;
}

const kept = 200;

export function profileColumn(sheet: Sheet, column: number, rows: readonly number[]): ColumnProfile {
  const counts: Record<CellKind, number> = {
    blank: 0,
    number: 0,
    percent: 0,
    date: 0,
    clock: 0,
    timeOfDay: 0,
    timeWords: 0,
    flag: 0,
    text: 0,
  };
  const texts: string[] = [];
  const first: string[] = [];
  const kindOf = workedOutOnce((text) => cellKind(text));
  for (const row of rows) {
    const cell = sheet.rows[row]?.[column] ?? null;
    const kind = typeof cell === "string" ? kindOf(cell) : cellKind(cell, sheet.formats?.[row]?.[column]);
    counts[kind]++;
    const text = kind === "blank" || (texts.length >= kept && first.length >= kept) ? "" : String(cell).trim();
    if (first.length < kept) first.push(text);
    if (kind !== "blank" && texts.length < kept) texts.push(text);
  }
  const filled = rows.length - counts.blank;
  const length = texts.reduce((sum, text) => sum + text.length, 0);
  return {
    counts,
    filled,
    distinct: new Set(texts).size,
    texts,
    rows: first,
    averageLength: texts.length === 0 ? 0 : length / texts.length,
  };
}

/** The share of the filled cells that look like one of these. */
export function shareOf(profile: ColumnProfile, ...kinds: readonly CellKind[]): number {
  if (profile.filled === 0) return 0;
  return kinds.reduce((sum, kind) => sum + profile.counts[kind], 0) / profile.filled;
}
