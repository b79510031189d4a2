import { fullMonths } from "../../../core/exit-impact";
import { asNow, costsOf, feesOf, freedOf, keptHoursOf, resold, sum, type Decided, type Reselling } from "./scenario";

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
 * Cash at the end of each month. What goes for the work goes in its month; fees come as many months later as the client
 * takes to pay, so that the first months still bring what was earned before. Resold hours are paid in their month.
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

/** What comes and goes in a month with all clients. */
export interface MonthFlow {
  readonly fees: number;
  readonly costs: number;
  /** What resold hours leave. */
  readonly resold: number;
}

/** What clients and resold hours bring in a month, counted from 1. */
export function monthFlow(all: readonly Decided[], reselling: Reselling, month: number): MonthFlow {
  const free = sum(all, (one) => freeIn(one, month, reselling.monthsToRefill));
  return {
    fees: sum(all, (one) => feesIn(one, month)),
    costs: sum(all, (one) => costsIn(one, month)),
    resold: (resold(free, reselling) * reselling.contributionPerHour) / 12,
  };
}

function flowOf(all: readonly Decided[], reselling: Reselling, month: number): number {
  const { fees, costs, resold: again } = monthFlow(all, reselling, month);
  return fees - costs + again;
}

/** What one client brings in a month: until the decision holds, and until its fees are paid, as now. */
export function flowIn(one: Decided, month: number): number {
  return feesIn(one, month) - costsIn(one, month);
}

function feesIn({ year, decision }: Decided, month: number): number {
  const paid = Math.min(1, Math.max(0, month - decision.month - year.monthsToPay));
  return (paid * feesOf({ year, decision }) + (1 - paid) * feesOf({ year, decision: asNow })) / 12;
}

function costsIn({ year, decision }: Decided, month: number): number {
  return costsOf({ year, decision: month > decision.month ? decision : asNow }) / 12;
}

/** Hours a year that the client has left free and that may be sold again in this month. */
export function freeIn(one: Decided, month: number, ramp: number): number {
  return freedOf(one) * refilled(month - one.decision.month, ramp);
}

/** Hours a year that the client takes in this month. */
export function keptIn(one: Decided, month: number): number {
  return month > one.decision.month ? keptHoursOf(one) : one.year.hours;
}

/**
 * How full the hours are sold again on average in the n-th month of a straight ramp: over 2 months 0.25, 0.75, then 1;
 * 0 before it begins.
 */
export function refilled(nth: number, ramp: number): number {
  return nth < 1 ? 0 : fullMonths(nth, ramp) - (nth === 1 ? 0 : fullMonths(nth - 1, ramp));
}
