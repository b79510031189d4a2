import type { TableRemark } from "../../columns/table-remark";
import type { Cells } from "../../spreadsheet/cell";

/** Some rows of a long file as they are read. */
export interface TablePart {
  readonly rows: Cells;
  /** Whether enough has come to tell what the table is. */
  readonly isEnough: boolean;
  /** Read so far. */
  readonly bytes: number;
  /** What the owner should look at; known at the end. */
  readonly doubts?: readonly TableRemark[];
}

export type TableParts = Iterable<TablePart> | AsyncIterable<TablePart>;
