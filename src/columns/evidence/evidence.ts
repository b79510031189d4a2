import type { ColumnProfile } from "../cells/column-profile";
import type { Header } from "../roles/normal-header";
import type { Role } from "../roles/role";

/** What speaks for or against a column being a role; a factor of 0 rules it out. Nothing here decides. */
export interface Evidence {
  readonly source: "words" | "cells" | "neighbours" | "arithmetic" | "owner";
  readonly factor: number;
  /** A code with its words in reason-words.ts. */
  readonly why: ReasonCode;
  readonly facts?: Readonly<Record<string, string | number>>;
}

export type ReasonCode =
  | "words"
  | "plain"
  | "money"
  | "cells.fit"
  | "cells.partly"
  | "cells.empty"
  | "cells.unlike"
  | "cells.words"
  | "cells.time"
  | "product"
  | "factor"
  | "difference"
  | "sum.net"
  | "sum.tax"
  | "sum.gross"
  | "sum.running"
  | "part.credits"
  | "part.fee"
  | "same.time"
  | "beside.client"
  | "beside.amount"
  | "beside.aging"
  | "beside.tickets"
  | "beside.project"
  | "beside.account"
  | "beside.zone"
  | "beside.line"
  | "alone.amount"
  | "bare.total"
  | "grid"
  | "codes"
  | "shape"
  | "owner"
  | "place"
  | "series"
  | "parts of a name"
  | "follows";

/** One possible role of one column, with all that was said about it. */
export interface Candidate {
  readonly column: number;
  readonly role: Role;
  /** The product of the factors: 1 is the plainest word of the role over cells that look like it. */
  readonly score: number;
  readonly evidence: readonly Evidence[];
}

export interface Columns {
  readonly headers: readonly Header[];
  readonly profiles: readonly ColumnProfile[];
}

export function candidate(column: number, role: Role, evidence: readonly Evidence[]): Candidate {
  return { column, role, score: evidence.reduce((product, { factor }) => product * factor, 1), evidence };
}

export function withEvidence(one: Candidate, evidence: Evidence): Candidate {
  return candidate(one.column, one.role, [...one.evidence, evidence]);
}

/** The words by which a header offered the role. */
export function wordsOf({ evidence }: Candidate): string {
  return String(evidence.find(({ source }) => source === "words")?.facts?.["words"] ?? "");
}
