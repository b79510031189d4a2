import type { PeriodChoice } from "../../analysis/plans/period-choice";
import type { Words } from "../../core/problem";
import * as terms from "../../core/terms";

export const periodWords = {
  period: { en: "Period", de: "Zeitraum" },
  from: terms.from,
  to: terms.to,
  nothing: {
    en: "No row lies in this period. Choose another.",
    de: "In diesem Zeitraum liegt keine Zeile. Wählen Sie einen anderen.",
  },
  beside: {
    en: "Beside each client: what changed since {span}, a month against a month.",
    de: "Bei jedem Kunden: was sich seit {span} geändert hat, ein Monat gegen einen Monat.",
  },
  noneBefore: {
    en: "There are no rows of the same months a year before to compare with.",
    de: "Aus denselben Monaten des Vorjahres gibt es keine Zeilen zum Vergleichen.",
  },
  noMore: { en: "Clients then, none now: {clients}.", de: "Damals Kunden, jetzt nicht mehr: {clients}." },
  noneThen: { en: "no client a year before", de: "im Vorjahr kein Kunde" },
  revenue: { en: "revenue {change}", de: "Umsatz {change}" },
  hours: { en: "hours {change}", de: "Stunden {change}" },
  anHour: { en: "an hour {change}", de: "Stunde {change}" },
  was: { en: "was {verdict}", de: "war {verdict}" },
  began: {
    en: "since {month}, judged by {months, plural, one {its one month} other {its # months}}",
    de: "seit {month}, gemessen an {months, plural, one {seinem einen Monat} other {seinen # Monaten}}",
  },
  ended: {
    en: "until {month}, judged by {months, plural, one {its one month} other {its # months}}",
    de: "bis {month}, gemessen an {months, plural, one {seinem einen Monat} other {seinen # Monaten}}",
  },
  beganAndEnded: {
    en: "{from}, judged by {months, plural, one {its one month} other {its # months}}",
    de: "{from}, gemessen an {months, plural, one {seinem einen Monat} other {seinen # Monaten}}",
  },
} as const satisfies Readonly<Record<string, Words>>;

export const periodKindWords = {
  all: { en: "all there is", de: "alles, was da ist" },
  "this year": { en: "this year", de: "dieses Jahr" },
  "last year": { en: "last year", de: "letztes Jahr" },
  "last 12 months": { en: "last 12 months", de: "letzte 12 Monate" },
  between: { en: "from – to", de: "von – bis" },
} as const satisfies Readonly<Record<PeriodChoice["kind"], Words>>;
