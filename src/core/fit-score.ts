import { demand } from "./demand";
import { Problem } from "./problem";

/**
 * One criterion's scale, weight and floor. best below worst means that fewer is better; without a floor nothing knocks
 * out.
 */
export interface Criterion {
  readonly weight: number;
  readonly worst: number;
  readonly best: number;
  readonly floor: number | null;
  /**
   * A scale that the owner gave clamps (60 days late is simply the worst); the usual 1–5 refuses a 6 as a typing error.
   */
  readonly isScaleGiven: boolean;
}

/**
 * How well a client suits the firm, 0–100; ratings 5, 3, 4 on 1–5 with equal weights: 75. null is not rated, and so is
 * a 0 outside the scale, as Excel on the desktop hands over empty cells; null back means nothing is rated.
 */
export function fitScore(ratings: readonly (number | null)[], criteria: readonly Criterion[]): number | null {
  return fitScorer(criteria)(Float64Array.from(ratings, (rating) => rating ?? NaN));
}

/** fitScore for many clients: what depends on the criteria alone is worked out once. NaN is not rated. */
export function fitScorer(criteria: readonly Criterion[]): (ratings: Float64Array) => number | null {
  const count = criteria.length;
  const weight = Float64Array.from(criteria, (criterion) => criterion.weight);
  let weights = 0;
  for (const one of weight) {
    demand(one >= 0, "weights.negative");
    weights += one;
  }
  return (ratings) => {
    let ratedWeights = 0;
    let sum = 0;
    let isRated = false;
    let isKnockedOut = false;
    for (let index = 0; index < count; index++) {
      const { worst = 1, best = 5, floor = null, isScaleGiven = false } = criteria[index] ?? {};
      const given = ratings[index] ?? NaN;
      const rating = Number.isNaN(given) ? null : given;
      const share = ratingShare(rating, worst, best, isScaleGiven);
      if (share === null) continue;
      isRated = true;
      if (missesFloor(rating, floor, worst, best)) isKnockedOut = true;
      const own = weight[index] ?? 0;
      ratedWeights += own;
      sum += own * share;
    }
    return isRated ? scoreFrom(sum, ratedWeights, weights, isKnockedOut) : null;
  };
}

/**
 * Where a rating stands between the worst (0) and the best (1); null if it is none. Outside the scale it is the end of
 * one that was given, a typing error on the usual one.
 */
export function ratingShare(rating: number | null, worst: number, best: number, isScaleGiven: boolean): number | null {
  if (isBlank(rating, worst, best) || rating === null) return null;
  const share = (rating - worst) / (best - worst);
  if (share >= 0 && share <= 1) return share;
  demand(worst !== best, "fit.noScale");
  if (!isScaleGiven) throw new Problem("fit.offScale", { rating, worst, best });
  return share < 0 ? 0 : 1;
}

/** Not rated: nothing, or a 0 outside the scale. */
function isBlank(rating: number | null, worst: number, best: number): boolean {
  return rating === null || (rating === 0 && ((worst > 0 && best > 0) || (worst < 0 && best < 0)));
}

/** Whether a rating alone decides against a client. */
export function missesFloor(rating: number | null, floor: number | null, worst: number, best: number): boolean {
  if (rating === null || floor === null || isBlank(rating, worst, best)) return false;
  return best >= worst ? rating < floor : rating > floor;
}

/** The score of what is rated: at least half of the weights, and 0 below a floor. */
export function scoreFrom(sum: number, ratedWeights: number, weights: number, isKnockedOut: boolean): number {
  demand(weights > 0, "weights.none");
  if (isKnockedOut) return 0;
  demand(ratedWeights > 0 && ratedWeights >= weights / 2, "fit.tooFew");
  const score = (100 * sum) / ratedWeights;
  return score > 100 ? 100 : score;
}

/** Which criteria, by index, are rated worse than their floor; each decides alone. null and NaN are not rated. */
export function knockouts(ratings: ArrayLike<number | null>, criteria: readonly Criterion[]): readonly number[] {
  return criteria.flatMap(({ floor, best, worst }, index) => {
    const rating = ratings[index] ?? NaN;
    return missesFloor(Number.isNaN(rating) ? null : rating, floor, worst, best) ? [index] : [];
  });
}
