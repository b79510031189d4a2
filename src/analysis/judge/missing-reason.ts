import type { Language, Words } from "../../core/problem";
import { fillIn } from "../../core/fill-in";
import { printMoney, printNumber } from "../../spreadsheet/print";
import { noMonth, type ClientSums } from "../gather/client-sums";
import { firstDayOf } from "../gather/month";
import type { MonthSums } from "../gather/month-sums";
import { dateOf, printMonth } from "../owner/read-day";
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
  apart: {
    en: "Invoices of this client are of {money}, its hours of {worked}: no month has both, so there is no verdict. If the invoices are for these hours, say so by “invoices from” or “invoices until”; else export both for the same months.",
    de: "Die Rechnungen dieses Kunden sind aus {money}, seine Stunden aus {worked}: Kein Monat hat beides, darum gibt es kein Urteil. Gelten die Rechnungen für diese Stunden, sagen Sie es mit „Rechnungen ab“ oder „Rechnungen bis“; sonst exportieren Sie beides für dieselben Monate.",
  },
  outside: {
    en: "All that is known of this client lies outside the months that are judged.",
    de: "Alles, was von diesem Kunden bekannt ist, liegt außerhalb der Monate, die beurteilt werden.",
  },
  noMinimum: {
    en: "An hour brings {rate}. Enter the minimum rate to get a verdict.",
    de: "Eine Stunde bringt {rate}. Geben Sie den Mindeststundensatz ein, dann gibt es ein Urteil.",
  },
  gone: {
    en: "This client seems to have gone: nothing since {month}, so there is no verdict. If it is still there, say so under “still clients”.",
    de: "Dieser Kunde ist wohl gegangen: nichts mehr seit {month}, darum gibt es kein Urteil. Ist er noch da, geben Sie ihn unter „weiter Kunden“ an.",
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
  if (knockouts.length > 0)
    return `${fillIn((knockouts.some((name) => name !== "") ? reasonWords.knockedOutBy : reasonWords.knockedOut)[language], facts)} ${leavingSentence(avoidableProfit, language, currency)}`;
  return fillIn(sentence(missing)[language], facts);
}

function sentence(missing: JudgedClient["missing"]): Words {
  if (missing.includes("revenue")) return missing.includes("hours") ? words.nothing : words.noRevenue;
  return missing.includes("hours") ? words.noHours : words.noMinimum;
}

/**
 * Where rows of a client that would tell hours or revenue lie outside the months that are judged: that, and what to do;
 * null where there are none.
 */
export function apartReason(sums: ClientSums, total: MonthSums, language: Language): string | null {
  const money = monthsWith(sums, ({ invoiced, timeValue }) => invoiced ?? timeValue);
  const worked = monthsWith(sums, ({ hours }) => hours);
  const hasMoney = (total.invoiced ?? total.timeValue) !== null;
  const hasHours = total.hours !== null;
  if (money.length > 0 && worked.length > 0 && hasMoney !== hasHours)
    return fillIn(words.apart[language], {
      money: printMonths(money, language),
      worked: printMonths(worked, language),
    });
  return !hasMoney && !hasHours && money.length + worked.length > 0 ? words.outside[language] : null;
}

function monthsWith(sums: ClientSums, of: (month: MonthSums) => number | null): readonly number[] {
  return [...sums.months]
    .filter(([month, own]) => month !== noMonth && of(own) !== null)
    .map(([month]) => month)
    .sort((one, other) => one - other);
}

/** "Jan 2025" or "Jan 2025 – Mar 2025", as months are written elsewhere. */
function printMonths(months: readonly number[], language: Language): string {
  const print = (month: number): string => {
    const { year, month: ofYear } = dateOf(firstDayOf(month));
    return printMonth(year, ofYear, language);
  };
  const [first, last] = [months[0] ?? 0, months.at(-1) ?? 0];
  return first === last ? print(first) : `${print(first)} – ${print(last)}`;
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

/** Who has gone is never repriced, referred or parted with: its last month stands in place of a verdict. */
export function goneReason(lastMonth: number | null, language: Language): string {
  const { year, month } = dateOf(firstDayOf(lastMonth ?? 0));
  return fillIn(words.gone[language], { month: printMonth(year, month, language) });
}
