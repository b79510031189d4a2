import type { Cell, Cells } from "../spreadsheet/cell";
import type { CorrectedKind } from "./decide/corrections";
import type { Decision } from "./decide/assign-roles";
import type { ShapeDecision } from "./decide/decide-table";
import type { RowReason } from "./rows/row-kind";
import type { Shown, ShownOrder } from "./cells/column-evidence";
import type { DurationUnit } from "./cells/read-duration";
import type { NamedPeriod } from "./cells/read-period";

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

/** What a column holds; the vocabulary of the sample exports. */
export const roles = [
  "client",
  "clientId",
  "clientNumber",
  "contact",
  "owner",
  "vendor",
  "person",
  "project",
  "task",
  "note",
  "memo",
  "group",
  "date",
  "endDate",
  "startTime",
  "endTime",
  "breakTime",
  "dueDate",
  "paidDate",
  "closedDate",
  "daysLate",
  "hours",
  "duration",
  "minutes",
  "seconds",
  "billableHours",
  "billedHours",
  "budget",
  "quantity",
  "billRate",
  "costRate",
  "fixedFee",
  "taxRate",
  "amount",
  "amountNet",
  "lineAmount",
  "tax",
  "discount",
  "paidAmount",
  "balance",
  "runningBalance",
  "agingBuckets",
  "amountColumns",
  "hourColumns",
  "costAmount",
  "expenses",
  "servingCosts",
  "fee",
  "credits",
  "debit",
  "credit",
  "profit",
  "margin",
  "currency",
  "sign",
  "invoiceNumber",
  "docType",
  "entryType",
  "status",
  "paid",
  "billable",
  "invoiced",
  "exported",
  "deleted",
  "tried",
  "knockedOut",
  "account",
  "accountGroup",
  "accountCategory",
  "ticketId",
  "ticketStatus",
  "ticketCount",
  "complaintCount",
  "satisfaction",
  "priority",
  "wonDeals",
  "fit",
] as const;
export type Role = (typeof roles)[number];

export function isRole(name: string): name is Role {
  return roles.some((role) => role === name);
}

export type RowKind = "preamble" | "header" | "data" | "section" | "subtotal" | "total" | "note" | "footer" | "blank";

export type Layout =
  "flat" | "flat+subtotals" | "grouped" | "ledger" | "buckets" | "wide" | "transposed" | "noheader by API";

/** One column; several that form one value (first and last name) or are many of one kind (a year each); or a place that is no column of the role's own. */
export type RolePlace = number | readonly number[] | Elsewhere;

/** In the heading above the rows, in the first column though it has no header, or in the headers themselves. */
export interface Elsewhere {
  readonly at: "section" | "first column" | "headers";
}

/** A column that speaks of one stretch of time or one client: a row gives an entry for each of them. */
export interface SpreadColumn {
  readonly column: number;
  readonly figure: "revenue" | "hours";
  /** The client in the header; null where the row names it. */
  readonly client: string | null;
  /** The time in the header; null where it names none that has a year. */
  readonly period: NamedPeriod | null;
}

/** The part of a sheet that a table takes, from 0; the end is the first row or column behind it, null for that of the sheet. */
export interface Area {
  readonly firstRow: number;
  readonly endRow: number | null;
  readonly firstColumn: number;
  readonly endColumn: number | null;
}

/** How a column writes its numbers, dates or durations; decided from the column's cells, never from the file's language. */
export interface ColumnConvention {
  readonly column: number;
  readonly decimal?: "." | ",";
  readonly dateOrder?: "ymd" | "dmy" | "mdy" | "serial" | "ym" | "dm" | "unix" | "text";
  readonly durationUnit?: DurationUnit;
  /** What each number is multiplied by: 1,000 under TEUR, 12 under "hours per month", 0.01 where money is written in cents. */
  readonly times?: number;
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

/** What was understood of one table; its columns are counted from the first of its area, its rows from the first of the sheet. Plain data: it can be shown, corrected, stored and used again. */
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
  /** What `amount` is: net, gross, of unknown tax status, the value of the time entries (not invoiced yet), or what was paid to others for this client. */
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
  /** Money the row brings: net where the table knows it; credit notes negative; null on repeated invoice lines and drafts. */
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
  /** What the same row says of other periods and other clients. */
  readonly more?: readonly PartReading[];
}

export interface PartReading {
  readonly entry: Entry;
  readonly leftOut: LeftOutReason | null;
  /** The cell that could not be read. */
  readonly cell?: { readonly column: number; readonly text: string };
}

/** Reads a recognised table row by row, from row 0 on, in order; keeps what it must remember (section, sums, invoice numbers). */
export interface RowReader {
  read(cells: readonly Cell[], row: number): RowReading;
  /** What only the whole table says, once its last row is read: the clients of a report that has them in columns. */
  end(): readonly PartReading[];
  /** True once a row shows that a column is written otherwise than its beginning said: recognise again with that row among `later`, and read anew. */
  isContradicted(): boolean;
}
