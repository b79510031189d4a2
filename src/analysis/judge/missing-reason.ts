import type { Language, Words } from "../../core/problem";
import { fillIn, printMoney, printNumber } from "../../spreadsheet/print";
import type { ScoredClient } from "./portfolio";

const words = {
  knockedOut: { en: "Knocked out by {knockouts}. A missed floor decides alone.", de: "K.-o.-Kriterium verfehlt: {knockouts}. Das entscheidet allein." },
  noHours: {
    en: "{revenue} of revenue, but no hours are known for this client. Add a time report, or enter the hours.",
    de: "{revenue} Umsatz, aber keine Stunden zu diesem Kunden. Nehmen Sie einen Zeitbericht dazu oder tragen Sie die Stunden ein.",
  },
  noRevenue: {
    en: "{hours} hours, but no revenue was found for this client. Add the invoices, or check the spelling of the name.",
    de: "{hours} Stunden, aber kein Umsatz zu diesem Kunden. Nehmen Sie die Rechnungen dazu oder prüfen Sie die Schreibweise des Namens.",
  },
  nothing: { en: "Neither revenue nor hours are known for this client.", de: "Zu diesem Kunden sind weder Umsatz noch Stunden bekannt." },
  noMinimum: {
    en: "An hour brings {rate}. Enter the minimum rate to get a verdict.",
    de: "Eine Stunde bringt {rate}. Geben Sie den Mindeststundensatz ein, dann gibt es ein Urteil.",
  },
} as const satisfies Readonly<Record<string, Words>>;

/** Why there is no verdict, and what to give so that there is one. */
export function missingReason(missing: ScoredClient["missing"], figures: { readonly revenue: number | null; readonly hours: number | null; readonly directCosts: number }, language: Language, knockouts: readonly string[]): string {
  const { revenue, hours, directCosts } = figures;
  const facts: Readonly<Record<string, string>> = {
    knockouts: knockouts.join("; "),
    revenue: printMoney(revenue ?? 0, language),
    hours: printNumber(hours ?? 0, 1, language),
    rate: revenue !== null && hours !== null && hours > 0 ? printMoney((revenue - directCosts) / hours, language) : "",
  };
  return fillIn(sentence(missing, knockouts)[language], facts);
}

function sentence(missing: ScoredClient["missing"], knockouts: readonly string[]): Words {
  if (knockouts.length > 0) return words.knockedOut;
  if (missing.includes("revenue")) return missing.includes("hours") ? words.nothing : words.noRevenue;
  return missing.includes("hours") ? words.noHours : words.noMinimum;
}
