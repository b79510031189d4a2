import { Problem, type Words } from "../core/problem";
import type { Cell } from "./cell";
import { CellError, isErrorCode } from "./cell-error";
import { readNumber } from "./read-number";
import { isArray } from "./is-array";

export type InputCell = Cell | CellError;

/** A range as a function gets it: rows of equal width, blanks as null, error cells as CellError. At least one cell. */
export interface Block {
  readonly rows: readonly (readonly InputCell[])[];
  readonly height: number;
  readonly width: number;
  /** False if the argument was left out. */
  readonly isGiven: boolean;
  /** The rows as the host gave them, unread; null where they are no rows. For functions that read plain numbers themselves. */
  readonly raw: RawRows | null;
}

export type RawRows = readonly (readonly unknown[] | null | undefined)[];

/** What a host hands over (a cell, a row, rows of any raggedness, or nothing) as a block. */
export function blockOf(argument: unknown, label: Words): Block {
  const isGiven = argument !== undefined && argument !== null;
  const source: readonly unknown[] = isArray(argument) ? argument : [[argument]];
  const width = widthOf(source);
  if (width === 0) return { rows: [[null]], height: 1, width: 1, isGiven: false, raw: null };
  return new ReadBlock(source, width, isGiven, label);
}

/** Cells are read when somebody looks at them. */
class ReadBlock implements Block {
  readonly height: number;
  readonly raw: RawRows | null;
  private read: readonly (readonly InputCell[])[] | null = null;

  constructor(
    private readonly source: readonly unknown[],
    readonly width: number,
    readonly isGiven: boolean,
    private readonly label: Words,
  ) {
    this.height = source.length;
    this.raw = isRows(source) ? source : null;
  }

  get rows(): readonly (readonly InputCell[])[] {
    this.read ??= this.source.map((row) => rowOf(row, this.width, this.label));
    return this.read;
  }
}

function widthOf(source: readonly unknown[]): number {
  let width = 0;
  if (isRows(source)) {
    for (let index = 0; index < source.length; index++) {
      const row = source[index];
      const length = typeof row === "object" ? (row?.length ?? 1) : 1;
      if (length > width) width = length;
    }
  } else {
    for (const row of source) width = Math.max(width, isArray(row) ? row.length : 1);
  }
  return width;
}

/** Looks at the first row only: what else is no row is seen where its cells are read. */
function isRows(rows: readonly unknown[]): rows is RawRows {
  return isArray(rows[0]);
}

function rowOf(row: unknown, width: number, label: Words): readonly InputCell[] {
  const cells: readonly unknown[] = isArray(row) ? row : [row];
  return Array.from({ length: width }, (_, index) => cellOf(cells[index], label));
}

/** A cell as the host gives it: blank is null, an error text or object is a CellError, anything else that is no cell is a problem. */
export function cellOf(value: unknown, label: Words): InputCell {
  if (typeof value === "number") return Number.isFinite(value) ? value : new CellError("#NUM!");
  if (typeof value === "string") return value === "" ? null : isErrorCode(value) ? new CellError(value) : value;
  if (value === null || value === undefined) return null;
  if (typeof value === "boolean") return value;
  if (value instanceof CellError) return value;
  if (typeof value === "object" && "code" in value && typeof value.code === "string" && isErrorCode(value.code)) return new CellError(value.code);
  return CellError.of(new Problem("cell.nested", { name: label }));
}

/** A number, null for a blank; text that is a number in one way is read, an error cell is thrown on. */
export function numberOf(cell: InputCell, label: Words): number | null {
  if (typeof cell === "number") return cell;
  if (cell === null) return null;
  if (cell instanceof CellError) throw new ErrorInCell(cell);
  if (typeof cell === "boolean") return cell ? 1 : 0;
  return cell.trim() === "" ? null : readNumber(cell, label);
}

const yes = new Set(["true", "yes", "y", "ja", "j", "wahr", "1", "x"]);
const no = new Set(["false", "no", "n", "nein", "falsch", "0"]);

/** TRUE/FALSE, 1/0, yes/no, ja/nein; null for a blank. */
export function flagOf(cell: InputCell, label: Words): boolean | null {
  if (typeof cell === "boolean") return cell;
  if (cell === null) return null;
  if (cell instanceof CellError) throw new ErrorInCell(cell);
  const text = String(cell).trim().toLowerCase();
  if (text === "") return null;
  if (yes.has(text)) return true;
  if (no.has(text)) return false;
  throw new Problem("cell.flag", { name: label, text: text.slice(0, 40) });
}

export function textOf(cell: InputCell): string | null {
  if (cell === null) return null;
  if (cell instanceof CellError) throw new ErrorInCell(cell);
  return typeof cell === "string" ? cell : typeof cell === "boolean" ? (cell ? "TRUE" : "FALSE") : String(cell);
}

/** All cells row by row as numbers, blanks as null; an error cell is thrown on. */
export function numbersIn({ rows }: Block, label: Words): readonly (number | null)[] {
  return rows.flatMap((row) => row.map((cell) => numberOf(cell, label)));
}

/** The numbers of a block without its blanks. */
export function presentNumbers(block: Block, label: Words): readonly number[] {
  return numbersIn(block, label).filter((value) => value !== null);
}

/** Two blocks that belong together cell by cell hold equally many. */
export function samePlaces(first: Block, second: Block): void {
  if (first.height * first.width !== second.height * second.width) throw new Problem("shape.mismatch");
}

/** An error cell among the inputs: the same error comes out, in that row only. */
export class ErrorInCell extends Error {
  readonly cell: CellError;

  constructor(cell: CellError) {
    super(cell.code);
    this.cell = cell;
  }
}

/** The result of a computation, or the error cell that stands for what went wrong with the input. A programmer's mistake goes on. */
export function attempt<Result>(compute: () => Result): Result | CellError {
  try {
    return compute();
  } catch (error) {
    return errorCell(error);
  }
}

export function errorCell(error: unknown): CellError {
  if (error instanceof Problem) return CellError.of(error);
  if (error instanceof ErrorInCell) return error.cell;
  throw error;
}
