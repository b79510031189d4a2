import { verdictReason } from "../analysis/judge/verdict-reason";
import { defineFunction } from "../spreadsheet/define-function";
import { languageOf } from "../spreadsheet/language-of";
import { effectiveRate, fit, knockedOut, language, maxIncrease, minFit, minRate, tried } from "./parameters";

export const CLIENTREASON = defineFunction({
  id: "CLIENTREASON",
  group: "decide",
  summary: { en: "Why CLIENTVERDICT says what it says, with the figures that decided.", de: "Warum CLIENTVERDICT das sagt, mit den Zahlen, die entschieden haben." },
  returns: { en: "One or two sentences.", de: "Ein oder zwei Sätze." },
  formula: { en: "the rates, the rise or the hours that would mend it, the knock-out, what was not rated", de: "die Sätze, die Erhöhung oder die Stunden, die es beheben, das K.-o.-Kriterium, was nicht bewertet ist" },
  parameters: [effectiveRate, minRate, fit, minFit, knockedOut, maxIncrease, tried, language],
  examples: [
    { note: { en: "78 ÷ 61 = 1.279; 1 − 61 ÷ 78 = 0.218", de: "78 ÷ 61 = 1,279; 1 − 61 ÷ 78 = 0,218" }, arguments: [61, 78, 70], result: "An hour brings 61, the minimum is 78. It must bring 27.9\u00a0% more, or the work must take 21.8\u00a0% fewer hours." },
    { note: { en: "fit not rated, in German", de: "Passung nicht bewertet, auf Deutsch" }, arguments: [90.5, 78, "", undefined, undefined, undefined, undefined, "de"], result: "Eine Stunde bringt 90,50, das Minimum ist 78. Die Passung ist nicht bewertet, darum entscheidet das Geld allein." },
    { note: { en: "a rate that no percentage can mend", de: "ein Satz, den kein Prozentsatz behebt" }, arguments: [-5, 78, 60], result: "An hour brings −5, the minimum is 78. No percentage on the fee can mend a rate that is not above 0." },
    { note: { en: "knocked out", de: "K.-o.-Kriterium verfehlt" }, arguments: [120, 78, 0, 50, true], result: "A knock-out criterion is missed. It decides alone." },
    { note: { en: "the minimum rate is missing", de: "Der Mindeststundensatz fehlt" }, arguments: [61, "", 70], result: "#N/A" },
  ],
  each: (rate, minimumRate, fitScore, minimumFit, isKnockedOut, maximumIncrease, isTried, inLanguage) =>
    verdictReason({ effectiveRate: rate, minimumRate, fit: fitScore, minimumFit, isKnockedOut, maximumIncrease, isTried }, languageOf(inLanguage)),
});
