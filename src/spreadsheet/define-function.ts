import type { Words } from "../core/problem";
import type { Block } from "./block";
import type { Cell } from "./cell";
import type { CellError } from "./cell-error";
import type { ExampleArgument } from "./formula";

/** What a cell becomes before a function sees it; null is a blank that the function allows. */
export type Value = number | boolean | string | null;

/**
 * number: a number, or text that is one; hours: a number too, and "2:30" or "90 min" is read; time: left as it is, for
 * TIMETOHOURS; flag: TRUE/FALSE, yes/no, ja/nein; text: as text.
 */
export type ParameterKind = "number" | "hours" | "time" | "flag" | "text";

export interface Parameter {
  /** As the function's help names it: costPerHour. */
  readonly name: string;
  /** As a sentence names it, German in the accusative: "the cost per hour", "den internen Stundensatz". */
  readonly label: Words;
  readonly help: Words;
  readonly kind: ParameterKind;
  /** cell: stretches over the rows like Excel's arithmetic; range: the function gets the whole block. */
  readonly shape: "cell" | "range";
  readonly isRequired: boolean;
  /** What a blank or left-out argument means; undefined for an input that a row must have. */
  readonly fallback: Value | undefined;
  /** 0 is a value of its own here, not an empty row (a fit score of 0). */
  readonly zeroCounts: boolean;
}

export type FunctionGroup = "earn" | "yield" | "fit" | "risk" | "portfolio" | "decide";

/**
 * A formula with what it must give: a cell, a block, or an error as the sheet shows it. 83.33 stands for what rounds to
 * it.
 */
export interface Example {
  readonly caption: Words;
  readonly arguments: readonly ExampleArgument[];
  readonly result: Cell | readonly (readonly Cell[])[];
}

export type ResultCell = Cell | CellError;
export type Result = ResultCell | readonly (readonly ResultCell[])[];

/** A table of the help page: a sentence before it, its heads and its rows. */
export interface RuleTable {
  readonly intro: Words;
  readonly head: readonly Words[];
  readonly rows: readonly (readonly Words[])[];
}

interface Described {
  readonly id: string;
  readonly group: FunctionGroup;
  readonly summary: Words;
  readonly returns: Words;
  readonly parameters: readonly Parameter[];
  /** The formula in the field's notation, and where it comes from. */
  readonly formula: Words;
  /** Rules that read better as a table. */
  readonly rules?: RuleTable;
  /** Ordinary, edge and error, at the least. */
  readonly examples: readonly [Example, Example, Example, ...(readonly Example[])];
}

/** A function of clean values, called once a cell. */
export interface EachFunction extends Described {
  each(...values: readonly Value[]): ResultCell;
}

/** A function of whole ranges: blocks where the parameter is a range, values elsewhere. */
export interface WholeFunction extends Described {
  whole(...inputs: readonly (Block | Value)[]): Result;
}

export type FunctionDefinition = EachFunction | WholeFunction;

interface KindValue {
  readonly number: number;
  readonly hours: number;
  readonly flag: boolean;
  readonly text: string;
  readonly time: number | boolean | string;
}

/** What a computation gets for a parameter: a block, or a value that is null only where a blank may mean nothing. */
type InputOf<P extends Parameter> = P["shape"] extends "range"
  ? Block
  : KindValue[P["kind"]] | (P["fallback"] extends null ? null : never);
type InputsOf<Ps extends readonly Parameter[]> = { readonly [Index in keyof Ps]: InputOf<Ps[Index]> };

type TypedExample<Ps extends readonly Parameter[]> = Example & {
  readonly arguments: { readonly [Index in keyof Ps]?: ExampleArgument };
};
type Typed<Ps extends readonly Parameter[]> = Omit<Described, "parameters" | "examples"> & {
  readonly parameters: Ps;
  readonly examples: readonly [TypedExample<Ps>, TypedExample<Ps>, TypedExample<Ps>, ...(readonly TypedExample<Ps>[])];
};

/** A function that is computed cell by cell; shapes stretch and errors stay in their row. */
export function defineFunction<const Ps extends readonly Parameter[]>(
  definition: Typed<Ps> & { each(...values: InputsOf<Ps>): ResultCell },
): EachFunction;
export function defineFunction(definition: EachFunction): EachFunction {
  return definition;
}

/** A function that looks at whole ranges. */
export function defineRangeFunction<const Ps extends readonly Parameter[]>(
  definition: Typed<Ps> & { whole(...inputs: InputsOf<Ps>): Result },
): WholeFunction;
export function defineRangeFunction(definition: WholeFunction): WholeFunction {
  return definition;
}
