import type { FunctionDefinition, Parameter } from "./define-function";
import { isArray } from "./is-array";

/**
 * Longer ranges are whole columns rather than tables: B:B has 1,048,576 rows in Excel. Of shorter ones the shape is
 * kept, since other columns beside them count on it.
 */
const longestTable = 10_000;

/**
 * Arguments without the blank rows below their last entry, those of equal height cut alike: what is not there costs
 * nothing, and a whole column spills no further than its entries. Two rows always stay, since one row would be read as
 * a cell. For functions that go row by row a row of zeros is blank too, as Excel on the desktop hands over blanks.
 */
export function withoutTail(definition: FunctionDefinition, given: readonly unknown[]): readonly unknown[] {
  const heights = new Set(given.map(heightOf).filter((height) => height > longestTable));
  let cut = given;
  for (const height of heights) {
    const members = definition.parameters
      .map((parameter, index) => ({ parameter, rows: cut[index] }))
      .filter(({ rows }) => heightOf(rows) === height);
    const zeroIsBlank = "each" in definition && members.some(({ parameter }) => parameter.isRequired);
    const end = Math.max(2, ...members.map(({ parameter, rows }) => endOf(rows, parameter, zeroIsBlank)));
    if (end < height)
      cut = cut.map((argument) =>
        isArray(argument) && heightOf(argument) === height ? argument.slice(0, end) : argument,
      );
  }
  return cut;
}

function heightOf(argument: unknown): number {
  return isArray(argument) ? argument.length : 0;
}

/** One more than the last row with an entry. */
function endOf(argument: unknown, { zeroCounts }: Parameter, zeroIsBlank: boolean): number {
  if (!isArray(argument)) return 0;
  let end = argument.length;
  while (end > 0 && isBlankRow(argument[end - 1], zeroIsBlank && !zeroCounts)) end--;
  return end;
}

function isBlankRow(row: unknown, zeroIsBlank: boolean): boolean {
  if (!isArray(row)) return isBlank(row, zeroIsBlank);
  for (let column = 0; column < row.length; column++) if (!isBlank(row[column], zeroIsBlank)) return false;
  return true;
}

function isBlank(cell: unknown, zeroIsBlank: boolean): boolean {
  return cell === null || cell === undefined || cell === "" || (cell === 0 && zeroIsBlank);
}
