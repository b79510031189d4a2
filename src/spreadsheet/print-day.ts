import type { Language } from "../core/problem";
import { dateOf, timeOf } from "./serial-day";

const months = {
  en: [
    "January",
    "February",
    "March",
    "April",
    "May",
    "June",
    "July",
    "August",
    "September",
    "October",
    "November",
    "December",
  ],
  de: [
    "Januar",
    "Februar",
    "März",
    "April",
    "Mai",
    "Juni",
    "Juli",
    "August",
    "September",
    "Oktober",
    "November",
    "Dezember",
  ],
} as const;

/** A month of a year in words: 2026, 1 is "January 2026". */
export function printMonth(year: number, month: number, language: Language): string {
  return `${months[language][month - 1] ?? ""} ${year}`;
}

/** A date as a letter has it: 46053 is "31 January 2026", or "31. Januar 2026" in German. */
export function printLongDay(serial: number, language: Language): string {
  const { year, month, day } = dateOf(serial);
  return `${day}${language === "de" ? "." : ""} ${printMonth(year, month, language)}`;
}

/** 46053 is "2026-01-31", or "31.01.2026" in German. */
export function printDay(serial: number, language: Language): string {
  const iso = new Date(timeOf(Math.floor(serial))).toISOString().slice(0, 10);
  const [year = "", month = "", day = ""] = iso.split("-");
  return language === "de" ? `${day}.${month}.${year}` : iso;
}
