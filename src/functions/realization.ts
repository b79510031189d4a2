import { realization } from "../core/realization";
import { defineFunction } from "../spreadsheet/define-function";
import { number } from "../spreadsheet/parameter";

export const REALIZATION = defineFunction({
  id: "REALIZATION",
  group: "yield",
  summary: {
    en: "How much of the value at the standard rate was billed.",
    de: "Wie viel vom Wert zum Standardsatz berechnet wurde.",
  },
  returns: { en: "A share: 0.67 is 67 %.", de: "Ein Anteil: 0,67 sind 67 %." },
  formula: { en: "billed ÷ value at the standard rate", de: "berechnet ÷ Wert zum Standardsatz" },
  parameters: [
    number(
      "billed",
      { en: "the amount billed", de: "den berechneten Betrag" },
      { en: "Net invoiced.", de: "Netto berechnet." },
    ),
    number(
      "standardValue",
      { en: "the value at the standard rate", de: "den Wert zum Standardsatz" },
      { en: "Hours × standard rate.", de: "Stunden × Standardsatz." },
    ),
  ],
  examples: [
    {
      caption: { en: "10,000 of 120 hours at 125", de: "10.000 von 120 Stunden zu 125" },
      arguments: [10000, 15000],
      result: 0.6667,
    },
    {
      caption: { en: "billed above the standard rate", de: "über dem Standardsatz berechnet" },
      arguments: [1100, 1000],
      result: 1.1,
    },
    { caption: { en: "no base", de: "keine Bezugsgröße" }, arguments: [10000, 0], result: "#DIV/0!" },
    { caption: { en: "a negative base", de: "eine negative Bezugsgröße" }, arguments: [10000, -5], result: "#NUM!" },
  ],
  each: realization,
});
