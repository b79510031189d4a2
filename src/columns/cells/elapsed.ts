import type { Cell } from "../../spreadsheet/cell";
import { clockTime } from "./read-date";

/**
 * Hours between two moments, each a serial day with its time; up to a day backwards it is past midnight. The same day
 * twice without times says nothing.
 */
export function hoursBetween(start: number | null, end: number | null): number | null {
  if (start === null || end === null) return null;
  const hours = (end - start) * 24;
  const hasTime = start % 1 !== 0 || end % 1 !== 0;
  if (hours < 0) return hasTime && hours > -24 ? rounded(hours + 24) : null;
  return hours > 0 || hasTime ? rounded(hours) : null;
}

/** Hours between two times of day; the second one earlier is past midnight. */
export function clockHoursBetween(start: Cell | undefined, end: Cell | undefined): number | null {
  const [from, to] = [partOfDay(start), partOfDay(end)];
  if (from === null || to === null) return null;
  const hours = (to - from) * 24;
  return rounded(hours < 0 ? hours + 24 : hours);
}

function partOfDay(cell: Cell | undefined): number | null {
  if (typeof cell === "number") return cell % 1;
  return typeof cell === "string" ? clockTime(cell.trim()) : null;
}

function rounded(hours: number): number {
  return Math.round(hours * 1e6) / 1e6;
}
