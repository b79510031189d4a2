import { lateCost } from "../core/late-cost";
import { defineFunction } from "../spreadsheet/define-function";
import { hoursNumber, number, optional } from "../spreadsheet/parameter";
import * as terms from "../core/terms";

export const LATECOST = defineFunction({
  id: "LATECOST",
  group: "yield",
  summary: {
    en: "What late payment costs: interest and chasing.",
    de: "Was späte Zahlung kostet: Zinsen und Nachfassen.",
  },
  returns: terms.money,
  formula: {
    en: "amount × yearly rate × days late ÷ 365 + chasing hours × cost per hour",
    de: "Betrag × Jahreszins × Verzugstage ÷ 365 + Mahnstunden × interner Stundensatz",
  },
  parameters: [
    number(
      "amount",
      { en: "the amount", de: "den Betrag" },
      { en: "What was paid late.", de: "Was zu spät bezahlt wurde." },
    ),
    number(
      "daysLate",
      { en: "the days late", de: "die Verzugstage" },
      { en: "Days after the due date; early counts as 0.", de: "Tage nach Fälligkeit; früher zählt als 0." },
    ),
    number(
      "yearlyRate",
      { en: "the yearly rate", de: "den Jahreszins" },
      {
        en: "What money costs you in a year as a share: 0.1 is 10 %.",
        de: "Was Geld Sie im Jahr kostet, als Anteil: 0,1 sind 10 %.",
      },
    ),
    optional(
      hoursNumber(
        "chasingHours",
        { en: "the chasing hours", de: "die Mahnstunden" },
        { en: "Hours spent on reminders.", de: "Stunden für Mahnungen." },
      ),
      0,
    ),
    optional(
      number("costPerHour", terms.theCostPerHour, {
        en: "What such an hour costs the firm.",
        de: "Was eine solche Stunde die Firma kostet.",
      }),
      0,
    ),
  ],
  examples: [
    {
      caption: {
        en: "1,000,000 paid 90 days late at 10 % a year",
        de: "1.000.000 mit 90 Tagen Verzug zu 10 % im Jahr",
      },
      arguments: [1000000, 90, 0.1],
      result: 24657.53,
    },
    {
      caption: {
        en: "3,650 paid 20 days late at 10 %, and 2 hours of reminders at 50",
        de: "3.650 mit 20 Tagen Verzug zu 10 %, dazu 2 Mahnstunden zu 50",
      },
      arguments: [3650, 20, 0.1, 2, 50],
      result: 120,
    },
    {
      caption: { en: "paid early costs nothing", de: "Früh bezahlt kostet nichts" },
      arguments: [3650, -5, 0.1],
      result: 0,
    },
    { caption: terms.eightAsInterest, arguments: [3650, 20, 8], result: "#NUM!" },
    {
      caption: { en: "text instead of days", de: "Text statt Tage" },
      arguments: [3650, "soon", 0.1],
      result: "#VALUE!",
    },
  ],
  each: lateCost,
});
