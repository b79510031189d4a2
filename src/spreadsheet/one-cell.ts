import type { ResultCell } from "./define-function";

/**
 * A row of one cell. Two places that make an array, since one that only ever holds numbers costs half as much as one
 * that may hold words.
 */
export function oneCell(cell: ResultCell): readonly ResultCell[] {
  return typeof cell === "number" ? [cell] : [cell];
}
