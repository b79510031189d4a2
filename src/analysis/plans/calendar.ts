import type { NoticeEnd } from "../owner/notice";
import { dateOf, serialDay } from "../../spreadsheet/serial-day";

/**
 * Serial days count Monday as 2 after every seventh: 46349 is Monday, 23 November 2026. Public holidays differ by place
 * and are not known here.
 */
export function isWeekend(day: number): boolean {
  const weekday = ((day % 7) + 7) % 7;
  return weekday === 0 || weekday === 1;
}

/** The day itself, or the Monday after a weekend. */
export function onWorkingDay(day: number): number {
  return isWeekend(day) ? onWorkingDay(day + 1) : day;
}

/** The day itself, or the Friday before a weekend. */
export function upToWorkingDay(day: number): number {
  return isWeekend(day) ? upToWorkingDay(day - 1) : day;
}

/** This many working days earlier: 5 before a Friday is the Friday before. */
export function workingDaysBefore(day: number, count: number): number {
  let found = day;
  for (let left = count; left > 0;) {
    found--;
    if (!isWeekend(found)) left--;
  }
  return found;
}

/** The same day some months later, or that month's last: a month after 31 January is 28 February. */
export function monthsAfter(day: number, months: number): number {
  const { year, month, day: date } = dateOf(day);
  const later = month - 1 + months;
  const [laterYear, laterMonth] = [year + Math.floor(later / 12), (((later % 12) + 12) % 12) + 1];
  for (let last = date; last > 28; last--) {
    const found = serialDay(laterYear, laterMonth, last);
    if (found !== null) return found;
  }
  return serialDay(laterYear, laterMonth, Math.min(date, 28)) ?? day;
}

export function endOfMonth(day: number): number {
  const { year, month } = dateOf(day);
  const first = serialDay(year, month, 1) ?? day;
  return monthsAfter(first, 1) - 1;
}

/** The day itself, or the end of the month or quarter that comes next. */
export function endsFrom(day: number, until: NoticeEnd): number {
  if (until === "end of month") return endOfMonth(day);
  return until === "end of quarter" ? endOfQuarter(day) : day;
}

/** The day itself, or the last end of a month or quarter up to it. */
export function endsUpTo(day: number, until: NoticeEnd): number {
  if (until === "any day" || endsFrom(day, until) === day) return day;
  const { year, month } = dateOf(day);
  const first = until === "end of month" ? month : month - ((month - 1) % 3);
  return (serialDay(year, first, 1) ?? day) - 1;
}

/** 31 March, 30 June, 30 September or 31 December. */
export function endOfQuarter(day: number): number {
  const { month } = dateOf(day);
  return endOfMonth(monthsAfter(endOfMonth(day), (3 - (month % 3)) % 3));
}
