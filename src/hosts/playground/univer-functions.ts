import {
  ArrayValueObject,
  BaseFunction,
  BooleanValueObject,
  ErrorType,
  ErrorValueObject,
  FunctionType,
  NumberValueObject,
  StringValueObject,
  type BaseValueObject,
  type IFunctionInfo,
} from "@univerjs/preset-sheets-core";
import { BooleanNumber, type Nullable } from "@univerjs/core";
import type { Language, Problem } from "../../core/problem";
import { catalogue } from "../../functions";
import { call } from "../../spreadsheet/call";
import { CellError, type ErrorCode } from "../../spreadsheet/cell-error";
import type { FunctionDefinition, Result, ResultCell } from "../../spreadsheet/define-function";

type UniverFunction = new (name: string) => BaseFunction;

/** Every function of the catalogue as Univer's engine calls it. */
export const univerFunctions: [UniverFunction, string][] = catalogue.map((definition) => [
  univerFunction(definition),
  definition.id,
]);

/** Its help in the autocompletion, in the language of the page. */
export function univerHelp(language: Language): IFunctionInfo[] {
  return catalogue.map(({ id, summary, parameters }) => ({
    functionName: id,
    functionType: FunctionType.User,
    description: summary[language],
    abstract: summary[language],
    functionParameter: parameters.map(({ name, help, isRequired }) => ({
      name,
      detail: help[language],
      example: "",
      require: isRequired ? BooleanNumber.TRUE : BooleanNumber.FALSE,
      repeat: BooleanNumber.FALSE,
    })),
  }));
}

/** Why a formula of ours failed, by its sheet and cell; the one that was computed last. */
const problems = new Map<string, Problem | null>();

export function problemAt(sheet: string, row: number, column: number): Problem | undefined {
  return problems.get(placeKey(sheet, row, column)) ?? undefined;
}

function placeKey(sheet: string, row: number, column: number): string {
  return `${sheet} ${row} ${column}`;
}

/**
 * BaseFunction and not CustomFunction: the latter hands over blanks as 0, and an exception in it stops the engine for
 * good.
 */
function univerFunction(definition: FunctionDefinition): UniverFunction {
  return class extends BaseFunction {
    // However many are given, it is our sentence that says which one is missing or too many: the engine has none.
    override minParams = 0;
    override maxParams = 255;

    override calculate(...given: BaseValueObject[]): BaseValueObject {
      const result = call(definition, given.map(argument));
      problems.set(
        placeKey(this.subUnitId ?? "", this.row, this.column),
        result instanceof CellError ? result.problem : null,
      );
      return univerResult(result);
    }
  };
}

/** A range and a single reference arrive as an array, sparse where cells are empty; a literal as a plain value. */
function argument(value: BaseValueObject | undefined): unknown {
  if (value === undefined || value.isNull()) return null;
  if (!(value instanceof ArrayValueObject)) return cell(value);
  const array = value;
  const source = array.getArrayValue();
  return Array.from({ length: array.getRowCount() }, (_, row) =>
    Array.from({ length: array.getColumnCount() }, (__, column) => cell(source[row]?.[column])),
  );
}

function cell(value: Nullable<BaseValueObject>): unknown {
  if (!value || value.isNull()) return null;
  if (value instanceof ErrorValueObject) return { code: value.getErrorType() };
  return value.getValue();
}

function univerResult(result: Result): BaseValueObject {
  if (!isBlock(result)) return univerCell(result);
  const rows = result.map((row) => row.map(univerCell));
  return ArrayValueObject.create({
    calculateValueList: rows,
    rowCount: rows.length,
    columnCount: rows[0]?.length ?? 0,
    unitId: "",
    sheetId: "",
    row: -1,
    column: -1,
  });
}

function isBlock(result: Result): result is readonly (readonly ResultCell[])[] {
  return Array.isArray(result);
}

const errors: Partial<Record<ErrorCode, ErrorType>> = {
  "#VALUE!": ErrorType.VALUE,
  "#NUM!": ErrorType.NUM,
  "#DIV/0!": ErrorType.DIV_BY_ZERO,
  "#N/A": ErrorType.NA,
  "#REF!": ErrorType.REF,
  "#NAME?": ErrorType.NAME,
  "#NULL!": ErrorType.NULL,
  "#SPILL!": ErrorType.SPILL,
};

function univerCell(value: ResultCell): BaseValueObject {
  if (value instanceof CellError) return ErrorValueObject.create(errors[value.code] ?? ErrorType.VALUE);
  if (typeof value === "number") return NumberValueObject.create(value);
  if (typeof value === "boolean") return BooleanValueObject.create(value);
  return StringValueObject.create(value ?? "");
}
