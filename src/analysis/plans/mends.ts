import { breakEvenHours } from "../../core/effective-rate";
import type { JudgedClient } from "../judge/portfolio";
import { noChange, type Change } from "./what-if";

export type MendKind = "fee" | "hours" | "both";

/** One way to bring a client to the minimum. */
export interface Mend {
  readonly kind: MendKind;
  readonly change: Change;
}

/** Hours are saved in halves; nobody's work shrinks by more than nine tenths. */
const step = 0.5;
export function mostSaved(hours: number): number {
  return Math.floor((hours * 0.9) / step) * step;
}

/**
 * What would bring an hour to the minimum, the way that the verdict points at first: the fee where it is the price,
 * else the hours; both at once share the way. 9,000 in 150 hours against 75: 25 % more fee, or 30 hours fewer, or 13 %
 * and 14.5 hours.
 */
export function mendsOf(client: JudgedClient): readonly Mend[] {
  const { revenue, hours, minimumRate, minimumFee, directCosts, servingCosts, knockouts, verdict } = client;
  if (
    revenue === null ||
    revenue <= 0 ||
    hours === null ||
    hours <= 0 ||
    minimumRate === null ||
    minimumFee === null ||
    minimumFee <= revenue ||
    knockouts.length > 0
  )
    return [];
  const rise = (to: number): number => Math.ceil((to / revenue - 1) * 100 - 1e-9) / 100;
  const fewer = (fee: number): number =>
    Math.ceil(Math.max(0, hours - breakEvenHours(fee, minimumRate, directCosts, servingCosts)) / step - 1e-9) * step;
  const half = rise(revenue + (minimumFee - revenue) / 2);
  const fee: Mend = { kind: "fee", change: { ...noChange, feeRise: rise(minimumFee) } };
  const time: Mend = { kind: "hours", change: { ...noChange, hoursSaved: fewer(revenue) } };
  const both: Mend = { kind: "both", change: { ...noChange, feeRise: half, hoursSaved: fewer(revenue * (1 + half)) } };
  const ways = verdict === "Reprice" ? [fee, time, both] : [time, both, fee];
  return ways.filter(
    ({ kind, change }) => change.hoursSaved <= mostSaved(hours) && (kind !== "both" || change.hoursSaved > 0),
  );
}
