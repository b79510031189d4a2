import { overrunFactor } from "../core/overrun-factor";
import { numbersIn, samePlaces } from "../spreadsheet/block";
import { defineRangeFunction } from "../spreadsheet/define-function";
import { number, optional, range } from "../spreadsheet/parameter";
import * as terms from "../core/terms";

const estimated = range("estimatedHours", terms.theEstimatedHours, {
  en: "Hours each past job was estimated at.",
  de: "Stunden, auf die jeder frühere Auftrag geschätzt war.",
});
const actual = range(
  "actualHours",
  { en: "the actual hours", de: "die tatsächlichen Stunden" },
  {
    en: "Hours each job really took; blank or 0 leaves the job out.",
    de: "Stunden, die jeder Auftrag wirklich brauchte; leer oder 0 lässt ihn weg.",
  },
);

export const OVERRUNFACTOR = defineRangeFunction({
  id: "OVERRUNFACTOR",
  group: "earn",
  summary: {
    en: "How much longer than estimated work takes, so that a chosen share of past jobs would have been covered.",
    de: "Wie viel länger Arbeit dauert als geschätzt, sodass ein gewählter Anteil früherer Aufträge gedeckt wäre.",
  },
  returns: {
    en: "A factor: 1.2 means 20 % more than estimated.",
    de: "Ein Faktor: 1,2 heißt 20 % mehr als geschätzt.",
  },
  formula: {
    en: "quantile of actual ÷ estimated hours, interpolated as in PERCENTILE.INC",
    de: "Quantil von tatsächlichen ÷ geschätzten Stunden, interpoliert wie QUANTIL.INKL",
  },
  parameters: [
    estimated,
    actual,
    optional(
      number("confidence", terms.theConfidence, {
        en: "Share of past jobs that would have been covered, 0 to 1.",
        de: "Anteil früherer Aufträge, der gedeckt wäre, 0 bis 1.",
      }),
      0.8,
    ),
  ],
  examples: [
    {
      caption: {
        en: "ratios 1, 1.1, 1.2, 1.3, 2: 80 % lies a fifth of the way from 1.3 to 2",
        de: "Verhältnisse 1; 1,1; 1,2; 1,3; 2: 80 % liegt ein Fünftel des Weges von 1,3 zu 2",
      },
      arguments: [
        [[10], [10], [10], [10], [10]],
        [[10], [11], [12], [13], [20]],
      ],
      result: 1.44,
    },
    {
      caption: {
        en: "the median; a job without actual hours is left out",
        de: "der Median; ein Auftrag ohne tatsächliche Stunden bleibt weg",
      },
      arguments: [[[10], [20], [8], [10]], [[10], [24], [12], [""]], 0.5],
      result: 1.2,
    },
    {
      caption: { en: "two jobs say too little", de: "Zwei Aufträge sagen zu wenig" },
      arguments: [
        [[10], [20]],
        [[12], [22]],
      ],
      result: "#N/A",
    },
    {
      caption: { en: "an estimate of 0", de: "eine Schätzung von 0" },
      arguments: [
        [[10], [20], [0]],
        [[12], [22], [5]],
      ],
      result: "#DIV/0!",
    },
    {
      caption: { en: "80 as a share is meant as 80 %", de: "80 als Anteil meint 80 %" },
      arguments: [[[10], [20], [30]], [[12], [22], [31]], 80],
      result: "#NUM!",
    },
  ],
  whole: (estimatedHours, actualHours, confidence) => {
    samePlaces(estimatedHours, actualHours);
    const actuals = numbersIn(actualHours);
    const jobs = numbersIn(estimatedHours).flatMap((hours, index) => {
      const taken = actuals[index] ?? null;
      // A job of 0 hours was not done: Excel on the desktop hands over blank cells as 0.
      return hours === null || taken === null || taken === 0 ? [] : [{ estimatedHours: hours, actualHours: taken }];
    });
    return overrunFactor(jobs, confidence);
  },
});
