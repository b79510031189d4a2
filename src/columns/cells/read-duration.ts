import { Problem } from "../../core/problem";
import { hoursOfText } from "../../spreadsheet/read-hours";
import { readAmount, type DecimalSign } from "./read-amount";

export const durationUnits = ["h", "h:mm", "min", "s", "ms", "days", "words"] as const;
export type DurationUnit = (typeof durationUnits)[number];

const perHour: Readonly<Partial<Record<DurationUnit, number>>> = { h: 1, "h:mm": 1, words: 1, min: 60, s: 3600, ms: 3_600_000, days: 1 / 24 };

/** How many of a unit are an hour. */
export function perUnit(unit: DurationUnit): number {
  return perHour[unit] ?? 1;
}

/** Decimal hours of a text: a bare number is in the column's unit, "2:30" and "2h 30m" say it themselves; null if it is no time. */
export function readHours(cell: string, unit: DurationUnit, decimal: DecimalSign | null): number | null {
  const text = cell.trim();
  if (/[:a-z]/i.test(text)) return timeText(text);
  const value = readAmount(text, decimal);
  return value === null ? null : value / perUnit(unit);
}

/** Hours by the text alone, for cross-checks. */
export function looseHours(text: string): number | null {
  return readHours(text, "h", ".");
}

function timeText(text: string): number | null {
  try {
    return hoursOfText(text, "h");
  } catch (error) {
    if (error instanceof Problem) return null;
    throw error;
  }
}
