import { effectiveRate } from "../core/effective-rate";
import { defineFunction } from "../spreadsheet/define-function";
import { directCosts, hours, revenue, servingCosts } from "./parameters";
import * as terms from "../core/terms";

export const EFFECTIVERATE = defineFunction({
  id: "EFFECTIVERATE",
  group: "yield",
  summary: {
    en: "What an hour for this client really brings.",
    de: "Was eine Stunde für diesen Kunden wirklich bringt.",
  },
  returns: terms.moneyPerHour,
  formula: terms.rateFormula,
  parameters: [revenue, hours, directCosts, servingCosts],
  examples: [
    { caption: { en: "10,000 in 120 hours", de: "10.000 in 120 Stunden" }, arguments: [10000, 120], result: 83.33 },
    {
      caption: {
        en: "served: (10,000 − 400 direct − 600 serving) ÷ 120",
        de: "mit Betreuung: (10.000 − 400 direkt − 600 Betreuung) ÷ 120",
      },
      arguments: [10000, 120, 400, 600],
      result: 75,
    },
    {
      caption: { en: "2:30 is two and a half hours", de: "2:30 sind zweieinhalb Stunden" },
      arguments: [250, "2:30"],
      result: 100,
    },
    { caption: terms.moreCreditedThanInvoiced, arguments: [-500, 10], result: -50 },
    {
      caption: {
        en: "a column with a blank row and an error in its own row",
        de: "eine Spalte mit einer leeren Zeile und einem Fehler in seiner Zeile",
      },
      arguments: [
        [[10000], [""], [900], ["#N/A"]],
        [[100], [""], [0], [5]],
      ],
      result: [[100], [""], ["#DIV/0!"], ["#N/A"]],
    },
    { caption: terms.noHours, arguments: [10000, 0], result: "#DIV/0!" },
  ],
  each: effectiveRate,
});
