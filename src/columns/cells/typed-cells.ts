import type { Cell, Cells } from "../../spreadsheet/cell";
import { currencyIn } from "./currency";
import { readAmount } from "./read-amount";
import { readDate } from "./read-date";
import { recognise } from "../recognise";
import type { ColumnConvention } from "./column-convention";
import type { Recognition } from "../recognition";
import type { Sheet } from "../sheet";

export interface TypedSheet {
  readonly rows: Cells;
  readonly formats: readonly (readonly string[])[];
}

/**
 * The texts of a CSV as a spreadsheet holds them: numbers and dates where their column leaves no doubt, everything else
 * the text that it is.
 */
export function typedCells(sheet: Sheet): TypedSheet {
  if (sheet.formats !== undefined) return { rows: sheet.rows, formats: sheet.formats };
  const tables = recognise(sheet)
    .filter(({ layout }) => layout !== "transposed")
    .map(typedColumns);
  const rows: (readonly Cell[])[] = [];
  const formats: (readonly string[])[] = [];
  for (const [index, cells] of sheet.rows.entries()) {
    const conventions = tables.flatMap((table) => (index >= table.first && index < table.end ? table.conventions : []));
    const typed = typedRow(cells, conventions);
    rows.push(typed);
    formats.push(
      typed.map((cell, column) =>
        formatOf(
          cell,
          cells[column] ?? null,
          conventions.find((one) => one.column === column),
        ),
      ),
    );
  }
  return { rows, formats };
}

/** The columns of a table that leave no doubt, counted from the first of the sheet, and the rows below its header. */
function typedColumns({ conventions, doubts, headers, headerRows, area }: Recognition): {
  readonly first: number;
  readonly end: number;
  readonly conventions: readonly ColumnConvention[];
} {
  const doubtful = new Set(doubts.map(({ facts }) => facts["header"]));
  const sure = conventions.filter(({ column }) => !doubtful.has(headers[column] ?? ""));
  return {
    first: (headerRows.at(-1) ?? Infinity) + 1,
    end: area.endRow ?? Infinity,
    conventions: sure.map((one) => ({ ...one, column: one.column + area.firstColumn })),
  };
}

function typedRow(cells: readonly Cell[], conventions: readonly ColumnConvention[]): Cell[] {
  const typed = [...cells];
  for (const { column, decimal, dateOrder, durationUnit } of conventions) {
    const cell = cells[column];
    if (typeof cell !== "string" || cell.trim() === "") continue;
    const value =
      dateOrder !== undefined
        ? wholeDate(cell, dateOrder)
        : durationUnit === "h:mm" || durationUnit === "words" || /[:a-z%/]/i.test(cell.replace(/eur|usd|gbp|chf/i, ""))
          ? null
          : readAmount(cell.trim(), decimal ?? ".");
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
