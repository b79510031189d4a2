import { demand, demandShare } from "./demand";
import * as terms from "./terms";

/**
 * Hours used against the hours that the fee includes by now: 30 hours where 80 are included and a quarter of the term
 * has elapsed: 30 ÷ 20 = 1.5, half too fast.
 */
export function burnRate(hoursToDate: number, includedHours: number, elapsedShare: number): number {
  demand(hoursToDate >= 0 && includedHours >= 0, "hours.negative");
  demand(includedHours > 0, "included.none");
  demandElapsed(elapsedShare);
  return hoursToDate / (includedHours * elapsedShare);
}

/**
 * What an hour will have brought at the end if the work goes on as it did: 6,000 for the term, 30 hours in its first
 * quarter: 6,000 ÷ 120 = 50.
 */
export function projectedRate(fee: number, hoursToDate: number, elapsedShare: number): number {
  demand(hoursToDate >= 0, "hours.negative");
  demand(fee >= 0, "fee.negative");
  demand(hoursToDate > 0, "hours.none");
  demandElapsed(elapsedShare);
  return fee / (hoursToDate / elapsedShare);
}

function demandElapsed(share: number): void {
  demandShare(share, terms.theElapsedShare);
  demand(share > 0, "elapsed.none");
}
