import type { LookUp, LookUpFigure } from "../../analysis/plans/what-to-look-up";
import { roughly } from "../../analysis/plans/what-to-look-up";
import { lookUpsTitle } from "../../columns/table/own-report";
import type { Language, Words } from "../../core/problem";
import * as terms from "../../core/terms";
import type { DocumentCell, SheetDocument } from "../document";
import { scenarioFigureWords } from "./scenario-words";
import { yearWords } from "./year-words";

type Row = SheetDocument["rows"][number];

const words = {
  sheet: { en: "What to look up", de: "Was zuerst prüfen" },
  how: {
    en:
      "No formulas stand here: each figure was tried out within its range, and what knowing it would be worth " +
      "in a year was counted. In the pane, “The year ahead” does it anew and writes it to a sheet.",
    de:
      "Hier stehen keine Formeln: Jede Zahl wurde in ihrer Spanne durchprobiert und gezählt, was es im Jahr wert " +
      "wäre, sie zu kennen. Im Seitenbereich macht „Das Jahr voraus“ es neu und schreibt es auf ein Blatt.",
  },
  figure: { en: "What to check", de: "Was zu prüfen ist" },
  worth: { en: "Worth about, a year", de: "Wert im Jahr, etwa" },
} as const satisfies Readonly<Record<string, Words>>;
const figureWords: Readonly<Record<LookUpFigure, Words>> = {
  hours: terms.hours,
  revenue: terms.revenue,
  refillShare: scenarioFigureWords.refillShare,
  stay: { en: "Whether they would pay a new fee", de: "Ob sie ein neues Honorar zahlen würden" },
};

const mostLookUps = 10;

/** The figures whose knowledge is worth most, first, as a table; a sentence where none is. */
export function lookUpRows(lookUps: readonly LookUp[], language: Language): readonly Row[] {
  const heading = (word: Words): DocumentCell => ({ value: word[language], style: "heading" });
  if (lookUps.length === 0) return [[{ value: yearWords.nothing[language], style: "quiet" }]];
  return [
    [heading(terms.client), heading(words.figure), heading(words.worth)],
    ...lookUps.slice(0, mostLookUps).map(({ client, figure, value }): Row => [
      { value: client, number: "text" },
      { value: figureWords[figure][language], number: "text" },
      { value: roughly(value), number: "money" },
    ]),
  ];
}

/** The same as a sheet of its own, with its day. */
export function lookUpsSheet(lookUps: readonly LookUp[], day: number, language: Language): SheetDocument {
  return {
    name: words.sheet[language],
    columnWidths: [26, 40, 20],
    rows: [
      [{ value: lookUpsTitle[language], style: "title" }],
      [{ value: words.how[language], style: "subtitle" }],
      [{ value: yearWords.asOf[language] }, { value: day, number: "date" }],
      [],
      ...lookUpRows(lookUps, language),
    ],
    frozenRows: 5,
  };
}
