import { verdictWords } from "../analysis/words/verdict-words";
import { verdict } from "../core/verdict";
import { defineFunction } from "../spreadsheet/define-function";
import { languageOf } from "../spreadsheet/language-of";
import { figuresOf, verdictParameters } from "./verdict-parameters";
import { verdictRuleTable } from "./verdict-rule-table";
import * as terms from "../core/terms";

export const CLIENTVERDICT = defineFunction({
  id: "CLIENTVERDICT",
  group: "decide",
  summary: {
    en: "What to do about a client: fix first, part last.",
    de: "Was mit einem Kunden zu tun ist: erst beheben, zuletzt trennen.",
  },
  returns: {
    en: "Part ways, Refer, Talk, Change procedure, Reprice, Keep or Grow.",
    de: "Trennen, Vermitteln, Gespräch führen, Ablauf ändern, Preis anpassen, Behalten oder Ausbauen.",
  },
  formula: {
    en:
      "money (effective rate against minimum) and fit are two axes and never added; " +
      "a better rate or fit never gives a harsher verdict (order as above). The rise needed is the fee's rise: " +
      "give FEEINCREASE where there are direct or serving costs",
    de:
      "Geld (effektiver Satz gegen Minimum) und Passung sind zwei Achsen und werden nie addiert; " +
      "ein besserer Satz oder eine bessere Passung macht kein Urteil härter (Reihenfolge wie oben). Die nötige " +
      "Erhöhung ist die des Honorars: Geben Sie FEEINCREASE an, wo es direkte oder Betreuungskosten gibt",
  },
  rules: verdictRuleTable,
  parameters: verdictParameters,
  examples: [
    {
      caption: {
        en: "61 against 78 at a fit of 70: a rise of 27.9 % mends it",
        de: "61 gegen 78 bei Passung 70: 27,9 % mehr beheben es",
      },
      arguments: [61, 78, 70],
      result: "Reprice",
    },
    {
      caption: {
        en: "50 against 78 needs 56 %, above the acceptable 30 %: talk; refer only after that was tried",
        de: "50 gegen 78 braucht 56 %, über den vertretbaren 30 %: reden; vermitteln erst, wenn das versucht ist",
      },
      arguments: [50, 78, 70, undefined, undefined, undefined, [[false], [true]]],
      result: [["Talk"], ["Refer"]],
    },
    {
      caption: {
        en: "100,000 with 60,000 of direct costs in 500 hours: 80 against 110 needs 37.5 % more an hour, but 15 % more fee",
        de: "100.000 mit 60.000 direkten Kosten in 500 Stunden: 80 gegen 110 braucht 37,5 % mehr je Stunde, aber 15 % mehr Honorar",
      },
      arguments: [80, 110, 80, undefined, undefined, undefined, undefined, undefined, 0.15],
      result: "Reprice",
    },
    {
      caption: {
        en: "76.50 is within 2 % of 78; without a tolerance it is below",
        de: "76,50 liegt innerhalb von 2 % von 78; ohne Toleranz liegt es darunter",
      },
      arguments: [76.5, 78, 60, undefined, undefined, undefined, undefined, undefined, undefined, [[""], [0]]],
      result: [["Keep"], ["Reprice"]],
    },
    {
      caption: {
        en: "too little money and fit; then after a talk was tried",
        de: "zu wenig Geld und Passung; dann nach versuchtem Gespräch",
      },
      arguments: [61, 78, 40, undefined, undefined, undefined, [[false], [true]]],
      result: [["Talk"], ["Part ways"]],
    },
    {
      caption: { en: "enough money, too little fit", de: "genug Geld, zu wenig Passung" },
      arguments: [90, 78, 40],
      result: "Change procedure",
    },
    {
      caption: { en: "97.50 is 1.25 × 78, and fit is 75", de: "97,50 sind 1,25 × 78, und die Passung ist 75" },
      arguments: [97.5, 78, 75],
      result: "Grow",
    },
    {
      caption: terms.fitNotRatedInGerman,
      arguments: [90, 78, "", undefined, undefined, undefined, undefined, "de"],
      result: "Behalten",
    },
    {
      caption: { en: "knocked out, whatever the money", de: "K.-o.-Kriterium verfehlt, was auch das Geld sagt" },
      arguments: [120, 78, 0, 50, true],
      result: "Part ways",
    },
    {
      caption: {
        en: "a fit of 120 does not exist, nor does a minimum fit of 0.7",
        de: "Eine Passung von 120 gibt es nicht, eine Mindestpassung von 0,7 auch nicht",
      },
      arguments: [90, 78, [[120], [60]], [[50], [0.7]]],
      result: [["#NUM!"], ["#NUM!"]],
    },
    {
      caption: { en: "30 as the largest rise is meant as 30 %", de: "30 als größte Erhöhung meint 30 %" },
      arguments: [61, 78, 70, undefined, undefined, 30],
      result: "#NUM!",
    },
    { caption: { en: "the rate is missing", de: "Der Satz fehlt" }, arguments: ["", 78, 60], result: "#N/A" },
  ],
  each: (rate, minimumRate, score, minimumFit, isKnockedOut, maximumIncrease, isTried, inLanguage, rise, near) => {
    const spoken = languageOf(inLanguage);
    return verdictWords[
      verdict(figuresOf(rate, minimumRate, score, minimumFit, isKnockedOut, maximumIncrease, isTried, rise, near))
    ][spoken];
  },
});
