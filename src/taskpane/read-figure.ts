import type { Language } from "../core/problem";
import { readNumber } from "../spreadsheet/read-number";
import { asMeantIn } from "../spreadsheet/typed-number";
import { printNumber } from "../spreadsheet/print";

/** What a field asks for: money, hours and points as they are; a share as a percent. */
export type FigureKind = "number" | "share";

/**
 * A figure as a person of that language types it: "92,000" is 92000 in English, "92.000" in German; "£120,000" and
 * "95.000 €" too. Where a percent is asked, 62 and 62 % are 0.62, 1 is 0.01, and below 1 it is the share itself: 0.62.
 */
export function readFigure(typed: string, label: string, kind: FigureKind, language: Language): number {
  const number = readNumber(asMeantIn(language, typed), label);
  return kind === "share" && !typed.includes("%") && number >= 1 ? number / 100 : number;
}

/** A figure as it stands in a field: at most two decimals, a share as a percent. */
export function figureText(value: number | null, kind: FigureKind, language: Language): string {
  if (value === null) return "";
  const shown = Math.round((kind === "share" ? value * 100 : value) * 100) / 100;
  const decimals = Number.isInteger(shown) ? 0 : Number.isInteger(Math.round(shown * 1000) / 100) ? 1 : 2;
  return printNumber(shown, decimals, language).replace("−", "-") + (kind === "share" ? "\u00a0%" : "");
}
