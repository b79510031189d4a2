import { demand } from "./demand";

/**
 * Revenue − direct − serving costs − hours × cost per hour: 10,000 − 500 − 300 − 120 × 50 = 3,200.
 * With the avoidable cost per hour it answers "drop or keep?", with the full cost "is the price right?".
 */
export function clientProfit(
  revenue: number,
  hours: number,
  costPerHour: number,
  directCosts = 0,
  servingCosts = 0,
): number {
  demand(hours >= 0, "hours.negative");
  return revenue - directCosts - servingCosts - hours * costPerHour;
}

/**
 * Profit as a share of revenue (on price, not markup on cost): 3,200 ÷ 10,000 = 0.32; a loss is negative, never
 * clipped.
 */
export function clientYield(
  revenue: number,
  hours: number,
  costPerHour: number,
  directCosts = 0,
  servingCosts = 0,
): number {
  demand(revenue !== 0, "revenue.none");
  demand(revenue > 0, "revenue.negative");
  return clientProfit(revenue, hours, costPerHour, directCosts, servingCosts) / revenue;
}
