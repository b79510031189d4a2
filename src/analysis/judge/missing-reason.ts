import type { Language, Words } from "../../core/problem";
import { fillIn } from "../../core/fill-in";
import { printMoney, printNumber } from "../../spreadsheet/print";
import type { Practice } from "../owner/practice";
import type { ClientFigures, JudgedClient, ScoredClient } from "./portfolio";
import { leavingSentence } from "./verdict-reason";
import { reasonWords } from "./verdict-reason-words";

const words = {
  noHours: {
    en: "{revenue} of revenue, but no hours are known for this client. Add a time report, or enter the hours.",
    de: "{revenue} Umsatz, aber keine Stunden zu diesem Kunden. Nehmen Sie einen Zeitbericht dazu oder tragen Sie die Stunden ein.",
  },
  noRevenue: {
    en: "Hours are known ({hours}), but no revenue was found for this client. Add the invoices, or check the spelling of the name.",
    de: "Stunden sind bekannt ({hours}), aber kein Umsatz zu diesem Kunden. Nehmen Sie die Rechnungen dazu oder prüfen Sie die Schreibweise des Namens.",
  },
  nothing: {
    en: "Neither revenue nor hours are known for this client.",
    de: "Zu diesem Kunden sind weder Umsatz noch Stunden bekannt.",
  },
  noMinimum: {
    en: "An hour brings {rate}. Enter the minimum rate to get a verdict.",
    de: "Eine Stunde bringt {rate}. Geben Sie den Mindeststundensatz ein, dann gibt es ein Urteil.",
  },
  noCurrency: {
    en: "An hour brings {rate}. Enter the currency of your minimum rate to get a verdict.",
    de: "Eine Stunde bringt {rate}. Geben Sie die Währung Ihres Mindeststundensatzes an, dann gibt es ein Urteil.",
  },
  noExchange: {
    en: "An hour brings {rate}. Enter what one {currency} is worth in {own} to get a verdict.",
    de: "Eine Stunde bringt {rate}. Geben Sie an, was ein {currency} in {own} wert ist, dann gibt es ein Urteil.",
  },
} as const satisfies Readonly<Record<string, Words>>;

/** Why there is no verdict, and what to give so that there is one. */
export function missingReason(
  missing: JudgedClient["missing"],
  figures: ClientFigures & Pick<JudgedClient, "avoidableProfit">,
  language: Language,
  currency = "",
): string {
  const { revenue, hours, directCosts, servingCosts, knockouts, avoidableProfit } = figures;
  const facts: Readonly<Record<string, string>> = {
    knockouts: knockouts.filter((name) => name !== "").join("; "),
    revenue: printMoney(revenue ?? 0, language, currency),
    hours: printNumber(hours ?? 0, 1, language),
    rate:
      revenue !== null && hours !== null && hours > 0
        ? printMoney((revenue - directCosts - servingCosts) / hours, language, currency)
        : "",
  };
  if (knockouts.length > 0) {
    const isNamed = knockouts.some((name) => name !== "");
    const decided = fillIn((isNamed ? reasonWords.knockedOutBy : reasonWords.knockedOut)[language], facts);
    return `${decided} ${leavingSentence(avoidableProfit, language, currency)}`;
  }
  return fillIn(sentence(missing)[language], facts);
}

function sentence(missing: JudgedClient["missing"]): Words {
  if (missing.includes("revenue")) return missing.includes("hours") ? words.nothing : words.noRevenue;
  return missing.includes("hours") ? words.noHours : words.noMinimum;
}

/** A client whose only lack is that the minimum is not known to be in its currency: that is what to enter. */
export function withCurrencyAsked(
  client: ScoredClient,
  { currency: own, language }: Pick<Practice, "currency" | "language">,
): ScoredClient {
  const { effectiveRate, currency, knockouts } = client;
  if (effectiveRate === null || knockouts.length > 0) return client;
  const word = own === "" || currency === "" ? words.noCurrency : words.noExchange;
  return {
    ...client,
    reason: fillIn(word[language], { rate: printMoney(effectiveRate, language, currency), currency, own }),
  };
}
