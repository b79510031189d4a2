import type { Words } from "../core/problem";
import { cellOf, flagOf, numberOf, textOf, type InputCell } from "./block";
import { CellError, ErrorInCell, errorCell } from "./cell-error";
import type { Parameter, ParameterKind, Value } from "./define-function";
import { writtenHours } from "./read-hours";

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

/** Whether a number in the cell is taken as it is. */
export function keepsNumbers({ kind }: Parameter): boolean {
  return kind === "number" || kind === "hours" || kind === "time";
}

/** One cell by its parameter's kind; null for a blank. */
export function readCell(cell: InputCell, parameter: Parameter): Value {
  return readers[parameter.kind](cell, parameter.label);
}

/**
 * A raw cell by its parameter's kind: a value (null for a blank that has no fallback) or the error of a cell that
 * cannot be read.
 */
export function readRaw(raw: unknown, parameter: Parameter): Value | CellError {
  try {
    return readCell(cellOf(raw, parameter.label), parameter) ?? parameter.fallback ?? null;
  } catch (error) {
    return errorCell(error);
  }
}
