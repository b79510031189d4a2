import type { Gathered } from "../gather/gather";
import type { Months } from "../gather/window";

/**
 * Invoices and hours without a month in common: which months each has, and what to answer if the invoices are for these
 * hours.
 */
export interface Apart {
  readonly money: Months;
  readonly hours: Months;
  /** The first and the last day of invoices that lie before and after the hours; null where none does. */
  readonly invoicesFrom: number | null;
  readonly invoicesUntil: number | null;
}

/** Null as long as some month has both, or one of the two is not there at all. */
export function apartOf({ window, days }: Pick<Gathered, "window" | "days">): Apart | null {
  const [money, hours] = [endsOf(window.moneyMonths), endsOf(window.hoursMonths)];
  if (!window.isDisjoint || money === null || hours === null) return null;
  const day = (of: number | undefined): number | null => (of === undefined ? null : Math.floor(of));
  return {
    money,
    hours,
    invoicesFrom: money.first < hours.first ? day(days.get(money.first)?.from) : null,
    invoicesUntil: money.last > hours.last ? day(days.get(money.last)?.to) : null,
  };
}

function endsOf(months: readonly number[]): Months | null {
  const [first, last] = [months[0], months.at(-1)];
  return first === undefined || last === undefined ? null : { first, last };
}
