import { useState } from "preact/hooks";
import { shareProblem } from "../../core/demand";
import { Problem, type Language } from "../../core/problem";
import { demandFit, demandMinimumFit, demandTolerance } from "../../core/verdict";
import { readNumber } from "../../spreadsheet/read-number";

interface NumberFieldProps {
  readonly label: string;
  readonly help?: string;
  readonly value: number | null;
  readonly language: Language;
  readonly isCompact?: boolean;
  /** The problem of a number that is none of these figures. */
  readonly check?: (value: number) => Problem | null;
  readonly onNumber: (value: number | null) => void;
}

/** A figure as people type it, "72,68" or "72.68"; what is no number says so beside the field and changes nothing. */
export function NumberField({ label, help, value, language, isCompact = false, check = notNegative, onNumber }: NumberFieldProps) {
  const [problem, setProblem] = useState("");
  const take = (typed: string): void => {
    try {
      const number = typed.trim() === "" ? null : readNumber(typed, label);
      const wrong = number === null ? null : check(number);
      setProblem(wrong?.inWords(language) ?? "");
      if (wrong === null) onNumber(number);
    } catch (error) {
      if (!(error instanceof Problem)) throw error;
      setProblem(error.inWords(language));
    }
  };
  const shown = value === null ? "" : String(Math.round(value * 10_000) / 10_000).replace(".", language === "de" ? "," : ".");
  return (
    <label class={isCompact ? "fit-row" : "field"}>
      <span>{label}</span>
      <fluent-text-input value={shown} aria-label={label} onChange={(event) => { take(valueOf(event.currentTarget)); }} />
      {help !== undefined && <span class="quiet">{help}</span>}
      {problem !== "" && <span role="alert">{problem}</span>}
    </label>
  );
}

function valueOf(element: EventTarget | null): string {
  return element !== null && "value" in element && typeof element.value === "string" ? element.value : "";
}

function notNegative(value: number): Problem | null {
  return value < 0 ? new Problem("amount.negative", { name: thisFigure }) : null;
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

/** 30 as a share is meant as 30 %. */
export function notShare(value: number): Problem | null {
  return shareProblem(value, thisFigure);
}

const thisFigure = { en: "this figure", de: "diese Zahl" } as const;
