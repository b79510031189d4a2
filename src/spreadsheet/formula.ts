import type { Cell } from "./cell";

/** How a host wants a formula typed: "," with decimal points, or ";" with decimal commas. */
export type ArgumentSeparator = "," | ";";

/** An argument of an example: a cell, a block of cells, or undefined where it is left out. */
export type ExampleArgument = Cell | undefined | readonly (readonly Cell[])[];

/** The formula as a person types it: =CLIENTYIELD(10000, 120, 50) or =CLIENTYIELD(10000; 120; 50). */
export function printFormula(id: string, values: readonly ExampleArgument[], separator: ArgumentSeparator): string {
  return `=${id}(${values.map((value) => printArgument(value, separator)).join(`${separator} `)})`;
}

function printArgument(value: ExampleArgument, separator: ArgumentSeparator): string {
  if (value === undefined || value === null) return "";
  if (typeof value === "number") return separator === ";" ? String(value).replace(".", ",") : String(value);
  if (typeof value === "boolean") return value ? "TRUE" : "FALSE";
  if (typeof value === "string") return value.startsWith("#") ? value : `"${value.replaceAll('"', '""')}"`;
  const [column, row] = separator === ";" ? ["\\", ";"] : [",", ";"];
  return `{${value.map((cells) => cells.map((cell) => printArgument(cell ?? "", separator) || '""').join(column)).join(row)}}`;
}
