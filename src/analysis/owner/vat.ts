import { Problem } from "../../core/problem";
import { readNumber } from "../../spreadsheet/read-number";
import { shown, type ByClient, type Figure } from "./figure";

/**
 * "gross, 19 %", "brutto 19%", "incl. 20 % VAT" → 0.19, 0.19, 0.2; "net" and "netto" → 0. One answer for all tables, or
 * one each by their names.
 */
export const vat: Figure<ByClient<number>> = {
  name: "vat",
  label: { en: "VAT in the amounts", de: "Umsatzsteuer in den Beträgen" },
  help: {
    en: "“net”, or “gross, 19 %” (your rate); one answer for all tables, or one for each by its name.",
    de: "„netto“ oder „brutto, 19 %“ (Ihr Satz); eine Antwort für alle Tabellen oder je eine mit ihrem Namen.",
  },
  also: ["amounts are", "umsatzsteuer", "mwst", "beträge sind"],
  kind: "tax by table",
  usual: {},
  read: (name, value) => {
    if (Array.isArray(value)) return Object.fromEntries(value.map((one) => answerIn(name, String(one))));
    if (typeof value !== "object" || value === null) return { "": taxIn(name, value) };
    return Object.fromEntries(Object.entries(value).map(([table, one]) => [table, taxIn(`${name}, ${table}`, one)]));
  },
};

/** "bills.csv=gross, 19 %" is for one table, "gross, 19 %" for all. */
function answerIn(name: string, written: string): readonly [string, number] {
  const at = written.lastIndexOf("=");
  return at === -1
    ? ["", taxIn(name, written)]
    : [written.slice(0, at).trim(), taxIn(`${name}, ${written.slice(0, at).trim()}`, written.slice(at + 1))];
}

/** Stored as a share of the net amount; above 1 is no tax that exists. */
function taxIn(name: string, value: unknown): number {
  const refused = new Problem("practice.vat", { name, text: shown(value) });
  if (typeof value === "number") {
    if (value >= 0 && value < 1) return value;
    throw refused;
  }
  const written = String(value).trim();
  if (/^(?:net|netto|0\s*%?)$/i.test(written)) return 0;
  const percent = /(?<![\d.,])(\d+(?:[.,]\d+)?)\s*%/.exec(written)?.[1];
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
