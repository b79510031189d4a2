import { Problem } from "../core/problem";
import { errorCell } from "./block";
import { CellError } from "./cell-error";
import { callNumbers } from "./call-numbers";
import { cleaned } from "./cleaned";
import type { EachFunction, Result, ResultCell, Value } from "./define-function";
import { columnOf, isNumeric, rawAt, readRaw, type Column } from "./read-column";

/** A function applied cell by cell: sizes of 1 stretch, empty rows stay empty, an error stays in its row. */
export function callEach(definition: EachFunction, given: readonly unknown[]): Result {
  return callNumbers(definition, given, () => places(definition, given).compute) ?? callPlaces(definition, given);
}

function callPlaces(definition: EachFunction, given: readonly unknown[]): Result {
  const { height, width, compute } = places(definition, given);
  if (height === 1 && width === 1) return compute(0, 0);
  const rows: ResultCell[][] = new Array<ResultCell[]>(height);
  for (let row = 0; row < height; row++) {
    const cells: ResultCell[] = [compute(row, 0)];
    for (let column = 1; column < width; column++) cells.push(compute(row, column));
    rows[row] = cells;
  }
  return rows;
}

type Compute = (row: number, column: number) => ResultCell;

/** The common size of the arguments, and the computation of one place. */
function places(definition: EachFunction, given: readonly unknown[]): { readonly height: number; readonly width: number; readonly compute: Compute } {
  const columns = definition.parameters.map((parameter, index) => columnOf(given[index], parameter));
  const height = stretched(columns.map((column) => column.height));
  const width = stretched(columns.map((column) => column.width));
  return { height, width, compute: computer(definition, columns, height === 1 && width === 1) };
}

/** The common size: a size of 1 stretches, any other mismatch is a problem. */
function stretched(sizes: readonly number[]): number {
  const size = Math.max(1, ...sizes);
  if (sizes.some((one) => one !== 1 && one !== size)) throw new Problem("shape.mismatch");
  return size;
}

interface Source extends Column {
  readonly index: number;
  readonly isNumber: boolean;
  /** Counts for the question whether a row is empty. */
  readonly isInput: boolean;
  /** A row must have it once the row is not empty. */
  readonly isNeeded: boolean;
}

/** The computation of one place. What is one cell for all rows is read once; one buffer serves all rows, so 100,000 rows make no 100,000 argument lists. */
function computer(definition: EachFunction, columns: readonly Column[], isOneCell: boolean): Compute {
  const isSingle = ({ height, width }: Column): boolean => !isOneCell && height === 1 && width === 1;
  const sources = columns.map((column, index) => sourceOf(column, index));
  const buffer: Value[] = columns.map(() => null);
  const fixedFault = fixed(sources.filter(isSingle), buffer);
  const moving = sources.filter((source) => !isSingle(source));
  const hasInputs = moving.some(({ isInput }) => isInput);
  return (row, column) => {
    let isEmpty = hasInputs;
    let fault: CellError | null = fixedFault;
    for (const source of moving) {
      const raw = rawAt(source, row, column);
      if (typeof raw === "number" && source.isNumber && raw - raw === 0) {
        buffer[source.index] = raw;
        if (source.isInput && (raw !== 0 || source.parameter.zeroCounts)) isEmpty = false;
        continue;
      }
      const value = readRaw(raw, source.parameter);
      if (value instanceof CellError) {
        if (fault === null || fault === fixedFault) fault = value;
        if (source.isInput) isEmpty = false;
      } else {
        buffer[source.index] = value;
        if (value === null && source.isNeeded) fault ??= missing(source);
        if (source.isInput && value !== null && (value !== 0 || source.parameter.zeroCounts)) isEmpty = false;
      }
    }
    if (isEmpty) return "";
    return fault ?? computed(definition, buffer);
  };
}

function sourceOf(column: Column, index: number): Source {
  const { isRequired, fallback } = column.parameter;
  return { ...column, index, isNumber: isNumeric(column.parameter), isInput: isRequired, isNeeded: isRequired && fallback === undefined };
}

/** Reads the inputs that are one cell for all rows into the buffer; the first that cannot be used is the fault of every row. */
function fixed(sources: readonly Source[], buffer: Value[]): CellError | null {
  let fault: CellError | null = null;
  for (const source of sources) {
    const value = readRaw(rawAt(source, 0, 0), source.parameter);
    if (value instanceof CellError) fault ??= value;
    else if (value === null && source.isNeeded) fault ??= missing(source);
    else buffer[source.index] = value;
  }
  return fault;
}

function missing({ parameter }: Source): CellError {
  return CellError.of(new Problem("cell.missing", { name: parameter.label }));
}

function computed(definition: EachFunction, buffer: readonly Value[]): ResultCell {
  try {
    return cleaned(definition.each(...buffer));
  } catch (error) {
    return errorCell(error);
  }
}
