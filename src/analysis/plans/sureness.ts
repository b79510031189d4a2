import { uniformFloat64 } from "pure-rand/distribution/uniformFloat64";
import { xoroshiro128plus } from "pure-rand/generator/xoroshiro128plus";
import type { Verdict } from "../../core/verdict";
import { verdictOf } from "../judge/judge-client";
import type { ClientFigures } from "../judge/portfolio";
import type { Practice } from "../owner/practice";

/** How far the owner believes that the figures may be off: shares of the figure, for fit points of 100. */
export interface Ranges {
  readonly hours: number;
  readonly revenue: number;
  readonly minimumRate: number;
  readonly fit: number;
}

/** Timesheets are rounded and forgotten, invoices are not; a guess to begin with, which the owner changes. */
export const usualRanges: Ranges = { hours: 0.1, revenue: 0.02, minimumRate: 0.05, fit: 10 };

export interface Sureness {
  /** The share of trials in which the verdict stays what it is today. */
  readonly same: number;
  /** The other verdicts that came out, the most frequent first. */
  readonly others: readonly { readonly verdict: Verdict; readonly share: number }[];
}

const trials = 2000;
/** The same trials for everybody, today and next year. */
const seed = 20_260_101;

/**
 * How often the verdict stays when hours, revenue, minimum and fit vary together within their ranges: 1 is in all of
 * 2,000 trials; null without a verdict.
 */
export function sureness(client: ClientFigures, practice: Practice, ranges: Ranges): Sureness | null {
  const { revenue, hours } = client;
  const { minimumRate } = practice;
  const today = verdictOf(client, practice);
  if (today === null || revenue === null || hours === null || hours <= 0 || minimumRate === null) return null;
  const random = xoroshiro128plus(seed);
  /** −range to +range, evenly. */
  const off = (range: number): number => (2 * uniformFloat64(random) - 1) * range;
  const counts = new Map<Verdict, number>();
  for (let trial = 0; trial < trials; trial++) {
    const tried = { ...client, revenue: revenue * (1 + off(ranges.revenue)), hours: hours * (1 + off(ranges.hours)) };
    const minimum = minimumRate * (1 + off(ranges.minimumRate));
    const shift = off(ranges.fit);
    const fit = client.fit === null ? null : Math.min(100, Math.max(0, client.fit + shift));
    const answer = verdictOf({ ...tried, fit }, { ...practice, minimumRate: minimum }) ?? today;
    counts.set(answer, (counts.get(answer) ?? 0) + 1);
  }
  const others = [...counts].flatMap(([other, count]) =>
    other === today ? [] : [{ verdict: other, share: count / trials }],
  );
  return {
    same: (counts.get(today) ?? 0) / trials,
    others: others.sort((first, second) => second.share - first.share),
  };
}
