import type { Practice } from "../analysis/owner/practice";
import type { Words } from "../core/problem";
import type { NumberStyle } from "./document";
import { reportWords } from "./report-words";

export interface InputRow {
  readonly words: Words;
  readonly number: NumberStyle;
  value(practice: Practice): number | null;
}

/** The owner's figures above the table, one below the other. */
export const inputRows = {
  minimumRate: { words: reportWords.minimumRate, value: (practice) => practice.minimumRate, number: "rate" },
  avoidableCost: {
    words: reportWords.avoidableCost,
    value: (practice) => practice.avoidableCostPerHour,
    number: "rate",
  },
  fullCost: { words: reportWords.fullCost, value: (practice) => practice.fullCostPerHour, number: "rate" },
  minimumFit: { words: reportWords.minimumFit, value: (practice) => practice.minimumFit, number: "score" },
  maximumIncrease: {
    words: reportWords.maximumIncrease,
    value: (practice) => practice.maximumIncrease,
    number: "share",
  },
  tolerance: { words: reportWords.tolerance, value: (practice) => practice.tolerance, number: "share" },
} as const satisfies Readonly<Record<string, InputRow>>;

/** Below title, period, finding, a blank and the section's head, as a person counts. */
const firstInputRow = 6;

const inputNames = Object.keys(inputRows);

/** A blank row, the header of the table, then the clients. */
export const firstClientRow = firstInputRow + inputNames.length + 2;

/** Where a figure of the owner stands: inputCell("minimumRate") is $B$6. */
export function inputCell(name: keyof typeof inputRows): string {
  return `$B$${firstInputRow + inputNames.indexOf(name)}`;
}
