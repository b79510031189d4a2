import { clientKey } from "../../columns/rows/client-name";
import type { Verdict } from "../../core/verdict";
import type { Portfolio, ScoredClient } from "./portfolio";

/** What changed of a client since the same months a year before; null where one of the two is not known. */
export interface Trend {
  /** Shares, a month's figure against a month's: 0.1 is 10 % more. */
  readonly revenue: number | null;
  readonly hours: number | null;
  readonly effectiveRate: number | null;
  /** The verdict a year before, where it is another one. */
  readonly verdictBefore: Verdict | null;
}

export interface Comparison {
  /** First and last day of the year before. */
  readonly from: number;
  readonly to: number;
  /** By the name of the client now; of clients without dates there is none. */
  readonly trends: ReadonlyMap<string, Trend | "new">;
  /** Clients of the year before who are none any more. */
  readonly noMore: readonly string[];
}

/**
 * Clients beside themselves a year before, each by its own months: 6,000 in six months and 9,000 in twelve are a third
 * more a month. Null where nothing dated lies there.
 */
export function comparison(now: Portfolio, before: Portfolio): Comparison | null {
  if (now.months === null || before.months === null || before.from === null || before.to === null) return null;
  const dated = ({ months }: ScoredClient): boolean => months !== null;
  const earlier = new Map(before.clients.filter(dated).map((client) => [clientKey(client.client), client]));
  const trends = new Map<string, Trend | "new">();
  for (const client of now.clients.filter(dated)) {
    const then = earlier.get(clientKey(client.client));
    trends.set(client.client, then === undefined ? "new" : trendOf(client, then));
    earlier.delete(clientKey(client.client));
  }
  return { from: before.from, to: before.to, trends, noMore: [...earlier.values()].map(({ client }) => client) };
}

function trendOf(now: ScoredClient, then: ScoredClient): Trend {
  return {
    revenue: change(monthly(now.revenue, now), monthly(then.revenue, then)),
    hours: change(monthly(now.hours, now), monthly(then.hours, then)),
    effectiveRate: change(now.effectiveRate, then.effectiveRate),
    verdictBefore: then.verdict === now.verdict ? null : then.verdict,
  };
}

function monthly(value: number | null, { months }: ScoredClient): number | null {
  return value === null || months === null || months === 0 ? null : value / months;
}

/** Of nothing or less there is no share. */
function change(now: number | null, then: number | null): number | null {
  return now === null || then === null || then <= 0 ? null : now / then - 1;
}
