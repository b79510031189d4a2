import type { Period } from "../owner/period";
import { dateOf, serialDay } from "../../spreadsheet/serial-day";
import { monthsAfter } from "./calendar";

export const periodKinds = ["all", "this year", "last year", "last 12 months", "between"] as const;

/** Which time the owner looks at; the days stand for "between" only. */
export interface PeriodChoice {
  readonly kind: (typeof periodKinds)[number];
  readonly from: number | null;
  readonly to: number | null;
}

export type Span = Pick<Period, "from" | "to">;

export const wholeTime: PeriodChoice = { kind: "all", from: null, to: null };

/**
 * First and last day of what was chosen, as of today; all is null. The last 12 months are whole ones: on 26 November
 * 2026 they go from November 2025 to October 2026.
 */
export function spanOf({ kind, from, to }: PeriodChoice, today: number): Span | null {
  const { year, month } = dateOf(today);
  const thisMonth = serialDay(year, month, 1) ?? today;
  switch (kind) {
    case "all":
      return null;
    case "this year":
      return yearSpan(year);
    case "last year":
      return yearSpan(year - 1);
    case "last 12 months":
      return { from: monthsAfter(thisMonth, -12), to: thisMonth - 1 };
    case "between":
      return from === null && to === null
        ? null
        : from !== null && to !== null && from > to
          ? { from: to, to: from }
          : { from, to };
  }
}

/** The same days a year before: March to May 2025 is March to May 2024; an open end stays open. */
export function yearBefore({ from, to }: Span): Span {
  return { from: from === null ? null : monthsAfter(from, -12), to: to === null ? null : monthsAfter(to + 1, -12) - 1 };
}

function yearSpan(year: number): Span {
  return { from: serialDay(year, 1, 1), to: serialDay(year, 12, 31) };
}
