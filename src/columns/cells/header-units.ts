import { commonCodes, commonSigns } from "../../spreadsheet/currencies";
import { oneOf } from "../one-of";

const money = `(?:${commonCodes}|[${commonSigns}])`;
const thousands = new RegExp(
  `(?:^|[^\\p{L}])${oneOf(
    `T(?:${commonCodes}|€)`,
    `k\\s?${money}`,
    `${money}\\s?(?:k|000s?)`,
    "thousands?|tausend|tsd|in 1[.,]?000|en milliers|en miles|in migliaia|'000|000s",
  )}(?:$|[^\\p{L}])`,
  "iu",
);
const millions = /(?:^|[^\p{L}])(?:[Mm]illions?|[Mm]illionen|[Mm]io|M\s?(?:EUR|€)|(?:EUR|€|\$|£)\s?m)(?:$|[^\p{L}])/u;

const cents =
  /(?<!\bper)(?:[\s([_-]|^)(?:in[\s_])?(?:[Cc]ents?|ct|[Rr]appen|[Pp]ence|[Cc]entimes|céntimos|centesimi|minor[\s_]units?)[)\]]?\s*$|\p{Ll}Cents?\s*$/u;

/**
 * What the sums of a column are counted in, by its header: 1,000 for TEUR, k€ and "in thousands", 0.01 for
 * "amount_cents" and "Betrag (Cent)".
 */
export function sumsIn(header: string): 0.01 | 1 | 1000 | 1_000_000 {
  return thousands.test(header) ? 1000 : millions.test(header) ? 1_000_000 : cents.test(header) ? 0.01 : 1;
}

const periods: readonly (readonly [RegExp, number])[] = [
  [
    new RegExp(
      each("per|pro|je|par|por|al|alla", "week|woche|wk|semaine|semana|settimana", "weekly|wöchentlich\\p{L}*"),
      "iu",
    ),
    52,
  ],
  [
    new RegExp(
      each(
        "per|pro|je|par|por|al",
        "month|monat|mon|mois|mes|mese|maand",
        "monthly|monatlich\\p{L}*|mensuel\\p{L}*|mensual\\p{L}*|mensil\\p{L}*",
      ),
      "iu",
    ),
    12,
  ],
  [new RegExp(each("per|pro|je", "quarter|quartal", "quarterly|vierteljährlich\\p{L}*"), "iu"), 4],
];

/** "per month", "/ Monat" or "monthly" in a header. */
function each(prepositions: string, spans: string, adverbs: string): string {
  return `(?:\\/\\s*|\\b${oneOf(prepositions)}\\s+)${oneOf(spans)}\\b|\\b${oneOf(adverbs)}\\b`;
}

/** How often the period of a header such as "Stunden pro Monat" or "hours per week" stands in a year; 1 without one. */
export function timesAYear(header: string): number {
  return periods.find(([words]) => words.test(header))?.[1] ?? 1;
}
