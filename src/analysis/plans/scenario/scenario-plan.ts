import { firstDayOf, monthOf } from "../../gather/month";
import type { AgreedNotice } from "../../owner/client-facts";
import { endsUpTo, monthsAfter, onWorkingDay, upToWorkingDay } from "../calendar";
import { endOfNotice } from "../exit-plan";
import { lastNoticeDay } from "../notice-day";
import type { PartingOrder } from "./parting-order";
import type { Decided } from "./scenario";

export type StepKind = "tell" | "end" | "feeLetter" | "newFee" | "procedure";

/** What is due on a day, and with whom. */
export interface PlanStep {
  readonly day: number;
  readonly client: string;
  readonly kind: StepKind;
  /** The rise of a new fee, the hours a year of a changed procedure; null for a parting. */
  readonly amount: number | null;
}

/** When the plan begins, how long before it a new fee is announced, and what notice binds the owner to each client. */
export interface PlanTerms {
  readonly start: number;
  readonly monthsBeforeNewFee: number;
  readonly noticeOf: (client: string) => AgreedNotice;
}

/**
 * The scenario as dates: letters and procedures at the start, new fees on the first of a month, partings on their own
 * day or in their order, each told as long before as its notice asks.
 */
export function scenarioPlan(
  all: readonly Decided[],
  { order, monthsApart, firstMonth }: Pick<PartingOrder, "order" | "monthsApart" | "firstMonth">,
  terms: PlanTerms,
): readonly PlanStep[] {
  const first = onWorkingDay(terms.start);
  const steps = all.flatMap((one): readonly PlanStep[] => {
    const { client } = one.year;
    const { isParted, day } = one.decision;
    if (!isParted) return mending(one, first, terms.monthsBeforeNewFee);
    const notice = terms.noticeOf(client);
    if (day !== null) return parting(client, Math.max(first, toTell(day + 1, notice)), day);
    const place = order.indexOf(client);
    if (place < 0) return [];
    const wanted = endsUpTo(monthsAfter(first, firstMonth + place * monthsApart), notice.until);
    const told = Math.max(first, toTell(wanted, notice));
    return parting(client, told, endOfNotice(told + notice.deliveryDays, notice));
  });
  return steps.sort((one, other) => one.day - other.day);
}

function mending({ year: { client }, decision }: Decided, first: number, months: number): readonly PlanStep[] {
  const { rise, hoursSaved } = decision;
  const begins = firstOfMonth(monthsAfter(first, months));
  const fee: readonly PlanStep[] = [
    { day: first, client, kind: "feeLetter", amount: rise },
    { day: begins, client, kind: "newFee", amount: rise },
  ];
  return [
    ...(rise > 0 ? fee : []),
    ...(hoursSaved > 0 ? [{ day: first, client, kind: "procedure", amount: hoursSaved } as const] : []),
  ];
}

function parting(client: string, told: number, end: number): readonly PlanStep[] {
  return [
    { day: told, client, kind: "tell", amount: null },
    { day: end, client, kind: "end", amount: null },
  ];
}

/** The working day on which to tell it, so that the notice is over by then. */
function toTell(end: number, notice: AgreedNotice): number {
  return upToWorkingDay(lastNoticeDay(end, notice));
}

/** The day itself if it is a month's first, else the first of the next month. */
function firstOfMonth(day: number): number {
  const month = monthOf(day);
  return firstDayOf(month) === day ? day : firstDayOf(month + 1);
}
