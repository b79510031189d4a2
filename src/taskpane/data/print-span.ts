import type { Language } from "../../core/problem";

const dayOne = Date.UTC(1899, 11, 30);
const dayLength = 86_400_000;

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
  return format.formatRange(new Date(dayOne + from * dayLength), new Date(dayOne + to * dayLength));
}
