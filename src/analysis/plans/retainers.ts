import { burnRate, projectedRate } from "../../core/retainer";
import { isBelowMinimum } from "../../core/verdict";
import { monthOf } from "../gather/month";
import type { Portfolio, ScoredClient } from "../judge/portfolio";
import { factsBy, type AgreedNotice, type ClientFacts, type Retainer } from "../owner/client-facts";
import type { Practice } from "../owner/practice";
import { upToWorkingDay } from "./calendar";
import { lastNoticeDay } from "./notice-day";

/** A retainer beside what was worked for it. */
export interface RetainerFigures {
  readonly client: string;
  readonly retainer: Retainer;
  /** Since the term's first month, up to the last day of the data; null as long as no hours lie there. */
  readonly hoursToDate: number | null;
  readonly elapsedShare: number | null;
  readonly burn: number | null;
  readonly projectedRate: number | null;
  readonly minimumRate: number | null;
  /** The projected rate lies below the client's minimum. */
  readonly isBelow: boolean;
  /** The last day to give notice, and the working day on which to do it. */
  readonly noticeDay: number | null;
  readonly sendBy: number | null;
  readonly isPast: boolean;
}

/** All retainers, the next day of notice first; those without one come last. */
export function retainers(
  portfolio: Pick<Portfolio, "clients" | "to">,
  facts: readonly ClientFacts[],
  practice: Pick<Practice, "tolerance">,
  today: number,
): readonly RetainerFigures[] {
  const factsOf = factsBy(facts);
  return portfolio.clients
    .filter(({ isGone }) => !isGone)
    .flatMap((client) => {
      const { retainer = null, notice = null } = factsOf(client.client) ?? {};
      return retainer === null ? [] : [figuresOf(client, retainer, notice, portfolio.to, practice, today)];
    })
    .sort((first, second) => (first.noticeDay ?? Infinity) - (second.noticeDay ?? Infinity));
}

function figuresOf(
  client: ScoredClient,
  retainer: Retainer,
  notice: AgreedNotice | null,
  lastDay: number | null,
  { tolerance }: Pick<Practice, "tolerance">,
  today: number,
): RetainerFigures {
  const { begins, renews, includedHours, fee } = retainer;
  const elapsedShare =
    lastDay === null || renews <= begins ? null : Math.min(1, (lastDay - begins + 1) / (renews - begins));
  const hours = lastDay === null ? 0 : hoursSince(client, begins, Math.min(lastDay, renews - 1));
  const isKnown = elapsedShare !== null && elapsedShare > 0 && hours > 0;
  const rate = isKnown ? projectedRate(fee, hours, elapsedShare) : null;
  const noticeDay = notice === null ? null : lastNoticeDay(renews, notice);
  return {
    client: client.client,
    retainer,
    hoursToDate: isKnown ? hours : null,
    elapsedShare,
    burn: isKnown && includedHours !== null && includedHours > 0 ? burnRate(hours, includedHours, elapsedShare) : null,
    projectedRate: rate,
    minimumRate: client.minimumRate,
    isBelow:
      rate !== null &&
      client.minimumRate !== null &&
      isBelowMinimum({ effectiveRate: rate, minimumRate: client.minimumRate, tolerance }),
    noticeDay,
    sendBy: noticeDay === null ? null : upToWorkingDay(noticeDay),
    isPast: noticeDay !== null && noticeDay < today,
  };
}

/** By whole months: a term that begins within a month has that month's hours. */
function hoursSince({ hoursByMonth }: ScoredClient, from: number, to: number): number {
  const [first, last] = [monthOf(from), monthOf(to)];
  return hoursByMonth.filter(({ month }) => month >= first && month <= last).reduce((sum, { hours }) => sum + hours, 0);
}
