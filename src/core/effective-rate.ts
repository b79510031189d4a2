import { demand } from "./demand";

/** What an hour for this client really brings: (10,000 revenue − 400 direct − 600 serving costs) ÷ 120 h = 75. */
export function effectiveRate(revenue: number, hours: number, directCosts = 0, servingCosts = 0): number {
  demand(hours !== 0, "hours.none");
  demand(hours > 0, "hours.negative");
  return (revenue - directCosts - servingCosts) / hours;
}

/** Effective rate − minimum: 83.33 − 125 = −41.67; negative is below the minimum. */
export function rateGap(
  revenue: number,
  hours: number,
  minimumRate: number,
  directCosts = 0,
  servingCosts = 0,
): number {
  demand(minimumRate >= 0, "minimum.negative");
  return effectiveRate(revenue, hours, directCosts, servingCosts) - minimumRate;
}

/**
 * The hours at which the client just meets the minimum: (10,000 − 400 − 600) ÷ 125 = 72; 0 if direct and serving costs
 * eat the revenue.
 */
export function breakEvenHours(revenue: number, minimumRate: number, directCosts = 0, servingCosts = 0): number {
  demand(minimumRate > 0, "minimum.none");
  return Math.max(0, (revenue - directCosts - servingCosts) / minimumRate);
}
