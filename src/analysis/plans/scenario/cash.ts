import { fullMonths } from "../../../core/exit-impact";
import { asNow, contributionOf, freedOf, resold, sum, type Decided, type Reselling } from "./scenario";

/**
 * The firm's account: what is there today, and what goes every month whoever the clients are, the owner's pay with it.
 */
export interface Account {
  readonly cashNow: number;
  readonly fixedPerMonth: number;
}

export interface CashByMonth {
  /** What is there at the end of each month, the first month first. */
  readonly balances: readonly number[];
  /** The lowest of them and its month, counted from 1. */
  readonly low: { readonly month: number; readonly balance: number };
}

/**
 * Cash at the end of each month, money counted in the month in which it is earned: who pays later shifts it by as much.
 */
export function cashByMonth(
  all: readonly Decided[],
  reselling: Reselling,
  { cashNow, fixedPerMonth }: Account,
  months = 12,
): CashByMonth {
  const balances: number[] = [];
  let balance = cashNow;
  let low = { month: 1, balance: Infinity };
  for (let month = 1; month <= months; month++) {
    balance += flowOf(all, reselling, month) - fixedPerMonth;
    balances.push(balance);
    if (balance < low.balance) low = { month, balance };
  }
  return { balances, low };
}

/** What clients and resold hours bring in a month, counted from 1. */
function flowOf(all: readonly Decided[], reselling: Reselling, month: number): number {
  const bring = sum(all, ({ year, decision }) =>
    contributionOf({ year, decision: month > decision.month ? decision : asNow }),
  );
  const free = sum(all, (one) => freedOf(one) * refilled(month - one.decision.month, reselling.monthsToRefill));
  return (bring + resold(free, reselling) * reselling.contributionPerHour) / 12;
}

/**
 * How full the hours are sold again on average in the n-th month of a straight ramp: over 2 months 0.25, 0.75, then 1;
 * 0 before it begins.
 */
export function refilled(nth: number, ramp: number): number {
  return nth < 1 ? 0 : fullMonths(nth, ramp) - (nth === 1 ? 0 : fullMonths(nth - 1, ramp));
}
