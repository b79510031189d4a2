import { isBelow } from "../analysis/judge/judge-client";
import type { ScoredClient } from "../analysis/judge/portfolio";
import type { Practice } from "../analysis/owner/practice";
import { leastMonths } from "../analysis/gather/month";
import { clientValue } from "../core/client-risk";
import { breakEvenHours } from "../core/effective-rate";
import type { Language, Words } from "../core/problem";
import { printMoney, printNumber, printShare } from "../spreadsheet/print";
import type { NumberStyle } from "./document";
import { reportWords } from "./report-words";
import * as terms from "../core/terms";

/** A figure of a client as report, pane, page and terminal show it: its name, what it means, how it is written. */
export interface ClientFigure {
  readonly words: Words;
  readonly meaning: Words;
  readonly number: NumberStyle;
  /** Null is not known, or nothing to speak of, such as costs of 0. */
  of(client: ScoredClient, practice: Practice): number | null;
}

/** A, B or C by share of revenue, where the owner wants to see it. */
export const revenueClassWords: Words = { en: "ABC class", de: "ABC-Klasse" };

const some = (value: number): number | null => (value === 0 ? null : value);

/** Every figure once, in the order in which they are read. */
export const clientFigures = {
  revenue: {
    words: reportWords.revenue,
    number: "money",
    of: ({ revenue }) => revenue,
    meaning: { en: "Net, after credit notes", de: "Netto, nach Gutschriften" },
  },
  hours: {
    words: reportWords.hours,
    number: "hours",
    of: ({ hours }) => hours,
    meaning: { en: "All hours, billed or not", de: "Alle Stunden, berechnet oder nicht" },
  },
  directCosts: {
    words: reportWords.directCosts,
    number: "money",
    of: ({ directCosts }) => some(directCosts),
    meaning: { en: "Spent only because of this client", de: "Nur wegen dieses Kunden ausgegeben" },
  },
  servingCosts: {
    words: reportWords.servingCosts,
    number: "money",
    of: ({ servingCosts }) => some(servingCosts),
    meaning: {
      en: "Handling that is not in the hours, tickets, complaints and late payment too, in money",
      de: "Bearbeitung, die nicht in den Stunden steckt, auch Tickets, Reklamationen und späte Zahlung, in Geld",
    },
  },
  plainRate: {
    words: reportWords.plainRate,
    number: "rate",
    of: ({ servingCosts, plainRate }) => (servingCosts > 0 ? plainRate : null),
    meaning: { en: "(revenue − direct costs) ÷ hours", de: "(Umsatz − direkte Kosten) ÷ Stunden" },
  },
  effectiveRate: {
    words: reportWords.effectiveRate,
    number: "rate",
    of: ({ effectiveRate }) => effectiveRate,
    meaning: terms.rateFormula,
  },
  ownMinimum: {
    words: { en: "Own minimum", de: "Eigener Mindestsatz" },
    number: "rate",
    of: ownMinimum,
    meaning: {
      en: "The minimum in proportion to who works for this client, never below what an hour for it costs",
      de: "Der Mindestsatz im Verhältnis dazu, wer für diesen Kunden arbeitet, nie unter dem, was eine Stunde für ihn kostet",
    },
  },
  ownCost: {
    words: { en: "Own cost per hour", de: "Eigene Kosten je Stunde" },
    number: "rate",
    of: ownCost,
    meaning: {
      en: "Hours × staff rates of those who work for this client ÷ hours",
      de: "Stunden × Stundenkosten derer, die für diesen Kunden arbeiten ÷ Stunden",
    },
  },
  avoidableProfit: {
    words: reportWords.avoidableProfit,
    number: "money",
    of: ({ avoidableProfit }) => avoidableProfit,
    meaning: {
      en: "What would be missing if the client went: keep or drop?",
      de: "Was fehlte, wenn der Kunde ginge: behalten oder trennen?",
    },
  },
  fullProfit: {
    words: reportWords.fullProfit,
    number: "money",
    of: ({ fullProfit }) => fullProfit,
    meaning: {
      en: "With all yearly cost in the hour: is the price right?",
      de: "Mit allen Jahreskosten in der Stunde: Stimmt der Preis?",
    },
  },
  yield: {
    words: reportWords.yield,
    number: "share",
    of: (client) => client.yield,
    meaning: { en: "Profit ÷ revenue", de: "Gewinn ÷ Umsatz" },
  },
  minimumFee: {
    words: reportWords.minimumFee,
    number: "money",
    of: ({ minimumFee }) => minimumFee,
    meaning: {
      en: "Hours × minimum rate + direct and serving costs",
      de: "Stunden × Mindeststundensatz + direkte und Betreuungskosten",
    },
  },
  feeIncrease: {
    words: reportWords.feeIncrease,
    number: "share",
    of: ({ feeIncrease }) => feeIncrease,
    meaning: { en: "Minimum fee ÷ revenue − 1", de: "Mindesthonorar ÷ Umsatz − 1" },
  },
  hoursToSave: {
    words: { en: "Hours to save", de: "Einzusparende Stunden" },
    number: "hours",
    of: hoursToSave,
    meaning: {
      en: "A changed procedure that takes so many fewer hours reaches the minimum at today’s fee",
      de: "Ein anderer Ablauf mit so viel weniger Stunden erreicht das Minimum beim heutigen Honorar",
    },
  },
  fit: {
    words: reportWords.fit,
    number: "score",
    of: ({ fit }) => fit,
    meaning: {
      en: "From 0 to 100, by your own criteria; never added to money",
      de: "Von 0 bis 100 nach Ihren eigenen Kriterien; nie mit Geld verrechnet",
    },
  },
  lifetimeValue: {
    words: { en: "Lifetime value", de: "Kundenwert" },
    number: "money",
    of: lifetimeValue,
    meaning: {
      en: "Contribution a year × (1 + interest) ÷ (1 + interest − share who stay)",
      de: "Deckungsbeitrag im Jahr × (1 + Zins) ÷ (1 + Zins − Anteil, der bleibt)",
    },
  },
  realisation: {
    words: { en: "Realisation", de: "Realisierungsquote" },
    number: "share",
    of: ({ realisation }) => realisation,
    meaning: {
      en: "Invoiced ÷ the value of all hours at their rates",
      de: "Berechnet ÷ Wert aller Stunden zu ihren Sätzen",
    },
  },
  unbilledHours: {
    words: { en: "Unbilled hours", de: "Unberechnete Stunden" },
    number: "hours",
    of: ({ unbilled }) => (unbilled === null ? null : some(unbilled.hours)),
    meaning: {
      en: "Work that is done and stands on no invoice yet",
      de: "Geleistete Arbeit, die noch auf keiner Rechnung steht",
    },
  },
  unbilled: {
    words: { en: "Unbilled work", de: "Unberechnete Arbeit" },
    number: "money",
    of: ({ unbilled }) => (unbilled === null ? null : some(unbilled.value)),
    meaning: {
      en: "Work in progress: those hours at their rate",
      de: "Angefangene Arbeit: diese Stunden zu ihrem Satz",
    },
  },
  debtorDays: {
    words: { en: "Debtor days", de: "Außenstandstage" },
    number: "count",
    of: ({ debtorDays }) => debtorDays,
    meaning: {
      en: "Owed ÷ invoiced × days: how long this client takes to pay",
      de: "Geschuldet ÷ berechnet × Tage: wie lange dieser Kunde zum Zahlen braucht",
    },
  },
  owed: {
    words: { en: "Owed", de: "Offen" },
    number: "money",
    of: ({ owed }) => owed,
    meaning: { en: "Invoiced and not yet paid, with tax", de: "Berechnet und noch nicht bezahlt, mit Steuer" },
  },
  overdue: {
    words: { en: "Overdue", de: "Überfällig" },
    number: "money",
    of: ({ overdue }) => overdue,
    meaning: {
      en: "What of it was due before the last day of the data",
      de: "Was davon vor dem letzten Tag der Daten fällig war",
    },
  },
  tickets: {
    words: terms.tickets,
    number: "count",
    of: ({ tickets }) => some(tickets),
    meaning: terms.whatTheyCostBelongsToTheServing,
  },
  complaints: {
    words: terms.complaints,
    number: "count",
    of: ({ complaints }) => some(complaints),
    meaning: terms.whatTheyCostBelongsToTheServing,
  },
} as const satisfies Readonly<Record<string, ClientFigure>>;

export type ClientFigureName = keyof typeof clientFigures;
const isName = (name: string): name is ClientFigureName => name in clientFigures;
export const clientFigureNames: readonly ClientFigureName[] = Object.keys(clientFigures).filter(isName);

/** Figures of which something is known; a column without any is left out. */
export function knownFigures(clients: readonly ScoredClient[], practice: Practice): readonly ClientFigureName[] {
  return clientFigureNames.filter((name) =>
    clients.some((client) => clientFigures[name].of(client, practice) !== null),
  );
}

/** Money and rates with their currency, where one is named. */
export function printFigure(value: number, number: NumberStyle, language: Language, currency = ""): string {
  if (number === "share") return printShare(Math.round(value * 1000) / 1000, language);
  if (currency !== "" && (number === "money" || number === "moneyExact" || number === "rate"))
    return printMoney(number === "money" ? Math.round(value) : value, language, currency);
  return printNumber(value, number === "rate" || number === "moneyExact" ? 2 : number === "hours" ? 1 : 0, language);
}

/** The minimum that this client is measured by, where it is not the firm's. */
function ownMinimum({ minimumRate }: ScoredClient, practice: Practice): number | null {
  return minimumRate === null || practice.minimumRate === null || isSame(minimumRate, practice.minimumRate)
    ? null
    : minimumRate;
}

function ownCost({ avoidableCostPerHour }: ScoredClient, practice: Practice): number | null {
  return avoidableCostPerHour === null ||
    (practice.avoidableCostPerHour !== null && isSame(avoidableCostPerHour, practice.avoidableCostPerHour))
    ? null
    : avoidableCostPerHour;
}

/**
 * What is to be expected of a client over time, from its avoidable profit of a year; null as long as the owner has not
 * said how many stay and what later money is worth.
 */
function lifetimeValue(
  { avoidableProfit, months, isGone }: ScoredClient,
  { retention, discountRate }: Practice,
): number | null {
  if (avoidableProfit === null || isGone || retention === null || discountRate === null) return null;
  if (months !== null && months < leastMonths) return null;
  return 1 + discountRate - retention > 0
    ? clientValue((avoidableProfit * 12) / (months ?? 12), retention, discountRate)
    : null;
}

function isSame(first: number, second: number): boolean {
  return Math.abs(first - second) < 1e-9 * Math.max(1, Math.abs(second));
}

function hoursToSave(client: ScoredClient, practice: Practice): number | null {
  const { revenue, hours, minimumRate, directCosts, servingCosts } = client;
  if (client.isGone || revenue === null || hours === null || minimumRate === null || !isBelow(client, practice))
    return null;
  return hours - breakEvenHours(revenue, minimumRate, directCosts, servingCosts);
}
