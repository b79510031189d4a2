import type { Cell } from "../../spreadsheet/cell";
import { monthOf, isWeekday, isDateFiller } from "./month-names";
import { dayLength, serialOf } from "../../spreadsheet/serial-day";

export type DateOrder = "ymd" | "dmy" | "mdy" | "serial" | "ym" | "dm" | "unix" | "text";

const longest = 60;

/** The serial day, with its time of day as a fraction, of a cell in the column's order; null if it is no date. */
export function readDate(cell: Cell, order: DateOrder, year: number | null = null): number | null {
  if (cell === null || typeof cell === "boolean") return null;
  if (typeof cell === "number")
    return order === "unix" ? unixDay(cell) : order === "serial" ? cell : readDate(String(cell), order, year);
  const text = cell.trim();
  if (text.length > longest) return null;
  const parts = writtenDate(text, order);
  if (parts !== null) return day(parts, timeOfDay(text));
  if (order === "unix" && /^\d{9,13}$/.test(text)) return unixDay(Number(text));
  if (order === "serial" && /^\d{5}(?:[.,]\d+)?$/.test(text)) return Number(text.replace(",", "."));
  if (/^(?:19|20)\d{6}$/.test(text))
    return day([Number(text.slice(0, 4)), Number(text.slice(4, 6)), Number(text.slice(6))], 0);
  if (order === "dm" && /^\d{3,4}$/.test(text) && year !== null)
    return day([year, Number(text.slice(-2)), Number(text.slice(0, -2))], 0);
  return null;
}

/** Whether a text is a date by its look alone, whatever the order of its day and month. */
export function looksLikeDate(text: string): boolean {
  return text.length <= longest && (writtenDate(text, "dmy") ?? writtenDate(text, "mdy")) !== null;
}

type Parts = readonly [year: number, month: number, day: number];

const yearFirst = /^((?:19|20)\d{2})([-/.])(\d{1,2})(?:\2(\d{1,2}))?(?=$|[T\s,])/;
const isoWeek = /^(\d{4})-?\s?(?:W|KW|S)(\d{1,2})(?:-([1-7]))?$/i;
const namedWeek = /^(?:KW|CW|W|Week|Woche|Semaine|Semana|Settimana)\.?\s*(\d{1,2})(?:\s*[/,.-]\s*|\s+)(\d{4})$/i;
const digits = /^(?:\p{L}{2,13}\.?,?\s+)?(\d{1,2})([./-])(\d{1,2})\2\s?(\d{4}|\d{2})(?=$|[\sT,])/u;

const letter = /\p{L}/u;

function writtenDate(text: string, order: DateOrder): Parts | null {
  const first = text.charCodeAt(0);
  // A date begins with a digit, a weekday, a month or a week.
  if (first < 48 || (first > 57 && first < 65)) return null;
  const iso = yearFirst.exec(text);
  if (iso !== null) return real([Number(iso[1]), Number(iso[3]), Number(iso[4] ?? 1)]);
  const written = digits.exec(text);
  if (written !== null && beginsWell(text)) {
    const [one, two, year] = [Number(written[1]), Number(written[3]), century(Number(written[4]))];
    return real(order === "mdy" ? [year, one, two] : [year, two, one]);
  }
  // Weeks and months are named by letters.
  if (!letter.test(text)) return null;
  const week = isoWeek.exec(text);
  if (week !== null) return mondayOf(Number(week[1]), Number(week[2]), Number(week[3] ?? 1));
  const other = namedWeek.exec(text);
  if (other !== null) return mondayOf(Number(other[2]), Number(other[1]), 1);
  return withMonthName(text);
}

/** A word before a date of digits is a weekday. */
function beginsWell(text: string): boolean {
  const word = /^\p{L}+/u.exec(text)?.[0];
  return word === undefined || isWeekday(word);
}

const clockPart =
  /\d{1,2}:\d{2}(?::\d{2}(?:\.\d+)?)?(?:\s*[ap]\.?m\.?)?(?:\s*(?:gmt|utc|z|uhr|h)\b)?(?:\s*[+-]\d{2}:?\d{2})?/i;

/** "Jan-24" is a month; "Jan 24" could be a day. */
const monthAndYear = /^\p{L}+\.?\s?['’/-]\s?\d\d$/u;

/**
 * "Fri Mar 25 15:09:38 GMT+01:00 2022", "25 March 2022", "March 25, 2022", "10-Jan-24", "1er août 2024", "5 de marzo de
 * 2024", "Jan 2024".
 */
function withMonthName(text: string): Parts | null {
  const plain = text.replace(clockPart, " ");
  const found = (plain.match(/\p{L}+/gu) ?? []).filter((word) => !isDateFiller(word));
  const months = found.filter(
    (word) =>
      monthOf(word) !== null &&
      !(isWeekday(word) && found.length > 1 && found.some((other) => other !== word && monthOf(other) !== null)),
  );
  const [name] = months;
  if (name === undefined || months.length > 1 || found.some((word) => word !== name && !isWeekday(word))) return null;
  const numbers = plain.match(/\d+/g) ?? [];
  const month = monthOf(name) ?? 0;
  const [one = "", two = ""] = numbers;
  if (numbers.length === 1)
    return one.length === 4
      ? real([Number(one), month, 1])
      : monthAndYear.test(plain)
        ? real([century(Number(one)), month, 1])
        : null;
  if (numbers.length !== 2) return null;
  if (one.length === 4) return real([Number(one), month, Number(two)]);
  return two.length === 4 || two.length === 2 ? real([century(Number(two)), month, Number(one)]) : null;
}

/** Parts that are a day of the calendar: there is no 30 February. */
function real(parts: Parts): Parts | null {
  const [year, month, date] = parts;
  const found = new Date(Date.UTC(year, month - 1, date));
  return found.getUTCMonth() === month - 1 && found.getUTCDate() === date && year >= 1900 ? parts : null;
}

/** Week 1 holds 4 January (ISO 8601). */
function mondayOf(year: number, week: number, weekday: number): Parts | null {
  if (week < 1 || week > 53) return null;
  const fourth = new Date(Date.UTC(year, 0, 4));
  const found = new Date(
    fourth.getTime() + ((week - 1) * 7 - ((fourth.getUTCDay() + 6) % 7) + weekday - 1) * dayLength,
  );
  return [found.getUTCFullYear(), found.getUTCMonth() + 1, found.getUTCDate()];
}

function day([year, month, date]: Parts, time: number): number | null {
  const parts = real([year, month, date]);
  return parts === null ? null : serialOf(Date.UTC(year, month - 1, date)) + time;
}

function unixDay(seconds: number): number {
  const milliseconds = seconds > 1e11 ? seconds : seconds * 1000;
  return serialOf(milliseconds);
}

/** The part of the day that a text names, 0 without one: "10:30" is 0.4375, "08.37" alone and "8h30" are times too. */
export function timeOfDay(text: string): number {
  return clockTime(text) ?? 0;
}

const clockIn = /(?:^|[T\s,])(\d{1,2}):(\d{2})(?::(\d{2})(?:\.\d+)?)?\s*([ap])?\.?m?/i;
const clockAlone = /^(\d{1,2})(?:[.h](\d{2})|h)$/i;

/** The part of the day that a text names; null without one. */
export function clockTime(text: string): number | null {
  const match = clockIn.exec(text) ?? clockAlone.exec(text.trim());
  if (match === null) return null;
  const [hour, minute, second] = [Number(match[1]), Number(match[2] ?? 0), Number(match[3] ?? 0)];
  if (hour > 24 || minute > 59 || second > 59) return null;
  const half = match[4]?.toLowerCase();
  const full = half === "p" && hour < 12 ? hour + 12 : half === "a" && hour === 12 ? 0 : hour % 24;
  return (full + minute / 60 + second / 3600) / 24;
}

function century(year: number): number {
  return year < 100 ? (year < 70 ? 2000 + year : 1900 + year) : year;
}
