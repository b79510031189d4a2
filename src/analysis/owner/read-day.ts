import { serialDay } from "../../spreadsheet/serial-day";

/** A date as serial day number: "2026-01-31" and "31.01.2026" are 46053; anything else is null. */
export function readDay(text: string): number | null {
  const iso = /^(\d{4})-(\d{1,2})-(\d{1,2})$/.exec(text.trim());
  if (iso !== null) return serialDay(Number(iso[1]), Number(iso[2]), Number(iso[3]));
  const german = /^(\d{1,2})\.(\d{1,2})\.(\d{4})$/.exec(text.trim());
  return german === null ? null : serialDay(Number(german[3]), Number(german[2]), Number(german[1]));
}
