import { currencyIn } from "../cells/currency";
import type { Sheet } from "../sheet";
import type { SpreadColumn } from "./spread-column";
import type { FoundHeader } from "./find-header";
import { oneOf } from "../one-of";

/**
 * What stands around a table and says what its bare figures are: the lines above it, the name of its sheet and file,
 * the header of its totals.
 */
export interface TableWords {
  /** The one year that is named; null without one, or with several. */
  readonly year: number | null;
  /** What is named: money or time; null if nothing is, or both. */
  readonly figure: SpreadColumn["figure"] | null;
  /** Cells of this column are formatted as money. */
  readonly isMoney: (column: number) => boolean;
}

const time = /(?:stunde|\bstd\b|hours?\b|zeit|\btime|heures|horas|\bure[n]?\b|timesheet|\bore\b)/i;
const money = new RegExp(
  oneOf(
    "umsatz|umsätze|revenue|sales|rechnung|invoice|betrag|amount|honorar|\\bfees?\\b|erlös|billing|turnover",
    "chiffre|ventas|fattur|omzet|factur|[€£$]|\\b(?:eur|usd|gbp|chf)\\b",
  ),
  "i",
);
const total = /^(?:total|gesamt|summe|sum)|(?:total|gesamt|summe)$/i;

export function tableWords(sheet: Sheet, { rows, texts }: FoundHeader): TableWords {
  const above = sheet.rows
    .slice(0, rows[0] ?? 0)
    .flatMap((cells) => cells.flatMap((cell) => (typeof cell === "string" ? [cell] : [])));
  const titles = [...above, sheet.name, sheet.file.replace(/\.\w+$/, "")].map((text) =>
    text.slice(0, 200).replace(/_/g, " "),
  );
  const all = [...titles, ...texts.filter((text) => total.test(text))];
  const [saysTime, saysMoney] = [all.some((text) => time.test(text)), all.some((text) => money.test(text))];
  return {
    year: yearIn(titles),
    figure: saysTime === saysMoney ? null : saysTime ? "hours" : "revenue",
    isMoney: (column) => (sheet.formats ?? []).slice(0, 50).some((formats) => currencyIn(formats[column] ?? "") !== ""),
  };
}

/** Neither the years of a stretch of time nor those in a file's date. */
function yearIn(texts: readonly string[]): number | null {
  const years = new Set(texts.flatMap((text) => text.match(/(?<![\d-])(?:19|20)\d\d(?![\d/]|[-.]\d)/g) ?? []));
  const [only] = years;
  return years.size === 1 ? Number(only) : null;
}
