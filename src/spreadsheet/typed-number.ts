import type { Language } from "../core/problem";
import { numberReadings } from "./read-number";

/**
 * Digits that could be two numbers as the one that people of that language mean, in a form that has one reading: "1.085
 * €" is "1.085e0 €" in English, "1085e0 €" in German; all else as it was typed.
 */
export function asMeantIn(language: Language, typed: string): string {
  const plain = (digits: string): string =>
    language === "de" ? digits.replaceAll(".", "").replace(",", ".") : digits.replaceAll(",", "");
  // With an exponent a point is a decimal point and nothing else.
  return typed.replace(/\d[\d.,]*/, (digits) => (numberReadings(digits).length > 1 ? `${plain(digits)}e0` : digits));
}
