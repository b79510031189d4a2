import { billableHours } from "../../core/billable-hours";
import { Problem } from "../../core/problem";
import type { Portfolio } from "../judge/portfolio";
import type { FirmYear } from "../owner/firm";
import { monthsOf } from "./exit";

/**
 * Hours of a year that go to clients and that no client takes today: 1,080 less 900 worked in 12 months leave 180; null
 * as long as hours per week or the clients' hours are not known.
 */
export function freeHoursOf(
  { hoursPerWeek, weeksOff, billableShare }: FirmYear,
  portfolio: Portfolio | null,
): number | null {
  if (hoursPerWeek === null || portfolio === null || portfolio.totals.hours <= 0) return null;
  try {
    return (
      billableHours(hoursPerWeek, weeksOff ?? 0, billableShare ?? 1) -
      (portfolio.totals.hours * 12) / monthsOf(portfolio)
    );
  } catch (error) {
    if (error instanceof Problem) return null;
    throw error;
  }
}
