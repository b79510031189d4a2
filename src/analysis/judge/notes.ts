/**
 * A fact of a note, to be written in the reader's language; money is in the portfolio's currency, bare money in one
 * that is not known.
 */
export type NoteFact =
  | string
  | number
  | { readonly money: number }
  | { readonly bare: number }
  | { readonly hours: number }
  | { readonly month: number }
  | { readonly day: number }
  | { readonly names: readonly string[] };

/** What the reader must know of the figures, as codes with their facts; their words stand with the reports. */
export const noteCodes = [
  "currencies",
  "otherCurrency",
  "takenCurrency",
  "unsaidCurrency",
  "implausibleCurrency",
  "noExchange",
  "disjoint",
  "leftOut",
  "justAfter",
  "undatedHours",
  "undatedRevenue",
  "shortWindow",
  "gone",
  "netCredit",
  "timeValue",
  "timeValueFor",
  "unbilled",
  "unbilledCounted",
  "entered",
  "trackedCost",
  "staffMissing",
  "staffNobody",
  "staffOwner",
  "noMinimum",
  "noCost",
  "lateRate",
  "handling",
  "overlap",
  "bills",
  "gross",
  "grossCosts",
  "namedByNumber",
  "undated",
] as const;
export type NoteCode = (typeof noteCodes)[number];

export interface Note {
  readonly code: NoteCode;
  readonly facts: Readonly<Record<string, NoteFact>>;
}

export function note(code: NoteCode, facts: Note["facts"] = {}): Note {
  return { code, facts };
}
