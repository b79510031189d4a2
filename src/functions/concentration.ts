import { concentration } from "../core/concentration";
import { presentNumbers } from "../spreadsheet/block";
import { defineRangeFunction } from "../spreadsheet/define-function";
import { revenues } from "./parameters";
import * as terms from "../core/terms";

export const CONCENTRATION = defineRangeFunction({
  id: "CONCENTRATION",
  group: "risk",
  summary: {
    en: "How much the firm depends on few clients (Herfindahl index).",
    de: "Wie sehr die Firma an wenigen Kunden hängt (Herfindahl-Index).",
  },
  returns: {
    en: "0 to 10,000: 10,000 is one client; four equal ones are 2,500 by arithmetic.",
    de: "0 bis 10.000: 10.000 ist ein einziger Kunde; vier gleiche sind rechnerisch 2.500.",
  },
  formula: { en: "Σ (100 × share of revenue)²", de: "Σ (100 × Anteil am Umsatz)²" },
  parameters: [revenues],
  examples: [
    {
      caption: { en: "shares of 20, 30 and 50 %", de: "Anteile von 20, 30 und 50 %" },
      arguments: [[[20], [30], [50]]],
      result: 3800,
    },
    { caption: { en: "a single client", de: "ein einziger Kunde" }, arguments: [12000], result: 10000 },
    { caption: { en: "no revenue at all", de: "gar kein Umsatz" }, arguments: [[[0], [""]]], result: "#DIV/0!" },
    { caption: terms.moreCreditedThanInvoiced, arguments: [[[20], [-5]]], result: "#NUM!" },
  ],
  whole: (block) => concentration(presentNumbers(block)),
});
