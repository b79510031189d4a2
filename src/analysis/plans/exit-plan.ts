import { endsFrom, isWeekend, monthsAfter, onWorkingDay, upToWorkingDay, workingDaysBefore } from "./calendar";
import type { NoticeEnd } from "../owner/notice";
import type { NoticeUnit } from "../owner/notice";

/** What the owner knows of the agreement with the client; nothing of it is asserted here. */
export interface NoticeTerms {
  /** The day on which the client is told. */
  readonly told: number;
  readonly length: number;
  readonly unit: NoticeUnit;
  readonly until: NoticeEnd;
}

/** A date that binds the owner, and what is due. */
export interface Deadline {
  readonly what: string;
  readonly day: number;
}

/** The dates of a parting, in their order; all but the end of the notice are working days, public holidays aside. */
export interface ExitDates {
  readonly told: number;
  /** The last day of the notice, or of the term. */
  readonly end: number;
  /** The last day on which somebody works for the client. */
  readonly lastWorkingDay: number;
  readonly handOverMeeting: number;
  readonly filesReady: number;
  readonly accessEnds: number;
  readonly finalInvoice: number;
  /** Told on a weekend: the letter is dated on the Monday after it. */
  readonly isMoved: boolean;
  /**
   * What falls due after the end, or within two weeks before it: to be agreed, so that nobody is left alone at a bad
   * moment.
   */
  readonly critical: readonly Deadline[];
}

const meetingBeforeEnd = 10;
const filesBeforeEnd = 5;
const closeToEnd = 14;

/**
 * With an agreed term the last day is that of the term, else that of the notice. Told on Saturday 5 September 2026 with
 * 4 weeks to the end of a month: told on the 7th, ends on 31 October, last worked on Friday the 30th.
 */
export function exitDates(
  terms: NoticeTerms,
  deadlines: readonly Deadline[],
  lastDayOfTerm: number | null = null,
): ExitDates {
  const told = onWorkingDay(terms.told);
  const end = lastDayOfTerm ?? endOfNotice(told, terms);
  const lastWorkingDay = Math.max(told, upToWorkingDay(end));
  return {
    told,
    end,
    lastWorkingDay,
    handOverMeeting: Math.max(told, workingDaysBefore(lastWorkingDay, meetingBeforeEnd)),
    filesReady: Math.max(told, workingDaysBefore(lastWorkingDay, filesBeforeEnd)),
    accessEnds: onWorkingDay(end + 1),
    finalInvoice: onWorkingDay(end + 1),
    isMoved: isWeekend(terms.told),
    critical: deadlines.filter(({ day }) => day > end - closeToEnd).sort((first, second) => first.day - second.day),
  };
}

/** The last day of a notice that arrives on the day. */
export function endOfNotice(arrived: number, { length, unit, until }: Omit<NoticeTerms, "told">): number {
  const earliest = unit === "months" ? monthsAfter(arrived, length) : arrived + length * (unit === "weeks" ? 7 : 1);
  return endsFrom(earliest, until);
}
