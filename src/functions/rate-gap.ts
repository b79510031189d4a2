import { rateGap } from "../core/effective-rate";
import { defineFunction } from "../spreadsheet/define-function";
import { directCosts, hours, minRate, revenue, servingCosts } from "./parameters";
import * as terms from "../core/terms";

export const RATEGAP = defineFunction({
  id: "RATEGAP",
  group: "yield",
  summary: {
    en: "How far an hour is from the minimum rate.",
    de: "Wie weit eine Stunde vom Mindeststundensatz entfernt ist.",
  },
  returns: {
    en: "Money per hour; negative is below the minimum.",
    de: "Geld je Stunde; negativ ist unter dem Minimum.",
  },
  formula: {
    en: "(revenue − direct costs − serving costs) ÷ hours − minimum rate",
    de: "(Umsatz − direkte Kosten − Betreuungskosten) ÷ Stunden − Mindeststundensatz",
  },
  parameters: [revenue, hours, minRate, directCosts, servingCosts],
  examples: [
    {
      caption: { en: "6,100 in 100 hours against 78", de: "6.100 in 100 Stunden gegen 78" },
      arguments: [6100, 100, 78],
      result: -17,
    },
    { caption: { en: "exactly at the minimum", de: "genau am Minimum" }, arguments: [8300, 100, 78, 500], result: 0 },
    {
      caption: {
        en: "500 direct and 200 serving costs: 7,600 ÷ 100 − 78",
        de: "500 direkte und 200 Betreuungskosten: 7.600 ÷ 100 − 78",
      },
      arguments: [8300, 100, 78, 500, 200],
      result: -2,
    },
    { caption: terms.noHours, arguments: [6100, 0, 78], result: "#DIV/0!" },
  ],
  each: rateGap,
});
