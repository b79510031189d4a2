import { demand, demandShare } from "./demand";
import * as terms from "./terms";

/**
 * What an hour must bring, all per year: (80,000 costs + 20,000 owner's pay) ÷ 1,600 hours = 62.50; tax is on the
 * owner's pay, margin on the price.
 */
export function breakEvenRate(
  costs: number,
  billableHours: number,
  ownerPay = 0,
  taxRate = 0,
  profitMargin = 0,
): number {
  demandShare(taxRate, terms.theTaxRate);
  demandShare(profitMargin, terms.theProfitMargin);
  demand(taxRate < 1 && profitMargin < 1, "rate.outside");
  demand(billableHours !== 0, "hours.none");
  demand(billableHours > 0, "hours.negative");
  return (costs + ownerPay / (1 - taxRate)) / (1 - profitMargin) / billableHours;
}

/**
 * The three floors under a price: below the first every hour loses money, below the second the owner's pay is eaten,
 * below the third the goal is missed.
 */
export interface RateFloors {
  readonly avoidable: number;
  readonly fullCost: number;
  readonly target: number;
}

/** 25 avoidable an hour, 80,000 costs, 20,000 owner's pay, 1,600 h, 10 % margin: 25.00, 62.50 and 69.44. */
export function rateFloors(
  avoidablePerHour: number,
  costs: number,
  billableHours: number,
  ownerPay = 0,
  taxRate = 0,
  profitMargin = 0,
): RateFloors {
  return {
    avoidable: avoidablePerHour,
    fullCost: breakEvenRate(costs, billableHours, ownerPay, taxRate),
    target: breakEvenRate(costs, billableHours, ownerPay, taxRate, profitMargin),
  };
}
