import { Problem } from "../../core/problem";
import { readNumber } from "../../spreadsheet/read-number";
import { shown, type ByClient, type Figure } from "./figure";

/** "gross, 19 %", "brutto 19%", "incl. 20 % VAT" → 0.19, 0.19, 0.2; "net" and "netto" → 0. One answer for all tables, or one each by their names. */
export const vat: Figure<ByClient<number>> = {
  words: ["vat", "amounts are", "umsatzsteuer", "mwst", "beträge sind"],
  usual: {},
  read: (name, value) => {
    if (typeof value !== "object" || value === null) return { "": taxIn(name, value) };
    return Object.fromEntries(Object.entries(value).map(([table, one]) => [table, taxIn(`${name}, ${table}`, one)]));
  },
};

/** Stored as a share of the net amount; above 1 is no tax that exists. */
function taxIn(name: string, value: unknown): number {
  const refused = new Problem("practice.vat", { name, text: shown(value) });
  if (typeof value === "number") {
    if (value >= 0 && value < 1) return value;
    throw refused;
  }
  const written = String(value).trim();
  if (/^(?:net|netto|0\s*%?)$/i.test(written)) return 0;
  const percent = /(\d+(?:[.,]\d+)?)\s*%/.exec(written)?.[1];
  if (percent === undefined || /\bnet(?:to)?\b/i.test(written)) throw refused;
  const share = readNumber(percent, name) / 100;
  if (share >= 1) throw refused;
  return share;
}

/** The tax that the owner said a table holds; null is not answered. A table is known by its file, its sheet or both. */
export function vatOf(answers: ByClient<number>, file: string, sheet: string): number | null {
  const called = [`${file}, ${sheet}`, file, sheet, ""].map((one) => one.trim().toLowerCase());
  const known = new Map(Object.entries(answers).map(([table, rate]) => [table.trim().toLowerCase(), rate]));
  for (const one of called) {
    const rate = known.get(one);
    if (rate !== undefined) return rate;
  }
  return null;
}
