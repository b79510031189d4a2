import { burnRate } from "../core/retainer";
import { defineFunction } from "../spreadsheet/define-function";
import { countingZero, hoursNumber } from "../spreadsheet/parameter";
import * as terms from "../core/terms";
import { elapsedShare, hoursToDate } from "./retainer-parameters";

export const BURNRATE = defineFunction({
  id: "BURNRATE",
  group: "yield",
  summary: {
    en: "How fast a retainer's included hours are used up.",
    de: "Wie schnell die Stunden einer Pauschale verbraucht werden.",
  },
  returns: {
    en: "A factor: 1 is as agreed, 1.5 is half too fast.",
    de: "Ein Faktor: 1 ist wie vereinbart, 1,5 ist um die Hälfte zu schnell.",
  },
  formula: {
    en: "hours to date ÷ (included hours × elapsed share)",
    de: "Stunden bis heute ÷ (enthaltene Stunden × vergangener Anteil)",
  },
  parameters: [
    countingZero(hoursToDate),
    hoursNumber(
      "includedHours",
      { en: "the included hours", de: "die enthaltenen Stunden" },
      {
        en: "Hours that the fee includes over the whole term.",
        de: "Stunden, die das Honorar über die ganze Laufzeit einschließt.",
      },
    ),
    elapsedShare,
  ],
  examples: [
    {
      caption: {
        en: "30 of 80 hours after a quarter of the term: 30 ÷ 20",
        de: "30 von 80 Stunden nach einem Viertel der Laufzeit: 30 ÷ 20",
      },
      arguments: [30, 80, 0.25],
      result: 1.5,
    },
    { caption: { en: "nothing used yet", de: "noch nichts verbraucht" }, arguments: [0, 80, 0.5], result: 0 },
    {
      caption: { en: "a fee that includes no hours", de: "ein Honorar, das keine Stunden einschließt" },
      arguments: [30, 0, 0.25],
      result: "#DIV/0!",
    },
    { caption: terms.twentyFiveAsShare, arguments: [30, 80, 25], result: "#NUM!" },
  ],
  each: burnRate,
});
