import { topShare } from "../core/concentration";
import { presentNumbers } from "../spreadsheet/block";
import { defineRangeFunction } from "../spreadsheet/define-function";
import { number, optional } from "../spreadsheet/parameter";
import { revenues } from "./parameters";

export const TOPSHARE = defineRangeFunction({
  id: "TOPSHARE",
  group: "risk",
  summary: { en: "The largest clients' share of revenue.", de: "Der Anteil der größten Kunden am Umsatz." },
  returns: { en: "A share: 0.5 is 50 %.", de: "Ein Anteil: 0,5 sind 50 %." },
  formula: { en: "revenue of the n largest ÷ all revenue", de: "Umsatz der n größten ÷ Gesamtumsatz" },
  parameters: [
    revenues,
    optional(
      number(
        "n",
        { en: "the number of clients", de: "die Zahl der Kunden" },
        { en: "How many of the largest, 1 unless given.", de: "Wie viele der größten, sonst 1." },
      ),
      1,
    ),
  ],
  examples: [
    {
      caption: { en: "the largest of 20, 30 and 50", de: "der größte von 20, 30 und 50" },
      arguments: [[[20], [30], [50]]],
      result: 0.5,
    },
    { caption: { en: "the two largest", de: "die zwei größten" }, arguments: [[[20], [30], [50]], 2], result: 0.8 },
    { caption: { en: "more than there are", de: "mehr, als es gibt" }, arguments: [[[20], [30], [50]], 9], result: 1 },
    { caption: { en: "half a client", de: "ein halber Kunde" }, arguments: [[[20], [30]], 0.5], result: "#NUM!" },
  ],
  whole: (block, n) => topShare(presentNumbers(block), n),
});
