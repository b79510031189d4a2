import { minimumFee } from "../core/minimum-fee";
import { defineFunction } from "../spreadsheet/define-function";
import { directCosts, hours, minRate, servingCosts } from "./parameters";
import * as terms from "../core/terms";

export const MINFEE = defineFunction({
  id: "MINFEE",
  group: "earn",
  summary: { en: "The amount a client must bring.", de: "Der Betrag, den ein Kunde bringen muss." },
  returns: terms.moneyWithoutVAT,
  formula: {
    en: "hours × minimum rate + direct costs + serving costs",
    de: "Stunden × Mindeststundensatz + direkte Kosten + Betreuungskosten",
  },
  parameters: [hours, minRate, directCosts, servingCosts],
  examples: [
    { caption: { en: "120 hours at 78", de: "120 Stunden zu 78" }, arguments: [120, 78], result: 9360 },
    {
      caption: {
        en: "two clients, the second with 500 direct costs",
        de: "zwei Kunden, der zweite mit 500 direkten Kosten",
      },
      arguments: [[[120], [10]], 78, [[""], [500]]],
      result: [[9360], [1280]],
    },
    {
      caption: {
        en: "with 400 direct and 240 serving costs: 9,360 + 640",
        de: "mit 400 direkten und 240 Betreuungskosten: 9.360 + 640",
      },
      arguments: [120, 78, 400, 240],
      result: 10000,
    },
    {
      caption: { en: "the rate is missing in the second row", de: "In der zweiten Zeile fehlt der Satz" },
      arguments: [
        [[120], [10]],
        [[78], [""]],
      ],
      result: [[9360], ["#N/A"]],
    },
    { caption: terms.negativeHours, arguments: [-5, 78], result: "#NUM!" },
  ],
  each: minimumFee,
});
