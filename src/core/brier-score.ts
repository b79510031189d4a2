import { demand, demandShare } from "./demand";
import * as terms from "./terms";

/** What was given as its probability before, and whether it came. */
export interface Forecast {
  readonly probability: number;
  readonly came: boolean;
}

/**
 * Mean squared error of probabilities (Brier 1950): 0.9 and it came, 0.8 and it did not: (0.01 + 0.64) ÷ 2 = 0.325. 0
 * is perfect, always saying 0.5 is 0.25.
 */
export function brierScore(forecasts: readonly Forecast[]): number {
  demand(forecasts.length > 0, "probabilities.none");
  let sum = 0;
  for (const { probability, came } of forecasts) {
    demandShare(probability, terms.theProbability);
    sum += (probability - (came ? 1 : 0)) ** 2;
  }
  return sum / forecasts.length;
}
