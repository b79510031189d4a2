import { flowIn, freeIn, keptIn, refilled, type Account } from "./cash";
import {
  asNow,
  contributionOf,
  costsOf,
  feesOf,
  freedOf,
  keptHoursOf,
  resold,
  sum,
  type ClientYear,
  type Decided,
  type ScenarioFirm,
} from "./scenario";

/** Below these the owner does not want to fall at any time; null is no floor. */
export interface OwnersFloors {
  readonly cash: number | null;
  readonly load: number | null;
}

/** Who has gone so far, and how it stands. */
export interface State {
  readonly before: State | null;
  /** The place of who went last; −1 at the beginning. */
  readonly went: number;
  readonly count: number;
  readonly cash: number;
  readonly lowestCash: number;
  readonly lowestLoad: number;
  /** What the going of all who have gone changes in a year, once their last invoices are paid. */
  readonly contribution: number;
  readonly keptHours: number;
  readonly freedHours: number;
}

/** What the going of one client changes in a year. */
interface Effect {
  readonly contribution: number;
  /** The same by the months of a step, as long as its last work is still paid. */
  readonly byMonth: readonly number[];
  readonly hours: number;
}

/** A month in which nobody of those leaving has gone yet. */
interface Month {
  readonly flow: number;
  readonly keptHours: number;
  readonly freedHours: number;
}

/** How a firm fares while clients go one after the other. */
export class PartingWalk {
  readonly monthsApart: number;
  readonly start: State;
  private readonly effects: readonly Effect[];
  private readonly months: readonly Month[];
  /** How full freed hours are sold again in each month of a step. */
  private readonly refilled: readonly number[];
  /** A year of those who do not go by this order, once all of it holds. */
  private readonly contribution: number;
  private readonly freedHours: number;

  constructor(
    all: readonly Decided[],
    leaving: readonly Decided[],
    private readonly firm: ScenarioFirm,
    private readonly account: Account,
    private readonly floors: OwnersFloors,
    firstMonth: number,
  ) {
    const longest = Math.max(firm.monthsToRefill, ...leaving.map(({ year }) => year.monthsToPay));
    this.monthsApart = Math.max(1, Math.ceil(longest));
    const goes = new Set(leaving);
    const before = all.map((one) => (goes.has(one) ? { ...one, decision: asNow } : one));
    this.contribution = sum(before, contributionOf);
    this.freedHours = sum(before, freedOf);
    this.months = Array.from({ length: firstMonth + leaving.length * this.monthsApart }, (_, index) => ({
      flow: sum(before, (one) => flowIn(one, index + 1)) - account.fixedPerMonth,
      keptHours: sum(before, (one) => keptIn(one, index + 1)),
      freedHours: sum(before, (one) => freeIn(one, index + 1, firm.monthsToRefill)),
    }));
    this.refilled = Array.from({ length: this.monthsApart }, (_, month) => refilled(month + 1, firm.monthsToRefill));
    this.effects = leaving.map(({ year }) => effectOf(year, this.monthsApart));
    this.start = this.untilFirst(firstMonth);
  }

  private untilFirst(firstMonth: number): State {
    let [cash, lowestCash, lowestLoad] = [this.account.cashNow, Infinity, Infinity];
    for (const month of this.months.slice(0, firstMonth)) {
      const sold = resold(month.freedHours, this.firm);
      cash += month.flow + (sold * this.firm.contributionPerHour) / 12;
      lowestCash = Math.min(lowestCash, cash);
      lowestLoad = Math.min(lowestLoad, this.loadOf(month.keptHours + sold));
    }
    const none = { contribution: 0, keptHours: 0, freedHours: 0 };
    return { before: null, went: -1, count: 0, cash, lowestCash, lowestLoad, ...none };
  }

  private loadOf(hours: number): number {
    return this.firm.capacityHours === null ? Infinity : hours / this.firm.capacityHours;
  }

  /**
   * The state after the client's going and the months until the next; null if it falls below a floor on the way, or
   * ends with no more cash than `least`.
   */
  after(state: State, went: number, least = -Infinity): State | null {
    const effect = this.effects[went];
    if (effect === undefined) return null;
    const { firm, floors, monthsApart } = this;
    const keptHours = state.keptHours - effect.hours;
    const first = this.months.length - (this.effects.length - state.count) * monthsApart;
    let { cash, lowestCash, lowestLoad } = state;
    for (let at = 0; at < monthsApart; at++) {
      const month = this.months[first + at];
      if (month === undefined) return null;
      const sold = resold(month.freedHours + state.freedHours + effect.hours * (this.refilled[at] ?? 1), firm);
      const gone = state.contribution + (effect.byMonth[at] ?? effect.contribution);
      cash += month.flow + (gone + sold * firm.contributionPerHour) / 12;
      lowestCash = Math.min(lowestCash, cash);
      lowestLoad = Math.min(lowestLoad, this.loadOf(month.keptHours + keptHours + sold));
    }
    if (cash <= least) return null;
    if ((floors.cash !== null && lowestCash < floors.cash) || (floors.load !== null && lowestLoad < floors.load))
      return null;
    return {
      before: state,
      went,
      count: state.count + 1,
      cash,
      lowestCash,
      lowestLoad,
      contribution: state.contribution + effect.contribution,
      keptHours,
      freedHours: state.freedHours + effect.hours,
    };
  }

  /** What a year brings once all hours that can be are sold again. */
  yearOf({ contribution, freedHours }: State): number {
    const sold = resold(this.freedHours + freedHours, this.firm);
    return this.contribution + contribution + sold * this.firm.contributionPerHour;
  }
}

function effectOf(year: ClientYear, months: number): Effect {
  const here = { year, decision: asNow };
  const [fees, costs] = [feesOf(here), costsOf(here)];
  const paid = (nth: number): number => Math.min(nth, year.monthsToPay) - Math.min(nth - 1, year.monthsToPay);
  return {
    contribution: costs - fees,
    byMonth: Array.from({ length: months }, (_, month) => costs - fees * (1 - paid(month + 1))),
    hours: keptHoursOf(here),
  };
}
