import type { Language } from "../core/problem";
import type { Cell } from "../spreadsheet/cell";
import type { CellEdit } from "../reports/cell-edit";
import type { SheetDocument } from "../reports/document";
import type { DataFile } from "./data/data-set";

export interface SheetSummary {
  readonly name: string;
  readonly rowCount: number;
  readonly columnCount: number;
  readonly isHidden: boolean;
}

/** A block of a sheet; rows and columns from 0. */
export interface SheetArea {
  readonly sheet: string;
  readonly firstRow: number;
  readonly firstColumn: number;
  readonly rowCount: number;
  readonly columnCount: number;
}

export interface AreaContent {
  readonly area: SheetArea;
  readonly values: readonly (readonly Cell[])[];
  readonly formats: readonly (readonly string[])[];
}

/**
 * A file that was dropped or chosen: the sheets that it became, or a sentence that says why it became none and what to
 * do.
 */
export type FileNews =
  { readonly file: string; readonly sheets: readonly string[] } | { readonly file: string; readonly problem: string };

/** What changed, where the host knows. */
export interface HostChange {
  /** Sheets that the owner pointed at: only they are meant. */
  readonly opened?: readonly string[];
  /** Files that became sheets: they join the data that are there. */
  readonly added?: readonly DataFile[];
  /** What became of each file that was dropped or chosen, also of those that did not become sheets. */
  readonly came?: readonly FileNews[];
  /** Another pane has stored something in this file. */
  readonly settings?: true;
  /** This pane wrote formulas: whether they show results may be looked at. */
  readonly written?: true;
  /** Something that was asked for outside of the pane, by a menu or a button, did not work: a sentence. */
  readonly problem?: string;
}

/** What became of our broken formulas. */
export interface Repair {
  /** How many were entered again. */
  readonly entered: number;
  /** How many of them show no result all the same. */
  readonly stillBroken: number;
  /** Sheets that were passed over since nothing may be written there. */
  readonly protectedSheets: readonly string[];
}

/** What our formulas in the workbook tell of whether the spreadsheet knows the functions. */
export interface FunctionCheck {
  /** How many were looked at; none tells nothing. Null where only those without a result are looked for. */
  readonly formulas: number | null;
  /** How many show no result, as where a function is unknown. */
  readonly broken: number;
}

/** All that the pane needs of the place it runs in. Every call may be refused; the error's message says what to do. */
export interface Host {
  readonly kind: "excel" | "sheets" | "playground";
  readonly language: Language;
  /** The separator between arguments that a person types here: "," or ";". */
  readonly argumentSeparator: "," | ";";
  /** The program and its version, for whoever helps: "Excel 16.0.17928.20156 · Mac · ExcelApi 1.17". */
  readonly program: string;
  sheets(): Promise<readonly SheetSummary[]>;
  selection(): Promise<SheetArea>;
  /**
   * Values (dates as serials, blanks null, a short row ends in blanks) and number formats; the pane asks for at most
   * 10,000 rows at once.
   */
  read(area: SheetArea): Promise<AreaContent>;
  /**
   * Writes each document to a new sheet, all or none, and returns the names; where one is taken, a number is added.
   * Never over existing data. If the signal stops it, what was begun is taken away.
   */
  writeSheets(documents: readonly SheetDocument[], signal?: AbortSignal): Promise<readonly string[]>;
  /**
   * Writes a document over a sheet that the pane itself wrote earlier and keeps up to date; the caller has made sure
   * that it is that sheet.
   */
  rewriteSheet(sheet: string, document: SheetDocument): Promise<void>;
  /** Puts values and formulas into single cells of a sheet of ours that the owner edits too; all around them stays as it is. */
  writeCells(sheet: string, cells: readonly CellEdit[]): Promise<void>;
  /**
   * The template workbook: in a new file, or as sheets of the open one beside those that are there; says which sheet to
   * look at, or null for a new file. Absent where it is open already.
   */
  openTemplate?(): Promise<string | null>;
  activate(sheet: string): Promise<void>;
  /** Settings that travel with the workbook. */
  loadSettings(): Promise<Readonly<Record<string, unknown>>>;
  /** Keeps what changed from before to after; what another pane kept meanwhile stays. Returns what is stored then. */
  changeSettings(
    before: Readonly<Record<string, unknown>>,
    after: Readonly<Record<string, unknown>>,
  ): Promise<Readonly<Record<string, unknown>>>;
  /** Told that a change is on its way into the workbook: who leaves before it has arrived may lose it. */
  storing?(change: Promise<unknown>): void;
  /** Types a formula (English form) into the active cell. */
  insertFormula(formula: string): Promise<void>;
  /** Looks at our formulas that are there, and changes nothing. Absent where functions cannot be unknown. */
  checkFunctions?(): Promise<FunctionCheck>;
  /**
   * Enters our formulas again where they show no result (#NAME?, _xldudf_…), on every sheet, and looks whether it
   * helped.
   */
  repairFormulas?(): Promise<Repair>;
  /**
   * Puts values in the place of our formulas on the sheet in view, for somebody who has no add-in; errors stay
   * formulas. Returns how many.
   */
  freezeFormulas?(): Promise<number>;
  /** Lets the owner choose files, which come in as sheets. Absent where sheets come in by the host's own means. */
  chooseFiles?(): void;
  /** Saves the whole workbook as a file, and answers its name. Absent where the host has a way of its own. */
  download?(): Promise<string>;
  /**
   * Takes whole sheets away: those of the invented firm, or of a file that came in. Never called for sheets that the
   * owner made.
   */
  removeSheets?(sheets: readonly string[]): Promise<void>;
  /** Told when the pane shows its first figures: what the host still has to load may come now. */
  shown?(): void;
  /** Where the owner was in the pane, to come back to. Absent where the pane begins anew each time. */
  readonly place?: { load(): unknown; keep(place: unknown): void };
  /** Forgets more than settings: all that the host itself keeps of the owner's work. */
  forgetAll?(): Promise<void>;
  /** False where a download link does nothing and says nothing, as in Excel for Mac (office-js#2700, #3385, #6468). */
  readonly savesFiles?: boolean;
  /** True where the page itself can print a document, and nothing around it. */
  readonly prints?: true;
  /** Opens a page in the reader's own browser. Absent where a link does. */
  openPage?(address: string): void;
  /**
   * Opens our own page in the reader's browser, which takes pages of words from the clipboard, to save and to print
   * them. Only where the pane itself cannot.
   */
  openPages?(): void;
  undo?(): Promise<void>;
  /**
   * Whether the add-in is loaded whenever this workbook opens, so that its functions are never unknown. Absent where
   * nothing has to be loaded.
   */
  startsWithWorkbook?(): Promise<boolean>;
  startWithWorkbook?(isWanted: boolean): Promise<void>;
  /** Calls back when sheets or values change by another hand than this pane's; returns how to stop it. */
  onChange(callback: (change?: HostChange) => void): () => void;
}
