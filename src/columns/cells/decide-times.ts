import { columnFor } from "../decide/places";
import { tableRemark } from "../decide/table-remark-words";
import type { ColumnConvention } from "./column-convention";
import type { TableRemark } from "../table-remark";
import { holds, isProduct, tally } from "./cross-check";
import { shareOf, type ColumnProfile } from "./column-profile";
import { clockHoursBetween, hoursBetween } from "./elapsed";
import { readDate, type DateOrder } from "./read-date";
import { looseHours, perUnit, readHours, type DurationUnit } from "./read-duration";
import { usualDay } from "../../spreadsheet/time-units";
import { looseNumber } from "./read-amount";
import { writtenDuration } from "../../spreadsheet/written-duration";
import { isTyped, type Evidence } from "./table-evidence";

type TimeConvention = Pick<ColumnConvention, "durationUnit" | "dayHours" | "isTakenOff">;

interface DecidedTimes {
  readonly conventions: ReadonlyMap<number, TimeConvention>;
  /** The hours of each row of the sample, breaks not taken off; null where it says none. */
  readonly hours: readonly (number | null)[];
  readonly doubts: readonly TableRemark[];
}

/**
 * How each column of times is written, and whether a break is still to be taken off; start and end prove more than any
 * word.
 */
export function decideTimes(
  evidence: Evidence,
  columns: readonly number[],
  orders: ReadonlyMap<number, Pick<ColumnConvention, "dateOrder">>,
): DecidedTimes {
  const { roles, headers, profiles } = evidence;
  const elapsed = elapsedHours(evidence, orders);
  const conventions = new Map<number, TimeConvention>();
  const doubts: TableRemark[] = [];
  const pause = columnFor(roles, "breakTime");
  const breaks = pause === null ? null : breakUnit(pause, evidence);
  const breakHours = pause === null || breaks === null ? null : hoursOf(profiles[pause], breaks);
  for (const column of columns) {
    const profile = profiles[column];
    if (profile === undefined) continue;
    const unit = unitOf(column, evidence, elapsed, breakHours);
    const hasDays = unit === "workdays" || profile.texts.some((text) => (writtenDuration(text)?.days ?? 0) !== 0);
    conventions.set(column, { durationUnit: unit, ...(hasDays ? { dayHours: usualDay } : {}) });
    const header = headers[column]?.written ?? "";
    if (hasDays) doubts.push(tableRemark("doubt.dayHours", { header, hours: usualDay }));
    const part = unit === "h" && columnFor(roles, "hours") === column ? partOfDayIn(profile) : null;
    if (part !== null)
      doubts.push(tableRemark("doubt.dayParts", { header, text: part, hours: Math.round(Number(part) * 2400) / 100 }));
    if (shareOf(profile, "timeOfDay") > 0) doubts.push(tableRemark("doubt.clockTimes", { header }));
  }
  if (pause !== null && breaks !== null) {
    const time = columns.find((column) => column !== pause && (profiles[column]?.filled ?? 0) > 0);
    const isTakenOff =
      time === undefined || breakHours === null
        ? null
        : isGross(hoursOf(profiles[time], conventions.get(time)?.durationUnit ?? "h"), breakHours, elapsed);
    // Start and end alone are always before the break.
    conventions.set(pause, { durationUnit: breaks, isTakenOff: isTakenOff ?? time === undefined });
    if (isTakenOff === null && time !== undefined && (profiles[pause]?.filled ?? 0) > 0)
      doubts.push(
        tableRemark("doubt.break", { header: headers[pause]?.written ?? "", time: headers[time]?.written ?? "" }),
      );
  }
  const [time] = columns.filter((column) => column !== pause && (profiles[column]?.filled ?? 0) > 0);
  const hours = time === undefined ? elapsed : hoursOf(profiles[time], conventions.get(time)?.durationUnit ?? "h");
  return { conventions, hours, doubts };
}

/** Hours from start to end, row by row of the sample; null where a row says none. */
function elapsedHours(
  evidence: Evidence,
  orders: ReadonlyMap<number, Pick<ColumnConvention, "dateOrder">>,
): readonly (number | null)[] {
  const { roles, profiles } = evidence;
  const [start, end] = [columnFor(roles, "startTime"), columnFor(roles, "endTime")];
  if (start !== null && end !== null)
    return pairs(profiles[start], profiles[end], (from, to) =>
      clockHoursBetween(asCell(evidence, start, from), asCell(evidence, end, to)),
    );
  const [first, last] = [columnFor(roles, "date"), columnFor(roles, "endDate")];
  if (first === null || last === null) return [];
  const order = (column: number): DateOrder => orders.get(column)?.dateOrder ?? "text";
  return pairs(profiles[first], profiles[last], (from, to) =>
    hoursBetween(
      readDate(asCell(evidence, first, from), order(first)),
      readDate(asCell(evidence, last, to), order(last)),
    ),
  );
}

/** Samples keep text; a cell that was a number is one again. */
function asCell(evidence: Evidence, column: number, text: string): string | number {
  return isTyped(evidence, column) && text !== "" && Number.isFinite(Number(text)) ? Number(text) : text;
}

function pairs(
  first: ColumnProfile | undefined,
  second: ColumnProfile | undefined,
  between: (from: string, to: string) => number | null,
): readonly (number | null)[] {
  if (first === undefined || second === undefined) return [];
  return first.rows.map((from, row) => {
    const to = second.rows[row] ?? "";
    return from === "" || to === "" ? null : between(from, to);
  });
}

function hoursOf(profile: ColumnProfile | undefined, unit: DurationUnit): readonly (number | null)[] {
  return (profile?.rows ?? []).map((text) => (text === "" ? null : readHours(text, unit, ".", usualDay)));
}

/**
 * The unit of a column of times: what its role, its cells or their look say, else what start and end, rate and amount,
 * or a day's length prove.
 */
function unitOf(
  column: number,
  evidence: Evidence,
  elapsed: readonly (number | null)[],
  breaks: readonly (number | null)[] | null,
): DurationUnit {
  const { roles, profiles, headers } = evidence;
  if (roles.get("minutes") === column) return "min";
  if (roles.get("seconds") === column) return "s";
  const profile = profiles[column];
  if (profile === undefined) return "h";
  if (isTyped(evidence, column) && shareOf(profile, "clock") > 0.5) return "days";
  if (shareOf(profile, "clock") > 0.5) return "h:mm";
  if (shareOf(profile, "timeWords") > 0.5) return "words";
  return (
    elapsedUnit(profile, elapsed, breaks) ??
    writtenUnit(headers[column]?.plain ?? "") ??
    productUnit(column, evidence) ??
    likelyUnit(column, profile, evidence)
  );
}

const units = ["h", "min", "s", "ms"] as const;

/** The unit in which the column is as long as start to end, with the break or without. */
function elapsedUnit(
  profile: ColumnProfile,
  elapsed: readonly (number | null)[],
  breaks: readonly (number | null)[] | null,
): DurationUnit | null {
  for (const unit of units) {
    const isAlike = (row: number): boolean | null => {
      const value = looseNumber(profile.rows[row] ?? "");
      const between = elapsed[row] ?? null;
      if (value === null || between === null || value === 0) return null;
      const hours = value / perUnit(unit);
      // Trackers round; but no rounding makes minutes of seconds.
      return Math.abs(hours - between) <= 0.26 || Math.abs(hours - between + (breaks?.[row] ?? 0)) <= 0.26
        ? hours / between < 4 && between / hours < 4
        : false;
    };
    if (holds(tally(profile.rows.length, isAlike))) return unit;
  }
  return null;
}

/** What a header says in the end or in brackets: "Duration (days)", "Zeit in Sekunden". */
function writtenUnit(plain: string): DurationUnit | null {
  const word =
    /(?:^|\s)(days?|tage?|jours?|días?|giorni|dagen|dias|ms|millisekunden|milliseconds|sec|secs|seconds|sek|sekunden|min|mins|minutes|minuten)$/.exec(
      plain,
    )?.[1];
  if (word === undefined || /hour|hrs|stunde|std/.test(plain)) return null;
  return word === "ms" || word.startsWith("milli")
    ? "ms"
    : word.startsWith("s")
      ? "s"
      : word.startsWith("m")
        ? "min"
        : "workdays";
}

/** Amount = time × rate says hours, minutes or seconds. */
function productUnit(column: number, { roles, profiles }: Evidence): DurationUnit | null {
  const rate = columnFor(roles, "billRate");
  const amount = columnFor(roles, "amount") ?? columnFor(roles, "amountNet");
  if (rate === null || amount === null) return null;
  const isUnit = (unit: DurationUnit): boolean =>
    isProduct(profiles, column, rate, amount, (text) => {
      const hours = looseHours(text);
      return hours === null ? null : hours / perUnit(unit);
    });
  return (["h", "min", "s"] as const).find(isUnit) ?? null;
}

/** A bare number is hours unless no working day could hold it. */
function likelyUnit(column: number, profile: ColumnProfile, { roles }: Evidence): DurationUnit {
  if (columnFor(roles, "duration") !== column || columnFor(roles, "date") === null) return "h";
  const values = profile.texts.map(Number).filter((value) => Number.isFinite(value));
  const middle = [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;
  if (!values.every(Number.isInteger) || middle <= 24) return "h";
  return middle > 1440 ? "s" : "min";
}

/**
 * A number such as 0.3125 (7:30 without its time format) where all are at most 1 and quarters of an hour as parts of a
 * day; null where they look like hours.
 */
function partOfDayIn({ texts }: ColumnProfile): string | null {
  const values = texts.map((text) => Number(text.replace(",", ".")));
  if (
    values.length === 0 ||
    !values.every((value) => value >= 0 && value <= 1 && Math.abs(value * 96 - Math.round(value * 96)) < 0.01)
  )
    return null;
  // Hundredths are hours: 0.25, 0.75.
  const odd = values.findIndex((value) => Math.abs(value * 100 - Math.round(value * 100)) > 0.001);
  return odd === -1 ? null : String(values[odd]);
}

/** A break of 30 is minutes, one of 0.5 is hours. */
function breakUnit(column: number, evidence: Evidence): DurationUnit {
  const profile = evidence.profiles[column];
  if (profile === undefined) return "h";
  if (isTyped(evidence, column) && shareOf(profile, "clock") > 0.5) return "days";
  if (shareOf(profile, "clock", "timeWords") > 0.5) return "words";
  const longest = Math.max(0, ...profile.texts.map((text) => looseNumber(text) ?? 0));
  return writtenUnit(evidence.headers[column]?.plain ?? "") ?? (longest >= 300 ? "s" : longest >= 5 ? "min" : "h");
}

/**
 * Whether the times still hold their breaks: true if they are as long as start to end, false if they are shorter by the
 * break; null if nothing tells.
 */
function isGross(
  times: readonly (number | null)[],
  breaks: readonly (number | null)[],
  elapsed: readonly (number | null)[],
): boolean | null {
  const isShorterBy = (part: number): boolean =>
    holds(
      tally(times.length, (row) => {
        const [time, between, pause] = [times[row] ?? null, elapsed[row] ?? null, breaks[row] ?? null];
        return time === null || between === null || pause === null || pause === 0
          ? null
          : Math.abs(between - part * pause - time) <= 0.02;
      }),
    );
  return isShorterBy(0) ? true : isShorterBy(1) ? false : null;
}
