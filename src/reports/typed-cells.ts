import { readDay } from "../analysis/owner/read-day";
import type { Cell } from "../spreadsheet/cell";

/** What an owner typed into a cell of a sheet of ours; null is nothing, or nothing that can be read. */
export function textIn(cell: Cell): string | null {
  const text = cell === null ? "" : String(cell).trim();
  return text === "" ? null : text;
}

/** A number from 0 on: 12, "12.5", "12,5", "80 %". */
export function numberIn(cell: Cell): number | null {
  if (typeof cell === "number") return cell >= 0 ? cell : null;
  const written = typeof cell === "string" ? /^(\d+(?:[.,]\d{1,2})?)\s*(%?)$/.exec(cell.trim()) : null;
  if (written === null) return null;
  return Number((written[1] ?? "").replace(",", ".")) / (written[2] === "%" ? 100 : 1);
}

export function wholeIn(cell: Cell): number | null {
  const number = numberIn(cell);
  return number !== null && Number.isInteger(number) ? number : null;
}

/** A share up to 1; 80 where 80 % is meant says what it means. */
export function shareIn(cell: Cell): number | null {
  const number = numberIn(cell);
  return number === null || number > 100 ? null : number > 1 ? number / 100 : number;
}

export function dayIn(cell: Cell): number | null {
  if (typeof cell === "number") return cell >= 1 ? Math.floor(cell) : null;
  return typeof cell === "string" ? readDay(cell) : null;
}
