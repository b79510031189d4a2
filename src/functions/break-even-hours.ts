import { breakEvenHours } from "../core/effective-rate";
import { defineFunction } from "../spreadsheet/define-function";
import { directCosts, minRate, revenue, servingCosts } from "./parameters";

export const BREAKEVENHOURS = defineFunction({
  id: "BREAKEVENHOURS",
  group: "yield",
  summary: {
    en: "The hours at which a client just meets the minimum.",
    de: "Die Stunden, bei denen ein Kunde gerade das Minimum erreicht.",
  },
  returns: {
    en: "Hours; 0 if direct and serving costs eat the revenue.",
    de: "Stunden; 0, wenn direkte und Betreuungskosten den Umsatz aufzehren.",
  },
  formula: {
    en: "(revenue − direct costs − serving costs) ÷ minimum rate",
    de: "(Umsatz − direkte Kosten − Betreuungskosten) ÷ Mindeststundensatz",
  },
  parameters: [revenue, minRate, directCosts, servingCosts],
  examples: [
    { caption: { en: "7,800 at 78", de: "7.800 zu 78" }, arguments: [7800, 78], result: 100 },
    {
      caption: {
        en: "less 500 direct and 280 serving costs: 7,020 ÷ 78",
        de: "abzüglich 500 direkter und 280 Betreuungskosten: 7.020 ÷ 78",
      },
      arguments: [7800, 78, 500, 280],
      result: 90,
    },
    {
      caption: { en: "direct costs above the revenue", de: "direkte Kosten über dem Umsatz" },
      arguments: [500, 78, 700],
      result: 0,
    },
    { caption: { en: "no minimum rate", de: "kein Mindeststundensatz" }, arguments: [7800, 0], result: "#NUM!" },
  ],
  each: breakEvenHours,
});
