import type { Language } from "../../core/problem";

const german =
  /kunde|datum|betrag|stunden|umsatz|rechnung|dauer|projekt|leistung|mitarbeiter|tätigkeit|auftrag|währung|beleg|netto|brutto/;

/** The language of a table's headers: German as soon as one of them is a German word. */
export function headerLanguage(headers: readonly string[]): Language {
  return headers.some((header) => german.test(header.toLowerCase())) ? "de" : "en";
}
