import { demand } from "./demand";

/** The amount this client must bring: 120 h × 125 + 500 direct costs = 15,500. */
export function minimumFee(hours: number, minimumRate: number, directCosts = 0): number {
  demand(hours >= 0, "hours.negative");
  demand(minimumRate >= 0, "minimum.negative");
  return hours * minimumRate + directCosts;
}

/** Least price for new work: 40 estimated h × 1.25 overrun × 90 + 300 direct costs = 4,800. */
export function quoteFloor(estimatedHours: number, minimumRate: number, overrunFactor = 1, directCosts = 0): number {
  demand(overrunFactor > 0, "overrun.factor");
  return minimumFee(estimatedHours * overrunFactor, minimumRate, directCosts);
}
