import { exitImpact, exitPayback, refillShare, type Exit } from "../../core/exit-impact";
import { Problem } from "../../core/problem";
import { leastMonths, monthOf } from "../gather/month";
import type { Practice } from "../owner/practice";
import type { JudgedClient, Portfolio, ScoredClient } from "../judge/portfolio";

/**
 * Where nobody said otherwise: six of ten freed hours are sold again within three months. No norm, only a place to
 * begin between none and all; pane and template begin alike.
 */
export const usualRefill = { share: 0.6, monthsToRefill: 3 } as const;

/** What the owner expects of the hours that become free. */
export interface Refill {
  readonly share: number;
  readonly monthsToRefill: number;
  /** What a resold hour leaves after its own avoidable cost. */
  readonly contributionPerHour: number;
  readonly oneOffCost: number;
}

/** What the owner entered, else the beginning that the template has too, which the owner changes. */
export function refillOf(
  entered: Refill | null,
  { minimumRate, avoidableCostPerHour }: Pick<Practice, "minimumRate" | "avoidableCostPerHour">,
): Refill {
  return (
    entered ?? {
      ...usualRefill,
      contributionPerHour: inCents(Math.max(0, (minimumRate ?? 0) - (avoidableCostPerHour ?? 0))),
      oneOffCost: 0,
    }
  );
}

function inCents(money: number): number {
  return Math.floor(100 * money + 0.5) / 100;
}

export interface ExitFigures {
  /**
   * What is lost a year before anything is sold again: revenue less avoidable cost; below 0 the client costs more than
   * it brings.
   */
  readonly lostPerYear: number;
  readonly hoursPerYear: number;
  /** What is changed after 12 months. */
  readonly impact: number;
  /**
   * The share of freed hours that must be sold again; above 1 it cannot be made up. Null if a resold hour contributes
   * nothing.
   */
  readonly refillShare: number | null;
  /** Months until nothing is lost any more; null is never. */
  readonly payback: number | null;
  /** The sum of gains and losses after each of 12 months. */
  readonly byMonth: readonly number[];
}

/**
 * Calendar months that the figures touch: twelve invoices dated the 1st are 12; without dates they are taken for a
 * year's.
 */
export function monthsOf({ from, to }: Pick<Portfolio, "from" | "to">): number {
  return from === null || to === null ? 12 : monthOf(to) - monthOf(from) + 1;
}

/**
 * The months of a client's own figures: a client since October of the year has 3, whose 1,200 are 400 a month and 4,800
 * a year.
 */
export function clientMonths({ months }: Pick<ScoredClient, "months">, period: Pick<Portfolio, "from" | "to">): number {
  return months ?? monthsOf(period);
}

/**
 * A client's figures of some months as those of a year, with what is expected of its hours: 600 in 3 months are 2,400;
 * null as long as revenue, hours or the avoidable cost per hour are not known, or the months are too few.
 */
export function yearlyExit(
  {
    revenue,
    hours,
    directCosts,
    servingCosts,
    avoidableCostPerHour,
  }: Pick<JudgedClient, "revenue" | "hours" | "directCosts" | "servingCosts" | "avoidableCostPerHour">,
  months: number,
  refill: Refill,
): Exit | null {
  if (revenue === null || hours === null || avoidableCostPerHour === null || hours < 0 || months < leastMonths)
    return null;
  const year = 12 / months;
  return {
    revenue: revenue * year,
    avoidableCosts: (directCosts + servingCosts + hours * avoidableCostPerHour) * year,
    hours: hours * year,
    refillShare: refill.share,
    refillRate: refill.contributionPerHour,
    monthsToRefill: refill.monthsToRefill,
    oneOffCost: refill.oneOffCost,
  };
}

/** What is lost a year before anything is sold again. */
export function lostPerYear({ revenue, avoidableCosts }: Exit): number {
  return revenue - avoidableCosts;
}

/**
 * What letting a client go does to the income, on avoidable cost; null as long as its figures of a year are not known.
 */
export function exitFigures(client: JudgedClient, months: number, refill: Refill): ExitFigures | null {
  const exit = yearlyExit(client, months, refill);
  if (exit === null) return null;
  return {
    lostPerYear: lostPerYear(exit),
    hoursPerYear: exit.hours,
    impact: exitImpact(exit),
    refillShare:
      exit.hours * exit.refillRate > 0
        ? refillShare(exit.revenue, exit.avoidableCosts, exit.hours, exit.refillRate)
        : null,
    payback: payback(exit),
    byMonth: Array.from({ length: 12 }, (_, month) => exitImpact(exit, month + 1)),
  };
}

function payback(exit: Exit): number | null {
  try {
    return exitPayback(exit);
  } catch (error) {
    if (error instanceof Problem && error.code === "exit.never") return null;
    throw error;
  }
}
