import { Problem, type Words } from "../core/problem";
import { commonCodes, commonSigns } from "./currencies";

const currency = `(?:[${commonSigns}¥]|${commonCodes})`;
const currencySigns = new RegExp(`^${currency}\\s*|(?<!\\s)\\s*${currency}$`, "i");
const spaces = /[\s\u00a0\u202f\u2009]/g;
const longest = 64;

/**
 * Text that is a number in one way only: "1234.5", "12 %", "€ 99", "1.234,50", "(40)". "1.234" could be two and is
 * refused with both.
 */
export function readNumber(text: string, name: string | Words): number {
  const trimmed = text.trim();
  const shown = trimmed.length > longest ? `${trimmed.slice(0, longest)}…` : trimmed;
  const unreadable = (): never => {
    throw new Problem("cell.number", { name, text: shown });
  };
  if (trimmed.length > longest) return unreadable();
  const isPercent = trimmed.endsWith("%");
  const plain = trimmed.replace(/%$/, "").trim().replace(currencySigns, "").trim();
  const isNegative = /^\(.*\)$/.test(plain) || /^[-−]/.test(plain);
  const body = plain
    .replace(/^\((.*)\)$/, "$1")
    .replace(/^[-−+]/, "")
    .trim()
    .replace(currencySigns, "")
    .trim();
  const readings = numberReadings(body.replace(spaces, "").replace(/['’]/g, ""));
  const [first, second] = readings;
  if (first === undefined) return unreadable();
  if (second !== undefined) throw new Problem("cell.ambiguous", { name, text: shown, first, second });
  const value = isPercent ? first / 100 : first;
  if (!Number.isFinite(value)) return unreadable();
  return isNegative ? -value : value;
}

/** Every number that digits with points and commas can be: "1.234,5" is one, "1.234" is 1.234 or 1234. */
export function numberReadings(digits: string): readonly number[] {
  if (/^\d+(?:e[+-]?\d+)?$/i.test(digits)) return [Number(digits)];
  const found = new Set<number>();
  if (/^(?:\d+\.\d*|\.\d+)(?:e[+-]?\d+)?$/i.test(digits)) found.add(Number(digits));
  if (/^(?:\d+,\d*|,\d+)$/.test(digits)) found.add(Number(digits.replace(",", ".")));
  if (/^[1-9]\d{0,2}(?:,\d{3})+(?:\.\d+)?$/.test(digits)) found.add(Number(digits.replace(/,/g, "")));
  if (/^[1-9]\d{0,2}(?:\.\d{3})+(?:,\d+)?$/.test(digits))
    found.add(Number(digits.replace(/\./g, "").replace(",", ".")));
  return [...found];
}
