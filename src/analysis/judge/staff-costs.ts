import { noMonth, type ClientSums } from "../gather/client-sums";
import { monthOf } from "../gather/month";
import type { Window } from "../gather/window";
import type { StaffRates } from "../owner/staff";

/**
 * Who works for a client, the most hours first; the cost is null as long as no rate of that person is known for all of
 * them.
 */
export interface PersonAtClient {
  readonly person: string;
  readonly hours: number;
  readonly cost: number | null;
}

/** What a client's hours cost by the rates of those who worked them. */
export interface StaffCost {
  readonly people: readonly PersonAtClient[];
  /** Σ hours × rate of that person and day. */
  readonly cost: number;
  /** Hours for which a rate is known. */
  readonly hours: number;
  /** Hours of people whose rate is missing, and hours that name nobody (""). */
  readonly missing: readonly { readonly person: string; readonly hours: number }[];
}

/**
 * 10 hours of Anna at 40 and 30 of Ben at 25 cost 1,150, or 28.75 an hour. `hours` are all of the client in the window.
 */
export function staffCostOf(client: ClientSums, hours: number, window: Window, staff: StaffRates): StaffCost {
  const people = [...client.people.values()]
    .map(({ name, stretches }) => personAt(name, stretches, window, staff))
    .filter((person) => person.hours !== 0);
  const named = people.reduce((sum, person) => sum + person.hours, 0);
  const nobodys = hours - named > 1e-9 * Math.max(1, hours) ? [{ person: "", hours: hours - named }] : [];
  return {
    people: people
      .map(({ person, hours: own, cost, missing }) => ({
        person,
        hours: own,
        cost: missing > 0 || staff.isEmpty ? null : cost,
      }))
      .sort((first, second) => second.hours - first.hours),
    cost: people.reduce((sum, { cost }) => sum + cost, 0),
    hours: people.reduce((sum, { hours: own, missing }) => sum + own - missing, 0),
    missing: [
      ...people.filter(({ missing }) => missing > 0).map(({ person, missing }) => ({ person, hours: missing })),
      ...nobodys,
    ],
  };
}

function personAt(
  person: string,
  stretches: ReadonlyMap<number, number>,
  window: Window,
  staff: StaffRates,
): { readonly person: string; readonly hours: number; readonly cost: number; readonly missing: number } {
  let [hours, cost, missing] = [0, 0, 0];
  for (const [start, worked] of stretches) {
    if (start !== noMonth && window.homeOf(monthOf(start)) === null) continue;
    const rate = staff.rateOn(person, start === noMonth ? null : start);
    hours += worked;
    if (rate === null) missing += worked;
    else cost += worked * rate;
  }
  return { person, hours, cost, missing };
}

/** What an hour of the firm costs on the average of all hours with a rate; null without one. */
export function meanCostPerHour(costs: readonly StaffCost[]): number | null {
  const hours = costs.reduce((sum, { hours: own }) => sum + own, 0);
  return hours > 0 ? costs.reduce((sum, { cost }) => sum + cost, 0) / hours : null;
}
