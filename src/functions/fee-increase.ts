import { feeIncrease } from "../core/fee-increase";
import { defineFunction } from "../spreadsheet/define-function";
import { directCosts, hours, minRate, revenue, servingCosts } from "./parameters";

export const FEEINCREASE = defineFunction({
  id: "FEEINCREASE",
  group: "yield",
  summary: {
    en: "The rise that brings a client to the minimum.",
    de: "Die Erhöhung, die einen Kunden auf das Minimum bringt.",
  },
  returns: {
    en: "A share of the present revenue: 0.28 is 28 %; 0 if none is needed.",
    de: "Ein Anteil am heutigen Umsatz: 0,28 sind 28 %; 0, wenn keine nötig ist.",
  },
  formula: {
    en: "max(0, (hours × minimum rate + direct costs + serving costs) ÷ revenue − 1)",
    de: "max(0; (Stunden × Mindeststundensatz + direkte Kosten + Betreuungskosten) ÷ Umsatz − 1)",
  },
  parameters: [revenue, hours, minRate, directCosts, servingCosts],
  examples: [
    {
      caption: { en: "6,000 in 100 hours against 78", de: "6.000 in 100 Stunden gegen 78" },
      arguments: [6000, 100, 78],
      result: 0.3,
    },
    {
      caption: {
        en: "with 60,000 passed on to subcontractors: (500 × 110 + 60,000) ÷ 100,000 − 1",
        de: "mit 60.000 an Subunternehmer: (500 × 110 + 60.000) ÷ 100.000 − 1",
      },
      arguments: [100000, 500, 110, 60000],
      result: 0.15,
    },
    {
      caption: {
        en: "400 direct and 200 serving costs: 8,400 ÷ 6,000 − 1",
        de: "400 direkte und 200 Betreuungskosten: 8.400 ÷ 6.000 − 1",
      },
      arguments: [6000, 100, 78, 400, 200],
      result: 0.4,
    },
    {
      caption: { en: "above the minimum already", de: "schon über dem Minimum" },
      arguments: [10000, 100, 78],
      result: 0,
    },
    {
      caption: { en: "no revenue to raise", de: "kein Umsatz, der steigen kann" },
      arguments: [0, 100, 78],
      result: "#DIV/0!",
    },
    { caption: { en: "negative revenue", de: "negativer Umsatz" }, arguments: [-10, 100, 78], result: "#NUM!" },
  ],
  each: feeIncrease,
});
