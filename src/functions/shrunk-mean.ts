import { shrunkMean, usualPriorWeight } from "../core/shrunk-mean";
import { defineFunction } from "../spreadsheet/define-function";
import { countingZero, number, optional } from "../spreadsheet/parameter";
import * as terms from "../core/terms";

export const SHRUNKMEAN = defineFunction({
  id: "SHRUNKMEAN",
  group: "portfolio",
  summary: {
    en: "The mean of a small group, drawn to the mean of all, so that three good clients do not make a rule.",
    de: "Das Mittel einer kleinen Gruppe, zum Mittel aller gezogen, damit drei gute Kunden keine Regel machen.",
  },
  returns: { en: "A mean, in the unit of the means.", de: "Ein Mittel, in der Einheit der Mittel." },
  formula: {
    en: "(count × mean + weight × overall mean) ÷ (count + weight) (empirical Bayes, fixed weight)",
    de: "(Anzahl × Mittel + Gewicht × Gesamtmittel) ÷ (Anzahl + Gewicht) (empirisches Bayes, festes Gewicht)",
  },
  parameters: [
    countingZero(
      number(
        "mean",
        { en: "the group's mean", de: "das Mittel der Gruppe" },
        { en: "Mean of the group.", de: "Mittel der Gruppe." },
      ),
    ),
    number("count", terms.theCount, { en: "How many it was taken from.", de: "Aus wie vielen es stammt." }),
    countingZero(
      number(
        "overallMean",
        { en: "the overall mean", de: "das Gesamtmittel" },
        { en: "Mean of all.", de: "Mittel aller." },
      ),
    ),
    optional(
      countingZero(
        number("weight", terms.theWeight, {
          en: "How many the overall mean counts for, 5 unless given.",
          de: "Für wie viele das Gesamtmittel zählt, sonst 5.",
        }),
      ),
      usualPriorWeight,
    ),
  ],
  examples: [
    {
      caption: {
        en: "100 an hour from 5 clients where all bring 60: (500 + 300) ÷ 10",
        de: "100 je Stunde aus 5 Kunden, wo alle 60 bringen: (500 + 300) ÷ 10",
      },
      arguments: [100, 5, 60],
      result: 80,
    },
    { caption: { en: "the same from 45 clients", de: "dasselbe aus 45 Kunden" }, arguments: [100, 45, 60], result: 96 },
    { caption: { en: "nobody in the group yet", de: "noch niemand in der Gruppe" }, arguments: [0, 0, 60], result: 60 },
    {
      caption: { en: "neither clients nor weight", de: "weder Kunden noch Gewicht" },
      arguments: [100, 0, 60, 0],
      result: "#DIV/0!",
    },
  ],
  each: shrunkMean,
});
