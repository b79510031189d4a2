export type RowKind = "preamble" | "header" | "data" | "section" | "subtotal" | "total" | "note" | "footer" | "blank";

/** What a row is by its place and its words, and why; "perhaps" is left to the figures. */
export interface RowJudgement {
  readonly kind: RowKind;
  readonly why: RowReason;
  /** The row may be the sum of those above: "sum" if its words say so, "nameless" if it names nobody. */
  readonly perhaps?: "sum" | "nameless";
}

export type RowReason =
  | "owner"
  | "above the table"
  | "header"
  | "header once more"
  | "empty"
  | "word for a total"
  | "word for a subtotal"
  | "name seen above"
  | "adds up what is above"
  | "figures without a name"
  | "another table"
  | "header of another table"
  | "heading"
  | "words of a note"
  | "words of a footer"
  | "one cell only"
  | "names a client"
  | "nothing else";
