import { Problem } from "../core/problem";
import { areaOf, type Area } from "./area";
import { CellError, ErrorInCell, errorCell } from "./cell-error";
import { cleaned } from "./cleaned";
import { oneCell } from "./one-cell";
import type { EachFunction, Parameter, Result, ResultCell, Value } from "./define-function";
import { layOut, valueAt, type Lane } from "./lane";
import { keepsNumbers, readRaw } from "./read-cell";

/**
 * A function applied cell by cell: sizes of 1 stretch, empty rows stay empty, an error stays in its row. Each argument
 * is laid out once; then a place costs one call of the function.
 */
export function callEach(definition: EachFunction, given: readonly unknown[]): Result {
  const inputs = definition.parameters.map((parameter, index) => ({ parameter, area: areaOf(given[index]) }));
  const height = stretched(inputs.map(({ area }) => area.height));
  const width = stretched(inputs.map(({ area }) => area.width));
  const compute = computer(
    definition,
    inputs.map(({ area, parameter }) => lineOf(area, parameter, height, width)),
  );
  if (height === 1 && width === 1) return compute(0);
  const rows = new Array<readonly ResultCell[]>(height);
  for (let row = 0; row < height; row++) rows[row] = rowOf(compute, row * width, width);
  return rows;
}

/** The common size: a size of 1 stretches, any other mismatch is a problem. */
function stretched(sizes: readonly number[]): number {
  const size = Math.max(1, ...sizes);
  if (sizes.some((one) => one !== 1 && one !== size)) throw new Problem("shape.mismatch");
  return size;
}

type Compute = (place: number) => ResultCell;

function rowOf(compute: Compute, start: number, width: number): readonly ResultCell[] {
  if (width > 1) return Array.from({ length: width }, (_, column) => compute(start + column));
  return oneCell(compute(start));
}

interface Line extends Lane<Value | CellError> {
  readonly parameter: Parameter;
  /** 0 where one cell stands for every place. */
  readonly step: 0 | 1;
  /** What the function is called with where no place has anything special. */
  readonly usual: Float64Array | readonly Value[];
}

function lineOf(area: Area, parameter: Parameter, height: number, width: number): Line {
  const isOne = area.height === 1 && area.width === 1 && height * width > 1;
  const lane = layOut(area, isOne ? 1 : height, isOne ? 1 : width, keepsNumbers(parameter), (raw) =>
    readRaw(raw, parameter),
  );
  const one = isOne ? valueAt(lane, 0) : NaN;
  const isConstant = typeof one !== "number" && !(one instanceof CellError) && !(one === null && isNeeded(parameter));
  return { ...lane, parameter, step: isOne ? 0 : 1, usual: isConstant ? [one] : lane.numbers };
}

/** The computation of one place: a row without entries is empty, plain numbers go straight into the function. */
function computer(definition: EachFunction, lines: readonly Line[]): Compute {
  const inputs = lines.filter(({ parameter, step }) => parameter.isRequired && step === 1);
  const mixed = lines.filter(({ others, usual }) => others !== null && usual instanceof Float64Array);
  const invoke = lines.length > 6 ? null : invoker(definition, lines);
  return (place) => {
    try {
      if (areBlank(inputs, place)) return "";
      return cleaned(
        invoke !== null && areNumbers(mixed, place)
          ? invoke(place)
          : definition.each(...lines.map((line) => demanded(line, place * line.step))),
      );
    } catch (error) {
      return errorCell(error);
    }
  };
}

/** Whether a row says nothing: Excel on the desktop hands over a blank cell as 0. */
function areBlank(inputs: readonly Line[], place: number): boolean {
  for (const { numbers, others, parameter } of inputs) {
    const number = numbers[place] ?? NaN;
    const isBlank = number === 0 ? !parameter.zeroCounts : others !== null && others[place] === null;
    if (!isBlank) return false;
  }
  return inputs.length > 0;
}

function areNumbers(mixed: readonly Line[], place: number): boolean {
  for (const { others, step } of mixed) if (others?.[place * step] !== undefined) return false;
  return true;
}

/** The value at a place; an error cell, or nothing where a row must have something, is thrown. */
function demanded(line: Line, place: number): Value {
  const value = valueAt(line, place);
  if (value instanceof CellError) throw new ErrorInCell(value);
  if (value === null && isNeeded(line.parameter)) throw new Problem("cell.missing", { name: line.parameter.label });
  return value;
}

function isNeeded({ isRequired, fallback }: Parameter): boolean {
  return isRequired && fallback === undefined;
}

/** The call of one place, written out by the number of arguments: a spread list would cost more than the arithmetic. */
function invoker(definition: EachFunction, lines: readonly Line[]): (place: number) => ResultCell {
  const [a = none, b = none, c = none, d = none, e = none, f = none] = lines.map(({ usual }) => usual);
  const [as = 0, bs = 0, cs = 0, ds = 0, es = 0, fs = 0] = lines.map(({ step }) => step);
  switch (lines.length) {
    case 1:
      return (place) => definition.each(at(a, place * as));
    case 2:
      return (place) => definition.each(at(a, place * as), at(b, place * bs));
    case 3:
      return (place) => definition.each(at(a, place * as), at(b, place * bs), at(c, place * cs));
    case 4:
      return (place) => definition.each(at(a, place * as), at(b, place * bs), at(c, place * cs), at(d, place * ds));
    case 5:
      return (place) =>
        definition.each(at(a, place * as), at(b, place * bs), at(c, place * cs), at(d, place * ds), at(e, place * es));
    default:
      return (place) =>
        definition.each(
          at(a, place * as),
          at(b, place * bs),
          at(c, place * cs),
          at(d, place * ds),
          at(e, place * es),
          at(f, place * fs),
        );
  }
}

const none = new Float64Array(1);

function at(values: Float64Array | readonly Value[], place: number): Value {
  return values[place] ?? null;
}
