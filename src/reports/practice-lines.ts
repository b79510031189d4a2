import type { FirmYear } from "../analysis/owner/firm";
import { thresholdFigures } from "../analysis/owner/thresholds";
import type { Words } from "../core/problem";
import * as terms from "../core/terms";
import type { NumberStyle } from "./document";

export type PracticeFigure =
  "minimumRate" | "avoidableCostPerHour" | "fullCostPerHour" | "minimumFit" | "maximumIncrease" | "tolerance";

export interface PracticeLine<Key> {
  readonly key: Key;
  readonly words: Words;
  readonly number: NumberStyle;
  /** What to enter, shown while the cell is chosen. */
  readonly prompt: Words;
}

/** The figures of the sheet in their order; they are found again by these words. */
export const firmLines: readonly PracticeLine<keyof FirmYear>[] = [
  {
    key: "hoursPerWeek",
    words: terms.hoursPerWeekAllWhoWork,
    number: "hours",
    prompt: {
      en: "Working hours of all who work, together: 80 for two people with 40 each.",
      de: "Arbeitsstunden aller zusammen: 80 bei zwei Leuten mit je 40.",
    },
  },
  {
    key: "weeksOff",
    words: terms.weeksOffPerYear,
    number: "hours",
    prompt: {
      en: "Holidays, public holidays, sickness, training: weeks of the 52 without work.",
      de: "Urlaub, Feiertage, Krankheit, Fortbildung: Wochen von 52 ohne Arbeit.",
    },
  },
  {
    key: "billableShare",
    words: terms.shareOfTheHoursForClients,
    number: "share",
    prompt: {
      en: "What of it goes to clients, billed or not: last year’s time report tells. The rest is office, offers, training.",
      de: "Was davon Kunden zugutekommt, berechnet oder nicht: Der letzte Zeitbericht sagt es. Der Rest ist Büro, Angebote, Fortbildung.",
    },
  },
  {
    key: "costs",
    words: terms.yearlyCostsWithoutYourOwnPay,
    number: "money",
    prompt: {
      en: "Rent, wages, software, insurance, adviser: all of the year but your own pay.",
      de: "Miete, Löhne, Software, Versicherung, Beratung: alles im Jahr außer dem Unternehmerlohn.",
    },
  },
  {
    key: "ownerPay",
    words: { en: "Your own pay per year, after tax", de: "Unternehmerlohn im Jahr, nach Steuern" },
    number: "money",
    prompt: {
      en: "What you want to have left to live on, for the year.",
      de: "Was Ihnen im Jahr zum Leben bleiben soll.",
    },
  },
  {
    key: "taxRate",
    words: terms.taxOnYourOwnPay,
    number: "share",
    prompt: {
      en: "As a share, 0.3 for 30 %. Empty if the pay above is before tax.",
      de: "Als Anteil, 0,3 für 30 %. Leer, wenn der Unternehmerlohn darüber vor Steuern gemeint ist.",
    },
  },
  {
    key: "profitMargin",
    words: terms.profitMarginAsAGoal,
    number: "share",
    prompt: {
      en: "Profit of the firm as a share of its revenue, 0.1 for 10 %.",
      de: "Gewinn der Firma als Anteil am Umsatz, 0,1 für 10 %.",
    },
  },
  {
    key: "avoidablePerHour",
    words: terms.whatFallsAwayWithAnHourNot,
    number: "rate",
    prompt: {
      en: "Wages by the hour, helpers, material: what you would not pay for an hour not worked.",
      de: "Stundenlöhne, Aushilfen, Material: was Sie für eine nicht gearbeitete Stunde nicht zahlen würden.",
    },
  },
];

export const practiceLines: readonly PracticeLine<PracticeFigure>[] = [
  {
    key: "minimumRate",
    words: thresholdFigures.minimumRate.label,
    number: "rate",
    prompt: {
      en: "The least an hour must bring; follows floor 3 until you type a figure.",
      de: "Was eine Stunde mindestens bringen muss; folgt Grenze 3, bis Sie eine Zahl eintragen.",
    },
  },
  {
    key: "avoidableCostPerHour",
    words: thresholdFigures.avoidableCostPerHour.label,
    number: "rate",
    prompt: {
      en: "Decides whether to keep or drop; follows floor 1 until you type a figure.",
      de: "Entscheidet, ob behalten oder trennen; folgt Grenze 1, bis Sie eine Zahl eintragen.",
    },
  },
  {
    key: "fullCostPerHour",
    words: thresholdFigures.fullCostPerHour.label,
    number: "rate",
    prompt: {
      en: "Decides whether the price is right; follows floor 2 until you type a figure.",
      de: "Entscheidet, ob der Preis stimmt; folgt Grenze 2, bis Sie eine Zahl eintragen.",
    },
  },
  {
    key: "minimumFit",
    words: thresholdFigures.minimumFit.label,
    number: "score",
    prompt: thresholdFigures.minimumFit.help,
  },
  {
    key: "maximumIncrease",
    words: thresholdFigures.maximumIncrease.label,
    number: "share",
    prompt: {
      en: "The largest rise that you would ask for, as a share; 0.3 is usual.",
      de: "Die größte Erhöhung, die Sie verlangen würden, als Anteil; üblich ist 0,3.",
    },
  },
  {
    key: "tolerance",
    words: thresholdFigures.tolerance.label,
    number: "share",
    prompt: {
      en: "So close counts as reached, as a share: 0.02 is 2 % of the minimum and 2 points of fit.",
      de: "So nah gilt als erreicht, als Anteil: 0,02 sind 2 % vom Minimum und 2 Punkte der Passung.",
    },
  },
];
