import { Problem, type Language } from "../core/problem";
import { demandFit } from "../core/verdict";
import { shareProblem } from "../core/demand";
import { figureText, readFigure, type FigureKind } from "./read-figure";
import { TypedField } from "./typed-field";

interface NumberFieldProps {
  readonly label: string;
  readonly help?: string;
  readonly value: number | null;
  readonly language: Language;
  readonly kind?: FigureKind;
  readonly isCompact?: boolean;
  /** In a table, where row and column say what it is. */
  readonly isBare?: boolean;
  /** The problem of a number that is none of these figures. */
  readonly check?: (value: number) => Problem | null;
  readonly onNumber: (value: number | null) => void;
}

/** A figure as people type it; what is no number stays in the box, with its sentence beside it, and changes nothing. */
export function NumberField({
  label,
  help,
  value,
  language,
  kind = "number",
  isCompact = false,
  isBare = false,
  check = kind === "share" ? notShare : notNegative,
  onNumber,
}: NumberFieldProps) {
  const take = (typed: string): void => {
    const number = typed.trim() === "" ? null : readFigure(typed, label, kind, language);
    const wrong = number === null ? null : check(number);
    if (wrong !== null) throw wrong;
    onNumber(number);
  };
  return (
    <TypedField {...{ label, help, language, isCompact, isBare, take }} text={figureText(value, kind, language)} />
  );
}

const thisFigure = { en: "this figure", de: "diese Zahl" } as const;

function notNegative(value: number): Problem | null {
  return value < 0 ? new Problem("amount.negative", { name: thisFigure }) : null;
}

function notShare(value: number): Problem | null {
  return shareProblem(value, thisFigure);
}

/** Fit is a score from 0 to 100, and 0.7 is meant as 70. */
export function notFit(value: number): Problem | null {
  try {
    demandFit(value);
    return null;
  } catch (error) {
    if (error instanceof Problem) return error;
    throw error;
  }
}
