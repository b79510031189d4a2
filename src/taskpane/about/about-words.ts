import type { Words } from "../../core/problem";
import * as terms from "../../core/terms";

export const aboutWords = {
  thisCopy: { en: "This copy", de: "Diese Kopie" },
  version: { en: "Version", de: "Version" },
  ofDay: { en: "{version} of {day}", de: "{version} vom {day}" },
  runsIn: { en: "Runs in", de: "Läuft in" },
  functions: terms.functions,
  functionsFine: { en: "known here", de: "hier bekannt" },
  functionsUntold: { en: "no formula uses them yet", de: "noch keine Formel ruft sie auf" },
  functionsFound: { en: "no formula without a result", de: "keine Formel ohne Ergebnis" },
  functionsBroken: {
    en: "{broken, plural, one {one formula shows} other {# formulas show}} no result",
    de: "{broken, plural, one {eine Formel zeigt} other {# Formeln zeigen}} kein Ergebnis",
  },
  licence: { en: "Free software under the Apache License 2.0.", de: "Freie Software unter der Apache-Lizenz 2.0." },
  support: { en: "Help and contact", de: "Hilfe und Kontakt" },
  privacy: terms.privacy,
  licences: { en: "Licences of others", de: "Lizenzen anderer" },
  unpublished: {
    en: "This copy was not published by anybody: whoever gave it to you answers questions.",
    de: "Diese Kopie hat niemand veröffentlicht: Fragen beantwortet, wer sie Ihnen gegeben hat.",
  },
  copyDetails: { en: "Copy details for support", de: "Angaben für die Hilfe kopieren" },
  detailsCopied: {
    en: "Copied. They name this copy and your program, nothing of your workbook.",
    de: "Kopiert. Sie nennen diese Kopie und Ihr Programm, nichts aus Ihrer Mappe.",
  },
  noCopy: {
    en: "This place does not let the panel copy. Mark the lines below and copy them.",
    de: "Hier darf der Seitenbereich nicht kopieren. Markieren Sie die Zeilen unten, und kopieren Sie sie.",
  },
  details: { en: "Details for support", de: "Angaben für die Hilfe" },
} as const satisfies Readonly<Record<string, Words>>;
