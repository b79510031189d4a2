import type { SheetDocument } from "../../src/reports/document";
import type { Host } from "../../src/taskpane/host";

type Maybe<Value> = Value | Promise<Value>;

/** One spreadsheet of whatever kind, looked at from outside the host. */
export interface Opened {
  readonly host: Host;
  /** Another pane on the same spreadsheet: another window, another person. */
  another: () => Promise<Host>;
  names: () => Maybe<readonly string[]>;
  /** The sheet in view. */
  inView: () => Maybe<string>;
  /** What a person sees in the formula bar: text, number, truth, or "=…" with commas and decimal points. */
  cell: (sheet: string, row: number, column: number) => Maybe<unknown>;
  /** The day that a cell shows, counted from 1900. */
  day: (sheet: string, row: number, column: number) => Maybe<unknown>;
  select: (sheet: string, row: number, column: number) => Maybe<void>;
  merge: (sheet: string, row: number, column: number, rows: number, columns: number) => Maybe<void>;
  hideSheet: (sheet: string) => Maybe<void>;
  hideRow: (sheet: string, row: number) => Maybe<void>;
  /** From now on nothing may be changed. */
  makeReadOnly: () => Maybe<void>;
  /** Begins to write, and stops in the middle of it. */
  stopped: (documents: readonly SheetDocument[]) => Promise<unknown>;
  charts: (sheet: string) => Maybe<number>;
  /** A formula and what it shows, row by row below it. */
  fill: (sheet: string, row: number, column: number, formula: string, shown: readonly unknown[]) => Maybe<void>;
}

export interface Contract {
  open: (sheets: Readonly<Record<string, readonly (readonly unknown[])[]>>, language?: "en" | "de") => Promise<Opened>;
  /** A file of an old Mac, whose days count from 1904; B2 of its sheet "Old" shows 2024-01-01. */
  openOldMac: () => Promise<Opened>;
  /** How arguments are parted in German. */
  readonly germanSeparator?: "," | ";";
  /** What a host has no need of, and therefore leaves out. */
  readonly lacks?: readonly ("formulas of its own" | "protection")[];
}
