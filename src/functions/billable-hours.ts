import { billableHours } from "../core/billable-hours";
import { defineFunction } from "../spreadsheet/define-function";
import { number, optional } from "../spreadsheet/parameter";

export const BILLABLEHOURS = defineFunction({
  id: "BILLABLEHOURS",
  group: "earn",
  summary: { en: "Hours that can be sold in a year.", de: "Stunden, die sich in einem Jahr verkaufen lassen." },
  returns: { en: "Hours per year.", de: "Stunden im Jahr." },
  formula: { en: "hours per week × (52 − weeks off) × billable share (practical capacity)", de: "Stunden je Woche × (52 − freie Wochen) × fakturierbarer Anteil (praktische Kapazität)" },
  parameters: [
    number("hoursPerWeek", { en: "the hours per week", de: "die Stunden je Woche" }, { en: "Hours worked in a week.", de: "Arbeitsstunden in einer Woche." }),
    optional(number("weeksOff", { en: "the weeks off", de: "die freien Wochen" }, { en: "Holidays, illness and public holidays in weeks, 0 to 52.", de: "Urlaub, Krankheit und Feiertage in Wochen, 0 bis 52." }), 0),
    optional(number("billableShare", { en: "the billable share", de: "den fakturierbaren Anteil" }, { en: "Share of the hours that can be charged, 0 to 1.", de: "Anteil der Stunden, der berechnet werden kann, 0 bis 1." }), 1),
  ],
  examples: [
    { note: { en: "40 hours, 7 weeks off, 60 % charged", de: "40 Stunden, 7 freie Wochen, 60 % berechnet" }, arguments: [40, 7, 0.6], result: 1080 },
    { note: { en: "no week off, everything charged", de: "keine freie Woche, alles berechnet" }, arguments: [40], result: 2080 },
    { note: { en: "60 as a share is meant as 60 %", de: "60 als Anteil meint 60 %" }, arguments: [40, 7, 60], result: "#NUM!" },
    { note: { en: "a year has 52 weeks", de: "Ein Jahr hat 52 Wochen" }, arguments: [40, 53], result: "#NUM!" },
  ],
  each: billableHours,
});
