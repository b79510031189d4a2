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

/** How well a client suits the firm, 0–100; ratings 5, 3, 4 on 1–5 with equal weights: 75. null is not rated, and so is a 0 outside the scale, as Excel on the desktop hands over empty cells; null back means nothing is rated. */
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
  const isZeroBlank = Uint8Array.from(criteria, ({ worst: low, best: high }) => ((low > 0 && high > 0) || (low < 0 && high < 0) ? 1 : 0));
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
      if (rating === null || (rating === 0 && isZeroBlank[index] === 1)) continue;
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

/** Scores in a column, one client a row, and the clients whose rows need more care than a plain loop takes. */
export interface PlainScores {
  readonly column: (readonly number[])[];
  readonly open: readonly number[];
}

/**
 * Fit scores of clients who are rated throughout and within the scale, without floors, on scales whose length is a power of two (1 to 5): the
 * ordinary table, in one plain loop. Null if the criteria need more care. A quarter is exact and much quicker than a division by 4; a ninth is
 * not, and 4.5 ÷ 9 must stay 0.5.
 */
export function plainFitScores(clients: readonly (readonly unknown[] | null | undefined)[], criteria: readonly Criterion[]): PlainScores | null {
  const count = criteria.length;
  const weight = Float64Array.from(criteria, (criterion) => criterion.weight);
  const worst = Float64Array.from(criteria, (criterion) => criterion.worst);
  const inverse = Float64Array.from(criteria, ({ best, worst: low }) => 1 / (best - low));
  const total = weight.reduce((sum, one) => sum + one, 0);
  const isPlain = ({ floor, weight: one, worst: low, best }: Criterion): boolean => floor === null && one >= 0 && Number.isInteger(Math.log2(Math.abs(best - low)));
  if (total <= 0 || !criteria.every(isPlain)) return null;
  const column: (readonly number[])[] = new Array<readonly number[]>(clients.length);
  const open: number[] = [];
  for (let client = 0; client < clients.length; client++) {
    const ratings = clients[client];
    let sum = 0;
    let rated = 0;
    if (typeof ratings === "object" && ratings?.length === count) {
      for (; rated < count; rated++) {
        const rating = ratings[rated];
        if (typeof rating !== "number") break;
        const share = (rating - (worst[rated] ?? 0)) * (inverse[rated] ?? 0);
        if (!(share >= 0 && share <= 1)) break;
        sum += (weight[rated] ?? 0) * share;
      }
    }
    const score = (100 * sum) / total;
    column[client] = [score > 100 ? 100 : score];
    if (rated < count) open.push(client);
  }
  return { column, open };
}

/** Which criteria, by index, are rated worse than their floor; each decides alone. */
export function knockouts(ratings: readonly (number | null)[], criteria: readonly Criterion[]): readonly number[] {
  return criteria.flatMap(({ floor, best, worst }, index) => {
    const rating = ratings[index] ?? null;
    if (rating === null || floor === null || (rating === 0 && Math.min(worst, best) > 0)) return [];
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
