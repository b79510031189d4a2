import type { Language } from "../../core/problem";
import { timeOf } from "../../spreadsheet/serial-day";

/**
 * The months from one serial day to another, as a person writes them: "Jan – Dec 2025", "Nov 2025 – Feb 2026", "März
 * 2026".
 */
export function printSpan(from: number, to: number, language: Language): string {
  const format = new Intl.DateTimeFormat(language === "de" ? "de-DE" : "en-GB", {
    month: "short",
    year: "numeric",
    timeZone: "UTC",
  });
  return format.formatRange(timeOf(from), timeOf(to));
}
