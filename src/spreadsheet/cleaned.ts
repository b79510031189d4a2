import { Problem } from "../core/problem";
import { CellError } from "./cell-error";
import type { ResultCell } from "./define-function";

/** No NaN, Infinity, null or −0 leaves the door. */
export function cleaned(value: ResultCell): ResultCell {
  if (typeof value === "number") return value - value === 0 ? value + 0 : CellError.of(new Problem("result.tooLarge"));
  return value ?? "";
}
