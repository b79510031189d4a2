import type { MoneyUnit } from "../cells/money-units";
import type { DurationUnit } from "../cells/read-duration";
import type { Role } from "../roles/role";
import type { RowKind } from "../rows/row-judgement";

/** What a row may be declared to be. */
export const correctedKinds = ["data", "total", "note", "section"] as const satisfies readonly RowKind[];
export type CorrectedKind = (typeof correctedKinds)[number];

/** What the owner corrected in a table, by words that the next export of the same kind will hold again. */
export interface Corrections {
  /** A column's role by its header; null takes the role away. */
  readonly columns: Readonly<Record<string, Role | null>>;
  /** How a column writes time or money, by its header. */
  readonly units: Readonly<Record<string, DurationUnit | MoneyUnit>>;
  /** What a row is, by its rowKey. */
  readonly rows: Readonly<Record<string, CorrectedKind>>;
  /** What the owner answered for all tables; a correction of a single column goes before. */
  readonly answers?: TableAnswers;
}

/** Questions that tables raise and only the owner can answer; null is not answered. */
export interface TableAnswers {
  /** Hours of a working day. */
  readonly dayHours: number | null;
  /**
   * Whether a “Material” column of outgoing invoices says what was paid for it, or is a part of what the client pays.
   */
  readonly material: "cost" | "invoiced" | null;
}

export const noCorrections: Corrections = { columns: {}, units: {}, rows: {} };

/** Tables with the same headers are of the same kind; corrections are kept by this. */
export function fingerprintOf(headers: readonly string[]): string {
  return headers.join("\u0000").toLowerCase();
}

/**
 * The words of a row, with # for each figure: "total energies | # | #". The figures of the next export are others, its
 * words are not. A row with a date is an entry like many, so there the figures count too and no other row is meant.
 */
export function rowKey(texts: readonly string[], dateColumn: number): string {
  const isDated = (texts[dateColumn] ?? "") !== "";
  const parts = texts.map((text) => (!isDated && isFigure(text) ? "#" : text.toLowerCase()));
  return parts.join(" | ").replace(/(?<![ |])[ |]+$/, "");
}

/** A row's name as somebody typed it: case and blanks do not matter. */
export function typedRowKey(typed: string): string {
  return typed
    .split("|")
    .map((part) => part.trim().toLowerCase())
    .join(" | ")
    .replace(/(?<![ |])[ |]+$/, "");
}

function isFigure(text: string): boolean {
  return /\d/.test(text) && !/\p{L}{4}/u.test(text);
}
