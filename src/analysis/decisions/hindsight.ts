import { median } from "../../core/median";
import type { Verdict } from "../../core/verdict";
import { verdictNames } from "../../core/verdict-rules";
import type { Decision } from "./decision";
import { leastCases, reviewedOnes } from "./learned";

/** What came of clients with the same verdict. */
export interface Outcomes {
  readonly count: number;
  /** What the firm earns more a year than before, on avoidable cost: the middle one; null of none. */
  readonly gain: number | null;
}

export interface Hindsight {
  readonly verdict: Verdict;
  readonly actedUpon: Outcomes;
  readonly leftAlone: Outcomes;
  /** Below three on a side nothing may be concluded. */
  readonly isTooFew: boolean;
}

/** Clients acted upon against those left alone with the same verdict, as far as both results are known. */
export function hindsight(decisions: readonly Decision[]): readonly Hindsight[] {
  const known = reviewedOnes(decisions).flatMap((decision) => {
    const gain = yearlyGain(decision);
    return gain === null ? [] : [{ decision, gain }];
  });
  return verdictNames.flatMap((verdict) => {
    const same = known.filter(({ decision }) => decision.verdict === verdict);
    const actedUpon = outcomes(same.filter(({ decision }) => decision.deed !== "leave"));
    const leftAlone = outcomes(same.filter(({ decision }) => decision.deed === "leave"));
    return same.length === 0
      ? []
      : [{ verdict, actedUpon, leftAlone, isTooFew: Math.min(actedUpon.count, leftAlone.count) < leastCases }];
  });
}

function outcomes(of: readonly { readonly gain: number }[]): Outcomes {
  return { count: of.length, gain: median(of.map(({ gain }) => gain)) };
}

/**
 * What the firm earns more a year than before, on avoidable cost; what is not known is never taken as 0, but for hours
 * sold again of a client who stayed. Stayed: 11,000 for 90 h after 10,000 for 100 h, at 30 an hour: 1,000 + 10 × 30 =
 * 1,300. Gone: 100 h at 50 are gone, 80 of them sold again at the minimum of 70: 80 × (70 − 30) − 100 × (50 − 30) =
 * 1,200.
 */
export function yearlyGain({ shown, review }: Decision): number | null {
  const { avoidableCostPerHour: cost, minimumRate, effectiveRate, fee, hours } = shown;
  if (review === null || cost === null || hours === null) return null;
  const resold = resoldGain(review.resoldHours, minimumRate, cost);
  if (review.hasStayed === false)
    return resold === null || effectiveRate === null ? null : resold - hours * (effectiveRate - cost);
  return review.hasStayed === null || review.fee === null || review.hours === null || fee === null
    ? null
    : review.fee - fee - (review.hours - hours) * cost + (resold ?? 0);
}

function resoldGain(hours: number | null, minimumRate: number | null, cost: number): number | null {
  return hours === null || minimumRate === null ? null : hours * (minimumRate - cost);
}
