import { cashTitle } from "../../columns/table/own-report";
import type { Words } from "../../core/problem";
import * as terms from "../../core/terms";
import { notYetWord } from "./scenario-words";

export const cashSheetWords = {
  sheet: { en: "Cash by month", de: "Kontostand je Monat" },
  title: cashTitle,
  how: {
    en:
      "By formulas over the sheet “Scenarios”: enter there the cash that is there, and decide client by client. " +
      "Fees come as late as the client pays; costs go in the month of the work.",
    de:
      "Aus Formeln über dem Blatt „Szenarien“: Geben Sie dort den Kontostand ein, und entscheiden Sie Kunde für " +
      "Kunde. Honorare kommen so spät, wie der Kunde zahlt; Kosten gehen im Monat der Arbeit ab.",
  },
  lowPoint: { en: "The low point", de: "Der Tiefpunkt" },
  lowest: { en: "Lowest cash", de: "Niedrigster Kontostand" },
  inMonth: { en: "In month", de: "Im Monat" },
  refilled: terms.freedHoursSoldAgain,
  workings: { en: "What changes with each client, and when", de: "Was sich mit jedem Kunden ändert, und wann" },
  notYet: notYetWord,
} as const satisfies Readonly<Record<string, Words>>;

/** What a month brings. */
export const flowWords = {
  fees: { en: "fees", de: "Honorare" },
  costs: { en: "costs of the work", de: "Kosten der Arbeit" },
  resold: { en: "from resold hours", de: "aus wieder verkauften Stunden" },
  balance: { en: "cash", de: "Kontostand" },
} as const satisfies Readonly<Record<string, Words>>;
export type CashFlow = keyof typeof flowWords;
export const cashFlows: readonly CashFlow[] = ["fees", "costs", "resold", "balance"];

/** What is worked out for each client. */
export const workingWords = {
  from: { en: "holds after months", de: "gilt nach Monaten" },
  paidFrom: { en: "money follows after months", de: "Geld folgt nach Monaten" },
  feeChange: { en: "change of fees a year", de: "Änderung der Honorare im Jahr" },
  costChange: { en: "change of costs a year", de: "Änderung der Kosten im Jahr" },
} as const satisfies Readonly<Record<string, Words>>;
export const workings: readonly (keyof typeof workingWords)[] = ["from", "paidFrom", "feeChange", "costChange"];
