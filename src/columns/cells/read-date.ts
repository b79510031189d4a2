import type { Cell } from "../../spreadsheet/cell";
import type { ColumnConvention } from "../recognition";

export type DateOrder = NonNullable<ColumnConvention["dateOrder"]>;

const firstDay = Date.UTC(1899, 11, 30);
const dayLength = 86_400_000;
const months: Readonly<Record<string, number>> = { jan: 1, feb: 2, mar: 3, mär: 3, mrz: 3, apr: 4, may: 5, mai: 5, jun: 6, jul: 7, aug: 8, sep: 9, oct: 10, okt: 10, nov: 11, dec: 12, dez: 12 };

/** The serial day, with its time of day as a fraction, of a cell in the column's order; null if it is no date. */
export function readDate(cell: Cell, order: DateOrder, year: number | null = null): number | null {
  if (cell === null || typeof cell === "boolean") return null;
  if (typeof cell === "number") return order === "unix" ? unixDay(cell) : order === "serial" ? cell : readDate(String(cell), order, year);
  const text = cell.trim();
  const time = timeOfDay(text);
  const iso = /^(\d{4})-(\d{1,2})(?:-(\d{1,2}))?/.exec(text);
  if (iso !== null) return day(Number(iso[1]), Number(iso[2]), Number(iso[3] ?? 1), time);
  const written = /^(\d{1,2})[./-](\d{1,2})[./-](\d{2,4})/.exec(text);
  if (written !== null) {
    const [first, second, last] = [Number(written[1]), Number(written[2]), century(Number(written[3]))];
    return order === "mdy" ? day(last, first, second, time) : day(last, second, first, time);
  }
  if (order === "unix" && /^\d{9,13}$/.test(text)) return unixDay(Number(text));
  if (/^(?:19|20)\d{6}$/.test(text)) return day(Number(text.slice(0, 4)), Number(text.slice(4, 6)), Number(text.slice(6)), 0);
  if (order === "dm" && /^\d{3,4}$/.test(text) && year !== null) return day(year, Number(text.slice(-2)), Number(text.slice(0, -2)), 0);
  return named(text, time);
}

/** "Fri Mar 25 15:09:38 GMT+01:00 2022", "25 March 2022", "March 25, 2022". */
function named(text: string, time: number): number | null {
  const month = /\b(jan|feb|mar|mär|mrz|apr|may|mai|jun|jul|aug|sep|oct|okt|nov|dec|dez)\p{L}*/iu.exec(text)?.[1]?.toLowerCase();
  const year = /\b((?:19|20)\d\d)\b/.exec(text)?.[1];
  const number = /(?:^|\s)(\d{1,2})(?:\.|,|st|nd|rd|th)?(?=\s|$)/.exec(text)?.[1];
  if (month === undefined || year === undefined) return null;
  return day(Number(year), months[month] ?? 0, Number(number ?? 1), time);
}

function day(year: number, month: number, date: number, time: number): number | null {
  const found = new Date(Date.UTC(year, month - 1, date));
  if (found.getUTCMonth() !== month - 1 || found.getUTCDate() !== date) return null;
  return (found.getTime() - firstDay) / dayLength + time;
}

function unixDay(seconds: number): number {
  const milliseconds = seconds > 1e11 ? seconds : seconds * 1000;
  return (milliseconds - firstDay) / dayLength;
}

/** The part of the day that a text names, 0 without one: "10:30" is 0.4375. */
export function timeOfDay(text: string): number {
  const match = /(?:^|[T\s,])(\d{1,2}):(\d{2})(?::(\d{2}))?\s*([ap])?\.?m?/i.exec(text);
  if (match === null) return 0;
  const hour = Number(match[1]) % 24;
  const half = match[4]?.toLowerCase();
  const full = half === "p" && hour < 12 ? hour + 12 : half === "a" && hour === 12 ? 0 : hour;
  return (full + Number(match[2]) / 60 + Number(match[3] ?? 0) / 3600) / 24;
}

function century(year: number): number {
  return year < 100 ? (year < 70 ? 2000 + year : 1900 + year) : year;
}
