/** Spreadsheets count days from the 30th of December 1899. */
const dayZero = Date.UTC(1899, 11, 30);
export const dayLength = 86_400_000;

/** Milliseconds since 1970 as the number of a day, with the time of day as its part: 2024-01-01 12:00 is 45292.5. */
export function serialOf(time: number): number {
  return (time - dayZero) / dayLength;
}

/** The number of a day as milliseconds since 1970. */
export function timeOf(serial: number): number {
  return dayZero + serial * dayLength;
}

/** The serial number of a day that exists; the 31st of February is none. */
export function serialDay(year: number, month: number, day: number): number | null {
  const time = Date.UTC(year, month - 1, day);
  const found = new Date(time);
  return found.getUTCMonth() === month - 1 && found.getUTCDate() === day ? serialOf(time) : null;
}

/** 46053 is year 2026, month 1, day 31. */
export function dateOf(serial: number): { readonly year: number; readonly month: number; readonly day: number } {
  const date = new Date(timeOf(Math.floor(serial)));
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
}
