import type { Words } from "../core/problem";
import type { NumberStyle } from "./document";
import type { PracticeFigure } from "./practice-lines";
import { reportWords } from "./report-words";

/** The owner's figures above the table, one below the other. */
export const inputRows: readonly {
  readonly name: PracticeFigure;
  readonly words: Words;
  readonly number: NumberStyle;
}[] = [
  { name: "minimumRate", words: reportWords.minimumRate, number: "rate" },
  { name: "avoidableCostPerHour", words: reportWords.avoidableCost, number: "rate" },
  { name: "fullCostPerHour", words: reportWords.fullCost, number: "rate" },
  { name: "minimumFit", words: reportWords.minimumFit, number: "score" },
  { name: "maximumIncrease", words: reportWords.maximumIncrease, number: "share" },
  { name: "tolerance", words: reportWords.tolerance, number: "share" },
];

/** Below title, period, finding, a blank and the section's head, as a person counts. */
const firstInputRow = 6;

/** A blank row, the header of the table, then the clients. */
export const firstClientRow = firstInputRow + inputRows.length + 2;

/** Where a figure of the owner stands: inputCell("minimumRate") is $B$6. */
export function inputCell(input: PracticeFigure): string {
  return `$B$${firstInputRow + inputRows.findIndex(({ name }) => name === input)}`;
}
