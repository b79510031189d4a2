import { projectedRate } from "../core/retainer";
import { defineFunction } from "../spreadsheet/define-function";
import { number } from "../spreadsheet/parameter";
import * as terms from "../core/terms";
import { elapsedShare, hoursToDate } from "./retainer-parameters";

export const PROJECTEDRATE = defineFunction({
  id: "PROJECTEDRATE",
  group: "yield",
  summary: {
    en: "What an hour of a retainer will have brought at the end of its term if the work goes on as it did.",
    de: "Was eine Stunde einer Pauschale am Ende der Laufzeit gebracht hat, wenn die Arbeit so weitergeht.",
  },
  returns: terms.moneyPerHour,
  formula: { en: "fee ÷ (hours to date ÷ elapsed share)", de: "Honorar ÷ (Stunden bis heute ÷ vergangener Anteil)" },
  parameters: [
    number("fee", terms.theFee, {
      en: "Fee for the whole term, without VAT.",
      de: "Honorar für die ganze Laufzeit, ohne Umsatzsteuer.",
    }),
    hoursToDate,
    elapsedShare,
  ],
  examples: [
    {
      caption: {
        en: "6,000 for the term, 30 hours in its first quarter: 6,000 ÷ 120",
        de: "6.000 für die Laufzeit, 30 Stunden im ersten Viertel: 6.000 ÷ 120",
      },
      arguments: [6000, 30, 0.25],
      result: 50,
    },
    { caption: { en: "at the end of the term", de: "am Ende der Laufzeit" }, arguments: [6000, 80, 1], result: 75 },
    { caption: { en: "no hours yet", de: "noch keine Stunden" }, arguments: [6000, 0, 0.25], result: "#DIV/0!" },
    { caption: terms.twentyFiveAsShare, arguments: [6000, 30, 25], result: "#NUM!" },
  ],
  each: projectedRate,
});
