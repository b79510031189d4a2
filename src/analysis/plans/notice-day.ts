import type { NoticePeriod, NoticeUnit } from "../owner/notice";
import { demand } from "../../core/demand";
import { monthsAfter } from "./calendar";

/**
 * The last day to give notice = renewal − notice − delivery days: renewed on 1 January 2027, 3 months, 3 days by post:
 * 28 September 2026. Weekends count: whoever wants to post it on a working day takes the one before.
 */
export function lastNoticeDay(renewal: number, { length, unit, deliveryDays }: NoticePeriod): number {
  demand(
    [length, deliveryDays].every((one) => Number.isInteger(one) && one >= 0),
    "notice.whole",
  );
  return before(Math.floor(renewal), length, unit) - deliveryDays;
}

function before(day: number, length: number, unit: NoticeUnit): number {
  if (unit === "months") return monthsAfter(day, -length);
  return day - length * (unit === "weeks" ? 7 : 1);
}
