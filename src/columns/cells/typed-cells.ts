import type { Cell, Cells } from "../../spreadsheet/cell";
import { currencyIn } from "./currency";
import { readAmount } from "./read-amount";
import { readDate } from "./read-date";
import { recognise } from "../recognise";
import type { ColumnConvention, Sheet } from "../recognition";

export interface TypedSheet {
  readonly rows: Cells;
  readonly formats: readonly (readonly string[])[];
}

/** The texts of a CSV as a spreadsheet holds them: numbers and dates where their column leaves no doubt, everything else the text that it is. */
export function typedCells(sheet: Sheet): TypedSheet {
  if (sheet.formats !== undefined) return { rows: sheet.rows, formats: sheet.formats };
  const [recognition] = recognise(sheet);
  const doubtful = new Set((recognition?.doubts ?? []).map(({ facts }) => facts["header"]));
  const conventions = (recognition?.conventions ?? []).filter(({ column }) => !doubtful.has(recognition?.headers[column] ?? ""));
  const first = (recognition?.headerRows.at(-1) ?? sheet.rows.length) + 1;
  const rows: (readonly Cell[])[] = [];
  const formats: (readonly string[])[] = [];
  for (const [index, cells] of sheet.rows.entries()) {
    const typed = index < first ? [...cells] : typedRow(cells, conventions);
    rows.push(typed);
    formats.push(typed.map((cell, column) => formatOf(cell, cells[column] ?? null, conventions.find((one) => one.column === column))));
  }
  return { rows, formats };
}

function typedRow(cells: readonly Cell[], conventions: readonly ColumnConvention[]): Cell[] {
  const typed = [...cells];
  for (const { column, decimal, dateOrder, durationUnit } of conventions) {
    const cell = cells[column];
    if (typeof cell !== "string" || cell.trim() === "") continue;
    const value = dateOrder !== undefined ? wholeDate(cell, dateOrder) : durationUnit === "h:mm" || durationUnit === "words" || /[:a-z%/]/i.test(cell.replace(/eur|usd|gbp|chf/i, "")) ? null : readAmount(cell.trim(), decimal ?? ".");
    if (value !== null) typed[column] = value;
  }
  return typed;
}

/** Dates without a time of day; with one the text says more than the number would show. */
function wholeDate(text: string, order: NonNullable<ColumnConvention["dateOrder"]>): number | null {
  if (order === "ym" || order === "dm" || order === "unix" || order === "text" || text.includes(":")) return null;
  return readDate(text, order);
}

function formatOf(cell: Cell, before: Cell, convention: ColumnConvention | undefined): string {
  if (typeof cell !== "number" || convention === undefined) return "General";
  if (convention.dateOrder !== undefined) return "yyyy-mm-dd";
  const currency = currencyIn(String(before));
  return currency === "" ? "General" : `#,##0.00 "${currency}"`;
}
