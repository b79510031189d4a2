import type { SummaryKind } from "../../analysis/gather/summary-tables";
import type { Recognition } from "../../columns/recognition";
import type { Sheet } from "../../columns/sheet";
import type { Cells } from "../../spreadsheet/cell";
import type { SheetSummary } from "../host";

/** A table of the workbook with what was understood of it. */
export interface FoundTable {
  /** The sheet, and the cell where the table begins if the sheet holds others too: "Work A9". */
  readonly name: string;
  readonly summary: SheetSummary;
  readonly recognition: Recognition;
  /** Why it is not counted beside others; null if it is. */
  readonly summaryKind: SummaryKind | null;
  /** The sheet that holds the very same rows; null for the first of them. */
  readonly copyOf: string | null;
  /** By which corrections are kept. */
  readonly fingerprint: string;
  /** The beginning of it, as far as it was looked at. */
  readonly sheet: Sheet;
  /** What is understood of it with these rows from behind its beginning. */
  again(later: Cells): Recognition;
}

/** Whether a table is counted unless the owner says otherwise. */
export function isUsual({ recognition, summaryKind, copyOf }: FoundTable): boolean {
  return recognition.refused === null && summaryKind === null && copyOf === null;
}
