import { capacityLoad } from "../core/capacity-load";
import { defineFunction } from "../spreadsheet/define-function";
import { hoursNumber } from "../spreadsheet/parameter";

export const CAPACITYLOAD = defineFunction({
  id: "CAPACITYLOAD",
  group: "fit",
  summary: {
    en: "How much of the available hours the work needs.",
    de: "Wie viel der verfügbaren Stunden die Arbeit braucht.",
  },
  returns: { en: "A share: 1.2 is 120 %, more than there is.", de: "Ein Anteil: 1,2 sind 120 %, mehr als vorhanden." },
  formula: { en: "hours needed ÷ hours available", de: "benötigte ÷ verfügbare Stunden" },
  parameters: [
    hoursNumber(
      "hoursNeeded",
      { en: "the hours needed", de: "die benötigten Stunden" },
      { en: "Hours the work needs.", de: "Stunden, die die Arbeit braucht." },
    ),
    hoursNumber(
      "hoursAvailable",
      { en: "the hours available", de: "die verfügbaren Stunden" },
      { en: "Hours there are in the same period.", de: "Stunden, die es im selben Zeitraum gibt." },
    ),
  ],
  examples: [
    { caption: { en: "90 of 120 hours", de: "90 von 120 Stunden" }, arguments: [90, 120], result: 0.75 },
    { caption: { en: "more than there is", de: "mehr als vorhanden" }, arguments: [150, 120], result: 1.25 },
    { caption: { en: "no hours available", de: "keine Stunden verfügbar" }, arguments: [90, 0], result: "#DIV/0!" },
  ],
  each: capacityLoad,
});
