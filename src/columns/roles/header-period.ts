import { isWeekday, monthOf } from "../cells/month-names";
import { periodIn, type NamedPeriod } from "../cells/read-period";
import { readDate } from "../cells/read-date";

export type Grain = "year" | "quarter" | "month" | "week" | "day" | "weekday";

/**
 * The stretch of time that a header names, and what it says besides: "Revenue 2024", "Stunden Jan 25", "Q1", "Mon
 * 27/08".
 */
export interface HeaderPeriod {
  readonly grain: Grain;
  /** Tells it from the others of its row: "2024", "1 2025". */
  readonly label: string;
  /** First and last day; null without a year. */
  readonly period: NamedPeriod | null;
  readonly rest: string;
}

interface Pattern {
  readonly grain: Grain;
  readonly words: RegExp;
  /** What periodIn() understands of it; null if it is no such period after all. */
  readonly text: (
    found: RegExpExecArray,
    year: number | null,
  ) => { readonly label: string; readonly period: NamedPeriod | null } | null;
}

const named = (text: string): { readonly label: string; readonly period: NamedPeriod | null } => ({
  label: text,
  period: periodIn(text),
});
const inYear = (
  label: string,
  written: string | undefined,
  year: number | null,
  text: (year: string) => string,
): { readonly label: string; readonly period: NamedPeriod | null } => {
  const own = written ?? (year === null ? undefined : String(year));
  return own === undefined ? { label, period: null } : { label: `${label} ${own}`, period: periodIn(text(own)) };
};

/** The first that fits counts, so what says more stands first. */
const patterns: readonly Pattern[] = [
  {
    grain: "day",
    words: /(?<![\d.,/-])((?:19|20)\d\d-\d{1,2}-\d{1,2})(?![\d/]|[.,-]\d)/iu,
    text: ([, date = ""]) => dayOf(date, "ymd"),
  },
  {
    grain: "day",
    words: /(?<![\d.,/-])(\d{1,2}\.\d{1,2}\.(?:(?:19|20)?\d\d)?)(?![\d/]|[.,-]\d)/iu,
    text: ([, date = ""]) => (/\.\d\d$|\.\d{4}$/.test(date) ? dayOf(date, "dmy") : { label: date, period: null }),
  },
  {
    grain: "day",
    words: /(?<![\d.,/-])(\d{1,2}\/\d{1,2}(?:\/(?:19|20)?\d\d)?)(?![\d/]|[.,-]\d)/iu,
    text: ([, date = ""]) => ({ label: date, period: null }),
  },
  {
    grain: "quarter",
    words: /(?<![\d.,/-])((?:19|20)\d\d)\s{0,3}[-/ ]?\s{0,3}(?:q|quartal)\s{0,3}([1-4])(?![\d/]|[.,-]\d)/iu,
    text: ([, year, quarter = ""]) => named(`Q${quarter} ${year}`),
  },
  {
    grain: "quarter",
    words:
      /(?<![\d.,/-])(?:q|qtr|quarter|quartal|trim\.?)\s{0,3}([1-4])(?:\s{0,3}[-/' ]\s{0,3}((?:19|20)?\d\d))?(?![\d/]|[.,-]\d)/iu,
    text: ([, quarter = "", year], around) => inYear(`Q${quarter}`, year, around, (one) => `Q${quarter} ${one}`),
  },
  {
    grain: "quarter",
    words: /(?<![\d.,/-])([1-4])\.?\s{0,3}(?:quartal|quarter|trimestre)(?:\s{0,3}((?:19|20)\d\d))?(?![\d/]|[.,-]\d)/iu,
    text: ([, quarter = "", year], around) => inYear(`Q${quarter}`, year, around, (one) => `Q${quarter} ${one}`),
  },
  {
    grain: "month",
    words: /(?<![\d.,/-])((?:19|20)\d\d[-/.](?:0?[1-9]|1[0-2]))(?![\d/]|[.,-]\d)/iu,
    text: ([, month = ""]) => named(month),
  },
  {
    grain: "month",
    words: /(?<![\d.,/-])((?:0?[1-9]|1[0-2])[-/.](?:19|20)\d\d)(?![\d/]|[.,-]\d)/iu,
    text: ([, month = ""]) => named(month),
  },
  {
    grain: "month",
    words: /(?<!\p{L})(\p{L}{3,10})\.?(?:\s{0,3}['’/ -]\s{0,3}|(?=\d))((?:19|20)?\d\d)(?!\d)/iu,
    text: ([, word = "", year]) => monthNamed(word, year, null),
  },
  {
    grain: "month",
    words: /(?<!\d)((?:19|20)\d\d)\s{0,3}[/ -]\s{0,3}(\p{L}{3,10})(?!\p{L})/iu,
    text: ([, year, word = ""]) => monthNamed(word, year, null),
  },
  {
    grain: "week",
    words: /(?<![\d.,/-])(?<!\p{L})(?:kw|cw|wk|week|woche|w)\s{0,3}(\d{1,2})(?![\d/]|[.,-]\d)/iu,
    text: ([, week = ""]) => (Number(week) >= 1 && Number(week) <= 53 ? { label: `W${week}`, period: null } : null),
  },
  {
    grain: "year",
    words: /(?<![\d.,/-])(?:fy|gj|year|jahr)?\s{0,3}((?:19|20)\d\d)(?![\d/]|[.,-]\d)/iu,
    text: ([, year = ""]) => named(year),
  },
  {
    grain: "year",
    words: /(?<![\d.,/-])(?<!\p{L})(?:fy|gj)\s{0,3}'?(\d\d)(?![\d/]|[.,-]\d)/iu,
    text: ([, year = ""]) => named(`20${year}`),
  },
];

/** What a header says of time; the year is that of the whole table where months name none. Null if it names no time. */
export function headerPeriod(written: string, year: number | null): HeaderPeriod | null {
  if (written.length > 60) return null;
  for (const { grain, words, text } of patterns) {
    const found = words.exec(written);
    const told = found === null ? null : text(found, year);
    if (found !== null && told !== null)
      return { grain, ...told, rest: withoutWeekday(written.replace(found[0], " ")) };
  }
  return bareMonth(written, year) ?? weekday(written);
}

function dayOf(date: string, order: "ymd" | "dmy"): { readonly label: string; readonly period: NamedPeriod | null } {
  const day = readDate(date, order);
  return { label: date, period: day === null ? null : { from: day, until: day } };
}

function monthNamed(
  word: string,
  written: string | undefined,
  year: number | null,
): { readonly label: string; readonly period: NamedPeriod | null } | null {
  const month = monthOf(word);
  return month === null
    ? null
    : inYear(
        String(month),
        written,
        year,
        (own) => `${own.length === 2 ? `20${own}` : own}-${String(month).padStart(2, "0")}`,
      );
}

/** "Jan", "Hours March", "März (Std.)". */
function bareMonth(written: string, year: number | null): HeaderPeriod | null {
  for (const word of written.match(/\p{L}{3,10}/gu) ?? []) {
    const told = monthNamed(word, undefined, year);
    if (told !== null) return { grain: "month", ...told, rest: written.replace(word, " ").replace(/\s+/g, " ").trim() };
  }
  return null;
}

function weekday(written: string): HeaderPeriod | null {
  const word = /^\s{0,3}(\p{L}{2,10})\.?\s{0,3}$/u.exec(written)?.[1];
  return word !== undefined && isWeekday(word)
    ? { grain: "weekday", label: word.toLowerCase(), period: null, rest: "" }
    : null;
}

function withoutWeekday(rest: string): string {
  return rest
    .split(/\s+/)
    .filter((word) => word !== "" && !isWeekday(word.replace(/[.,]/g, "")))
    .join(" ");
}
