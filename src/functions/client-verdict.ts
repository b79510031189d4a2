import { verdictWords } from "../analysis/judge/verdict-words";
import { verdict } from "../core/verdict";
import { defineFunction } from "../spreadsheet/define-function";
import { languageOf } from "../spreadsheet/language-of";
import { effectiveRate, fit, knockedOut, language, maxIncrease, minFit, minRate, tried } from "./parameters";

export const CLIENTVERDICT = defineFunction({
  id: "CLIENTVERDICT",
  group: "decide",
  summary: { en: "What to do about a client: fix first, part last.", de: "Was mit einem Kunden zu tun ist: erst beheben, zuletzt trennen." },
  returns: { en: "Part ways, Reprice, Refer, Talk, Change procedure, Grow or Keep.", de: "Trennen, Preis anpassen, Vermitteln, Gespräch führen, Ablauf ändern, Ausbauen oder Behalten." },
  formula: {
    en: "money (effective rate against minimum) and fit are two axes and never added; a missed knock-out decides alone; rise needed = minimum ÷ effective rate − 1",
    de: "Geld (effektiver Satz gegen Minimum) und Passung sind zwei Achsen und werden nie addiert; ein verfehltes K.-o.-Kriterium entscheidet allein; nötige Erhöhung = Minimum ÷ effektiver Satz − 1",
  },
  parameters: [effectiveRate, minRate, fit, minFit, knockedOut, maxIncrease, tried, language],
  examples: [
    { note: { en: "61 against 78 at a fit of 70: a rise of 27.9 % mends it", de: "61 gegen 78 bei Passung 70: 27,9 % mehr beheben es" }, arguments: [61, 78, 70], result: "Reprice" },
    { note: { en: "50 against 78 needs 56 %, above the bearable 30 %", de: "50 gegen 78 braucht 56 %, über den zumutbaren 30 %" }, arguments: [50, 78, 70], result: "Refer" },
    { note: { en: "too little money and fit; then after a talk was tried", de: "zu wenig Geld und Passung; dann nach versuchtem Gespräch" }, arguments: [61, 78, 40, undefined, undefined, undefined, [[false], [true]]], result: [["Talk"], ["Part ways"]] },
    { note: { en: "enough money, too little fit", de: "genug Geld, zu wenig Passung" }, arguments: [90, 78, 40], result: "Change procedure" },
    { note: { en: "97.50 is 1.25 × 78, and fit is 75", de: "97,50 sind 1,25 × 78, und die Passung ist 75" }, arguments: [97.5, 78, 75], result: "Grow" },
    { note: { en: "fit not rated, in German", de: "Passung nicht bewertet, auf Deutsch" }, arguments: [90, 78, "", undefined, undefined, undefined, undefined, "de"], result: "Behalten" },
    { note: { en: "knocked out, whatever the money", de: "K.-o.-Kriterium verfehlt, was auch das Geld sagt" }, arguments: [120, 78, 0, 50, true], result: "Part ways" },
    { note: { en: "a fit of 120 does not exist", de: "Eine Passung von 120 gibt es nicht" }, arguments: [90, 78, 120], result: "#NUM!" },
    { note: { en: "the rate is missing", de: "Der Satz fehlt" }, arguments: ["", 78, 60], result: "#N/A" },
  ],
  each: (rate, minimumRate, fitScore, minimumFit, isKnockedOut, maximumIncrease, isTried, inLanguage) => {
    const spoken = languageOf(inLanguage);
    return verdictWords[verdict({ effectiveRate: rate, minimumRate, fit: fitScore, minimumFit, isKnockedOut, maximumIncrease, isTried })][spoken];
  },
});
