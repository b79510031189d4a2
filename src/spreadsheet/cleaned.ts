import { Problem } from "../core/problem";
import { CellError } from "./cell-error";
import type { ResultCell } from "./define-function";

/** No NaN, Infinity, null or −0 leaves the door. */
export function cleaned(value: ResultCell): ResultCell {
  if (typeof value === "number") return value - value === 0 ? value + 0 : CellError.of(new Problem("result.tooLarge"));
  return value ?? "";
}

/** Rows as they are if nothing in them must change. */
export function cleanedRows(rows: readonly (readonly ResultCell[])[]): readonly (readonly ResultCell[])[] {
  for (let index = 0; index < rows.length; index++)
    if (!isClean(rows[index] ?? [])) return rows.map((row) => row.map(cleaned));
  return rows;
}

function isClean(row: readonly ResultCell[]): boolean {
  for (let index = 0; index < row.length; index++) {
    const cell = row[index] ?? null;
    if (cell === null || (typeof cell === "number" && (cell === 0 || cell - cell !== 0))) return false;
  }
  return true;
}
