import type { Language } from "../core/problem";
import { printedSign } from "./currencies";

/** A number as a person of that language writes it: 1234.5 with 2 decimals is "1,234.50" or "1.234,50"; minus is −. */
export function printNumber(value: number, decimals: number, language: Language): string {
  const rounded = Math.abs(value).toFixed(decimals);
  const [whole = "", fraction] = rounded.split(".");
  const [group, point] = language === "de" ? [".", ","] : [",", "."];
  const grouped = inThousands(whole).join(group);
  const isNegative = value < 0 && Number(rounded) !== 0;
  return `${isNegative ? "−" : ""}${grouped}${fraction === undefined ? "" : point + fraction}`;
}

/** "1234567" as "1", "234", "567". */
function inThousands(digits: string): readonly string[] {
  const parts: string[] = [];
  for (let end = digits.length; end > 0; end -= 3) parts.unshift(digits.slice(Math.max(0, end - 3), end));
  return parts;
}

/** Hours in a sentence: 144, or 62.5 where they are not whole. */
export function printHours(value: number, language: Language): string {
  return printNumber(value, Math.abs(value - Math.round(value)) < 0.05 ? 0 : 1, language);
}

/**
 * Money or a rate in a sentence: no decimals from 1,000 up where they say nothing, two below; with a currency "£61.50",
 * "61,50 €" or "2,950 CHF".
 */
export function printMoney(value: number, language: Language, currency = ""): string {
  const isWhole = Math.abs(value - Math.round(value)) < 0.005;
  return withCurrency(printNumber(value, isWhole || Math.abs(value) >= 1000 ? 0 : 2, language), currency, language);
}

/** The price of one of something small, to a tenth of a cent: "€0.125", "0,09 €". */
export function printPrice(value: number, language: Language, currency = ""): string {
  const inCents = Math.abs(value * 100 - Math.round(value * 100)) < 1e-6;
  return withCurrency(printNumber(value, inCents ? 2 : 3, language), currency, language);
}

/** The name of a figure with its currency, as over a column or beside an axis: "Profit, £", "Gewinn, CHF". */
export function withUnit(name: string, currency: string): string {
  return currency === "" ? name : `${name}, ${printedSign(currency) ?? currency}`;
}

function withCurrency(number: string, currency: string, language: Language): string {
  const sign = printedSign(currency);
  if (currency === "") return number;
  return language === "en" && sign !== null
    ? number.replace(/^(−?)/, `$1${sign}`)
    : `${number}\u00a0${sign ?? currency}`;
}

/** 0.279 is "27.9 %" or "27,9 %"; a share that is whole has no decimals. */
export function printShare(share: number, language: Language): string {
  const percent = share * 100;
  const decimals = Math.abs(percent - Math.round(percent)) < 0.05 ? 0 : 1;
  return `${printNumber(percent, decimals, language)}\u00a0%`;
}

/**
 * A value as it stands in a cell of that language, without grouping: 0.4 is "0.4" or "0,4", true is "TRUE" or "WAHR".
 */
export function printValue(value: number | boolean | string, language: Language): string {
  if (typeof value === "number") return language === "de" ? String(value).replace(".", ",") : String(value);
  if (typeof value === "boolean") return language === "de" ? (value ? "WAHR" : "FALSCH") : value ? "TRUE" : "FALSE";
  return value;
}
