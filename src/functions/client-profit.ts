import { clientProfit } from "../core/client-profit";
import { defineFunction } from "../spreadsheet/define-function";
import { costPerHour, directCosts, hours, revenue, servingCosts } from "./parameters";
import * as terms from "../core/terms";

export const CLIENTPROFIT = defineFunction({
  id: "CLIENTPROFIT",
  group: "yield",
  summary: {
    en: "What a client leaves: avoidable profit with the avoidable cost per hour, full profit with the full cost per hour.",
    de: "Was ein Kunde übrig lässt: mit den abbaubaren Kosten je Stunde der Deckungsbeitrag, mit den Vollkosten der Gewinn zu Vollkosten.",
  },
  returns: { en: "Money; a loss is negative.", de: "Geld; ein Verlust ist negativ." },
  formula: {
    en: "revenue − direct costs − serving costs − hours × cost per hour",
    de: "Umsatz − direkte Kosten − Betreuungskosten − Stunden × interner Stundensatz",
  },
  parameters: [revenue, hours, costPerHour, directCosts, servingCosts],
  examples: [
    { caption: terms.tenThousandFor120Hours, arguments: [10000, 120, 50], result: 4000 },
    {
      caption: { en: "a loss stays a loss", de: "Ein Verlust bleibt ein Verlust" },
      arguments: [10000, 200, 50, 500, 300],
      result: -800,
    },
    {
      caption: terms.aWholeColumnAndOneCostFor,
      arguments: [[[10000], [3000], [""]], [[120], [80], [""]], 50],
      result: [[4000], [-1000], [""]],
    },
    { caption: { en: "hours are missing", de: "Die Stunden fehlen" }, arguments: [10000, "", 50], result: "#N/A" },
  ],
  each: clientProfit,
});
