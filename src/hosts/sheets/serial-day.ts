import { serialOf } from "../../spreadsheet/serial-day";

const second = 1000;
const minute = 60 * second;
/**
 * A week, a day, an hour, a quarter of one: in the first in which the clock was not changed, it stands as at the span's
 * first and last second.
 */
const spans = [7 * 24 * 60 * minute, 24 * 60 * minute, 60 * minute, 15 * minute];
/** Milliseconds that the spreadsheet's clock is ahead of UTC at a moment. */
const ahead = new Map<number, number>();
let zone: string | null = null;

/**
 * The day number that the sheet shows for a Date (2024-01-01 12:00 = 45292.5), in the spreadsheet's time zone, which
 * need not be the script's. Google is asked once a week of dates, not once a date.
 */
export function serialDay(date: Date): number {
  const time = date.getTime();
  return serialOf(time + clockAt(time));
}

function clockAt(time: number): number {
  for (const span of spans) {
    const start = Math.floor(time / span) * span;
    const before = aheadAt(start);
    if (before === aheadAt(start + span - second)) return before;
  }
  return lookUp(time);
}

function aheadAt(time: number): number {
  let found = ahead.get(time);
  if (found === undefined) ahead.set(time, (found = lookUp(time)));
  return found;
}

/** Asks Google's clock; it tells whole seconds. */
function lookUp(time: number): number {
  zone ??= SpreadsheetApp.getActive().getSpreadsheetTimeZone();
  const [year = 0, month = 1, day = 1, hours = 0, minutes = 0, seconds = 0] = Utilities.formatDate(
    new Date(time),
    zone,
    "yyyy MM dd HH mm ss",
  )
    .split(" ")
    .map(Number);
  return Date.UTC(year, month - 1, day, hours, minutes, seconds) - Math.floor(time / second) * second;
}
