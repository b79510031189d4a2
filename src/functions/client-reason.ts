import { verdictReason } from "../analysis/judge/reason";
import { reasonSentence } from "../analysis/words/reason-sentence";
import { defineFunction } from "../spreadsheet/define-function";
import { languageOf } from "../spreadsheet/language-of";
import { avoidableProfit } from "./parameters";
import { figuresOf, verdictParameters } from "./verdict-parameters";
import * as terms from "../core/terms";

export const CLIENTREASON = defineFunction({
  id: "CLIENTREASON",
  group: "decide",
  summary: {
    en: "Why CLIENTVERDICT says what it says, with the figures that decided.",
    de: "Warum CLIENTVERDICT das sagt, mit den Zahlen, die entschieden haben.",
  },
  returns: { en: "One to three sentences.", de: "Ein bis drei Sätze." },
  formula: {
    en: "the rates, the fee's rise or the hours that would mend it, the knock-out, what was not rated; beside Refer and Part ways what leaving costs",
    de:
      "die Sätze, die Erhöhung des Honorars oder die Stunden, die es beheben, das K.-o.-Kriterium, " +
      "was nicht bewertet ist; neben Vermitteln und Trennen, was eine Trennung kostet",
  },
  parameters: [...verdictParameters, avoidableProfit],
  examples: [
    {
      caption: { en: "78 ÷ 61 = 1.279; 1 − 61 ÷ 78 = 0.218", de: "78 ÷ 61 = 1,279; 1 − 61 ÷ 78 = 0,218" },
      arguments: [61, 78, 70],
      result:
        "An hour brings 61, the minimum is 78. The fee must rise by 27.9\u00a0%, or the work must take 21.8\u00a0% fewer hours.",
    },
    {
      caption: {
        en: "just below: 76.50 is within 2 % of 78",
        de: "knapp darunter: 76,50 liegt innerhalb von 2 % von 78",
      },
      arguments: [76.5, 78, 60],
      result:
        "An hour brings 76.50, just below the minimum of 78 and within the tolerance of 2\u00a0%, and fit is 60 of 100. Nothing needs mending.",
    },
    {
      caption: terms.fitNotRatedInGerman,
      arguments: [90.5, 78, "", undefined, undefined, undefined, undefined, "de"],
      result:
        "Eine Stunde bringt 90,50, das Minimum ist 78. Die Passung ist nicht bewertet, darum entscheidet das Geld allein.",
    },
    {
      caption: { en: "a rate that no percentage can mend", de: "ein Satz, den kein Prozentsatz behebt" },
      arguments: [-5, 78, 60],
      result:
        "An hour brings −5, the minimum is 78. No percentage on the fee mends a rate that is not above 0: " +
        "talk first about what is done and what is paid for it.",
    },
    {
      caption: {
        en: "tried, and 3,600 of avoidable profit would leave",
        de: "versucht, und 3.600 Deckungsbeitrag gingen verloren",
      },
      arguments: [61, 78, 40, undefined, undefined, undefined, true, undefined, undefined, undefined, 3600],
      result:
        "An hour brings 61, the minimum is 78; fit is 40 of 100, below 50. A talk was tried " +
        "and changed neither. Without this client you are short of 3,600: " +
        "revenue less the costs that fall away with them, until the hours are sold again.",
    },
    {
      caption: { en: "knocked out", de: "K.-o.-Kriterium verfehlt" },
      arguments: [120, 78, 0, 50, true],
      result:
        "A knock-out criterion is missed. It decides alone. Look first at what leaving costs: EXITIMPACT works it out from your cost per hour.",
    },
    {
      caption: { en: "the minimum rate is missing", de: "Der Mindeststundensatz fehlt" },
      arguments: [61, "", 70],
      result: "#N/A",
    },
  ],
  each: (
    rate,
    minimumRate,
    score,
    minimumFit,
    isKnockedOut,
    maximumIncrease,
    isTried,
    inLanguage,
    rise,
    near,
    profit,
  ) =>
    reasonSentence(
      verdictReason(
        figuresOf(rate, minimumRate, score, minimumFit, isKnockedOut, maximumIncrease, isTried, rise, near),
        { avoidableProfit: profit },
      ),
      languageOf(inLanguage),
    ),
});
