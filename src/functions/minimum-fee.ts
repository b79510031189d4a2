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
    { note: { en: "120 hours at 78", de: "120 Stunden zu 78" }, arguments: [120, 78], result: 9360 },
    {
      note: {
        en: "two clients, the second with 500 direct costs",
        de: "zwei Kunden, der zweite mit 500 direkten Kosten",
      },
      arguments: [[[120], [10]], 78, [[""], [500]]],
      result: [[9360], [1280]],
    },
    {
      note: {
        en: "with 400 direct and 240 serving costs: 9,360 + 640",
        de: "mit 400 direkten und 240 Betreuungskosten: 9.360 + 640",
      },
      arguments: [120, 78, 400, 240],
      result: 10000,
    },
    {
      note: { en: "the rate is missing in the second row", de: "In der zweiten Zeile fehlt der Satz" },
      arguments: [
        [[120], [10]],
        [[78], [""]],
      ],
      result: [[9360], ["#N/A"]],
    },
    { note: terms.negativeHours, arguments: [-5, 78], result: "#NUM!" },
  ],
  each: minimumFee,
});
