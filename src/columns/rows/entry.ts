import type { Cell } from "../../spreadsheet/cell";
import type { RowKind } from "./row-judgement";
import type { RowReason } from "./row-judgement";
import type { Traits } from "./traits";

/** One data row, in the words of the model. null = the row does not say. */
export interface Entry {
  /** As written, trimmed; "" if there is no client. */
  readonly client: string;
  readonly clientNumber: string | null;
  readonly project: string | null;
  readonly person: string | null;
  /** Serial day number of the work or of the invoice. */
  readonly date: number | null;
  /** The last day that the row stands for, where it names a year, a quarter or a month; null where it names a day. */
  readonly until: number | null;
  readonly hours: number | null;
  readonly billable: boolean | null;
  /**
   * Money the row brings: net where the table knows it; credit notes negative; null on repeated invoice lines and
   * drafts.
   */
  readonly revenue: number | null;
  readonly billRate: number | null;
  /** What the hours cost the owner, as the tracker says it. */
  readonly costRate: number | null;
  readonly costAmount: number | null;
  /** Spent only because of this client. */
  readonly directCosts: number | null;
  /** The row is a bill or an expense: what it says is a cost and no revenue. */
  readonly isCost: boolean;
  readonly vendor: string | null;
  /** The handling that is not in the booked hours, in money. */
  readonly servingCosts: number | null;
  /** Whether the hours stand on an invoice already. */
  readonly isInvoiced: boolean | null;
  /** The invoice as it was sent, with tax, what of it is still owed, when it was due and when it was paid. */
  readonly invoiceAmount: number | null;
  readonly openAmount: number | null;
  readonly dueDate: number | null;
  readonly paidDate: number | null;
  /** ISO code, "" if unknown. */
  readonly currency: string;
  readonly invoiceNumber: string | null;
  readonly daysLate: number | null;
  readonly tickets: number | null;
  readonly complaints: number | null;
  /** How well the client suits, 0–100, from a list of ratings. */
  readonly fit: number | null;
  /** A talk or a rise was tried. */
  readonly isTried: boolean;
  /** What the client has in common with others; null where the row does not say. */
  readonly traits: Traits | null;
  /** What knocks the client out: criteria by name, "" where the table says no more than yes. */
  readonly knockouts: readonly string[];
}

/** Why a row that holds data is not counted; each has words in both languages. */
export type LeftOutReason =
  | "no client"
  | "repeated invoice sum"
  | "second half of a posting"
  | "draft"
  | "void"
  | "failed"
  | "refused number"
  | "refused date"
  | "no amount and no hours"
  | "read by column"
  | "not a sale"
  | "transfer"
  | "names only"
  | "counted already"
  | "bill without a client";

export type RowReading = { readonly kind: Exclude<RowKind, "data">; readonly why: RowReason } | DataReading;

export interface DataReading extends PartReading {
  readonly kind: "data";
  readonly why: RowReason;
  /** What the same row says of other periods and other clients. */
  readonly more?: readonly PartReading[];
}

export interface PartReading {
  readonly entry: Entry;
  readonly leftOut: LeftOutReason | null;
  /** The cell that could not be read. */
  readonly cell?: { readonly column: number; readonly text: string };
}

/**
 * Reads a recognised table row by row, from row 0 on, in order; keeps what it must remember (section, sums, invoice
 * numbers).
 */
export interface RowReader {
  read(cells: readonly Cell[], row: number): RowReading;
  /** What only the whole table says, once its last row is read: the clients of a report that has them in columns. */
  end(): readonly PartReading[];
  /**
   * True once a row shows that a column is written otherwise than its beginning said: recognise again with that row
   * among `later`, and read anew.
   */
  isContradicted(): boolean;
}
