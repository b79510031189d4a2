import { demand } from "./demand";

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
  let weights = 0;
  let ratedWeights = 0;
  let sum = 0;
  let isRated = false;
  let isKnockedOut = false;
  for (let index = 0; index < criteria.length; index++) {
    const criterion = criteria[index];
    if (criterion === undefined) continue;
    demand(criterion.weight >= 0, "weights.negative");
    weights += criterion.weight;
    const rating = ratings[index] ?? null;
    if (rating === null) continue;
    isRated = true;
    if (isBelowFloor(rating, criterion)) isKnockedOut = true;
    ratedWeights += criterion.weight;
    sum += criterion.weight * place(rating, criterion);
  }
  if (!isRated) return null;
  demand(weights > 0, "weights.none");
  if (isKnockedOut) return 0;
  demand(ratedWeights > 0 && ratedWeights >= weights / 2, "fit.tooFew");
  return Math.min(100, Math.max(0, (100 * sum) / ratedWeights));
}

/** Which criteria, by index, are rated worse than their floor; each decides alone. */
export function knockouts(ratings: readonly (number | null)[], criteria: readonly Criterion[]): readonly number[] {
  return criteria.flatMap((criterion, index) => {
    const rating = ratings[index] ?? null;
    return rating !== null && isBelowFloor(rating, criterion) ? [index] : [];
  });
}

function isBelowFloor(rating: number, criterion: Criterion): boolean {
  if (criterion.floor === null) return false;
  return criterion.best >= criterion.worst ? rating < criterion.floor : rating > criterion.floor;
}

/** Where a rating stands between worst (0) and best (1). */
function place(rating: number, { worst, best, isScaleGiven }: Criterion): number {
  demand(worst !== best, "fit.noScale");
  const share = (rating - worst) / (best - worst);
  if (isScaleGiven) return Math.min(1, Math.max(0, share));
  demand(share >= 0 && share <= 1, "fit.offScale", { rating, worst, best });
  return share;
}
