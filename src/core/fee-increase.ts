import { demand, demandShare } from "./demand";
import { minimumFee } from "./minimum-fee";
import * as terms from "./terms";

/**
 * The fee's rise that brings the client to the minimum: (500 h × 110 + 60,000 direct costs) ÷ 100,000 − 1 = 0.15; 0 if
 * it is met already.
 */
export function feeIncrease(
  revenue: number,
  hours: number,
  minimumRate: number,
  directCosts = 0,
  servingCosts = 0,
): number {
  demand(revenue !== 0, "revenue.none");
  demand(revenue > 0, "revenue.negative");
  return Math.max(0, minimumFee(hours, minimumRate, directCosts, servingCosts) / revenue - 1);
}

/** The rise that pays for the extra work this client causes: 6 h × 90 ÷ 3,000 = 0.18. */
export function surcharge(fee: number, extraHours: number, minimumRate: number): number {
  demand(fee !== 0, "fee.none");
  demand(fee > 0, "fee.negative");
  demand(extraHours >= 0, "hours.negative");
  demand(minimumRate >= 0, "minimum.negative");
  return (extraHours * minimumRate) / fee;
}

/** Share of equal clients that may leave before a rise costs money: 5 % at a margin of 40 %: 0.05 ÷ 0.45 = 11.1 %. */
export function priceRiseLoss(increase: number, contributionMargin: number): number {
  demandShare(increase, terms.theRise);
  demandShare(contributionMargin, terms.theContributionMargin);
  demand(increase + contributionMargin > 0, "rise.none");
  return increase / (contributionMargin + increase);
}
