import { clientYield } from "../core/client-profit";
import { defineFunction } from "../spreadsheet/define-function";
import { costPerHour, directCosts, hours, revenue, servingCosts } from "./parameters";
import * as terms from "../core/terms";

export const CLIENTYIELD = defineFunction({
  id: "CLIENTYIELD",
  group: "yield",
  summary: {
    en: "Profit as a share of revenue (margin on price, not markup on cost).",
    de: "Gewinn als Anteil am Umsatz (Marge auf den Preis, kein Aufschlag auf Kosten).",
  },
  returns: {
    en: "A share: 0.25 is 25 %; a loss is negative.",
    de: "Ein Anteil: 0,25 sind 25 %; ein Verlust ist negativ.",
  },
  formula: {
    en: "(revenue − direct costs − serving costs − hours × cost per hour) ÷ revenue",
    de: "(Umsatz − direkte Kosten − Betreuungskosten − Stunden × interner Stundensatz) ÷ Umsatz",
  },
  parameters: [revenue, hours, costPerHour, directCosts, servingCosts],
  examples: [
    { caption: terms.tenThousandFor120Hours, arguments: [10000, 120, 50], result: 0.4 },
    {
      caption: { en: "a loss is negative, never clipped", de: "Ein Verlust ist negativ und wird nie gekappt" },
      arguments: [4000, 120, 50],
      result: -0.5,
    },
    {
      caption: terms.aWholeColumnAndOneCostFor,
      arguments: [[[10000], [4000], [""]], [[120], [120], [""]], 50],
      result: [[0.4], [-0.5], [""]],
    },
    { caption: { en: "hours without revenue", de: "Stunden ohne Umsatz" }, arguments: [0, 120, 50], result: "#DIV/0!" },
    {
      caption: {
        en: "a share of a negative base has no meaning",
        de: "Ein Anteil an einer negativen Größe hat keine Bedeutung",
      },
      arguments: [-100, 2, 50],
      result: "#NUM!",
    },
  ],
  each: clientYield,
});
