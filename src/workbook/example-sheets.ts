import { serialDay } from "../spreadsheet/serial-day";
import { billableHours } from "../core/billable-hours";
import { breakEvenRate } from "../core/break-even-rate";
import { fitScore, knockouts, type Criterion } from "../core/fit-score";
import type { Language } from "../core/problem";
import { rankWeights } from "../core/rank-weights";
import type { DocumentCell, SheetDocument } from "../reports/document";
import { fitSheet } from "../reports/fit-sheet";
import { exampleClients, exampleEntries, exampleInvoices, type ExampleClient } from "./example-clients";
import { criterionWords, exampleWords as words, taskWords } from "./example-words";

/** The owner's figures of the example, and what follows from them. */
export const exampleFirmFigures = {
  hoursPerWeek: 80,
  weeksOff: 7,
  billableShare: 0.62,
  costs: 92000,
  ownerPay: 54000,
  profitMargin: 0.1,
  avoidableCost: 24,
} as const;
const hoursPerYear = billableHours(
  exampleFirmFigures.hoursPerWeek,
  exampleFirmFigures.weeksOff,
  exampleFirmFigures.billableShare,
);
export const examplePractice = {
  avoidableCost: exampleFirmFigures.avoidableCost,
  fullCost: breakEvenRate(exampleFirmFigures.costs, hoursPerYear, exampleFirmFigures.ownerPay),
  minimumRate: breakEvenRate(
    exampleFirmFigures.costs,
    hoursPerYear,
    exampleFirmFigures.ownerPay,
    0,
    exampleFirmFigures.profitMargin,
  ),
} as const;

/** Rows of tables begin below a title and a blank row; the header is row 3 as a person counts. */
export const firstRow = 4;

export function timeSheet(language: Language): SheetDocument {
  const head = [words.date, words.client, words.person, words.task, words.hours];
  return {
    name: words.timeSheet[language],
    columnWidths: [12, 22, 14, 14, 10],
    rows: [
      [{ value: words.timeTitle[language], style: "title" }],
      [],
      head.map((word): DocumentCell => ({ value: word[language], style: "heading" })),
      ...exampleEntries().map(({ month, day, client, person, task, hours }): readonly DocumentCell[] => [
        { value: serialDay(2025, month + 1, day), number: "date" },
        { value: client.name },
        { value: person },
        { value: taskWords[task]?.[language] ?? "" },
        { value: hours, number: "hours" },
      ]),
    ],
    frozenRows: 3,
  };
}

export function invoiceSheet(language: Language): SheetDocument {
  const head = [words.invoiceNumber, words.date, words.client, words.net, words.vat, words.total, words.directCosts];
  return {
    name: words.invoiceSheet[language],
    columnWidths: [16, 12, 22, 12, 12, 12, 14],
    rows: [
      [{ value: words.invoiceTitle[language], style: "title" }],
      [],
      head.map((word): DocumentCell => ({ value: word[language], style: "heading" })),
      ...exampleInvoices().map(({ number, month, client, net, directCosts }, index): readonly DocumentCell[] => [
        { value: number, number: "text" },
        { value: serialDay(2025, month + 1, 28), number: "date" },
        { value: client.name },
        { value: net, number: "money" },
        { value: net * 0.19, formula: `=D${firstRow + index}*0.19`, number: "moneyExact" },
        { value: net * 1.19, formula: `=D${firstRow + index}+E${firstRow + index}`, number: "moneyExact" },
        { value: directCosts, number: "money" },
      ]),
    ],
    frozenRows: 3,
  };
}

/** By the place of the criterion in the sheet: how important it is, and the rating below which it decides alone. */
export const exampleCriteria = [
  { index: 0, importance: 2, floor: 2 },
  { index: 1, importance: 3, floor: null },
  { index: 2, importance: 1, floor: 2 },
  { index: 3, importance: 4, floor: null },
] as const;
const importance = exampleCriteria.map(({ importance: rank }) => rank);
const floorOf = exampleCriteria.map(({ floor }) => floor);

/** Fit from 0 to 100 of a client of the example, and the criteria that knock it out. */
export function exampleFit({ ratings }: ExampleClient): {
  readonly score: number | null;
  readonly knockouts: readonly number[];
} {
  const weights = rankWeights(importance);
  const criteria = ratings.map((_, index): Criterion => ({
    weight: weights[index] ?? 0,
    worst: 1,
    best: 5,
    floor: floorOf[index] ?? null,
    isScaleGiven: false,
  }));
  const rated = ratings.map((rating) => (rating === 0 ? null : rating));
  return { score: fitScore(rated, criteria), knockouts: knockouts(rated, criteria) };
}

/** The sheet of ratings of the example, its criteria in the order of their columns. */
export function exampleFitSheet(language: Language): SheetDocument {
  return fitSheet(
    {
      criteria: exampleCriteria.map(({ index, importance: rank, floor }) => ({
        name: criterionWords[index]?.[language] ?? "",
        importance: rank,
        floor,
      })),
      clients: exampleClients.map(({ name, ratings }) => ({
        name,
        ratings: ratings.map((rating) => (rating === 0 ? null : rating)),
      })),
    },
    language,
  );
}
