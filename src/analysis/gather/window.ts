import type { Period } from "../owner/period";
import type { Coverage } from "./coverage";
import { monthOf } from "./month";

/** The calendar months that are judged: those for which both revenue and hours are there. */
export interface Window {
  /** In their order; empty where no row has a date. */
  readonly months: readonly number[];
  /** What each source covers, for saying what was left out. */
  readonly moneyMonths: readonly number[];
  readonly hoursMonths: readonly number[];
  /** No month has both invoices and hours, so nothing can be divided. */
  readonly isDisjoint: boolean;
  /**
   * The month of the window in which a month's rows count; null is outside. Invoices that the owner said belong to the
   * period count at its edge.
   */
  readonly homeOf: (month: number) => number | null;
}

/** From one calendar month to another. */
export interface Months {
  readonly first: number;
  readonly last: number;
}

const allMonths: Months = { first: -Infinity, last: Infinity };

/**
 * Invoices of 2024 and 2025 beside hours of 2025 are judged by 2025. Time values count as revenue only as long as there
 * is no invoice.
 */
export function windowOf(coverage: Coverage, period: Period, within: Months = allMonths): Window {
  const invoiced = coverage.months("invoiced");
  const hoursMonths = coverage.months("hours");
  const answered = period.invoicesFrom !== null || period.invoicesUntil !== null;
  const moneyMonths =
    invoiced.length === 0 ? coverage.months("time value") : answered && hoursMonths.length > 0 ? hoursMonths : invoiced;
  const both = moneyMonths.length > 0 && hoursMonths.length > 0;
  const billed = invoiced.length > 0 && !answered ? coverage.billedMonths() : moneyMonths;
  const isWithin = (month: number): boolean => month >= within.first && month <= within.last;
  const shared = coverage.withoutCuts(new Set(billed.filter((month) => hoursMonths.includes(month))));
  // An invoice may stand for months before it, but it must be dated in a month that is judged, or it is not there to be
  // divided.
  const isDisjoint = both && !moneyMonths.some((month) => shared.has(month));
  const all = moneyMonths.length > 0 ? moneyMonths : hoursMonths.length > 0 ? hoursMonths : coverage.months("anything");
  const months = (both && !isDisjoint ? [...shared].sort((a, b) => a - b) : all).filter(isWithin);
  const inside = new Set(months);
  const [first, last] = [months[0] ?? 0, months.at(-1) ?? 0];
  const latest = period.invoicesUntil === null ? last : monthOf(period.invoicesUntil);
  const earliest = period.invoicesFrom === null ? first : monthOf(period.invoicesFrom);
  const homeOf = (month: number): number | null => {
    if (inside.has(month)) return month;
    if (month > last && month <= latest) return last;
    return month < first && month >= earliest ? first : null;
  };
  return { months, moneyMonths: invoiced.length > 0 ? invoiced : moneyMonths, hoursMonths, isDisjoint, homeOf };
}
