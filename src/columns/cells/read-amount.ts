import { currencyMark } from "./currency";

export type DecimalSign = "." | ",";

/**
 * Digits, points, commas and signs of a cell that holds one number: "€ 1.234,56", "$(40.00)", "75.00 CR", "1200-",
 * "£95/h", "Rs. 1,50,000.00".
 */
export interface RawAmount {
  /** Digits with points and commas only; gaps and apostrophes between thousands are gone. */
  readonly digits: string;
  readonly isNegative: boolean;
}

/** Longer cells hold text. */
const longest = 60;
const gap = "[\\s'’\u00a0\u202f\u2009]";
const money = new RegExp(
  `^((?:[-−–+([\\s\u00a0]|${currencyMark})*)([.,]*\\d[\\d.,]*(?:${gap}\\d{3})*(?:[.,]\\d*)?)((?:[-−)\\]\\s\u00a0%]|[CcDd][Rr]\\.?|${currencyMark})*)$`,
);
const perHour = /(?<!\s)\s*\/\s*(?:h|std|hour|stunde|heure|hora|ora|uur)\.?$/i;
const gaps = /[\s'’\u00a0\u202f\u2009]/g;

/** The bare digits of a cell that holds one number; null if it holds none or something else. */
export function rawAmount(text: string): RawAmount | null {
  if (text.length > longest) return null;
  if (isBare(text)) return { digits: text, isNegative: false };
  const match = money.exec(text.trim().replace(perHour, ""));
  if (match === null) return null;
  const [, before = "", written = "", after = ""] = match;
  const digits = written.replace(gaps, "");
  // Gaps stand between thousands: "12 345" is a number, "1234 567" and "10 20" are not.
  if (digits !== written && !/^\d{1,3}(?:\d{3})+(?:[.,]\d*)?$/.test(digits)) return null;
  if (digits !== written && !isGapped(written)) return null;
  const signs = (before.match(/[-−–]/g) ?? []).length + (after.match(/[-−]/g) ?? []).length;
  const brackets = (before.match(/[([]/g) ?? []).length;
  if (signs > 1 || brackets > 1 || brackets !== (after.match(/[)\]]/g) ?? []).length) return null;
  return { digits, isNegative: signs + brackets > 0 || /cr\.?\s*$/i.test(after) };
}

/** Most numbers are digits, points and commas and need no careful look. */
function isBare(text: string): boolean {
  let hasDigit = false;
  for (let index = 0; index < text.length; index++) {
    const code = text.charCodeAt(index);
    if (code >= 48 && code <= 57) hasDigit = true;
    else if (code !== 44 && code !== 46) return false;
  }
  return hasDigit;
}

function isGapped(written: string): boolean {
  return /^\d{1,3}(?:[\s'’\u00a0\u202f\u2009]\d{3})+(?:[.,]\d*)?$/.test(written);
}

/** What one number shows of its decimal sign. */
export type ShownSign =
  /** It can only mean this one: "12.5", "1.234,00", "1,234,567". */
  | DecimalSign
  /** Three digits after the only sign: thousands, or three decimals. */
  | "1.234"
  | "1,234"
  /** No sign at all, or no number. */
  | null;

/** What the digits say about the decimal sign. */
export function signShown(digits: string): ShownSign {
  const point = digits.lastIndexOf(".");
  const comma = digits.lastIndexOf(",");
  if (point === -1 && comma === -1) return null;
  if (point !== -1 && comma !== -1) return point > comma ? "." : ",";
  const sign = point === -1 ? "," : ".";
  const at = point === -1 ? comma : point;
  // Twice the same sign groups thousands, so the other one is the decimal sign.
  if (digits.indexOf(sign) !== at) return sign === "." ? "," : ".";
  const isOpen = digits.length - at === 4 && at >= 1 && at <= 3 && !digits.startsWith("0");
  return isOpen ? (sign === "." ? "1.234" : "1,234") : sign;
}

/**
 * The number of a cell whose column uses this decimal sign; a cell that can only mean the other one is read by its own.
 * Null for no number, for digits that no way of grouping explains ("12.5.24"), and for "1.234" where the column has no
 * sign of its own (null).
 */
export function readAmount(text: string, decimal: DecimalSign | null): number | null {
  const raw = rawAmount(text);
  if (raw === null) return null;
  const shown = signShown(raw.digits);
  const isOpen = shown === "1.234" || shown === "1,234";
  if (isOpen && decimal === null) return null;
  const value = valueOf(raw.digits, shown === "." || shown === "," ? shown : (decimal ?? "."));
  return value === null ? null : raw.isNegative ? -value : value;
}

function valueOf(digits: string, decimal: DecimalSign): number | null {
  const thousands = decimal === "." ? "," : ".";
  const [whole = "", fraction, ...more] = digits.split(decimal);
  if (more.length > 0 || fraction?.includes(thousands) === true || !isGrouped(whole, thousands)) return null;
  const value = Number(`${whole.replaceAll(thousands, "")}.${fraction ?? ""}0`);
  return Number.isFinite(value) ? value : null;
}

/** Groups of three, or of two before the last three as India writes: 1,23,456. */
function isGrouped(whole: string, thousands: DecimalSign): boolean {
  if (!whole.includes(thousands)) return true;
  const [first = "", ...groups] = whole.split(thousands);
  const last = groups.at(-1) ?? "";
  if (first.length < 1 || first.length > 3 || last.length !== 3) return false;
  return (
    groups.every((group) => group.length === 3) ||
    (first.length <= 2 && groups.slice(0, -1).every((group) => group.length === 2))
  );
}

/** A number by its own signs alone, for cross-checks. */
export function looseNumber(text: string): number | null {
  return readAmount(text, ".");
}
