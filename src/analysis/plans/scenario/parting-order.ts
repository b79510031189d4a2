import { refilled, type Account } from "./cash";
import {
  asNow,
  contributionOf,
  freedOf,
  keptHoursOf,
  parted,
  resold,
  sum,
  type Decided,
  type ScenarioFirm,
} from "./scenario";

/** Below these the owner does not want to fall at any time; null is no floor. */
export interface OwnersFloors {
  readonly cash: number | null;
  readonly load: number | null;
}

export interface PartingOrder {
  /** One after the other, this many months apart: the next goes when the hours of the last are sold again. */
  readonly order: readonly string[];
  readonly monthsApart: number;
  /** Those who cannot go without falling below a floor. */
  readonly notYet: readonly string[];
  /** All orders were looked at; else the best next step was taken each time. */
  readonly isExhaustive: boolean;
  /** On the way, at the ends of the months; null if nobody goes, or no capacity is known. */
  readonly lowestCash: number | null;
  readonly lowestLoad: number | null;
}

/** Up to this many partings every order counts. */
export const mostExhaustive = 15;

/**
 * The order of partings that keeps cash and load above the owner's floors and leaves the most cash; where not all can
 * go, those whose going leaves the best year. Every order of up to 15 is looked at: what follows depends on who has
 * gone and on the cash alone, so that of all orders of the same clients the one with the most cash goes on.
 */
export function partingOrder(
  all: readonly Decided[],
  firm: ScenarioFirm,
  account: Account,
  floors: OwnersFloors,
): PartingOrder {
  const leaving = all.filter(({ decision }) => decision.isParted);
  const walk = new Walk(all, leaving, firm, account, floors);
  const isExhaustive = leaving.length <= mostExhaustive;
  const last = isExhaustive ? everyOrder(walk, leaving.length) : bestNext(walk, leaving.length);
  const order = orderOf(last);
  const goes = new Set(order);
  const names = leaving.map(({ year }) => year.client);
  return {
    order: order.map((index) => names[index] ?? ""),
    monthsApart: walk.monthsApart,
    notYet: names.filter((_, index) => !goes.has(index)),
    isExhaustive,
    lowestCash: order.length === 0 ? null : last.lowestCash,
    lowestLoad: order.length === 0 || firm.capacityHours === null ? null : last.lowestLoad,
  };
}

/** Who has gone so far, and how it stands. */
interface State {
  readonly before: State | null;
  /** The place of who went last; −1 at the beginning. */
  readonly went: number;
  readonly count: number;
  readonly cash: number;
  readonly lowestCash: number;
  readonly lowestLoad: number;
  /** Sums a year over all, with those gone who have. */
  readonly contribution: number;
  readonly keptHours: number;
  readonly freedHours: number;
}

class Walk {
  readonly monthsApart: number;
  readonly start: State;
  private readonly effects: readonly {
    readonly contribution: number;
    readonly keptHours: number;
    readonly freed: number;
  }[];
  /** Hours free already without any parting; they are sold again during the first step. */
  private readonly freedFirst: number;
  /** How full freed hours are sold again in each month of a step. */
  private readonly refilled: readonly number[];

  constructor(
    all: readonly Decided[],
    leaving: readonly Decided[],
    private readonly firm: ScenarioFirm,
    private readonly account: Account,
    private readonly floors: OwnersFloors,
  ) {
    this.monthsApart = Math.max(1, Math.ceil(firm.monthsToRefill));
    this.refilled = Array.from({ length: this.monthsApart }, (_, month) => refilled(month + 1, firm.monthsToRefill));
    const before = all.map((one) => (one.decision.isParted ? { ...one, decision: asNow } : one));
    this.freedFirst = sum(before, freedOf);
    this.effects = leaving.map((one) => {
      const [here, gone] = [
        { ...one, decision: asNow },
        { ...one, decision: parted },
      ];
      return {
        contribution: contributionOf(gone) - contributionOf(here),
        keptHours: keptHoursOf(gone) - keptHoursOf(here),
        freed: freedOf(gone) - freedOf(here),
      };
    });
    this.start = {
      before: null,
      went: -1,
      count: 0,
      cash: account.cashNow,
      lowestCash: Infinity,
      lowestLoad: Infinity,
      contribution: sum(before, contributionOf),
      keptHours: sum(before, keptHoursOf),
      freedHours: this.freedFirst,
    };
  }

  /**
   * The state after the client's going and the months until the next; null if it falls below a floor on the way, or
   * ends with no more cash than `least`.
   */
  after(state: State, went: number, least = -Infinity): State | null {
    const effect = this.effects[went];
    if (effect === undefined) return null;
    const { firm, account, floors } = this;
    const contribution = state.contribution + effect.contribution;
    const keptHours = state.keptHours + effect.keptHours;
    let { cash, lowestCash, lowestLoad } = state;
    for (const share of this.refilled) {
      const free = (state.count === 0 ? this.freedFirst * share : state.freedHours) + effect.freed * share;
      const soldAgain = resold(free, firm);
      cash += (contribution + soldAgain * firm.contributionPerHour) / 12 - account.fixedPerMonth;
      lowestCash = Math.min(lowestCash, cash);
      if (firm.capacityHours !== null) lowestLoad = Math.min(lowestLoad, (keptHours + soldAgain) / firm.capacityHours);
    }
    if (cash <= least) return null;
    if ((floors.cash !== null && lowestCash < floors.cash) || (floors.load !== null && lowestLoad < floors.load))
      return null;
    const freedHours = state.freedHours + effect.freed;
    return {
      before: state,
      went,
      count: state.count + 1,
      cash,
      lowestCash,
      lowestLoad,
      contribution,
      keptHours,
      freedHours,
    };
  }

  /** What a year brings once all hours that can be are sold again. */
  yearOf({ contribution, freedHours }: State): number {
    return contribution + resold(freedHours, this.firm) * this.firm.contributionPerHour;
  }
}

/** The best state for every set of clients that can have gone, by sets of growing size. */
function everyOrder(walk: Walk, count: number): State {
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
function bestNext(walk: Walk, count: number): State {
  let state = walk.start;
  const left = new Set(Array.from({ length: count }, (_, index) => index));
  for (;;) {
    const best = bestAfter(walk, state, left);
    if (best === null) return state;
    left.delete(best.went);
    state = best;
  }
}

function bestAfter(walk: Walk, state: State, left: ReadonlySet<number>): State | null {
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
