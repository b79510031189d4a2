import { demand } from "./demand";

/** Herfindahl index of revenue, 0–10,000: shares of 20, 30 and 50 % give 400 + 900 + 2,500 = 3,800. */
export function concentration(revenues: readonly number[]): number {
  const total = positiveTotal(revenues);
  return revenues.reduce((sum, revenue) => sum + ((100 * revenue) / total) ** 2, 0);
}

/** Share of the n largest: of 20, 30 and 50 the largest has 0.5, the two largest 0.8. */
export function topShare(revenues: readonly number[], n = 1): number {
  demand(Number.isInteger(n) && n >= 1, "count.invalid");
  const total = positiveTotal(revenues);
  const largest = [...revenues].sort((a, b) => b - a).slice(0, n);
  return Math.min(1, largest.reduce((sum, revenue) => sum + revenue, 0) / total);
}

function positiveTotal(revenues: readonly number[]): number {
  let total = 0;
  for (const revenue of revenues) {
    demand(revenue >= 0, "revenue.negative");
    total += revenue;
  }
  demand(total > 0, "revenue.none");
  return total;
}
