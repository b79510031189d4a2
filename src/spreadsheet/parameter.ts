import type { Words } from "../core/problem";
import type { Parameter, ParameterKind, Value } from "./define-function";

interface RequiredCell<Kind extends ParameterKind> extends Parameter {
  readonly kind: Kind;
  readonly shape: "cell";
  readonly isRequired: true;
  readonly fallback: undefined;
}

type With<P extends Parameter, Change> = Omit<P, keyof Change> & Change;

/** A number that every row must have. */
export function number(name: string, label: Words, help: Words): RequiredCell<"number"> {
  return { name, label, help, kind: "number", shape: "cell", isRequired: true, fallback: undefined, zeroCounts: false };
}

/** Hours as a number; text such as 2:30 or 90 min is read. */
export function hoursNumber(name: string, label: Words, help: Words): RequiredCell<"hours"> {
  return { ...number(name, label, help), kind: "hours" };
}

/** TRUE or FALSE. */
export function flag(name: string, label: Words, help: Words): RequiredCell<"flag"> {
  return { ...number(name, label, help), kind: "flag" };
}

export function text(name: string, label: Words, help: Words): RequiredCell<"text"> {
  return { ...number(name, label, help), kind: "text" };
}

/** A time as it stands in the cell: 2:30, 2.5, 90 min. */
export function time(name: string, label: Words, help: Words): RequiredCell<"time"> {
  return { ...number(name, label, help), kind: "time" };
}

/** A block that the function sees as a whole. */
export function range(
  name: string,
  label: Words,
  help: Words,
): With<RequiredCell<"number">, { readonly shape: "range" }> {
  return { ...number(name, label, help), shape: "range" };
}

/** The same input, which may be left out; blank and left out mean the fallback. */
export function optional<P extends Parameter, const Fallback extends Value>(
  parameter: P,
  fallback: Fallback,
): With<P, { readonly isRequired: false; readonly fallback: Fallback }> {
  return { ...parameter, isRequired: false, fallback };
}

/** The same input, which must be given but may hold blanks. */
export function allowingBlank<P extends Parameter>(parameter: P): With<P, { readonly fallback: null }> {
  return { ...parameter, fallback: null };
}

/** The same input, where 0 is a value and no empty row. */
export function countingZero<P extends Parameter>(parameter: P): P {
  return { ...parameter, zeroCounts: true };
}
