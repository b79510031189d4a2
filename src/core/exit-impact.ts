import { Problem } from "./problem";
import { demand, demandShare } from "./demand";
import * as terms from "./terms";

/** A client's yearly figures, and how fast and how well the freed hours are sold again. */
export interface Exit {
  readonly revenue: number;
  readonly avoidableCosts: number;
  readonly hours: number;
  /** Part of the freed hours that is sold again, 0–1. */
  readonly refillShare: number;
  /** What a resold hour contributes. */
  readonly refillRate: number;
  readonly monthsToRefill: number;
  readonly oneOffCost: number;
}

/**
 * What letting go changes over some months: 12,000 − 9,000 avoidable, 100 h × 60 resold at once at 60 %, 12 months:
 * −3,000 + 3,600 = 600.
 */
export function exitImpact(exit: Exit, months = 12): number {
  const { lostPerMonth, gainPerMonth } = monthly(exit);
  demand(months >= 0, "months.negative");
  return -lostPerMonth * months + gainPerMonth * fullMonths(months, exit.monthsToRefill) - exit.oneOffCost;
}

/** Months until the impact is back at 0: at once is 0; never is a problem. */
export function exitPayback(exit: Exit): number {
  const { lostPerMonth: lost, gainPerMonth: gain } = monthly(exit);
  const { monthsToRefill: ramp, oneOffCost: cost } = exit;
  const startsDown = ramp > 0 ? lost > 0 : lost > gain;
  if (cost === 0 && !startsDown) return 0;
  if (ramp > 0) {
    const during = rampRoot(gain / (2 * ramp), lost, cost);
    if (during <= ramp) return during;
  }
  if (gain <= lost) throw new Problem("exit.never");
  return (cost + (gain * ramp) / 2) / (gain - lost);
}

/** Positive root of curve × t² − lost × t − cost, in the form that loses no digits; Infinity if there is none. */
function rampRoot(curve: number, lost: number, cost: number): number {
  const root = Math.sqrt(lost * lost + 4 * curve * cost);
  if (lost >= 0) return curve > 0 ? (lost + root) / (2 * curve) : Infinity;
  return (2 * cost) / (root - lost);
}

/** Months of full gain that a straight ramp over `ramp` months is worth. */
export function fullMonths(months: number, ramp: number): number {
  return months >= ramp ? months - ramp / 2 : (months * months) / (2 * ramp);
}

function monthly(exit: Exit): { readonly lostPerMonth: number; readonly gainPerMonth: number } {
  demandShare(exit.refillShare, terms.theRefillShare);
  demand(exit.hours >= 0 && exit.monthsToRefill >= 0 && exit.oneOffCost >= 0, "months.negative");
  demand(exit.refillRate >= 0, "refill.negative");
  return {
    lostPerMonth: (exit.revenue - exit.avoidableCosts) / 12,
    gainPerMonth: (exit.hours / 12) * exit.refillRate * exit.refillShare,
  };
}

/**
 * The share of freed hours that must be sold again: (12,000 − 9,000) ÷ (100 h × 60) = 0.5; above 1 it cannot be made
 * up.
 */
export function refillShare(
  revenue: number,
  avoidableCosts: number,
  hours: number,
  contributionPerHour: number,
): number {
  demand(hours >= 0 && contributionPerHour >= 0, "refill.negative");
  demand(hours * contributionPerHour > 0, "refill.none");
  return Math.max(0, (revenue - avoidableCosts) / (hours * contributionPerHour));
}
