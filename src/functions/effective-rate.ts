import { effectiveRate } from "../core/effective-rate";
import { defineFunction } from "../spreadsheet/define-function";
import { directCosts, hours, revenue } from "./parameters";

export const EFFECTIVERATE = defineFunction({
  id: "EFFECTIVERATE",
  group: "yield",
  summary: { en: "What an hour for this client really brings.", de: "Was eine Stunde für diesen Kunden wirklich bringt." },
  returns: { en: "Money per hour.", de: "Geld je Stunde." },
  formula: { en: "(revenue − direct costs) ÷ hours", de: "(Umsatz − direkte Kosten) ÷ Stunden" },
  parameters: [revenue, hours, directCosts],
  examples: [
    { note: { en: "10,000 in 120 hours", de: "10.000 in 120 Stunden" }, arguments: [10000, 120], result: 83.33 },
    { note: { en: "more credited than invoiced", de: "mehr gutgeschrieben als berechnet" }, arguments: [-500, 10], result: -50 },
    { note: { en: "a column with a blank row and an error in its own row", de: "eine Spalte mit einer leeren Zeile und einem Fehler in seiner Zeile" }, arguments: [[[10000], [""], [900], ["#N/A"]], [[100], [""], [0], [5]]], result: [[100], [""], ["#DIV/0!"], ["#N/A"]] },
    { note: { en: "no hours", de: "keine Stunden" }, arguments: [10000, 0], result: "#DIV/0!" },
  ],
  each: effectiveRate,
});
