import { Problem } from "../core/problem";
import { blockOf, type Block } from "./block";
import { callEach } from "./call-each";
import { attempt } from "./cell-error";
import { cleaned, cleanedRows } from "./cleaned";
import type { FunctionDefinition, Parameter, Result, ResultCell, Value, WholeFunction } from "./define-function";
import { readCell } from "./read-cell";
import { isArray } from "./is-array";
import { withoutTail } from "./without-tail";

/**
 * The one door: counts, reads and stretches the arguments of a call, computes, and lets nothing out but cells and
 * errors. One cell in is one cell out.
 */
export function call(definition: FunctionDefinition, given: readonly unknown[]): Result {
  return attempt(() => {
    countArguments(definition, given);
    const entries = withoutTail(definition, given);
    return "each" in definition ? callEach(definition, entries) : callWhole(definition, entries);
  });
}

/**
 * Left-out arguments at the end are undefined in Sheets and null in Excel; too many are a mistake, a required one left
 * out too.
 */
function countArguments({ id, parameters }: FunctionDefinition, given: readonly unknown[]): void {
  if (given.slice(parameters.length).some((value) => value !== undefined && value !== null)) {
    throw new Problem("arguments.tooMany", { function: id, count: parameters.length });
  }
  const missing = parameters.find((parameter, index) => parameter.isRequired && index >= given.length);
  if (missing !== undefined) throw new Problem("arguments.missing", { function: id, name: missing.label });
}

function callWhole(definition: WholeFunction, given: readonly unknown[]): Result {
  const inputs = definition.parameters.map((parameter, index) =>
    parameter.shape === "range" ? blockOf(given[index], parameter.label) : valueOf(given[index], parameter),
  );
  const result = definition.whole(...inputs);
  return isBlock(result) ? cleanedRows(result) : cleaned(result);
}

function isBlock(result: Result): result is readonly (readonly ResultCell[])[] {
  return isArray(result);
}

/** The one value of a parameter that takes a cell; a range of several cells is the wrong shape. */
function valueOf(argument: unknown, parameter: Parameter): Value {
  const block: Block = blockOf(argument, parameter.label);
  if (block.height > 1 || block.width > 1) throw new Problem("shape.mismatch");
  const value = readCell(block.rows[0]?.[0] ?? null, parameter) ?? parameter.fallback;
  if (value === undefined) throw new Problem("cell.missing", { name: parameter.label });
  return value;
}
