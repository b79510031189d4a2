import type { IWorkbookData } from "@univerjs/core";

/** Everything that the owner has here: the workbook, what the pane keeps in it, and where they are. */
export interface Work {
  readonly book: IWorkbookData;
  readonly settings: Readonly<Record<string, unknown>>;
  /** The screen of the pane. */
  readonly place: unknown;
  /** The id of the sheet in view. */
  readonly inView: string | null;
}
