import { rateFloors } from "../core/break-even-rate";
import { languageOf } from "../spreadsheet/language-of";
import { defineRangeFunction } from "../spreadsheet/define-function";
import { number } from "../spreadsheet/parameter";
import { billableHoursPerYear, costs, language, ownerPay, profitMargin, taxRate } from "./parameters";
import * as terms from "../core/terms";

const words = {
  avoidable: { en: "avoidable", de: "abbaubare Kosten" },
  fullCost: { en: "full cost", de: "Vollkosten" },
  target: { en: "target", de: "Ziel" },
};

export const RATEFLOORS = defineRangeFunction({
  id: "RATEFLOORS",
  group: "earn",
  summary: {
    en: "Three floors for an hour: below the first every hour loses money, below the second it eats the owner's pay, below the third it misses the goal.",
    de:
      "Drei Untergrenzen für eine Stunde: Unter der ersten kostet jede Stunde Geld, " +
      "unter der zweiten zehrt sie am Unternehmerlohn, unter der dritten verfehlt sie das Ziel.",
  },
  returns: { en: "Three rows with a name and a rate per hour.", de: "Drei Zeilen mit Name und Satz je Stunde." },
  formula: {
    en: "avoidable cost per hour · BREAKEVENRATE without margin · BREAKEVENRATE with margin",
    de: "abbaubare Kosten je Stunde · BREAKEVENRATE ohne Marge · BREAKEVENRATE mit Marge",
  },
  parameters: [
    number(
      "avoidablePerHour",
      { en: "the avoidable cost per hour", de: "die abbaubaren Kosten je Stunde" },
      {
        en: "What really falls away with an hour that is not worked.",
        de: "Was mit einer nicht gearbeiteten Stunde wirklich wegfällt.",
      },
    ),
    costs,
    billableHoursPerYear,
    ownerPay,
    taxRate,
    profitMargin,
    language,
  ],
  examples: [
    {
      caption: {
        en: "18 avoidable, 80,000 costs, 1,600 hours, 20,000 pay, margin of 20 %",
        de: "18 abbaubar, 80.000 Kosten, 1.600 Stunden, 20.000 Lohn, 20 % Marge",
      },
      arguments: [18, 80000, 1600, 20000, 0, 0.2],
      result: [
        ["avoidable", 18],
        ["full cost", 62.5],
        ["target", 78.125],
      ],
    },
    {
      caption: {
        en: "without a margin the goal is the full cost, in German",
        de: "ohne Marge ist das Ziel die Vollkosten, auf Deutsch",
      },
      arguments: [18, 80000, 1600, 20000, undefined, undefined, "de"],
      result: [
        ["abbaubare Kosten", 18],
        ["Vollkosten", 62.5],
        ["Ziel", 62.5],
      ],
    },
    { caption: terms.noHoursToSell, arguments: [18, 80000, 0], result: "#DIV/0!" },
    {
      caption: { en: "a language it does not speak", de: "eine Sprache, die sie nicht spricht" },
      arguments: [18, 80000, 1600, 0, 0, 0, "fr"],
      result: "#VALUE!",
    },
  ],
  whole: (avoidablePerHour, yearlyCosts, hours, pay, tax, margin, inLanguage) => {
    const spoken = languageOf(inLanguage);
    const floors = rateFloors(avoidablePerHour, yearlyCosts, hours, pay, tax, margin);
    return [
      [words.avoidable[spoken], floors.avoidable],
      [words.fullCost[spoken], floors.fullCost],
      [words.target[spoken], floors.target],
    ];
  },
});
