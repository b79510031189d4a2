import { useEffect, useState } from "preact/hooks";
import { Problem, type Language } from "../core/problem";
import { demandFit, demandMinimumFit, demandTolerance } from "../core/verdict";
import { shareProblem } from "../core/demand";
import { afterPress } from "./after-press";
import { figureText, readFigure, type FigureKind } from "./read-figure";

interface NumberFieldProps {
  readonly label: string;
  readonly help?: string;
  readonly value: number | null;
  readonly language: Language;
  readonly kind?: FigureKind;
  readonly isCompact?: boolean;
  /** The problem of a number that is none of these figures. */
  readonly check?: (value: number) => Problem | null;
  readonly onNumber: (value: number | null) => void;
}

/** A figure as people type it; what is no number stays in the box, with its sentence beside it, and changes nothing. */
export function NumberField({ label, help, value, language, kind = "number", isCompact = false, check = kind === "share" ? notShare : notNegative, onNumber }: NumberFieldProps) {
  const [refused, setRefused] = useState<{ readonly typed: string; readonly why: string } | null>(null);
  useEffect(() => { setRefused(null); }, [value]);
  const take = (typed: string): void => {
    const refuse = (problem: Problem): void => {
      afterPress(() => { setRefused({ typed, why: problem.inWords(language) }); });
    };
    try {
      const number = typed.trim() === "" ? null : readFigure(typed, label, kind, language);
      const wrong = number === null ? null : check(number);
      if (wrong !== null) {
        refuse(wrong);
        return;
      }
      setRefused(null);
      onNumber(number);
    } catch (error) {
      if (!(error instanceof Problem)) throw error;
      refuse(error);
    }
  };
  return (
    <label class={isCompact ? "fit-row" : "field"}>
      <span>{label}</span>
      <fluent-text-input value={refused?.typed ?? figureText(value, kind, language)} aria-label={label} aria-invalid={refused !== null} onChange={(event) => { take(valueOf(event.currentTarget)); }} />
      {help !== undefined && <span class="quiet">{help}</span>}
      {refused !== null && <span class="refused" role="alert">{refused.why}</span>}
    </label>
  );
}

function valueOf(element: EventTarget | null): string {
  return element !== null && "value" in element && typeof element.value === "string" ? element.value : "";
}

const thisFigure = { en: "this figure", de: "diese Zahl" } as const;

function notNegative(value: number): Problem | null {
  return value < 0 ? new Problem("amount.negative", { name: thisFigure }) : null;
}

function notShare(value: number): Problem | null {
  return shareProblem(value, thisFigure);
}

/** Fit is a score from 0 to 100, and 0.7 is meant as 70. */
export function notMinimumFit(value: number): Problem | null {
  return problemOf(() => { demandMinimumFit(value); });
}

export function notFit(value: number): Problem | null {
  return problemOf(() => { demandFit(value); });
}

export function notTolerance(value: number): Problem | null {
  return problemOf(() => { demandTolerance(value); });
}

function problemOf(demand: () => void): Problem | null {
  try {
    demand();
    return null;
  } catch (error) {
    if (error instanceof Problem) return error;
    throw error;
  }
}
