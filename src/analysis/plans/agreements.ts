import { monthOf } from "../gather/month";
import type { Portfolio } from "../judge/portfolio";
import { factsBy, type AgreedNotice, type ClientFacts, type Retainer } from "../owner/client-facts";
import { monthsAfter } from "./calendar";
import { endOfNotice } from "./exit-plan";
import { lastNoticeDay } from "./notice-day";
import type { NoticePeriod } from "../owner/notice";

/** What binds owner and client, and where it is taken from. */
export interface Agreement {
  readonly notice: AgreedNotice;
  readonly isNoticeAgreed: boolean;
  /** The first day on which it can end, told today. */
  readonly endsFrom: number;
  /** It can end on that day alone, and then at the end of the next term. */
  readonly isTermBound: boolean;
  readonly monthsToPay: number;
  /** Agreed, as the client has paid so far, or not known: then money counts in the month of the work. */
  readonly paysAs: "agreed" | "paid so far" | "not known";
}

/** Where no notice is known: a month to the end of a month. No norm, only a place to begin; it is said where it is used. */
export const usualNotice: AgreedNotice = { length: 1, unit: "months", until: "end of month", deliveryDays: 0 };

export const daysOfMonth = 365.25 / 12;

/** From one day to another in months: 45 days are 1.48. */
export function monthsBetween(from: number, to: number): number {
  return (to - from) / daysOfMonth;
}

/** The agreement with each client, as the owner's facts and the data have it. */
export function agreementsBy(
  facts: readonly ClientFacts[],
  { clients }: Pick<Portfolio, "clients">,
  today: number,
): (client: string) => Agreement {
  const factsOf = factsBy(facts);
  const debtorDays = new Map(clients.map((one) => [one.client, one.debtorDays]));
  return (client) => {
    const known = factsOf(client);
    const notice = known?.notice ?? usualNotice;
    const retainer = known?.notice === null ? null : (known?.retainer ?? null);
    const [agreed, paid] = [known?.daysToPay ?? null, debtorDays.get(client) ?? null];
    return {
      notice,
      isNoticeAgreed: known?.notice != null,
      endsFrom:
        retainer === null ? endOfNotice(today + notice.deliveryDays, notice) : endOfTerm(retainer, notice, today),
      isTermBound: retainer !== null,
      monthsToPay: Math.max(0, agreed ?? paid ?? 0) / daysOfMonth,
      paysAs: agreed !== null ? "agreed" : paid !== null ? "paid so far" : "not known",
    };
  };
}

/** The last day of the term that ends at the next renewal which can still be prevented, told on the day. */
export function endOfTerm({ begins, renews }: Retainer, notice: NoticePeriod, told: number): number {
  const months = Math.max(1, monthOf(renews) - monthOf(begins));
  let renewal = renews;
  for (let term = 1; lastNoticeDay(renewal, notice) < told; term++) renewal = monthsAfter(renews, term * months);
  return renewal - 1;
}
