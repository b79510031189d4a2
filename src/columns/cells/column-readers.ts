import type { Cell } from "../../spreadsheet/cell";
import { workedOutOnce } from "./worked-out-once";
import { signOf } from "./column-evidence";
import { dateReader, periodReader } from "./date-readers";
import { readAmount, type DecimalSign } from "./read-amount";
import { clockHoursBetween, hoursBetween } from "./elapsed";
import { perUnit, readHours } from "./read-duration";
import { readFlag } from "./read-flag";
import { saysTime } from "./says-time";
import { textReader } from "./text-reader";
import { watchOf } from "./watch-column";
import { areColumns } from "../decide/places";
import type { ColumnConvention } from "./column-convention";
import type { Recognition } from "../recognition";
import type { Role } from "../roles/role";

/** A number of a row; refused holds the cell that should hold one and does not. */
export interface ReadNumber {
  readonly value: number | null;
  readonly refused?: { readonly column: number; readonly text: string };
}

type Row = readonly Cell[];

/**
 * Readers of cells by role, as their columns write. Each is opened once and then read row by row: looking a role up
 * costs more than reading it.
 */
export interface ColumnReaders {
  number(role: Role): (cells: Row) => ReadNumber;
  text(role: Role): (cells: Row) => string | null;
  flag(role: Role): (cells: Row) => boolean | null;
  hours(cells: Row, year: number | null): ReadNumber;
  date(cells: Row, year: number | null): number | null;
  /** True once a cell shows that its column is written otherwise than was decided from the beginning. */
  isContradicted(): boolean;
  /** The last day of a year, quarter or month that stands as a date; null for days. */
  until(cells: Row): number | null;
  /** The day in another column of dates. */
  day(role: Role): (cells: Row, year: number | null) => number | null;
  /** A number or a time in one of the columns that a role has. */
  readonly numberIn: (at: number) => (cells: Row) => ReadNumber;
  readonly hoursIn: (at: number) => (cells: Row) => ReadNumber;
}

const timeRoles = ["hours", "duration", "minutes", "seconds"] as const;
const nothing: ReadNumber = { value: null };
const blank = /^(?:[-–—]+|n\/a|null|tbd)?$/i;
const most = 1e13;
export function columnReaders({ roleColumns: roles, conventions }: Recognition): ColumnReaders {
  const byColumn = new Map<number, ColumnConvention>(conventions.map((convention) => [convention.column, convention]));
  const flagIn = workedOutOnce(readFlag);
  const column = (role: Role): number => (typeof roles[role] === "number" ? roles[role] : -1);
  let contradictions = 0;
  const contradict = (): void => {
    contradictions++;
  };
  const convention = (at: number): ColumnConvention => byColumn.get(at) ?? { column: at };
  const period = periodReader(roles.date, byColumn);
  const plainDate = dateReader(convention(column("date")), contradict);
  const date =
    period === null
      ? plainDate
      : (cells: Row, year: number | null): number | null => period(cells)?.from ?? plainDate(cells, year);
  const endDate = dateReader(convention(column("endDate")), contradict);
  const [start, end, pause] = [column("startTime"), column("endTime"), column("breakTime")];
  const breakOf = pause === -1 ? null : timeReader(convention(pause), contradict);
  const isTakenOff = convention(pause).isTakenOff === true;
  const times = timeRoles.flatMap((role): readonly TimeReader[] => {
    const place = roles[role];
    const timeAt = (at: number): TimeReader => timeReader(convention(at), contradict);
    return typeof place === "number" ? [timeAt(place)] : areColumns(place) ? [sumOf(place.map(timeAt))] : [];
  });

  return {
    number: (role) => {
      const at = column(role);
      return at === -1 ? () => nothing : numberReader(convention(at), contradict);
    },
    text: (role) => textReader(roles[role]),
    flag: (role) => {
      const at = column(role);
      if (at === -1) return () => null;
      return (cells) => {
        const cell = cells[at] ?? null;
        return typeof cell === "boolean" || cell === null ? cell : flagIn(String(cell));
      };
    },
    hours: (cells, year) => {
      for (const time of times) {
        const read = time(cells);
        if (read.value !== null && isTakenOff && breakOf !== null) return without(breakOf(cells), read.value, pause);
        if (read.value !== null || read.refused !== undefined) return read;
      }
      const value =
        hoursBetween(date(cells, year), endDate(cells, year)) ?? clockHoursBetween(cells[start], cells[end]);
      if (value === null) return nothing;
      return breakOf === null ? { value } : without(breakOf(cells), value, pause);
    },
    date: (cells, year) => {
      const moment = date(cells, year);
      return moment === null ? null : Math.floor(moment);
    },
    isContradicted: () => contradictions > 0,
    until: period === null ? () => null : (cells) => period(cells)?.until ?? null,
    day: (role) => {
      const dayOf = dateReader(convention(column(role)), contradict);
      return (cells, year) => {
        const moment = dayOf(cells, year);
        return moment === null ? null : Math.floor(moment);
      };
    },
    numberIn: (at) => numberReader(convention(at), contradict),
    hoursIn: (at) => timeReader(convention(at), contradict),
  };
}

/** Time less its break; a break that is longer cannot be one. */
function without({ value: pause, refused }: ReadNumber, hours: number, column: number): ReadNumber {
  if (refused !== undefined) return { value: null, refused };
  const left = Math.round((hours - (pause ?? 0)) * 1e6) / 1e6;
  return left < 0 && hours >= 0 ? { value: null, refused: { column, text: String(pause) } } : { value: left };
}

/**
 * The column's decimal sign, null if it has both; and whether a plain number can be read without looking at it twice:
 * 1.234 cannot, where that is news.
 */
function signOfColumn({ decimal = ".", isMixed, reopens = [] }: ColumnConvention): {
  readonly sign: DecimalSign | null;
  readonly isFast: (cell: string | number) => boolean;
} {
  const sign = isMixed === true ? null : decimal;
  const isPlain = sign === "." && reopens.every((one) => one === "," || one === "1.234");
  const isNews = reopens.includes("1.234");
  return {
    sign,
    isFast: (cell) => typeof cell === "number" || (isPlain && !(isNews && cell.charCodeAt(cell.length - 4) === 46)),
  };
}

function timeReader(convention: ColumnConvention, contradict: () => void): TimeReader {
  const { timeWhere } = convention;
  const read = anyTimeReader(convention, contradict);
  return timeWhere === undefined ? read : (cells) => (saysTime(String(cells[timeWhere] ?? "")) ? read(cells) : nothing);
}

function anyTimeReader(convention: ColumnConvention, contradict: () => void): TimeReader {
  const { column: at, durationUnit: unit = "h", dayHours = null, times: factor = 1 } = convention;
  const { sign, isFast } = signOfColumn(convention);
  const watch = watchOf(convention, signOf, contradict);
  const each = perUnit(unit, dayHours);
  return (cells) => {
    const cell = cells[at] ?? null;
    if (cell === null || cell === "" || typeof cell === "boolean") return nothing;
    const plain = isFast(cell) ? plainNumber(cell) : null;
    if (plain === null && typeof cell === "string") watch(cell);
    const value = plain === null ? readHours(String(cell), unit, sign, dayHours) : plain / each;
    if (value !== null && Math.abs(value) <= most) return { value: value * factor };
    return value === null && blank.test(String(cell).trim()) ? nothing : refusedCell(at, cell);
  };
}

function numberReader(convention: ColumnConvention, contradict: () => void): (cells: Row) => ReadNumber {
  const { column: at, times: factor = 1, isAsked = false } = convention;
  if (isAsked) return () => nothing;
  const { sign, isFast } = signOfColumn(convention);
  const watch = watchOf(convention, signOf, contradict);
  return (cells) => {
    const cell = cells[at] ?? null;
    if (cell === null || typeof cell === "boolean" || cell === "") return nothing;
    const plain = isFast(cell) ? plainNumber(cell) : null;
    if (plain === null && typeof cell === "string") watch(cell);
    const value = plain ?? readAmount(String(cell).trim(), sign);
    if (value !== null && Math.abs(value) <= most) return { value: value * factor };
    return value === null && blank.test(String(cell).trim()) ? nothing : refusedCell(at, cell);
  };
}

/** Most files write plain numbers; the careful way is for the others. Blanks alone are 0 to JavaScript, not to us. */
function plainNumber(cell: string | number): number | null {
  if (typeof cell === "number") return cell;
  const value = Number(cell);
  return Number.isFinite(value) && (value !== 0 || cell.trim() !== "") ? value : null;
}

function refusedCell(column: number, cell: string | number): ReadNumber {
  return { value: null, refused: { column, text: String(cell).slice(0, 60) } };
}

type TimeReader = (cells: Row) => ReadNumber;

/** Billable and other hours in two columns are one time. */
function sumOf(readers: readonly TimeReader[]): TimeReader {
  return (cells) => {
    let value: number | null = null;
    for (const reader of readers) {
      const read = reader(cells);
      if (read.refused !== undefined) return read;
      if (read.value !== null) value = (value ?? 0) + read.value;
    }
    return { value };
  };
}
