import type { Cell } from "../../spreadsheet/cell";
import { writtenDuration } from "../../spreadsheet/written-duration";
import { readAmount } from "./read-amount";
import { looksLikeDate } from "./read-date";
import { readFlag } from "./read-flag";

/** What a cell looks like before anybody knows what its column is. */
export type CellKind = "blank" | "number" | "percent" | "date" | "clock" | "timeOfDay" | "timeWords" | "flag" | "text";

const clock = /^[-−–]?\d{1,6}:\d{2}(?::\d{2}(?:[.,]\d+)?)?\s*h?$/;
const timeOfDay = /^\d{1,2}:\d{2}(?::\d{2})?\s*[ap]\.?\s?m\.?$/i;

/** The look of a cell; for typed cells the number format says what a number is. */
export function cellKind(cell: Cell, format = "General"): CellKind {
  if (cell === null) return "blank";
  if (typeof cell === "boolean") return "flag";
  if (typeof cell === "number") return numberKind(format);
  const text = cell.trim();
  if (text === "" || /^[-–—]+$/.test(text)) return "blank";
  if (text.length > 60) return "text";
  if (!/\d/.test(text)) return readFlag(text) === null ? "text" : "flag";
  if (looksLikeDate(text)) return "date";
  if (timeOfDay.test(text)) return "timeOfDay";
  if (clock.test(text)) return "clock";
  // The readers that read the cells say what they are, so that nothing is recognised that is refused later.
  if (readAmount(text, ".") !== null) return text.endsWith("%") ? "percent" : "number";
  return writtenDuration(text) === null ? "text" : "timeWords";
}

function numberKind(format: string): CellKind {
  const plain = format.replace(/"[^"]*"|\\./g, "").toLowerCase();
  if (/\[h+\]|^h+:mm/.test(plain)) return "clock";
  if (/[dy]/.test(plain.replace(/\[[^[\]]*\]/g, "").replace(/general|standard/g, "")) && !/[#0]/.test(plain))
    return "date";
  return plain.includes("%") ? "percent" : "number";
}
