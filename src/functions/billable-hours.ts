import { billableHours } from "../core/billable-hours";
import { defineFunction } from "../spreadsheet/define-function";
import { hoursNumber, number, optional } from "../spreadsheet/parameter";
import * as terms from "../core/terms";

export const BILLABLEHOURS = defineFunction({
  id: "BILLABLEHOURS",
  group: "earn",
  summary: {
    en: "Hours a year that go to clients, billed or not: the hours that the effective rate divides by.",
    de: "Stunden im Jahr, die Kunden zugutekommen, berechnet oder nicht: die Stunden, durch die der effektive Stundensatz teilt.",
  },
  returns: { en: "Hours per year.", de: "Stunden im Jahr." },
  formula: {
    en: "hours per week × (52 − weeks off) × share worked for clients (practical capacity)",
    de: "Stunden je Woche × (52 − freie Wochen) × Anteil für Kunden (praktische Kapazität)",
  },
  parameters: [
    hoursNumber(
      "hoursPerWeek",
      { en: "the hours per week", de: "die Stunden je Woche" },
      { en: "Hours worked in a week.", de: "Arbeitsstunden in einer Woche." },
    ),
    optional(
      number(
        "weeksOff",
        { en: "the weeks off", de: "die freien Wochen" },
        {
          en: "Holidays, illness and public holidays in weeks, 0 to 52.",
          de: "Urlaub, Krankheit und Feiertage in Wochen, 0 bis 52.",
        },
      ),
      0,
    ),
    optional(
      number("billableShare", terms.theShareWorkedForClients, {
        en: "Share of the hours that go to clients, billed or not, 0 to 1; the rest is office, offers, training.",
        de: "Anteil der Stunden, der Kunden zugutekommt, berechnet oder nicht, 0 bis 1; der Rest ist Büro, Angebote, Fortbildung.",
      }),
      1,
    ),
  ],
  examples: [
    {
      caption: { en: "40 hours, 7 weeks off, 60 % for clients", de: "40 Stunden, 7 freie Wochen, 60 % für Kunden" },
      arguments: [40, 7, 0.6],
      result: 1080,
    },
    {
      caption: { en: "no week off, all for clients", de: "keine freie Woche, alles für Kunden" },
      arguments: [40],
      result: 2080,
    },
    { caption: terms.sixtyAsShare, arguments: [40, 7, 60], result: "#NUM!" },
    { caption: { en: "a year has 52 weeks", de: "Ein Jahr hat 52 Wochen" }, arguments: [40, 53], result: "#NUM!" },
  ],
  each: billableHours,
});
