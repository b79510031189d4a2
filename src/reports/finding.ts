import { isBelow } from "../analysis/judge/judge-client";
import type { Portfolio } from "../analysis/judge/portfolio";
import { measureOf } from "../analysis/judge/portfolio-currency";
import type { Practice } from "../analysis/owner/practice";
import type { Language, Words } from "../core/problem";
import { printHours, printMoney, printShare } from "../spreadsheet/print";
import { sayIn } from "./say";

const words = {
  whale: {
    en: "{best, plural, one {The best of {count} clients earns} other {The best # of {count} clients earn}} {peak} of the profit; the rest give {back} back.",
    de:
      "{best, plural, one {Der beste von {count} Kunden bringt} other {Die besten # von {count} Kunden bringen}} " +
      "{peak} des Gewinns; die übrigen geben {back} davon zurück.",
  },
  oneProfit: {
    en: "The one client whose profit is known leaves {profit}.",
    de: "Der eine Kunde, dessen Gewinn bekannt ist, lässt {profit} übrig.",
  },
  allEarn: {
    en: "{count, plural, =2 {Both} other {All #}} clients leave a profit; {best, plural, one {the best client brings} other {the best # bring}} {share} of it.",
    de:
      "{count, plural, =2 {Beide} other {Alle #}} Kunden lassen Gewinn übrig; " +
      "{best, plural, one {der beste bringt} other {die besten # bringen}} {share} davon.",
  },
  loss: {
    en: "Together the {count} clients make a loss of {loss}; {losers, plural, one {one of them loses} other {# of them lose}} money.",
    de: "Zusammen machen die {count} Kunden einen Verlust von {loss}; {losers, plural, one {einer von ihnen kostet} other {# von ihnen kosten}} Geld.",
  },
  below: {
    en:
      "{count, plural, one {{below, plural, =0 {The one client brings no less} other {The one client brings " +
      "less}}} other {{below, plural, =0 {None of {count} clients brings less} one {One of {count} clients " +
      "brings less} other {# of {count} clients bring less}}}} than the minimum of {minimum} an hour.",
    de:
      "{count, plural, one {{below, plural, =0 {Der eine Kunde bringt nicht weniger} other " +
      "{Der eine Kunde bringt weniger}}} other {{below, plural, =0 {Keiner von {count} Kunden bringt weniger} " +
      "one {Einer von {count} Kunden bringt weniger} other {# von {count} Kunden bringen weniger}}}} " +
      "als das Minimum von {minimum} je Stunde.",
  },
  one: { en: "One client; an hour brings {rate}.", de: "Ein Kunde; eine Stunde bringt {rate}." },
  same: { en: "An hour brings {lowest}.", de: "Eine Stunde bringt {lowest}." },
  spread: {
    en: "An hour brings from {lowest} to {highest}, depending on the client.",
    de: "Eine Stunde bringt von {lowest} bis {highest}, je nach Kunde.",
  },
  revenue: {
    en: "Clients: {count}, revenue: {revenue}. Hours are needed to say what an hour brings.",
    de: "Kunden: {count}, Umsatz: {revenue}. Erst mit Stunden lässt sich sagen, was eine Stunde bringt.",
  },
  hours: {
    en: "Clients: {count}, hours: {hours}. Revenue is needed to say what an hour brings.",
    de: "Kunden: {count}, Stunden: {hours}. Erst mit Umsatz lässt sich sagen, was eine Stunde bringt.",
  },
  none: { en: "No client was found.", de: "Es fand sich kein Kunde." },
} as const satisfies Readonly<Record<string, Words>>;

/** The one sentence to read first: "The best 8 of 12 clients earn 131 % of the profit; the rest give 31 % back." */
export function finding(portfolio: Portfolio, practice: Practice, language: Language): string {
  const { name, facts } = found(portfolio, practice, language);
  return sayIn(words, language)(name, facts);
}

/** What the whale curve finds. */
export function profitFinding(curve: NonNullable<Portfolio["whaleCurve"]>, language: Language, currency = ""): string {
  const { name, facts } = aboutProfit(curve, language, currency);
  return sayIn(words, language)(name, facts);
}

/** What the map of money and fit finds: "5 of 12 clients bring less than the minimum of 72.68 an hour." */
export function minimumFinding(
  below: number,
  count: number,
  minimumRate: number,
  language: Language,
  currency = "",
): string {
  return sayIn(words, language)("below", {
    below: String(below),
    count: String(count),
    minimum: printMoney(minimumRate, language, currency),
  });
}

/**
 * The sentences of a template that is written to a file. They are handed to it, since the server of Google Sheets,
 * which writes it too, knows no plurals.
 */
export const findings = { profitFinding, minimumFinding };
export type Findings = typeof findings;

interface Found {
  readonly name: keyof typeof words;
  readonly facts: Readonly<Record<string, string>>;
}

function found(portfolio: Portfolio, owner: Practice, language: Language): Found {
  const practice = measureOf(portfolio, owner);
  const { minimumRate } = practice;
  const { clients, currency, totals } = portfolio;
  const count = String(clients.length);
  if (clients.length === 0) return { name: "none", facts: {} };
  if (portfolio.whaleCurve !== null && portfolio.whaleCurve.length > 1)
    return aboutProfit(portfolio.whaleCurve, language, currency);
  const rates = clients.flatMap(({ effectiveRate }) => (effectiveRate === null ? [] : [effectiveRate]));
  if (rates.length === 0)
    return clients.some(({ revenue }) => revenue !== null)
      ? { name: "revenue", facts: { count, revenue: printMoney(totals.revenue, language, currency) } }
      : { name: "hours", facts: { count, hours: printHours(totals.hours, language) } };
  const lowest = printMoney(Math.min(...rates), language, currency);
  const highest = printMoney(Math.max(...rates), language, currency);
  if (clients.length === 1) return { name: "one", facts: { rate: lowest } };
  if (minimumRate === null || minimumRate <= 0)
    return { name: lowest === highest ? "same" : "spread", facts: { lowest, highest } };
  return {
    name: "below",
    facts: {
      below: String(clients.filter((client) => isBelow(client, practice)).length),
      count: String(rates.length),
      minimum: printMoney(minimumRate, language, currency),
    },
  };
}

function aboutProfit(curve: NonNullable<Portfolio["whaleCurve"]>, language: Language, currency: string): Found {
  const total = curve.at(-1)?.cumulated ?? 0;
  const count = String(curve.length);
  const losers = curve.filter(({ profit }) => profit < 0).length;
  if (total <= 0)
    return {
      name: "loss",
      facts: { count, loss: printMoney(Math.round(-total), language, currency), losers: String(losers) },
    };
  if (losers > 0) {
    const best = curve.filter(({ profit }) => profit > 0).length;
    const peak = curve[best - 1]?.cumulatedShare ?? 1;
    return {
      name: "whale",
      facts: {
        best: String(best),
        count,
        peak: printShare(Math.round(peak * 100) / 100, language),
        back: printShare(Math.round(peak * 100) / 100 - 1, language),
      },
    };
  }
  if (curve.length === 1)
    return { name: "oneProfit", facts: { profit: printMoney(Math.round(total), language, currency) } };
  const best = Math.max(1, Math.round(curve.length / 4));
  return {
    name: "allEarn",
    facts: {
      count,
      best: String(best),
      share: printShare(Math.round((curve[best - 1]?.cumulatedShare ?? 1) * 100) / 100, language),
    },
  };
}
