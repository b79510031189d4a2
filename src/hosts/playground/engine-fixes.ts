import { ICommandService, ObjectMatrix, type Injector, type Workbook } from "@univerjs/core";
import {
  CELL_INVERTED_INDEX_CACHE,
  LexerTreeBuilder,
  SetRangeValuesMutation,
  type ISetRangeValuesMutationParams,
} from "@univerjs/preset-sheets-core";

type Loose = Record<string, unknown>;

/**
 * Two faults of Univer 0.25.1. The lexer forgets to close square brackets, so that after a half-typed =SUM(Clients[
 * every later formula is #NAME?. And each formula result is searched for among all distinct values of its column, which
 * makes 100,000 results take minutes: here the column's index is dropped instead, and the engine builds it again when a
 * comparison needs it.
 */
export function fixEngine(): void {
  fixBrackets(LexerTreeBuilder.prototype as unknown as Loose);
  fixIndex(Object.getPrototypeOf(CELL_INVERTED_INDEX_CACHE) as Loose);
}

function fixBrackets(lexer: Loose): void {
  const reset = lexer["_resetTemp"];
  if (typeof reset !== "function") throw new Error("Univer's lexer has changed: look at engine-fixes.ts again.");
  lexer["_resetTemp"] = function (this: Loose) {
    reset.call(this);
    this["_squareBracketState"] = 0;
    this["_tableBracketState"] = false;
  };
}

type ColumnIndex = Map<string, Map<string, Map<number, unknown>>>;

function fixIndex(index: Loose): void {
  const set = index["set"];
  if (typeof set !== "function") throw new Error("Univer's column index has changed: look at engine-fixes.ts again.");
  index["set"] = function (
    this: Loose,
    unit: string,
    sheet: string,
    column: number,
    value: unknown,
    row: number,
    isForced = false,
  ) {
    if (!isForced) {
      set.call(this, unit, sheet, column, value, row, false);
      return;
    }
    for (const name of ["_cache", "_continueBuildingCache"])
      (this[name] as ColumnIndex | undefined)?.get(unit)?.get(sheet)?.delete(column);
  };
}

/**
 * A third fault of Univer 0.25.1: results come in turns of their own, and one whose formula was cleared or written over since it was
 * begun lands in the cell all the same, over what stands there now. Here it is dropped.
 */
export function dropLateResults(injector: Injector, workbook: Workbook): void {
  injector.get(ICommandService).beforeCommandExecuted(({ id, params }, options) => {
    if (id !== SetRangeValuesMutation.id || options?.["applyFormulaCalculationResult"] !== true) return;
    const { subUnitId, cellValue } = params as ISetRangeValuesMutationParams;
    const sheet = workbook.getSheetBySheetId(subUnitId);
    const results = new ObjectMatrix(cellValue);
    results.forValue((row, column) => {
      const cell = sheet?.getCellRaw(row, column);
      if (!cell?.f && !cell?.si) results.realDeleteValue(row, column);
    });
  });
}
