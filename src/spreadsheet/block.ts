import { Problem, type Words } from "../core/problem";
import { areaOf, rawAt, type Area } from "./area";
import type { Cell } from "./cell";
import { attempt, CellError, ErrorInCell, isErrorCode } from "./cell-error";
import { isArray } from "./is-array";
import { layOut, valueAt, type Lane } from "./lane";
import { readNumber } from "./read-number";
import { yesOrNo } from "./yes-or-no";

export type InputCell = Cell | CellError;

/** A range as a function gets it: rows of equal width, blanks as null, error cells as CellError. At least one cell. */
export interface Block {
  readonly rows: readonly (readonly InputCell[])[];
  /** All cells as numbers, row by row; a blank is null, and what is no number is the error that says so. */
  readonly numbers: Lane<null | CellError>;
  readonly height: number;
  readonly width: number;
  /** False if the argument was left out. */
  readonly isGiven: boolean;
}

/** What a host hands over as a block. */
export function blockOf(argument: unknown, label: Words): Block {
  const area = areaOf(argument);
  const isNothing = argument === undefined || argument === null || (isArray(argument) && area.rows !== argument);
  return new ReadBlock(area, !isNothing, label);
}

/** Cells are read when somebody looks at them, and once. */
class ReadBlock implements Block {
  readonly height: number;
  readonly width: number;
  private read: readonly (readonly InputCell[])[] | null = null;
  private laidOut: Lane<null | CellError> | null = null;

  constructor(
    private readonly area: Area,
    readonly isGiven: boolean,
    private readonly label: Words,
  ) {
    this.height = area.height;
    this.width = area.width;
  }

  get rows(): readonly (readonly InputCell[])[] {
    this.read ??= this.readRows();
    return this.read;
  }

  private readRows(): readonly (readonly InputCell[])[] {
    const rows = new Array<readonly InputCell[]>(this.height);
    for (let row = 0; row < this.height; row++) {
      const cells = new Array<InputCell>(this.width);
      for (let column = 0; column < this.width; column++)
        cells[column] = cellOf(rawAt(this.area, row, column), this.label);
      rows[row] = cells;
    }
    return rows;
  }

  get numbers(): Lane<null | CellError> {
    this.laidOut ??= layOut(this.area, this.height, this.width, true, (raw) =>
      attempt(() => numberOf(cellOf(raw, this.label), this.label)),
    );
    return this.laidOut;
  }
}

/**
 * A cell as the host gives it: blank is null, an error text or object is a CellError, anything else that is no cell is
 * a problem.
 */
export function cellOf(value: unknown, label: Words): InputCell {
  if (typeof value === "number") return Number.isFinite(value) ? value : new CellError("#NUM!");
  if (typeof value === "string") return value === "" ? null : isErrorCode(value) ? new CellError(value) : value;
  if (value === null || value === undefined) return null;
  if (typeof value === "boolean") return value;
  if (value instanceof CellError) return value;
  if (typeof value === "object" && "code" in value && typeof value.code === "string" && isErrorCode(value.code))
    return new CellError(value.code);
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

/** TRUE/FALSE, 1/0, yes/no, ja/nein; null for a blank. */
export function flagOf(cell: InputCell, label: Words): boolean | null {
  if (typeof cell === "boolean") return cell;
  if (cell === null) return null;
  if (cell instanceof CellError) throw new ErrorInCell(cell);
  const text = String(cell).trim();
  if (text === "") return null;
  const answer = yesOrNo(text);
  if (answer === null) throw new Problem("cell.flag", { name: label, text: text.toLowerCase().slice(0, 40) });
  return answer;
}

export function textOf(cell: InputCell): string | null {
  if (cell === null) return null;
  if (cell instanceof CellError) throw new ErrorInCell(cell);
  return typeof cell === "string" ? cell : typeof cell === "boolean" ? (cell ? "TRUE" : "FALSE") : String(cell);
}

/** All cells row by row as numbers, blanks as null; an error cell is thrown on. */
export function numbersIn({ numbers }: Block): readonly (number | null)[] {
  const found = new Array<number | null>(numbers.numbers.length);
  for (let place = 0; place < found.length; place++) found[place] = numberAt(numbers, place);
  return found;
}

/** The number at a place, null for a blank; an error cell is thrown on. */
export function numberAt(numbers: Lane<null | CellError>, place: number): number | null {
  const value = valueAt(numbers, place);
  if (value instanceof CellError) throw new ErrorInCell(value);
  return value;
}

/** The numbers of a block without its blanks. */
export function presentNumbers(block: Block): readonly number[] {
  return numbersIn(block).filter((value) => value !== null);
}

/** Two blocks that belong together cell by cell hold equally many. */
export function samePlaces(first: Block, second: Block): void {
  if (first.height * first.width !== second.height * second.width) throw new Problem("shape.mismatch");
}
