/**
 * A value as it is typed into a cell: an apostrophe keeps text as text, so that a client called "=1+1", "007" or "3-4"
 * stays one.
 */
export function asTyped<Value>(value: Value): Value | string {
  return typeof value === "string" && value !== "" ? `'${value}` : value;
}
