import { catalogue } from "../../functions";
import { call } from "../../spreadsheet/call";
import type { Cell } from "../../spreadsheet/cell";
import { CellError } from "../../spreadsheet/cell-error";
import type { FunctionDefinition, Result, ResultCell } from "../../spreadsheet/define-function";
import { serialDay } from "./serial-day";

type SheetsCell = Exclude<Cell, null>;

const definitions: ReadonlyMap<string, FunctionDefinition> = new Map(
  catalogue.map((definition) => [definition.id, definition]),
);

/**
 * A function as Google Sheets calls it. Sheets has no typed errors: the one error of a single cell is thrown with its
 * sentence, in a block the sentence is the cell's text. An argument that is skipped, =F(A1,,B1), arrives as "".
 */
export function callFunction(id: string, given: readonly unknown[]): SheetsCell | readonly (readonly SheetsCell[])[] {
  const definition = definitions.get(id);
  if (definition === undefined) throw new Error(`${id} is not among the functions. Reload the spreadsheet.`);
  const result = call(
    definition,
    given.map((argument, index) =>
      argument === "" && definition.parameters[index]?.isRequired === false ? undefined : withSerialDays(argument),
    ),
  );
  if (isBlock(result)) return result.map((row) => row.map(sheetsCell));
  if (result instanceof CellError) throw new Error(sentence(result));
  return sheetsCell(result);
}

/** Sheets hands over dates, times and durations as Date: they become day numbers. */
function withSerialDays(argument: unknown): unknown {
  if (Array.isArray(argument)) return argument.map(withSerialDays);
  return isDate(argument) ? serialDay(argument) : argument;
}

/** A Date of another realm is no instance of this one's Date. */
function isDate(value: unknown): value is Date {
  return Object.prototype.toString.call(value) === "[object Date]";
}

function isBlock(result: Result): result is readonly (readonly ResultCell[])[] {
  return Array.isArray(result);
}

function sheetsCell(cell: ResultCell): SheetsCell {
  return cell instanceof CellError ? sentence(cell) : (cell ?? "");
}

/**
 * "#N/A: Enter the hours; …", so that the sign can be searched for; English, since the sheet is shared and no reader is
 * known.
 */
function sentence({ code, problem }: CellError): string {
  return problem === null ? code : `${code}: ${problem.inWords("en")}`;
}
