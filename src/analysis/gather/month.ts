import { dateOf, serialDay } from "../../spreadsheet/serial-day";

/** Fewer months are too short to tell a year. */
export const leastMonths = 3;

/** Days that were asked for; a file has a few hundred of them in a million rows. */
const known = new Map<number, number>();
const most = 50_000;

/** Calendar months are counted from year 0: the 31st of January 2026 is in month 24,312. */
export function monthOf(day: number): number {
  const found = known.get(day);
  if (found !== undefined) return found;
  const { year, month } = dateOf(day);
  const number = year * 12 + month - 1;
  if (known.size < most) known.set(day, number);
  return number;
}

export function firstDayOf(month: number): number {
  return serialDay(Math.floor(month / 12), (month % 12) + 1, 1) ?? 0;
}

export function lastDayOf(month: number): number {
  return firstDayOf(month + 1) - 1;
}
