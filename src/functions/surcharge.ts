import { surcharge } from "../core/fee-increase";
import { defineFunction } from "../spreadsheet/define-function";
import { hoursNumber, number } from "../spreadsheet/parameter";
import * as terms from "../core/terms";
import { minRate } from "./parameters";

export const SURCHARGE = defineFunction({
  id: "SURCHARGE",
  group: "yield",
  summary: {
    en: "The rise that pays for the extra work a client causes.",
    de: "Die Erhöhung, die den Mehraufwand eines Kunden bezahlt.",
  },
  returns: { en: "A share of the fee: 0.13 is 13 %.", de: "Ein Anteil am Honorar: 0,13 sind 13 %." },
  formula: {
    en: "extra hours × minimum rate ÷ fee; derived from hours, no rule of thumb",
    de: "Mehrstunden × Mindeststundensatz ÷ Honorar; aus Stunden abgeleitet, keine Faustregel",
  },
  parameters: [
    number("fee", terms.theFee, {
      en: "The present fee for the same period.",
      de: "Das heutige Honorar für denselben Zeitraum.",
    }),
    hoursNumber(
      "extraHours",
      { en: "the extra hours", de: "die Mehrstunden" },
      {
        en: "Hours this client takes beyond what is usual.",
        de: "Stunden, die dieser Kunde über das Übliche hinaus braucht.",
      },
    ),
    minRate,
  ],
  examples: [
    {
      caption: { en: "10 extra hours at 78 on a fee of 6,000", de: "10 Mehrstunden zu 78 auf ein Honorar von 6.000" },
      arguments: [6000, 10, 78],
      result: 0.13,
    },
    { caption: { en: "no extra hours", de: "keine Mehrstunden" }, arguments: [6000, 0, 78], result: 0 },
    { caption: { en: "no fee", de: "kein Honorar" }, arguments: [0, 10, 78], result: "#DIV/0!" },
  ],
  each: surcharge,
});
