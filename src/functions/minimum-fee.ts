import { minimumFee } from "../core/minimum-fee";
import { defineFunction } from "../spreadsheet/define-function";
import { directCosts, hours, minRate } from "./parameters";

export const MINFEE = defineFunction({
  id: "MINFEE",
  group: "earn",
  summary: { en: "The amount a client must bring.", de: "Der Betrag, den ein Kunde bringen muss." },
  returns: { en: "Money, without VAT.", de: "Geld, ohne Umsatzsteuer." },
  formula: { en: "hours × minimum rate + direct costs", de: "Stunden × Mindeststundensatz + direkte Kosten" },
  parameters: [hours, minRate, directCosts],
  examples: [
    { note: { en: "120 hours at 78", de: "120 Stunden zu 78" }, arguments: [120, 78], result: 9360 },
    { note: { en: "two clients, the second with 500 direct costs", de: "zwei Kunden, der zweite mit 500 direkten Kosten" }, arguments: [[[120], [10]], 78, [[""], [500]]], result: [[9360], [1280]] },
    { note: { en: "the rate is missing in the second row", de: "In der zweiten Zeile fehlt der Satz" }, arguments: [[[120], [10]], [[78], [""]]], result: [[9360], ["#N/A"]] },
    { note: { en: "negative hours", de: "negative Stunden" }, arguments: [-5, 78], result: "#NUM!" },
  ],
  each: minimumFee,
});
