import { demand } from "./demand";

/**
 * What an employee's hour really costs: (36,000 pay + 8,400 extras + 4,200 overhead) ÷ 1,500 productive hours = 32.40.
 */
export function hourCost(yearlyPay: number, extras: number, productiveHours: number, overhead = 0): number {
  demand(productiveHours !== 0, "hours.none");
  demand(productiveHours > 0, "hours.negative");
  return (yearlyPay + extras + overhead) / productiveHours;
}
