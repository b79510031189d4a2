import type { Language } from "../../core/problem";
import { call } from "../../spreadsheet/call";
import { CellError, type ErrorCode } from "../../spreadsheet/cell-error";
import type { FunctionDefinition, Result, ResultCell } from "../../spreadsheet/define-function";

type ExcelCell = string | number | boolean | CustomFunctions.Error;
type ExcelFunction = (...given: readonly unknown[]) => readonly (readonly ExcelCell[])[];

/**
 * A definition as Excel calls it: its arguments and one for the invocation in, rows of cells out; the one error of a
 * single cell is thrown.
 */
export function excelFunction(definition: FunctionDefinition, language: () => Language): ExcelFunction {
  const count = definition.parameters.length;
  return (...given) => {
    const result = call(definition, given.slice(0, count));
    if (isBlock(result))
      return isPlain(result) ? result : result.map((row) => row.map((cell) => excelCell(cell, language)));
    if (result instanceof CellError) throw excelError(result, language);
    return [[excelCell(result, language)]];
  };
}

function isBlock(result: Result): result is readonly (readonly ResultCell[])[] {
  return Array.isArray(result);
}

/** Most results hold plain cells and go out as they are. */
function isPlain(
  rows: readonly (readonly ResultCell[])[],
): rows is readonly (readonly Exclude<ExcelCell, CustomFunctions.Error>[])[] {
  for (let index = 0; index < rows.length; index++) {
    const row = rows[index];
    if (row === undefined) continue;
    for (let column = 0; column < row.length; column++) if (typeof row[column] === "object") return false;
  }
  return true;
}

/** Inside a block an error is a value; null would show as 0. */
function excelCell(cell: ResultCell, language: () => Language): ExcelCell {
  if (cell instanceof CellError) return excelError(cell, language);
  return cell ?? "";
}

/** #REF!, #NAME? and the like may not leave a custom function: they become #VALUE!. */
function excelError({ code, problem }: CellError, language: () => Language): CustomFunctions.Error {
  const { ErrorCode: codes } = CustomFunctions;
  const known: Partial<Record<ErrorCode, CustomFunctions.ErrorCode>> = {
    "#NUM!": codes.invalidNumber,
    "#DIV/0!": codes.divisionByZero,
    "#N/A": codes.notAvailable,
    "#NULL!": codes.nullReference,
  };
  return new CustomFunctions.Error(known[code] ?? codes.invalidValue, problem?.inWords(language()));
}
