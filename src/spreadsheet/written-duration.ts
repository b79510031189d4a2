import { allUnits, perHour, type WrittenUnit } from "./time-units";

/** What a written time says: hours, and working days whose length somebody else must know. */
export interface WrittenDuration {
  readonly hours: number;
  /** 2 for "2d", 6 for "1w 1d": a week has five of them. */
  readonly days: number;
}

/** Longer texts are no times; so no pattern sees more. */
const longest = 48;

const daysPer = { day: 1, week: 5 } as const;

/**
 * A time that says its own units: "2:30", "26:15:00", "1h 30m", "2,5 h", "90 min", "18:25 min" (minutes and seconds),
 * "25 sec", "1h30", "PT1H30M", "1d 2h", "1:30 (1.50)"; null for a bare number and for anything else.
 */
export function writtenDuration(text: string): WrittenDuration | null {
  const plain = text.trim().toLowerCase();
  if (plain.length > longest || !/\d/.test(plain)) return null;
  const bracket = /^(.*\S)\s*[([]([^()[\]]*)[)\]]$/.exec(plain);
  const main = bracket?.[1] ?? plain;
  const beside = bracket?.[2];
  const isNegative = /^[-−–]/.test(main);
  const body = main.replace(/^[-−–+]\s*/, "");
  const found = clock(body) ?? isoDuration(body) ?? inWords(body);
  if (found === null || (beside !== undefined && !saysTheSame(found, beside))) return null;
  return isNegative ? { hours: -found.hours, days: -found.days } : found;
}

/** The decimal in brackets behind a time is the same time, or one of the two is wrong. */
function saysTheSame({ hours, days }: WrittenDuration, beside: string): boolean {
  const bare = /^\d+(?:[.,]\d+)?$/.test(beside.trim())
    ? { hours: Number(beside.trim().replace(",", ".")), days: 0 }
    : writtenDuration(beside);
  return bare !== null && days === 0 && bare.days === 0 && Math.abs(bare.hours - hours) < 0.01;
}

/** "2:30", "26:15:00", "1:30 h"; with minutes as its unit "18:25 min" is minutes and seconds. */
function clock(body: string): WrittenDuration | null {
  const match = /^(\d{1,6}):(\d{2})(?::(\d{2})(?:[.,]\d+)?)?\s*(\p{L}*)\.?$/u.exec(body);
  if (match === null) return null;
  const [, first, second, third, word = ""] = match;
  const unit = word === "" ? "h" : allUnits.get(word);
  if (Number(second) >= 60 || Number(third ?? 0) >= 60) return null;
  if (unit === "min" && third === undefined) return { hours: Number(first) / 60 + Number(second) / 3600, days: 0 };
  // "1:05:00 min" can only be hours, minutes and seconds.
  return unit === "h" || unit === "min"
    ? { hours: Number(first) + Number(second) / 60 + Number(third ?? 0) / 3600, days: 0 }
    : null;
}

function isoDuration(body: string): WrittenDuration | null {
  const match =
    /^p(?:(\d+)w)?(?:(\d+(?:\.\d+)?)d)?(?:t(?:(\d+(?:\.\d+)?)h)?(?:(\d+(?:\.\d+)?)m)?(?:(\d+(?:\.\d+)?)s)?)?$/.exec(
      body,
    );
  if (match === null || body.length < 3) return null;
  const [weeks, days, hours, minutes, seconds] = match
    .slice(1)
    .map(Number)
    .map((part) => (Number.isNaN(part) ? 0 : part));
  return { hours: (hours ?? 0) + (minutes ?? 0) / 60 + (seconds ?? 0) / 3600, days: (weeks ?? 0) * 5 + (days ?? 0) };
}

/** Every part with its unit, nothing else; the minutes of "1h30" need none. */
function inWords(body: string): WrittenDuration | null {
  const part = /(\d+(?:[.,]\d+)?)\s*([\p{L}'′’]*)\.?[\s,]*(?:(?:and|und|et|y|e|en)\s+)?/uy;
  let [hours, days, end] = [0, 0, 0];
  let before: WrittenUnit | null = null;
  for (let match = part.exec(body); match !== null; match = part.exec(body)) {
    const number = Number((match[1] ?? "").replace(",", "."));
    const unit: WrittenUnit | undefined =
      match[2] === ""
        ? before === "h" && /^\d\d?$/.test(match[1] ?? "") && number < 60
          ? "min"
          : undefined
        : allUnits.get(match[2] ?? "");
    if (unit === undefined) return null;
    if (unit === "day" || unit === "week") days += number * daysPer[unit];
    else hours += number * (1 / perHour[unit]);
    [before, end] = [unit, part.lastIndex];
  }
  return end > 0 && end === body.length ? { hours, days } : null;
}
