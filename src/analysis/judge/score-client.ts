import { clientKey } from "../../columns/rows/client-name";
import type { ClientSums } from "../gather/client-sums";
import { judgeClient } from "./judge-client";
import type { ScoredClient } from "./portfolio";
import type { Practice } from "../owner/practice";

/** The owner's figures by the key of a client, so that the spelling in a file does not matter. */
export interface ClientAnswers {
  readonly fits: ReadonlyMap<string, number>;
  readonly knockedOut: ReadonlyMap<string, readonly string[]>;
  readonly servingCosts: ReadonlyMap<string, number>;
  readonly directCosts: ReadonlyMap<string, number>;
  readonly hours: ReadonlyMap<string, number>;
  readonly revenue: ReadonlyMap<string, number>;
  readonly tried: ReadonlySet<string>;
}

export function answersOf(practice: Practice): ClientAnswers {
  const keyed = <Value>(values: Readonly<Record<string, Value>>): ReadonlyMap<string, Value> => new Map(Object.entries(values).map(([name, value]) => [clientKey(name), value]));
  return { fits: keyed(practice.fits), knockedOut: keyed(practice.knockedOut), servingCosts: keyed(practice.servingCosts), directCosts: keyed(practice.directCosts), hours: keyed(practice.hours), revenue: keyed(practice.revenue), tried: new Set(practice.tried.map(clientKey)) };
}

/** Everything that the rows and the owner's figures say about one client. */
export function scoreClient(sums: ClientSums, currency: string, practice: Practice, answers: ClientAnswers): ScoredClient {
  const client = sums.name();
  const key = clientKey(client);
  const knockouts = answers.knockedOut.get(key) ?? [...sums.knockouts];
  const figures = {
    revenue: sums.invoiced ?? sums.timeValue ?? answers.revenue.get(key) ?? null,
    hours: sums.hours ?? answers.hours.get(key) ?? null,
    directCosts: sums.directCosts + (answers.directCosts.get(key) ?? 0),
    servingCosts: sums.servingCosts + (answers.servingCosts.get(key) ?? 0),
    avoidableCostPerHour: costPerHour(sums, practice.avoidableCostPerHour),
    fit: knockouts.length > 0 ? 0 : (answers.fits.get(key) ?? sums.fit),
    knockouts,
    isTried: sums.isTried || answers.tried.has(key),
  };
  return { client, spellings: [...sums.spellings.keys()], currency, ...judgeClient(figures, practice), tickets: sums.tickets, sources: sums.sourceRows() };
}

/** The owner's cost per hour, else the tracker's own if it knows the cost of every hour of this client; never 0 for want of one. */
function costPerHour(sums: ClientSums, given: number | null): number | null {
  if (given !== null) return given;
  const isCovered = sums.hours !== null && sums.hours > 0 && sums.trackedCost > 0 && Math.abs(sums.hoursWithCost - sums.hours) < 1e-9 * Math.max(1, sums.hours);
  return isCovered && sums.hours !== null ? sums.trackedCost / sums.hours : null;
}
