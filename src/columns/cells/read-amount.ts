import { currencyMark } from "./currency";

/** Digits, points, commas and signs of a money cell: "€ 1.234,56", "($40.00)", "75.00 CR", "1200-", "£95/h". */
export interface RawAmount {
  readonly digits: string;
  readonly isNegative: boolean;
}

const money = new RegExp(`^([([]?)([-−+]?)${currencyMark}?([-−+]?)([\\d.,'’]*\\d[\\d.,'’]*)(?:${currencyMark}|cr\\.?)?(-?)(?:[€$£¥])?%?[)\\]]?$`, "i");

/** The bare digits of a cell that holds one number; null if it holds none or something else. */
export function rawAmount(text: string): RawAmount | null {
  const plain = text.replace(/[\s\u00a0\u202f\u2009]/g, "").replace(/\/(?:h|std|hour|stunde)$/i, "");
  const isCredit = /cr\.?$/i.test(plain);
  const match = money.exec(plain);
  if (match === null) return null;
  const [, bracket, before, inner, digits = "", after] = match;
  const isNegative = bracket !== "" || /[-−]/.test(`${before ?? ""}${inner ?? ""}`) || after === "-" || isCredit;
  return { digits: digits.replace(/['’]/g, ""), isNegative };
}

export type DecimalSign = "." | ",";

/** What the digits say about the decimal sign: one of the two, "either" for "1.234", null without any sign. */
export function decimalOf(digits: string): DecimalSign | "either" | null {
  const point = digits.lastIndexOf(".");
  const comma = digits.lastIndexOf(",");
  if (point === -1 && comma === -1) return null;
  if (point !== -1 && comma !== -1) return point > comma ? "." : ",";
  const sign = point === -1 ? "," : ".";
  const parts = digits.split(sign);
  // Twice the same sign groups thousands, so the other one is the decimal sign.
  if (parts.length > 2) return sign === "." ? "," : ".";
  const [whole = "", fraction = ""] = parts;
  return fraction.length === 3 && /^[1-9]\d{0,2}$/.test(whole) ? "either" : sign;
}

/** The number of a cell whose column uses this decimal sign; a cell that clearly uses the other one is read by its own. */
export function readAmount(text: string, decimal: DecimalSign): number | null {
  const raw = rawAmount(text);
  if (raw === null) return null;
  const own = decimalOf(raw.digits);
  const sign = own === null || own === "either" ? decimal : own;
  const plain = sign === "," ? raw.digits.replace(/\./g, "").replace(",", ".") : raw.digits.replace(/,/g, "");
  const value = Number(plain);
  if (!Number.isFinite(value)) return null;
  return raw.isNegative ? -value : value;
}

/** A number by its own signs alone, for cross-checks. */
export function looseNumber(text: string): number | null {
  return readAmount(text, ".");
}
