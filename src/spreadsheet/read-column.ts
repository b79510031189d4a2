import type { Words } from "../core/problem";
import { cellOf, errorCell, flagOf, numberOf, textOf, ErrorInCell, type InputCell } from "./block";
import { CellError } from "./cell-error";
import type { Parameter, ParameterKind, Value } from "./define-function";
import { isArray } from "./is-array";
import { writtenHours } from "./read-hours";

/** One argument as the host gave it, with its size; cells are read where they stand, so that a column of 100,000 rows is never copied. */
export interface Column {
  readonly parameter: Parameter;
  readonly rows: readonly unknown[];
  readonly height: number;
  readonly width: number;
}

/** What stands in a cell after reading: a value (null for a blank that has no fallback) or the error of a cell that cannot be read. */
export type Read = Value | CellError;

export function columnOf(argument: unknown, parameter: Parameter): Column {
  const rows: readonly unknown[] = isArray(argument) ? argument : [argument];
  let width = 0;
  for (const row of rows) {
    const length = isArray(row) ? row.length : 1;
    if (length > width) width = length;
  }
  return width === 0 ? { parameter, rows: [null], height: 1, width: 1 } : { parameter, rows, height: rows.length, width };
}

/** The raw cell at a place; a size of 1 stretches, a short row ends in blanks. */
export function rawAt({ rows, height, width }: Column, row: number, column: number): unknown {
  const cells = rows[height === 1 ? 0 : row];
  if (isArray(cells)) return cells[width === 1 ? 0 : column];
  return width === 1 || column === 0 ? cells : null;
}

/** A raw cell by its parameter's kind; a blank becomes the fallback. */
export function readRaw(raw: unknown, parameter: Parameter): Read {
  try {
    return readCell(cellOf(raw, parameter.label), parameter) ?? parameter.fallback ?? null;
  } catch (error) {
    return errorCell(error);
  }
}

const readers: Readonly<Record<ParameterKind, (cell: InputCell, label: Words) => Value>> = {
  number: numberOf,
  hours: (cell, label) => (typeof cell === "string" ? writtenHours(cell) : null) ?? numberOf(cell, label),
  flag: flagOf,
  text: (cell) => textOf(cell),
  time: (cell) => {
    if (cell instanceof CellError) throw new ErrorInCell(cell);
    return typeof cell === "string" && cell.trim() === "" ? null : cell;
  },
};

/** Whether what is read is a number, so that a number in the cell is taken as it is. */
export function isNumeric({ kind }: Parameter): boolean {
  return kind === "number" || kind === "hours";
}

/** One cell by its parameter's kind; null for a blank. */
export function readCell(cell: InputCell, parameter: Parameter): Value {
  return readers[parameter.kind](cell, parameter.label);
}
