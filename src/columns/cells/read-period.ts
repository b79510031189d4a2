import type { Cell } from "../../spreadsheet/cell";
import { monthOf } from "./month-names";
import { serialOf } from "../../spreadsheet/serial-day";

/** First and last serial day of a stretch of time that a cell names. */
export interface NamedPeriod {
  readonly from: number;
  readonly until: number;
}

/**
 * A year, a quarter or a month: 2024, "2024-Q3", "3. Quartal 2024", "2024-03", "03/2024", "March 2024", "Mär 24"; null
 * for days and all else.
 */
export function periodIn(cell: Cell): NamedPeriod | null {
  if (typeof cell === "number") return isYear(cell) ? monthsFrom(cell, 1, 12) : null;
  if (typeof cell !== "string" || cell.length > 24) return null;
  const text = cell.trim().toLowerCase();
  if (/^\d{4}$/.test(text)) return isYear(Number(text)) ? monthsFrom(Number(text), 1, 12) : null;
  return quarterIn(text) ?? monthIn(text);
}

/** No business writes serial day 2024, the 16th of July 1905. */
function isYear(number: number): boolean {
  return Number.isInteger(number) && number >= 1990 && number <= 2100;
}

function quarterIn(text: string): NamedPeriod | null {
  const found =
    /^(?:q|qu|quarter|quartal|qtr\.?|t|trim\.?)\s*([1-4])\D{0,3}((?:19|20)?\d\d)$/.exec(text) ??
    /^([1-4])\s*(?:\.\s*)?(?:q|quarter|quartal|qtr\.?|trimestre)\D{0,3}((?:19|20)?\d\d)$/.exec(text);
  if (found !== null) return monthsFrom(century(Number(found[2])), 3 * Number(found[1]) - 2, 3);
  const later = /^((?:19|20)\d\d)\D{0,3}(?:q|quarter |quartal )\s*([1-4])$/.exec(text);
  return later === null ? null : monthsFrom(Number(later[1]), 3 * Number(later[2]) - 2, 3);
}

function monthIn(text: string): NamedPeriod | null {
  const iso = /^((?:19|20)\d\d)[-/. ](\d{1,2})$/.exec(text);
  if (iso !== null) return month(Number(iso[1]), Number(iso[2]));
  const turned = /^(\d{1,2})[-/. ]((?:19|20)\d\d)$/.exec(text);
  if (turned !== null) return month(Number(turned[2]), Number(turned[1]));
  const named = /^(\p{L}{3,12})\.?[ \-/']{0,2}((?:19|20)?\d\d)$/u.exec(text);
  if (named !== null) return month(century(Number(named[2])), monthOf(named[1] ?? "") ?? 0);
  const after = /^((?:19|20)\d\d)[ \-/]?(\p{L}{3,12})\.?$/u.exec(text);
  return after === null ? null : month(Number(after[1]), monthOf(after[2] ?? "") ?? 0);
}

function month(year: number, number: number): NamedPeriod | null {
  return number >= 1 && number <= 12 ? monthsFrom(year, number, 1) : null;
}

function monthsFrom(year: number, first: number, count: number): NamedPeriod {
  const serial = (number: number): number => serialOf(Date.UTC(year, number - 1, 1));
  return { from: serial(first), until: serial(first + count) - 1 };
}

function century(year: number): number {
  return year < 100 ? 2000 + year : year;
}
