import { lateCost } from "../../core/late-cost";
import { noMonth, type ClientSums } from "../gather/client-sums";
import { firstDayOf, lastDayOf } from "../gather/month";
import type { MonthSums } from "../gather/month-sums";
import type { Rhythm } from "./rhythm";

/** How a client pays, as of the last day in the data; null is not known. */
export interface Payment {
  /** Owed ÷ invoiced × days of the client's own months. */
  readonly debtorDays: number | null;
  /** What is still owed, and what of it is beyond its due date; with tax, as the client owes it. */
  readonly owed: number | null;
  readonly overdue: number | null;
}

/** 12,000 invoiced in 365 days, 2,000 of it still owed: 60.8 debtor days. */
export function paymentOf(
  client: ClientSums,
  { invoiceAmount }: MonthSums,
  { first, last }: Rhythm,
  asOf: number | null,
): Payment {
  if (client.owed.size === 0) return { debtorDays: null, owed: null, overdue: null };
  let [owed, overdue] = [0, 0];
  for (const [due, amount] of client.owed) {
    owed += amount;
    if (due !== noMonth && asOf !== null && due < asOf) overdue += amount;
  }
  const days = first === null || last === null ? null : lastDayOf(last) - firstDayOf(first) + 1;
  return { debtorDays: days === null || invoiceAmount <= 0 ? null : (owed / invoiceAmount) * days, owed, overdue };
}

/** The interest on what was paid late and on what is overdue still: 10,000 for 45 days at 8 % are 98.63. */
export function latePaymentCost(
  client: ClientSums,
  { lateAmountDays }: MonthSums,
  asOf: number | null,
  yearlyRate: number,
): number {
  let amountDays = lateAmountDays;
  for (const [due, amount] of client.owed)
    if (due !== noMonth && asOf !== null && amount > 0) amountDays += amount * Math.max(0, asOf - due);
  return lateCost(amountDays, 1, yearlyRate);
}
