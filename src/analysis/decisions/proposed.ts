import { monthsAfter } from "../plans/calendar";
import type { ScoredClient } from "../judge/portfolio";
import type { Decision, Deed } from "./decision";

/** What is expected of the client, for the period of its figures. */
export interface Expected {
  readonly fee: number | null;
  readonly hours: number | null;
}

/** This long until somebody looks whether it came as expected, if the owner says nothing else. */
const usualMonths = 6;

/**
 * A line of the log about a client as it is judged now: 5,000 and 60 h of six months are 10,000 and 120 h a year. What
 * is expected may be changed before it is written.
 */
export function proposedDecision(
  client: ScoredClient,
  months: number,
  deed: Exclude<Deed, "other">,
  expected: Expected,
  day: number,
): Decision {
  const yearly = (amount: number | null): number | null =>
    amount === null ? null : Math.round((amount * 1200) / months) / 100;
  const shown = {
    effectiveRate: rounded(client.effectiveRate),
    minimumRate: rounded(client.minimumRate),
    avoidableCostPerHour: rounded(client.avoidableCostPerHour),
    fit: client.fit,
    fee: yearly(client.revenue),
    hours: yearly(client.hours),
  };
  return {
    day,
    client: client.client,
    verdict: client.verdict,
    shown,
    deed,
    ownWords: "",
    note: "",
    ...expectedOf(deed, { fee: yearly(expected.fee), hours: yearly(expected.hours) }, shown),
    chanceOfStaying: null,
    reviewDay: monthsAfter(day, usualMonths),
    review: null,
  };
}

/** Another decision about the same client: who goes brings and takes nothing, who is left as it is what it did. */
export function withDeed(decision: Decision, deed: Exclude<Deed, "other">, expected: Expected): Decision {
  return { ...decision, deed, ...expectedOf(deed, expected, decision.shown) };
}

function expectedOf(
  deed: Deed,
  { fee, hours }: Expected,
  shown: Expected,
): Pick<Decision, "expectedFee" | "expectedHours"> {
  if (deed === "part") return { expectedFee: 0, expectedHours: 0 };
  return deed === "leave"
    ? { expectedFee: shown.fee, expectedHours: shown.hours }
    : { expectedFee: fee, expectedHours: hours };
}

function rounded(rate: number | null): number | null {
  return rate === null ? null : Math.round(rate * 100) / 100;
}
