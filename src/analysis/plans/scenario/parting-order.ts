import type { Account } from "./cash";
import { PartingWalk, type OwnersFloors, type State } from "./parting-walk";
import type { Decided, ScenarioFirm } from "./scenario";

export interface PartingOrder {
  /**
   * One after the other, this many months apart: the next goes when the hours of the last are sold again and its last
   * invoice is paid.
   */
  readonly order: readonly string[];
  readonly monthsApart: number;
  /** Months until the first can go. */
  readonly firstMonth: number;
  /** Those who cannot go without falling below a floor. */
  readonly notYet: readonly string[];
  /** All orders were looked at; else the best next step was taken each time. */
  readonly isExhaustive: boolean;
  /** On the way, at the ends of the months; null if nobody goes, or no capacity is known. */
  readonly lowestCash: number | null;
  readonly lowestLoad: number | null;
}

/** Months from today until the client goes by the order; null if it is not in it. */
export function monthInOrder(
  { order, monthsApart, firstMonth }: Pick<PartingOrder, "order" | "monthsApart" | "firstMonth">,
  client: string,
): number | null {
  const place = order.indexOf(client);
  return place < 0 ? null : firstMonth + place * monthsApart;
}

/** Up to this many partings every order counts. */
export const mostExhaustive = 15;

/**
 * The order of partings that keeps cash and load above the owner's floors and leaves the most cash; where not all can
 * go, those whose going leaves the best year. Partings on a day of their own hold on that day. Every order of up to 15
 * is looked at: what follows depends on who has gone and on the cash alone, so that of all orders of the same clients
 * the one with the most cash goes on.
 */
export function partingOrder(
  all: readonly Decided[],
  firm: ScenarioFirm,
  account: Account,
  floors: OwnersFloors,
  firstMonth = 0,
): PartingOrder {
  const leaving = all.filter(({ decision }) => decision.isParted && decision.day === null);
  const walk = new PartingWalk(all, leaving, firm, account, floors, firstMonth);
  const isExhaustive = leaving.length <= mostExhaustive;
  const last = isExhaustive ? everyOrder(walk, leaving.length) : bestNext(walk, leaving.length);
  const order = orderOf(last);
  const goes = new Set(order);
  const names = leaving.map(({ year }) => year.client);
  return {
    order: order.map((index) => names[index] ?? ""),
    monthsApart: walk.monthsApart,
    firstMonth,
    notYet: names.filter((_, index) => !goes.has(index)),
    isExhaustive,
    lowestCash: order.length === 0 ? null : last.lowestCash,
    lowestLoad: order.length === 0 || firm.capacityHours === null ? null : last.lowestLoad,
  };
}

/** The best state for every set of clients that can have gone, by sets of growing size. */
function everyOrder(walk: PartingWalk, count: number): State {
  const states = new Array<State | null>(2 ** count).fill(null);
  states[0] = walk.start;
  let best = walk.start;
  for (let set = 0; set < states.length; set++) {
    const state = states[set] ?? null;
    if (state === null) continue;
    if (state.count === count) return state;
    if (walk.yearOf(state) > walk.yearOf(best)) best = state;
    for (let next = 0; next < count; next++) {
      const bit = 2 ** next;
      if ((set & bit) !== 0) continue;
      const found = walk.after(state, next, states[set + bit]?.cash);
      if (found !== null) states[set + bit] = found;
    }
  }
  return best;
}

/** Each time the one whose going leaves the most cash, as long as somebody can go. */
function bestNext(walk: PartingWalk, count: number): State {
  let state = walk.start;
  const left = new Set(Array.from({ length: count }, (_, index) => index));
  for (;;) {
    const best = bestAfter(walk, state, left);
    if (best === null) return state;
    left.delete(best.went);
    state = best;
  }
}

function bestAfter(walk: PartingWalk, state: State, left: ReadonlySet<number>): State | null {
  let best: State | null = null;
  let most = -Infinity;
  for (const next of left) {
    const found = walk.after(state, next, most);
    if (found !== null) [best, most] = [found, found.cash];
  }
  return best;
}

function orderOf(last: State): readonly number[] {
  const order: number[] = [];
  for (let state: State | null = last; state !== null; state = state.before)
    if (state.went >= 0) order.unshift(state.went);
  return order;
}
