import { fitGrade, usualGradeFloors } from "../core/fit-grade";
import { defineFunction } from "../spreadsheet/define-function";
import { countingZero, number, optional } from "../spreadsheet/parameter";

const limit = (name: string, grade: string, fallback: number) =>
  optional(
    number(
      name,
      { en: `the floor for ${grade}`, de: `die Grenze für ${grade}` },
      {
        en: `Least score for ${grade}; a convention, set your own.`,
        de: `Mindestpunktzahl für ${grade}; eine Konvention, setzen Sie Ihre eigene.`,
      },
    ),
    fallback,
  );

export const FITGRADE = defineFunction({
  id: "FITGRADE",
  group: "fit",
  summary: { en: "A fit score as a grade from A to D.", de: "Eine Passung als Klasse von A bis D." },
  returns: { en: "“A”, “B”, “C” or “D”.", de: "„A“, „B“, „C“ oder „D“." },
  formula: {
    en: "A from a, B from b, C from c, else D; 75, 50 and 25 are conventions, no norm",
    de: "A ab a, B ab b, C ab c, sonst D; 75, 50 und 25 sind Konventionen, keine Norm",
  },
  parameters: [
    countingZero(
      number(
        "score",
        { en: "the score", de: "die Punktzahl" },
        { en: "Fit from 0 to 100, from FITSCORE.", de: "Passung von 0 bis 100, aus FITSCORE." },
      ),
    ),
    limit("a", "A", usualGradeFloors[0]),
    limit("b", "B", usualGradeFloors[1]),
    limit("c", "C", usualGradeFloors[2]),
  ],
  examples: [
    {
      caption: { en: "a column of scores with a blank", de: "eine Spalte von Punktzahlen mit einer leeren Zelle" },
      arguments: [[[75], [74.9], [25], [0], [""]]],
      result: [["A"], ["B"], ["C"], ["D"], [""]],
    },
    { caption: { en: "with floors of your own", de: "mit eigenen Grenzen" }, arguments: [82, 90, 80, 60], result: "B" },
    {
      caption: { en: "floors are points of 100, no shares", de: "Grenzen sind Punkte von 100, keine Anteile" },
      arguments: [82, 0.75, 0.5, 0.25],
      result: "#NUM!",
    },
    { caption: { en: "floors must fall", de: "Grenzen müssen fallen" }, arguments: [82, 50, 80], result: "#NUM!" },
  ],
  each: fitGrade,
});
