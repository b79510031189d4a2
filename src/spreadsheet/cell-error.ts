import { Problem } from "../core/problem";
import type { ProblemKind } from "../core/problem-words";

/** The error texts a sheet shows and hands on. */
export type ErrorCode =
  | "#VALUE!"
  | "#NUM!"
  | "#DIV/0!"
  | "#N/A"
  | "#REF!"
  | "#NAME?"
  | "#NULL!"
  | "#SPILL!"
  | "#CALC!"
  | "#BUSY!"
  | "#GETTING_DATA"
  | "#ERROR!";

const codeOfKind: Readonly<Record<ProblemKind, ErrorCode>> = {
  value: "#VALUE!",
  number: "#NUM!",
  division: "#DIV/0!",
  missing: "#N/A",
};

const codes: ReadonlySet<string> = new Set<ErrorCode>([
  "#VALUE!",
  "#NUM!",
  "#DIV/0!",
  "#N/A",
  "#REF!",
  "#NAME?",
  "#NULL!",
  "#SPILL!",
  "#CALC!",
  "#BUSY!",
  "#GETTING_DATA",
  "#ERROR!",
]);

/** An error in a cell: the code the sheet shows and, if it is ours, the problem whose sentence says what to do. */
export class CellError {
  constructor(
    readonly code: ErrorCode,
    readonly problem: Problem | null = null,
  ) {}

  static of(problem: Problem): CellError {
    return new CellError(codeOfKind[problem.kind], problem);
  }
}

export function isErrorCode(text: string): text is ErrorCode {
  return codes.has(text);
}

/** An error cell among the inputs: the same error comes out, in that row only. */
export class ErrorInCell extends Error {
  readonly cell: CellError;

  constructor(cell: CellError) {
    super(cell.code);
    this.cell = cell;
  }
}

/**
 * The result of a computation, or the error cell that stands for what went wrong with the input. A programmer's mistake
 * goes on.
 */
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
