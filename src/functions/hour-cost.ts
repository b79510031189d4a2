import { hourCost } from "../core/hour-cost";
import { defineFunction } from "../spreadsheet/define-function";
import { hoursNumber, number, optional } from "../spreadsheet/parameter";
import * as terms from "../core/terms";

export const HOURCOST = defineFunction({
  id: "HOURCOST",
  group: "earn",
  summary: { en: "True cost of an employee hour.", de: "Was eine Mitarbeiterstunde wirklich kostet." },
  returns: terms.moneyPerHour,
  formula: {
    en: "(yearly pay + extras + overhead) ÷ productive hours",
    de: "(Jahresgehalt + Nebenkosten + Gemeinkosten) ÷ produktive Stunden",
  },
  parameters: [
    number(
      "yearlyPay",
      { en: "the yearly pay", de: "das Jahresgehalt" },
      { en: "Gross pay of the person in a year.", de: "Bruttogehalt der Person in einem Jahr." },
    ),
    number(
      "extras",
      { en: "the extras", de: "die Nebenkosten" },
      {
        en: "Social contributions, training, equipment in a year; 0 if there are none.",
        de: "Sozialabgaben, Fortbildung, Ausstattung im Jahr; 0, wenn es keine gibt.",
      },
    ),
    hoursNumber(
      "productiveHours",
      { en: "the productive hours", de: "die produktiven Stunden" },
      {
        en: "Hours the person works for clients in a year.",
        de: "Stunden, die die Person im Jahr für Kunden arbeitet.",
      },
    ),
    optional(
      number(
        "overhead",
        { en: "the overhead", de: "die Gemeinkosten" },
        {
          en: "The person's share of rent, software and the like, in a year.",
          de: "Anteil der Person an Miete, Software und dergleichen im Jahr.",
        },
      ),
      0,
    ),
  ],
  examples: [
    {
      caption: { en: "48,000 pay, 12,000 extras, 1,200 hours", de: "48.000 Gehalt, 12.000 Nebenkosten, 1.200 Stunden" },
      arguments: [48000, 12000, 1200],
      result: 50,
    },
    {
      caption: { en: "with 6,000 overhead", de: "mit 6.000 Gemeinkosten" },
      arguments: [48000, 12000, 1200, 6000],
      result: 55,
    },
    {
      caption: { en: "a person without productive hours", de: "eine Person ohne produktive Stunden" },
      arguments: [48000, 12000, 0],
      result: "#DIV/0!",
    },
  ],
  each: hourCost,
});
