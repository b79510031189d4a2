import type { IWorkbookData } from "@univerjs/core";

/** Everything that the owner has here: the workbook, what the pane keeps in it, and which sheet they look at. */
export interface Work {
  readonly book: IWorkbookData;
  readonly settings: Readonly<Record<string, unknown>>;
  /** The id of the sheet in view. */
  readonly inView: string | null;
}
