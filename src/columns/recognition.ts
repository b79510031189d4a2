import type { Cells } from "../spreadsheet/cell";
import type { CorrectedKind } from "./decide/corrections";
import type { Decision } from "./decide/assign-roles";
import type { ShapeDecision } from "./decide/decide-table";
import type { Shown, ShownOrder } from "./cells/column-evidence";
import type { DurationUnit } from "./cells/read-duration";
import type { NamedPeriod } from "./cells/read-period";

import type { Role, RolePlace } from "./roles/role";

export { isRole, roles, type Elsewhere, type Role, type RolePlace } from "./roles/role";
export type { DataReading, Entry, LeftOutReason, PartReading, RowReader, RowReading } from "./rows/entry";

/** A sheet as a file or a host gives it. Row and column numbers are from 0 and count the file's own records. */
export interface Sheet {
  /** Name of the file, "" where there is none. */
  readonly file: string;
  /** Name of the sheet, "" for a CSV. */
  readonly name: string;
  /** The rows, or for a long source the first few thousand of them: recognising needs no more. */
  readonly rows: Cells;
  /** Number formats in the same shape, where the source knows them ("[h]:mm", "dd.mm.yyyy", "#,##0.00 €"). */
  readonly formats?: readonly (readonly string[])[];
  /** Merged ranges in A1 notation. */
  readonly merges?: readonly string[];
  /** True if rows is only the beginning of the sheet. */
  readonly isSample?: boolean;
  /** What reading the file left for the owner to look at; recognising hands it on. */
  readonly doubts?: readonly Refusal[];
  /** Rows met behind the sample that show what it left open; see RowReader.isContradicted. */
  readonly later?: Cells;
}

export type RowKind = "preamble" | "header" | "data" | "section" | "subtotal" | "total" | "note" | "footer" | "blank";

export type Layout =
  "flat" | "flat+subtotals" | "grouped" | "ledger" | "buckets" | "wide" | "transposed" | "noheader by API";

/** A column that speaks of one stretch of time or one client: a row gives an entry for each of them. */
export interface SpreadColumn {
  readonly column: number;
  readonly figure: "revenue" | "hours";
  /** The client in the header; null where the row names it. */
  readonly client: string | null;
  /** The time in the header; null where it names none that has a year. */
  readonly period: NamedPeriod | null;
}

/**
 * The part of a sheet that a table takes, from 0; the end is the first row or column behind it, null for that of the
 * sheet.
 */
export interface Area {
  readonly firstRow: number;
  readonly endRow: number | null;
  readonly firstColumn: number;
  readonly endColumn: number | null;
}

/**
 * How a column writes its numbers, dates or durations; decided from the column's cells, never from the file's language.
 */
export interface ColumnConvention {
  readonly column: number;
  readonly decimal?: "." | ",";
  readonly dateOrder?: "ymd" | "dmy" | "mdy" | "serial" | "ym" | "dm" | "unix" | "text";
  readonly durationUnit?: DurationUnit;
  /**
   * What each number is multiplied by: 1,000 under TEUR, 12 under "hours per month", 0.01 where money is written in
   * cents.
   */
  readonly times?: number;
  /** Of a quantity: it is time only in rows in which this column says so. */
  readonly timeWhere?: number;
  /** Hours of a working day, where the column counts days. */
  readonly dayHours?: number;
  /** Of a column of breaks: the times beside it still hold them. */
  readonly isTakenOff?: boolean;
  /** Of a net column: it is the amount less the discount, whatever tax, tips and fees stand beside it. */
  readonly isLessDiscount?: true;
  /** The owner is asked whether its numbers are money or cents; until then they say nothing. */
  readonly isAsked?: boolean;
  /** Some cells can only mean one way and some only the other: those that allow both are not read. */
  readonly isMixed?: true;
  /** Of a sample: what a later cell may show so that the decision must be taken again. */
  readonly reopens?: readonly (Shown | ShownOrder)[];
}

/** Why a table or a row cannot be used, as a code with its words in refusal-words.ts. */
export interface Refusal {
  readonly code: string;
  readonly facts: Readonly<Record<string, string | number>>;
}

/**
 * What was understood of one table; its columns are counted from the first of its area, its rows from the first of the
 * sheet. Plain data: it can be shown, corrected, stored and used again.
 */
export interface Recognition {
  readonly file: string;
  readonly sheet: string;
  /** "time", "billing", "homemade" or "other"; and which known product it looks like, if any. */
  readonly family: "time" | "billing" | "clients" | "tickets" | "staff" | "other";
  readonly product: string | null;
  readonly layout: Layout;
  readonly area: Area;
  /** The first row of the sheet that recognising has not seen, where it knew no more than a sample. */
  readonly unseenFrom?: number;
  /** Columns that speak of one year, month or client each. */
  readonly spread: readonly SpreadColumn[];
  /** The (last) header row; null without one. Two-row headers are all in headerRows. */
  readonly headerRow: number | null;
  readonly headerRows: readonly number[];
  readonly headers: readonly string[];
  readonly roleColumns: Readonly<Partial<Record<Role, RolePlace>>>;
  readonly conventions: readonly ColumnConvention[];
  /**
   * What `amount` is: net, gross, of unknown tax status, the value of the time entries (not invoiced yet), or what was
   * paid to others for this client.
   */
  readonly amountIs: "net" | "gross" | "unknown" | "time value" | "cost";
  /** The one currency of the table as ISO code, "" if it has none or says it row by row. */
  readonly currency: string;
  /** What the owner should look at: guesses, several candidates, repeated invoice sums. */
  readonly doubts: readonly Refusal[];
  /** Rows that the owner declared to be something, by their rowKey. */
  readonly correctedRows: Readonly<Record<string, CorrectedKind>>;
  /** What the table was taken for, and why each column is what it is. */
  readonly shape: ShapeDecision;
  readonly decisions: readonly Decision[];
  /** Set if the table as a whole cannot be used. */
  readonly refused: Refusal | null;
}
