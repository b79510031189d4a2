import { demand } from "./demand";

/** The amount this client must bring: 120 h × 125 + 500 direct + 300 serving costs = 15,800. */
export function minimumFee(hours: number, minimumRate: number, directCosts = 0, servingCosts = 0): number {
  demand(hours >= 0, "hours.negative");
  demand(minimumRate >= 0, "minimum.negative");
  return hours * minimumRate + directCosts + servingCosts;
}

/**
 * Least price for new work: 40 estimated h × 1.25 overrun × 90 + 300 direct costs = 4,800; a factor of 25 is meant as
 * 25 % more, a factor of 0.25 too.
 */
export function quoteFloor(estimatedHours: number, minimumRate: number, overrunFactor = 1, directCosts = 0): number {
  demand(overrunFactor >= leastFactor && overrunFactor <= largestFactor, "overrun.factor");
  return minimumFee(estimatedHours * overrunFactor, minimumRate, directCosts);
}

/** Work that takes less than half or more than five times of what was estimated is no overrun but another unit. */
const leastFactor = 0.5;
const largestFactor = 5;
