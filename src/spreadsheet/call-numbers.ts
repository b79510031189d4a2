import { errorCell } from "./block";
import { cleaned } from "./cleaned";
import type { EachFunction, Parameter, ResultCell } from "./define-function";
import { markPlain } from "./plain-rows";
import { columnOf, isNumeric, readRaw } from "./read-column";
import { isArray } from "./is-array";

/**
 * The ordinary call: columns of plain numbers, one a row, and single cells beside them. The numbers are laid out one after another, so
 * that a row costs one call and no list of arguments; rows with anything else (blanks, text, errors) are left to the careful way.
 * Null if the arguments are no such columns.
 */
export function callNumbers(definition: EachFunction, given: readonly unknown[], carefully: () => (row: number, column: number) => ResultCell): readonly (readonly ResultCell[])[] | null {
  const height = commonHeight(definition, given);
  if (height < 2) return null;
  const marks = { isSlow: new Uint8Array(height), isFilled: new Uint8Array(height) };
  const lines: Line[] = [];
  for (const [index, parameter] of definition.parameters.entries()) {
    const line = lineOf(given[index], parameter, marks);
    if (line === null) return null;
    lines.push(line);
  }
  const invoke = invoker(definition, lines);
  if (invoke === null) return null;
  const hasInputs = definition.parameters.some(({ isRequired }, index) => isRequired && lines[index]?.step === 1);
  const slowly = marks.isSlow.includes(1) ? carefully() : null;
  const rows: (readonly ResultCell[])[] = new Array<readonly ResultCell[]>(height);
  let isPlain = true;
  let hasBlankRow = false;
  for (let row = 0; row < height; row++) {
    if (slowly !== null && marks.isSlow[row] === 1) rows[row] = [slowly(row, 0)];
    else if (hasInputs && marks.isFilled[row] === 0) {
      rows[row] = [""];
      hasBlankRow = true;
    }
    else {
      const cells = computedRow(invoke, row);
      if (typeof cells[0] !== "number") isPlain = false;
      rows[row] = cells;
    }
  }
  return isPlain && slowly === null && !hasBlankRow ? markPlain(rows) : rows;
}

/** The height of all arguments that have several rows; 0 if they differ. */
function commonHeight({ parameters }: EachFunction, given: readonly unknown[]): number {
  let height = 0;
  for (let index = 0; index < parameters.length; index++) {
    const argument = given[index];
    if (!isArray(argument) || argument.length < 2) continue;
    if (height !== 0 && argument.length !== height) return 0;
    height = argument.length;
  }
  return height;
}

interface Line {
  readonly numbers: Float64Array;
  /** 0 repeats the one number for every row. */
  readonly step: 0 | 1;
}

interface Marks {
  /** The row holds a cell that is no plain number. */
  readonly isSlow: Uint8Array;
  /** The row holds a required input that is not 0. */
  readonly isFilled: Uint8Array;
}

function lineOf(argument: unknown, parameter: Parameter, { isSlow, isFilled }: Marks): Line | null {
  const { isRequired, zeroCounts } = parameter;
  if (!isNumeric(parameter)) return null;
  if (!isArray(argument) || argument.length < 2) return repeated(argument, parameter);
  if (!isColumn(argument)) return null;
  const numbers = new Float64Array(argument.length);
  for (let row = 0; row < argument.length; row++) {
    const cells = argument[row];
    if (cells?.length !== 1) return null;
    const cell = cells[0];
    if (typeof cell !== "number" || cell - cell !== 0) {
      isSlow[row] = 1;
    } else {
      numbers[row] = cell;
      if (isRequired && (cell !== 0 || zeroCounts)) isFilled[row] = 1;
    }
  }
  return { numbers, step: 1 };
}

/** Looks at the first row only: what else is no row of one cell has another length, or holds no number and is read with care. */
function isColumn(rows: readonly unknown[]): rows is readonly (readonly unknown[] | undefined)[] {
  return isArray(rows[0]);
}

/** One cell for all rows, if it can be read as a number. */
function repeated(argument: unknown, parameter: Parameter): Line | null {
  const { rows, width } = columnOf(argument, parameter);
  const [cells] = rows;
  const value = width === 1 ? readRaw(isArray(cells) ? cells[0] : cells, parameter) : null;
  return typeof value === "number" ? { numbers: Float64Array.of(value), step: 0 } : null;
}

/** Two places that make an array, since one that only ever holds numbers costs half as much as one that may hold words. */
function computedRow(invoke: (row: number) => ResultCell, row: number): readonly ResultCell[] {
  try {
    const value = invoke(row);
    if (typeof value === "number" && value - value === 0) return [value + 0];
    return [cleaned(value)];
  } catch (error) {
    return [errorCell(error)];
  }
}

/** The call of one row, written out by the number of arguments: a spread list would cost more than the arithmetic. */
function invoker(definition: EachFunction, lines: readonly Line[]): ((row: number) => ResultCell) | null {
  const [a = none, b = none, c = none, d = none, e = none, f = none] = lines.map(({ numbers }) => numbers);
  const [as = 0, bs = 0, cs = 0, ds = 0, es = 0, fs = 0] = lines.map(({ step }) => step);
  switch (lines.length) {
    case 1:
      return (row) => definition.each(at(a, row * as));
    case 2:
      return (row) => definition.each(at(a, row * as), at(b, row * bs));
    case 3:
      return (row) => definition.each(at(a, row * as), at(b, row * bs), at(c, row * cs));
    case 4:
      return (row) => definition.each(at(a, row * as), at(b, row * bs), at(c, row * cs), at(d, row * ds));
    case 5:
      return (row) => definition.each(at(a, row * as), at(b, row * bs), at(c, row * cs), at(d, row * ds), at(e, row * es));
    case 6:
      return (row) => definition.each(at(a, row * as), at(b, row * bs), at(c, row * cs), at(d, row * ds), at(e, row * es), at(f, row * fs));
    default:
      return null;
  }
}

const none = new Float64Array(1);

function at(numbers: Float64Array, index: number): number {
  return numbers[index] ?? 0;
}
