import { clientKey } from "../../columns/rows/client-name";
import { fitScore, knockouts, type Criterion as ScaledCriterion } from "../../core/fit-score";
import { Problem } from "../../core/problem";
import { rankWeights } from "../../core/rank-weights";
import type { Practice } from "./practice";

/** One thing that makes a client suit the firm, rated from 1 to 5; below the floor it decides alone. */
export interface RatedCriterion {
  readonly name: string;
  readonly floor: number | null;
}

/**
 * The owner's criteria, the most important first, and the ratings of each client in the same order; null is not rated.
 */
export interface Ratings {
  readonly criteria: readonly RatedCriterion[];
  readonly clients: Readonly<Record<string, readonly (number | null)[]>>;
}

export const noRatings: Ratings = { criteria: [], clients: {} };

/** The weights that follow from the order alone: three criteria weigh 0.611, 0.278 and 0.111. */
export function weightsOf({ criteria }: Ratings): readonly number[] {
  return rankWeights(criteria.map((_, index) => index + 1)).map((weight) => weight ?? 0);
}

/** The practice with fit and knock-outs of all who are rated; a fit that was entered by hand stays for the others. */
export function withRatings(practice: Practice, ratings: Ratings): Practice {
  const scale = scaled(ratings);
  const fits = { ...practice.fits };
  const knockedOut: Record<string, readonly string[]> = { ...practice.knockedOut };
  for (const [client, given] of Object.entries(ratings.clients)) {
    const rated = given.slice(0, scale.length);
    const score = scoreOf(rated, scale);
    if (score !== null) {
      forget(fits, client);
      fits[client] = score;
    }
    const missed = knockouts(rated, scale).map((index) => ratings.criteria[index]?.name ?? "");
    if (missed.length > 0) knockedOut[client] = missed;
  }
  return { ...practice, fits, knockedOut };
}

/** Another spelling of the same client must not keep an older fit. */
function forget(fits: Record<string, number>, client: string): void {
  for (const name of Object.keys(fits)) if (clientKey(name) === clientKey(client)) Reflect.deleteProperty(fits, name);
}

function scaled(ratings: Ratings): readonly ScaledCriterion[] {
  const weights = weightsOf(ratings);
  return ratings.criteria.map(({ floor }, index) => ({
    weight: weights[index] ?? 0,
    worst: 1,
    best: 5,
    floor,
    isScaleGiven: false,
  }));
}

/** Null as long as too little is rated to mean anything. */
function scoreOf(given: readonly (number | null)[], scale: readonly ScaledCriterion[]): number | null {
  try {
    return scale.length === 0 ? null : fitScore(given, scale);
  } catch (error) {
    if (error instanceof Problem && error.code === "fit.tooFew") return null;
    throw error;
  }
}
