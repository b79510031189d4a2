import { perHour, usualDay } from "../../spreadsheet/time-units";
import { writtenDuration } from "../../spreadsheet/written-duration";
import { readAmount, type DecimalSign } from "./read-amount";

export const durationUnits = ["h", "h:mm", "min", "s", "ms", "days", "words", "workdays"] as const;
export type DurationUnit = (typeof durationUnits)[number];

/** Where nobody says how long a working day is, that is always said as a doubt. */
const unitsPerHour: Readonly<Record<DurationUnit, number>> = {
  ...perHour,
  "h:mm": perHour.h,
  words: perHour.h,
  days: 1 / 24,
  workdays: 1 / usualDay,
};

/** How many of a unit are an hour; of working days that depends on their length. */
export function perUnit(unit: DurationUnit, dayHours: number | null = null): number {
  return unit === "workdays" && dayHours !== null ? 1 / dayHours : unitsPerHour[unit];
}

/**
 * Decimal hours of a text: a bare number is in the column's unit, "2:30" and "2h 30m" say it themselves, "12:45:00 AM"
 * is what a spreadsheet made of 0:45. Null if it is no time, or counts days in a column where nobody has said how long
 * they are.
 */
export function readHours(
  text: string,
  unit: DurationUnit,
  decimal: DecimalSign | null,
  dayHours: number | null = null,
): number | null {
  const value = readAmount(text, decimal);
  if (value !== null) return value / perUnit(unit, dayHours);
  const written = writtenDuration(text);
  if (written === null) return halfDayClock(text);
  return written.days === 0 ? written.hours : dayHours === null ? null : written.hours + written.days * dayHours;
}

const halfDay = /^\s*(\d{1,2}):(\d{2})(?::(\d{2}))?\s*([ap])\.?\s?m\.?\s*$/i;

function halfDayClock(text: string): number | null {
  const match = halfDay.exec(text);
  if (match === null || Number(match[1]) > 12 || Number(match[2]) > 59) return null;
  return (
    (Number(match[1]) % 12) +
    (match[4]?.toLowerCase() === "p" ? 12 : 0) +
    Number(match[2]) / 60 +
    Number(match[3] ?? 0) / 3600
  );
}

/** Hours by the text alone, for cross-checks. */
export function looseHours(text: string): number | null {
  return readHours(text, "h", ".");
}
