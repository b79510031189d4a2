import { serialOf, timeOf } from "../../spreadsheet/serial-day";

/** A date as serial day number: "2026-01-31" and "31.01.2026" are 46053; anything else is null. */
export function readDay(text: string): number | null {
  const iso = /^(\d{4})-(\d{1,2})-(\d{1,2})$/.exec(text.trim());
  if (iso !== null) return serialDay(Number(iso[1]), Number(iso[2]), Number(iso[3]));
  const german = /^(\d{1,2})\.(\d{1,2})\.(\d{4})$/.exec(text.trim());
  return german === null ? null : serialDay(Number(german[3]), Number(german[2]), Number(german[1]));
}

/** The serial number of a day that exists; the 31st of February is none. */
export function serialDay(year: number, month: number, day: number): number | null {
  const time = Date.UTC(year, month - 1, day);
  const found = new Date(time);
  return found.getUTCMonth() === month - 1 && found.getUTCDate() === day ? serialOf(time) : null;
}

/** 46053 is year 2026, month 1, day 31. */
export function dateOf(serial: number): { readonly year: number; readonly month: number; readonly day: number } {
  const date = new Date(timeOf(Math.floor(serial)));
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
}

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
export function printMonth(year: number, month: number, language: "en" | "de"): string {
  return `${months[language][month - 1] ?? ""} ${year}`;
}

/** A date as a letter has it: 46053 is "31 January 2026", or "31. Januar 2026" in German. */
export function printLongDay(serial: number, language: "en" | "de"): string {
  const { year, month, day } = dateOf(serial);
  return `${day}${language === "de" ? "." : ""} ${printMonth(year, month, language)}`;
}

/** 46053 is "2026-01-31", or "31.01.2026" in German. */
export function printDay(serial: number, language: "en" | "de"): string {
  const iso = new Date(timeOf(Math.floor(serial))).toISOString().slice(0, 10);
  const [year = "", month = "", day = ""] = iso.split("-");
  return language === "de" ? `${day}.${month}.${year}` : iso;
}
