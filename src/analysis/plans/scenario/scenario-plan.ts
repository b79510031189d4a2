import { firstDayOf, monthOf } from "../../gather/month";
import { monthsAfter, onWorkingDay } from "../calendar";
import { exitDates, type NoticeTerms } from "../exit-plan";
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

/** When the plan begins, how long before it a new fee is announced, and what notice the owner gives. */
export interface PlanTerms extends Omit<NoticeTerms, "told"> {
  readonly start: number;
  readonly monthsBeforeNewFee: number;
}

/**
 * The scenario as dates: letters and procedures at the start, new fees on the first of a month, partings in their
 * order, one after the other.
 */
export function scenarioPlan(
  all: readonly Decided[],
  { order, monthsApart }: PartingOrder,
  { start, monthsBeforeNewFee, ...notice }: PlanTerms,
): readonly PlanStep[] {
  const first = onWorkingDay(start);
  const steps = all.flatMap(({ year: { client }, decision }): readonly PlanStep[] => {
    if (decision.isParted) return [];
    const fee: readonly PlanStep[] =
      decision.rise > 0
        ? [
            { day: first, client, kind: "feeLetter", amount: decision.rise },
            {
              day: firstOfMonth(monthsAfter(first, monthsBeforeNewFee)),
              client,
              kind: "newFee",
              amount: decision.rise,
            },
          ]
        : [];
    return decision.hoursSaved > 0
      ? [...fee, { day: first, client, kind: "procedure", amount: decision.hoursSaved }]
      : fee;
  });
  const partings = order.flatMap((client, index): readonly PlanStep[] => {
    const { told, end } = exitDates({ ...notice, told: monthsAfter(first, index * monthsApart) }, []);
    return [
      { day: told, client, kind: "tell", amount: null },
      { day: end, client, kind: "end", amount: null },
    ];
  });
  return [...steps, ...partings].sort((one, other) => one.day - other.day);
}

/** The day itself if it is a month's first, else the first of the next month. */
function firstOfMonth(day: number): number {
  const month = monthOf(day);
  return firstDayOf(month) === day ? day : firstDayOf(month + 1);
}
