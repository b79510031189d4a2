import { brierScore, type Forecast } from "../core/brier-score";
import { flagOf, numbersIn, samePlaces, type Block } from "../spreadsheet/block";
import { defineRangeFunction } from "../spreadsheet/define-function";
import { range } from "../spreadsheet/parameter";

const probabilities = range(
  "probabilities",
  { en: "the probabilities", de: "die Wahrscheinlichkeiten" },
  {
    en: "The chance given to each event beforehand, 0 to 1; blank leaves it out.",
    de: "Die vorher genannte Wahrscheinlichkeit jedes Ereignisses, 0 bis 1; leer lässt es weg.",
  },
);
const outcomes = range(
  "outcomes",
  { en: "the outcomes", de: "die Ausgänge" },
  {
    en: 'What came of it: TRUE, yes or 1, else FALSE, no or 0; blank leaves it out. Desktop Excel reads a blank cell as 0 and needs IF(C2:C20="","",C2:C20).',
    de:
      "Was daraus wurde: WAHR, ja oder 1, sonst FALSCH, nein oder 0; leer lässt es weg. " +
      'Excel auf dem Desktop liest eine leere Zelle als 0 und braucht WENN(C2:C20="";"";C2:C20).',
  },
);

export const BRIERSCORE = defineRangeFunction({
  id: "BRIERSCORE",
  group: "decide",
  summary: {
    en: "How good your stated chances were: clients who would stay, rises that would be accepted.",
    de: "Wie gut Ihre genannten Wahrscheinlichkeiten waren: Kunden, die bleiben, Erhöhungen, die angenommen werden.",
  },
  returns: {
    en: "From 0 to 1, lower is better: 0 is always right, saying 0.5 to everything is 0.25.",
    de: "Von 0 bis 1, kleiner ist besser: 0 ist immer richtig, zu allem 0,5 zu sagen ergibt 0,25.",
  },
  formula: {
    en: "mean of (probability − outcome)², outcome 1 or 0 (Brier 1950)",
    de: "Mittel von (Wahrscheinlichkeit − Ausgang)², Ausgang 1 oder 0 (Brier 1950)",
  },
  parameters: [probabilities, outcomes],
  examples: [
    {
      caption: {
        en: "90 % and it came, 80 % and it did not: (0.01 + 0.64) ÷ 2",
        de: "90 % und es kam, 80 % und es kam nicht: (0,01 + 0,64) ÷ 2",
      },
      arguments: [
        [[0.9], [0.8]],
        [["yes"], ["no"]],
      ],
      result: 0.325,
    },
    {
      caption: { en: "not yet known is left out", de: "was noch offen ist, zählt nicht" },
      arguments: [
        [[0.5], [0.7], [0.9]],
        [[true], [""], [false]],
      ],
      result: 0.53,
    },
    { caption: { en: "nothing known yet", de: "noch nichts bekannt" }, arguments: [[[0.5]], [[""]]], result: "#N/A" },
    {
      caption: { en: "80 as a probability is meant as 80 %", de: "80 als Wahrscheinlichkeit meint 80 %" },
      arguments: [[[80]], [[1]]],
      result: "#NUM!",
    },
  ],
  whole: (given, came) => {
    samePlaces(given, came);
    return brierScore(forecastsIn(given, came));
  },
});

function forecastsIn(given: Block, came: Block): readonly Forecast[] {
  const outcomesGiven = came.rows.flat().map((cell) => flagOf(cell, outcomes.label));
  return numbersIn(given).flatMap((probability, place) => {
    const outcome = outcomesGiven[place] ?? null;
    return probability === null || outcome === null ? [] : [{ probability, came: outcome }];
  });
}
