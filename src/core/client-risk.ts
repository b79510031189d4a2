import { demand, demandShare } from "./demand";
import * as terms from "./terms";

/**
 * Hours taken from good clients × rate + margin they may take along × probability: 20 × 85 + 6,000 × 0.2 = 2,900. Never
 * part of profit.
 */
export function spilloverCost(hoursTaken: number, rate: number, marginAtRisk = 0, probability = 0): number {
  demand(hoursTaken >= 0, "hours.negative");
  demandShare(probability, likelihood);
  return hoursTaken * rate + marginAtRisk * probability;
}

/** What talk may cost: 200 people × 5 % prospects × 20 % fewer won × 4,000 a client × 50 % = 4,000. */
export function reputationCost(
  peopleReached: number,
  prospectShare: number,
  winRateLoss: number,
  clientValue: number,
  probability = 1,
): number {
  demand(peopleReached >= 0, "amount.negative", { name: terms.thePeopleReached });
  demandShare(prospectShare, terms.theProspectShare);
  demandShare(winRateLoss, terms.theWinRateLost);
  demandShare(probability, likelihood);
  return peopleReached * prospectShare * winRateLoss * clientValue * probability;
}

/** The contribution that is not to be counted on: 12,000 a year from a client who stays with 75 %: 3,000. */
export function contributionAtRisk(contribution: number, stayProbability: number): number {
  demandShare(stayProbability, terms.theStayProbability);
  return contribution * (1 - stayProbability);
}

/**
 * Worth of a client over time (Gupta & Lehmann 2003): 17.95 a period, 99.5 % retention, 1 % discount: 17.95 × 1.01 ÷
 * 0.015 = 1,208.63.
 */
export function clientValue(margin: number, retention: number, discountRate: number, isPaidNow = true): number {
  demandShare(retention, terms.theRetention);
  demandShare(discountRate, terms.theDiscountRate);
  const base = 1 + discountRate - retention;
  demand(base > 0, "value.discount");
  return (margin * (isPaidNow ? 1 + discountRate : retention)) / base;
}

const likelihood = terms.theProbability;
