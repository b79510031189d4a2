import { demand } from "../core/demand";
import { Problem } from "../core/problem";
import { numberReadings } from "./read-number";
import * as terms from "../core/terms";
import { ourUnits, perHour, usualDay } from "./time-units";

const timeUnits = ["auto", "h", "min", "s", "ms", "days"] as const;
export type TimeUnit = (typeof timeUnits)[number];

/** What a bare number counts; days are those of a spreadsheet, 24 hours long. */
const hoursPerUnit: Readonly<Record<Exclude<TimeUnit, "auto">, number>> = {
  h: 1 / perHour.h,
  min: 1 / perHour.min,
  s: 1 / perHour.s,
  ms: 1 / perHour.ms,
  days: 24,
};

/** Days of work, which tables of projects count in persons. */
const personDays: ReadonlySet<string> = new Set(["pt", "pd"]);

/**
 * Decimal hours of a cell: 2.5, "2:30", "90 min"; a unit such as "s" or "days" says what a bare number is. "1.5 d" are
 * one and a half working days of `hoursPerDay`.
 */
export function hoursOf(cell: number | boolean | string, unit: string, hoursPerDay = usualDay): number {
  const named = unit.trim().toLowerCase();
  const known = timeUnits.find((one) => one === (named === "" ? "auto" : named));
  if (known === undefined) throw new Problem("times.unit", { text: unit.slice(0, 40) });
  if (typeof cell === "boolean") throw new Problem("times.unreadable", { text: String(cell).toUpperCase() });
  demand(hoursPerDay > 0 && hoursPerDay <= 24, "times.day");
  return typeof cell === "number" ? hoursOfNumber(cell, known) : hoursOfText(cell, known, hoursPerDay);
}

/**
 * Decimal hours of a number: 0.104… with "days" is 2.5; above 24 with "auto" it could be minutes or seconds and is
 * refused.
 */
function hoursOfNumber(value: number, unit: TimeUnit): number {
  if (unit !== "auto") return value * hoursPerUnit[unit];
  if (Math.abs(value) > 24) throw new Problem("times.ambiguous", { text: value });
  return value;
}

/** Decimal hours of text: "2:30", "2h 30m", "2,5 h", "90 min", "26:15:00"; a bare "2.5" is read in the unit. */
function hoursOfText(text: string, unit: TimeUnit, hoursPerDay = usualDay): number {
  const trimmed = text.trim().toLowerCase();
  if (trimmed.length > longest) throw new Problem("times.unreadable", { text: `${trimmed.slice(0, longest)}…` });
  return writtenHours(trimmed, hoursPerDay) ?? signOf(trimmed) * bareHours(unsigned(trimmed), unit);
}

/** Hours of text that says itself that it is a time, "2:30", "2h 30m", "90 min", "1.5 d"; null for all other. */
export function writtenHours(text: string, hoursPerDay = usualDay): number | null {
  if (text.length > longest) return null;
  const trimmed = text.trim().toLowerCase();
  const body = unsigned(trimmed).replace(/^(\d+:\d{2})\s*h$/, "$1");
  const hours = clockHours(body) ?? wordHours(body, hoursPerDay);
  return hours === null ? null : signOf(trimmed) * hours;
}

const longest = 40;

function signOf(trimmed: string): number {
  return /^[-−]/.test(trimmed) ? -1 : 1;
}

function unsigned(trimmed: string): string {
  return trimmed.replace(/^[-−+]\s*/, "");
}

/** "2:30" or "2:30:15", beyond 24 hours too. */
function clockHours(body: string): number | null {
  const match = /^(\d{1,6}):(\d{2})(?::(\d{2})(?:[.,]\d+)?)?$/.exec(body);
  if (match === null) return null;
  const minutes = Number(match[2]);
  const seconds = Number(match[3] ?? 0);
  return minutes < 60 && seconds < 60 ? Number(match[1]) + minutes / 60 + seconds / 3600 : null;
}

/** "2h 30m", "2,5 h", "90 min": every part with its unit, nothing else. */
function wordHours(body: string, hoursPerDay: number): number | null {
  const part = /(\d+(?:[.,]\d+)?)\s*([a-z]+)\.?[\s,]*(?:and|und)?\s*/gy;
  let hours = 0;
  let end = 0;
  for (let match = part.exec(body); match !== null; match = part.exec(body)) {
    const word = match[2] ?? "";
    const unit = personDays.has(word) ? "day" : ourUnits.get(word);
    if (unit === undefined || unit === "week") return null;
    const each = unit === "day" ? hoursPerDay : hoursPerUnit[unit];
    hours += Number((match[1] ?? "").replace(",", ".")) * each;
    end = part.lastIndex;
  }
  return end > 0 && end === body.length ? hours : null;
}

function bareHours(body: string, unit: TimeUnit): number {
  const readings = numberReadings(body);
  const [first, second] = readings;
  if (first === undefined || !Number.isFinite(first)) throw new Problem("times.unreadable", { text: body });
  if (second !== undefined) throw new Problem("cell.ambiguous", { name: terms.theTime, text: body, first, second });
  return hoursOfNumber(first, unit);
}
