import { hoursNumber, number } from "../spreadsheet/parameter";
import * as terms from "../core/terms";

// The inputs that the functions about retainers share.

export const hoursToDate = hoursNumber(
  "hoursToDate",
  { en: "the hours to date", de: "die Stunden bis heute" },
  {
    en: "All hours worked for the retainer since its term began.",
    de: "Alle Stunden, die seit Beginn der Laufzeit für die Pauschale gearbeitet wurden.",
  },
);

export const elapsedShare = number("elapsedShare", terms.theElapsedShare, {
  en: "Part of the term that has gone by, above 0 and at most 1: 3 of 12 months are 0.25.",
  de: "Teil der Laufzeit, der vergangen ist, über 0 und höchstens 1: 3 von 12 Monaten sind 0,25.",
});
