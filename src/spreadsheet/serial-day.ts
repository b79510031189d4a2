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
