import type { Cell } from "../../spreadsheet/cell";
import type { CorrectedKind } from "../decide/corrections";
import { isElsewhere } from "../decide/places";
import type { Recognition } from "../recognition";
import type { RowKind } from "./row-judgement";
import { isFilled } from "../table/layout";
import { mayBeSum } from "./row-kind";
import type { RowReason } from "./row-judgement";

/** What a row was read as, and why. */
export interface KindRead {
  readonly kind: RowKind;
  readonly why: RowReason;
}

/** What comes second for a row; "as read" is what the owner's word stands before. */
export type SecondKind = CorrectedKind | "as read";

/**
 * What a row would be but for what spoke for its kind: a total an entry, an entry a note. Null for what is no row of
 * the table.
 */
export function secondKind(
  { kind, why }: KindRead,
  cells: readonly Cell[],
  { roleColumns: { client } }: Pick<Recognition, "roleColumns">,
): SecondKind | null {
  if (why === "owner") return "as read";
  if (isOutside(why)) return null;
  if (kind === "data") return cells.some(mayBeSum) ? "total" : "note";
  if (kind === "section") return "note";
  const namesClients = client !== undefined && isElsewhere(client) && client.at === "section";
  return namesClients && cells.filter(isFilled).length === 1 ? "section" : "data";
}

const outside = ["above the table", "header", "empty", "another table"] as const satisfies readonly RowReason[];

/** Reasons for which a row cannot be anything else. */
export type OutsideReason = (typeof outside)[number];

export function isOutside(why: RowReason): why is OutsideReason {
  return outside.some((one) => one === why);
}
