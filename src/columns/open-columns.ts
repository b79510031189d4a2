import type { Cell } from "../spreadsheet/cell";
import { remembered } from "./remembered";
import { readAmount, type DecimalSign } from "./read-amount";
import { readDate, timeOfDay } from "./read-date";
import { readHours } from "./read-duration";
import type { ColumnConvention, Recognition, Role, RolePlace } from "./recognition";

/** A number of a row; refused holds the cell that should hold one and does not. */
export interface ReadNumber {
  readonly value: number | null;
  readonly refused?: { readonly column: number; readonly text: string };
}

/** The cells of a row by role, read as their columns write. */
export interface OpenColumns {
  number(role: Role, cells: readonly Cell[]): ReadNumber;
  hours(cells: readonly Cell[], year: number | null): ReadNumber;
  date(cells: readonly Cell[], year: number | null): number | null;
  text(role: Role, cells: readonly Cell[]): string | null;
  flag(role: Role, cells: readonly Cell[]): boolean | null;
}

const timeRoles = ["hours", "duration", "minutes", "seconds"] as const;
const nothing: ReadNumber = { value: null };
const blank = /^(?:[-–—]+|n\/a|null|tbd)?$/i;
const most = 1e13;
/** Dates repeat from row to row; this many are kept. */
const keptDates = 5000;

export function openColumns({ roleColumns: roles, conventions }: Recognition): OpenColumns {
  const byColumn = new Map<number, ColumnConvention>(conventions.map((convention) => [convention.column, convention]));
  const flagIn = remembered(flagOf);
  const times = timeRoles.filter((role) => typeof roles[role] === "number");
  let datedYear: number | null = null;
  const dates = new Map<number, (text: string) => number | null>();
  const column = (role: Role): number => (typeof roles[role] === "number" ? roles[role] : -1);
  const decimalOf = (at: number): DecimalSign => byColumn.get(at)?.decimal ?? ".";

  function number(role: Role, cells: readonly Cell[]): ReadNumber {
    const at = column(role);
    return at === -1 ? nothing : numberAt(cells[at] ?? null, at, decimalOf(at));
  }

  function timeAt(role: Role, cells: readonly Cell[]): ReadNumber {
    const at = column(role);
    const cell = at === -1 ? null : (cells[at] ?? null);
    if (cell === null || typeof cell === "boolean" || (typeof cell === "string" && blank.test(cell.trim()))) return nothing;
    const unit = byColumn.get(at)?.durationUnit ?? "h";
    const value = readHours(cell, unit, decimalOf(at));
    return value === null || Math.abs(value) > most ? { value: null, refused: { column: at, text: String(cell).slice(0, 60) } } : { value };
  }

  function dateAt(role: Role, cells: readonly Cell[], year: number | null): number | null {
    const at = column(role);
    const cell = at === -1 ? null : (cells[at] ?? null);
    if (cell === null || cell === "") return null;
    const order = byColumn.get(at)?.dateOrder ?? "text";
    if (typeof cell !== "string") return readDate(cell, order, year);
    if (year !== datedYear) {
      datedYear = year;
      dates.clear();
    }
    let dateIn = dates.get(at);
    if (dateIn === undefined) dates.set(at, (dateIn = remembered((text) => readDate(text, order, year), keptDates)));
    return dateIn(cell);
  }

  return {
    number,
    hours: (cells, year) => {
      for (const role of times) {
        const read = timeAt(role, cells);
        if (read.value !== null || read.refused !== undefined) return read;
      }
      return { value: between(dateAt("date", cells, year), dateAt("endDate", cells, year)) ?? clockBetween(cells[column("startTime")], cells[column("endTime")]) };
    },
    date: (cells, year) => {
      const date = dateAt("date", cells, year);
      return date === null ? null : Math.floor(date);
    },
    text: (role, cells) => textAt(roles[role], cells),
    flag: (role, cells) => {
      const cell = cells[column(role)] ?? null;
      return typeof cell === "boolean" || cell === null ? cell : flagIn(String(cell));
    },
  };
}

function numberAt(cell: Cell, column: number, decimal: DecimalSign): ReadNumber {
  if (typeof cell === "number") return Math.abs(cell) > most ? { value: null, refused: { column, text: String(cell) } } : { value: cell };
  if (cell === null || typeof cell === "boolean" || cell === "") return nothing;
  // Most files write plain numbers; the careful way is for the others.
  const plain = decimal === "." ? Number(cell) : NaN;
  const value = Number.isFinite(plain) && cell.trim() !== "" ? plain : readAmount(cell.trim(), decimal);
  if (value !== null && Math.abs(value) <= most) return { value };
  return blank.test(cell.trim()) ? nothing : { value: null, refused: { column, text: cell.slice(0, 60) } };
}

function textAt(place: RolePlace | undefined, cells: readonly Cell[]): string | null {
  if (place === undefined || typeof place === "string") return null;
  if (typeof place === "number") return textIn(cells[place]) || null;
  let text = "";
  for (const column of place) {
    const part = textIn(cells[column]);
    if (part !== "") text = text === "" ? part : `${text} ${part}`;
  }
  return text === "" ? null : text;
}

function textIn(cell: Cell | undefined): string {
  return typeof cell === "string" ? cell.trim() : cell === null || cell === undefined ? "" : String(cell);
}

const yes = /^(?:yes|y|ja|j|true|wahr|1|x|billable|billed)$/i;
const no = /^(?:no|n|nein|false|falsch|0|non-billable|unbilled)$/i;

function flagOf(text: string): boolean | null {
  const plain = text.trim();
  return yes.test(plain) ? true : no.test(plain) ? false : null;
}

/** Hours between two moments; the same day twice without times says nothing. */
function between(start: number | null, end: number | null): number | null {
  if (start === null || end === null) return null;
  const hours = (end - start) * 24;
  return hours > 0 ? Math.round(hours * 1e6) / 1e6 : hours === 0 && start % 1 !== 0 ? 0 : null;
}

/** Hours between two times of day; the second one earlier is past midnight. */
function clockBetween(start: Cell | undefined, end: Cell | undefined): number | null {
  const [from, to] = [clockOf(start), clockOf(end)];
  if (from === null || to === null) return null;
  const hours = (to - from) * 24;
  return Math.round((hours < 0 ? hours + 24 : hours) * 1e6) / 1e6;
}

function clockOf(cell: Cell | undefined): number | null {
  if (typeof cell === "number") return cell % 1;
  return typeof cell === "string" && /^\s*\d{1,2}:\d{2}/.test(cell) ? timeOfDay(cell.trim()) : null;
}
