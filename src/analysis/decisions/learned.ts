import { brierScore } from "../../core/brier-score";
import { median } from "../../core/median";
import { overrunFactor } from "../../core/overrun-factor";
import { riseAsked, type Decision, type Review } from "./decision";

/** Below this many reviews nothing is said of how the owner's decisions turn out. */
export const leastReviews = 5;
/** A figure is offered as the owner's own from this many cases of its kind, as OVERRUNFACTOR needs them. */
export const leastCases = 3;

/** What came ÷ what was expected, the middle one of this many. */
export interface Bias {
  readonly ratio: number;
  readonly count: number;
}

/** Rises of one size: above `from`, up to and with `to`; null is without an end. */
export interface RiseBand {
  readonly from: number;
  readonly to: number | null;
  readonly asked: number;
  readonly accepted: number;
  /** The largest one that was accepted. */
  readonly largest: number | null;
}

export interface Learned {
  readonly reviews: number;
  readonly hours: Bias | null;
  readonly fees: Bias | null;
  /**
   * Mean squared distance of the chances given from what came, 0 is best; `usual` is what the same share for everybody
   * would have given.
   */
  readonly chances: { readonly brier: number; readonly usual: number; readonly count: number } | null;
  /** Only sizes that were asked for. */
  readonly rises: readonly RiseBand[];
  readonly refill: { readonly share: number; readonly freedHours: number; readonly count: number } | null;
  /** The owner's own figures, to be taken or left. */
  readonly offers: {
    readonly maximumIncrease: number | null;
    readonly refillShare: number | null;
    readonly overrunFactor: number | null;
  };
}

type Reviewed = Decision & { readonly review: Review };

export function reviewedOnes(decisions: readonly Decision[]): readonly Reviewed[] {
  return decisions.filter((decision): decision is Reviewed => decision.review !== null);
}

/** How the owner's expectations turned out, over all decisions that were reviewed; null below five. */
export function learn(decisions: readonly Decision[]): Learned | null {
  const reviewed = reviewedOnes(decisions);
  if (reviewed.length < leastReviews) return null;
  const stayed = reviewed.filter(({ review }) => review.hasStayed !== false);
  const hours = stayed.flatMap(({ expectedHours, review }) => pair(expectedHours, review.hours));
  const rises = riseBands(reviewed);
  const refill = refillOf(reviewed);
  return {
    reviews: reviewed.length,
    hours: biasOf(hours),
    fees: biasOf(stayed.flatMap(({ expectedFee, review }) => pair(expectedFee, review.fee))),
    chances: chancesOf(reviewed),
    rises,
    refill,
    offers: {
      maximumIncrease: largestBearable(rises),
      refillShare: refill === null || refill.count < leastCases ? null : Math.min(1, refill.share),
      overrunFactor:
        hours.length < leastCases
          ? null
          : overrunFactor(hours.map(({ expected, actual }) => ({ estimatedHours: expected, actualHours: actual }))),
    },
  };
}

interface Pair {
  readonly expected: number;
  readonly actual: number;
}

function pair(expected: number | null, actual: number | null): readonly Pair[] {
  return expected === null || expected <= 0 || actual === null ? [] : [{ expected, actual }];
}

function biasOf(pairs: readonly Pair[]): Bias | null {
  const ratio = median(pairs.map(({ expected, actual }) => actual / expected));
  return ratio === null ? null : { ratio, count: pairs.length };
}

/**
 * Chances 0.9 and 0.6 of one who stayed and one who went: (0.01 + 0.36) ÷ 2 = 0.185; half of them stayed, so 0.5 for
 * both is 0.25.
 */
function chancesOf(reviewed: readonly Reviewed[]): Learned["chances"] {
  const given = reviewed.flatMap(({ chanceOfStaying, review: { hasStayed } }) =>
    chanceOfStaying === null || hasStayed === null ? [] : [{ probability: chanceOfStaying, came: hasStayed }],
  );
  if (given.length === 0) return null;
  const stayed = given.filter(({ came }) => came).length / given.length;
  return { brier: brierScore(given), usual: stayed * (1 - stayed), count: given.length };
}

const bandEnds = [0.05, 0.1, 0.2, 0.3, null] as const;

function riseBands(reviewed: readonly Reviewed[]): readonly RiseBand[] {
  const asked = reviewed.flatMap((decision) => {
    const rise = riseAsked(decision);
    const { isRiseAccepted } = decision.review;
    return rise === null || isRiseAccepted === null ? [] : [{ rise, isRiseAccepted }];
  });
  return bandEnds.flatMap((to, index) => {
    const from = bandEnds[index - 1] ?? 0;
    const inside = asked.filter(({ rise }) => rise > from && (to === null || rise <= to));
    const accepted = inside.filter(({ isRiseAccepted }) => isRiseAccepted).map(({ rise }) => rise);
    return inside.length === 0
      ? []
      : [
          {
            from,
            to,
            asked: inside.length,
            accepted: accepted.length,
            largest: accepted.length === 0 ? null : Math.max(...accepted),
          },
        ];
  });
}

/** The largest rise that was accepted, of the largest size at which half or more of at least three were. */
function largestBearable(bands: readonly RiseBand[]): number | null {
  return bands.filter(({ asked, accepted }) => asked >= leastCases && accepted * 2 >= asked).at(-1)?.largest ?? null;
}

/**
 * Hours sold again ÷ hours that became free, over all clients who went: 100 and 60 free, 80 and 24 sold again are 104 ÷
 * 160 = 0.65.
 */
function refillOf(reviewed: readonly Reviewed[]): Learned["refill"] {
  const gone = reviewed.flatMap(({ shown, review: { hasStayed, resoldHours } }) =>
    hasStayed !== false || resoldHours === null || shown.hours === null || shown.hours <= 0
      ? []
      : [{ freed: shown.hours, resold: resoldHours }],
  );
  const freedHours = gone.reduce((sum, { freed }) => sum + freed, 0);
  return gone.length === 0
    ? null
    : { share: gone.reduce((sum, { resold }) => sum + resold, 0) / freedHours, freedHours, count: gone.length };
}
