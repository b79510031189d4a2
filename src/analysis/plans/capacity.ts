import { billableHours } from "../../core/billable-hours";
import { capacityLoad } from "../../core/capacity-load";
import { Problem } from "../../core/problem";
import { leastMonths } from "../gather/month";
import type { Portfolio, ScoredClient } from "../judge/portfolio";
import type { FirmYear } from "../owner/firm";
import { monthsOf } from "./exit";

/** Hours of a year that the firm has for clients, and the part of them that clients take. */
export interface Capacity {
  readonly available: number;
  readonly needed: number;
  readonly load: number;
  /** The part that one client takes; null if its hours are not known. */
  readonly of: (client: Pick<ScoredClient, "hours">) => number | null;
}

/**
 * 40 a week, 7 weeks off, 60 % for clients are 1,080; 810 worked in 9 months are 1,080 a year: full. Every hour counts,
 * paid or not; null as long as hours per week or the clients' hours are not known, or the months are too few.
 */
export function capacityOf({ hoursPerWeek, weeksOff, billableShare }: FirmYear, portfolio: Portfolio): Capacity | null {
  const months = monthsOf(portfolio);
  const worked = portfolio.clients.reduce((sum, { hours }) => sum + (hours ?? 0), 0);
  if (hoursPerWeek === null || worked <= 0 || months < leastMonths) return null;
  try {
    const available = billableHours(hoursPerWeek, weeksOff ?? 0, billableShare ?? 1);
    const load = (hours: number): number => capacityLoad((hours * 12) / months, available);
    return {
      available,
      needed: (worked * 12) / months,
      load: load(worked),
      of: ({ hours }) => (hours === null ? null : load(Math.max(0, hours))),
    };
  } catch (error) {
    if (error instanceof Problem) return null;
    throw error;
  }
}
