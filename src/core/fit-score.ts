import { demand } from "./demand";
import { Problem } from "./problem";

/** One criterion's scale, weight and floor. best below worst means that fewer is better; without a floor nothing knocks out. */
export interface Criterion {
  readonly weight: number;
  readonly worst: number;
  readonly best: number;
  readonly floor: number | null;
  /** A scale that the owner gave clamps (60 days late is simply the worst); the usual 1–5 refuses a 6 as a typing error. */
  readonly isScaleGiven: boolean;
}

/** How well a client suits the firm, 0–100; ratings 5, 3, 4 on 1–5 with equal weights: 75. null is not rated, null back means nothing is rated. */
export function fitScore(ratings: readonly (number | null)[], criteria: readonly Criterion[]): number | null {
  return fitScorer(criteria)(ratings);
}

/** fitScore for many clients: what depends on the criteria alone is worked out once. */
export function fitScorer(criteria: readonly Criterion[]): (ratings: readonly (number | null)[]) => number | null {
  const count = criteria.length;
  const weight = Float64Array.from(criteria, (criterion) => criterion.weight);
  const worst = Float64Array.from(criteria, (criterion) => criterion.worst);
  const span = Float64Array.from(criteria, (criterion) => criterion.best - criterion.worst);
  const direction = span.map((one) => (one < 0 ? -1 : 1));
  const floor = Float64Array.from(criteria, (criterion, index) => (criterion.floor === null ? -Infinity : criterion.floor * (direction[index] ?? 1)));
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
      const rating = ratings[index] ?? null;
      if (rating === null) continue;
      isRated = true;
      if (rating * (direction[index] ?? 1) < (floor[index] ?? 0)) isKnockedOut = true;
      const share = (rating - (worst[index] ?? 0)) / (span[index] ?? 1);
      const own = weight[index] ?? 0;
      ratedWeights += own;
      sum += own * (share >= 0 && share <= 1 ? share : clamped(share, rating, criteria[index]));
    }
    if (!isRated) return null;
    demand(weights > 0, "weights.none");
    if (isKnockedOut) return 0;
    demand(ratedWeights > 0 && ratedWeights >= weights / 2, "fit.tooFew");
    const score = (100 * sum) / ratedWeights;
    return score > 100 ? 100 : score;
  };
}

/** Which criteria, by index, are rated worse than their floor; each decides alone. */
export function knockouts(ratings: readonly (number | null)[], criteria: readonly Criterion[]): readonly number[] {
  return criteria.flatMap(({ floor, best, worst }, index) => {
    const rating = ratings[index] ?? null;
    if (rating === null || floor === null) return [];
    return (best >= worst ? rating < floor : rating > floor) ? [index] : [];
  });
}

/** A rating outside its scale: the end of a scale that was given, a typing error on the usual one. */
function clamped(share: number, rating: number, criterion: Criterion | undefined): number {
  const { worst = 1, best = 5, isScaleGiven = false } = criterion ?? {};
  demand(worst !== best, "fit.noScale");
  if (!isScaleGiven) throw new Problem("fit.offScale", { rating, worst, best });
  return share < 0 ? 0 : 1;
}
