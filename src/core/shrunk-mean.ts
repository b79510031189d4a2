import { demand } from "./demand";
import * as terms from "./terms";

/** This many clients the mean of all counts beside the mean of a group; a convention. */
export const usualPriorWeight = 5;

/**
 * A small group's mean, drawn to the mean of all: 100 from 5 clients where all have 60: (5 × 100 + 5 × 60) ÷ 10 = 80;
 * from 45 clients it is 96.
 */
export function shrunkMean(mean: number, count: number, overallMean: number, weight = usualPriorWeight): number {
  demand(count >= 0, "amount.negative", { name: terms.theCount });
  demand(weight >= 0, "amount.negative", { name: terms.theWeight });
  demand(count + weight > 0, "mean.weightless");
  return (count * mean + weight * overallMean) / (count + weight);
}
