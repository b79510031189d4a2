import type { Cell } from "../../spreadsheet/cell";
import { currencyMark } from "./currency";

/** What a cell looks like before anybody knows what its column is. */
export type CellKind = "blank" | "number" | "percent" | "date" | "clock" | "timeOfDay" | "timeWords" | "flag" | "text";

const flagWords = new Set(["yes", "no", "ja", "nein", "true", "false", "wahr", "falsch", "y", "n", "j", "billable", "non-billable", "unbilled", "billed"]);
const number = new RegExp(`^[([]?[-−+]?\\s*${currencyMark}?\\s*[-−+]?\\s*(?:\\d[\\d.,'’\\s\u00a0\u202f]*|[.,]\\d+)\\s*(?:${currencyMark}|cr|-)?\\s*(?:/h)?[)\\]]?$`, "i");
const isoDate = /^\d{4}-\d{1,2}(?:-\d{1,2})?(?:[T ]\d{1,2}:\d{2}.*)?$/;
const writtenDate = /^\d{1,2}[./-]\d{1,2}[./-]\d{2,4}(?:,?\s+\d{1,2}:\d{2}.*)?$/;
const clock = /^[-−]?\d{1,6}:\d{2}(?::\d{2}(?:[.,]\d+)?)?\s*h?$/;
const timeOfDay = /^\d{1,2}:\d{2}(?::\d{2})?\s*[ap]\.?m\.?$/i;
const timeWords = /^(?:\d+(?:[.,]\d+)?\s*(?:h|hrs?|hours?|std|stunden?|m|mins?|minutes?|minuten|s|sec|sek)\.?\s*)+$/i;

/** The look of a cell; for typed cells the number format says what a number is. */
export function cellKind(cell: Cell, format = "General"): CellKind {
  if (cell === null) return "blank";
  if (typeof cell === "boolean") return "flag";
  if (typeof cell === "number") return numberKind(format);
  const text = cell.trim();
  if (text === "" || /^[-–—]+$/.test(text)) return "blank";
  if (text.length > 60) return "text";
  if (flagWords.has(text.toLowerCase())) return "flag";
  if (isoDate.test(text) || writtenDate.test(text)) return "date";
  if (timeOfDay.test(text)) return "timeOfDay";
  if (clock.test(text)) return "clock";
  if (/^[-−+]?[\d.,\s]+%$/.test(text)) return "percent";
  if (number.test(text) && /\d/.test(text)) return "number";
  return timeWords.test(text) ? "timeWords" : "text";
}

function numberKind(format: string): CellKind {
  const plain = format.replace(/"[^"]*"|\\./g, "").toLowerCase();
  if (/\[h+\]|^h+:mm/.test(plain)) return "clock";
  if (/[dy]/.test(plain.replace(/\[[^\]]*\]/g, "").replace(/general|standard/g, "")) && !/[#0]/.test(plain)) return "date";
  return plain.includes("%") ? "percent" : "number";
}
