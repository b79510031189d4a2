import type { DurationUnit } from "../../../columns/cells/read-duration";
import type { Words } from "../../../core/problem";

export const correctionWords = {
  columns: { en: "Columns", de: "Spalten" },
  notUsed: { en: "not used", de: "nicht verwendet" },
  roleOf: { en: "What “{header}” is", de: "Was „{header}“ ist" },
  unitOf: { en: "How “{header}” is written", de: "Wie „{header}“ geschrieben ist" },
  takeColumn: { en: "Take “{header}” instead", de: "Stattdessen „{header}“ nehmen" },
  takeRole: { en: "Read it as: {role}", de: "Lesen als: {role}" },
  countRow: { en: "Count row {row}", de: "Zeile {row} mitzählen" },
  rowIsTotal: { en: "Take row {row} for a total", de: "Zeile {row} als Summe nehmen" },
  leaveRowOut: { en: "Leave out row {row}", de: "Zeile {row} weglassen" },
  rowIsHeading: { en: "Take row {row} for a heading", de: "Zeile {row} als Überschrift nehmen" },
  rowAsRead: { en: "Take row {row} as recognised", de: "Zeile {row} wie erkannt nehmen" },
  rows: { en: "Rows", de: "Zeilen" },
  counted: { en: "Entries, the first of each kind:", de: "Einträge, der erste jeder Art:" },
  notCounted: { en: "Not counted as entries, first of them:", de: "Nicht als Einträge gezählt, die ersten davon:" },
  lookAt: { en: "Look at row", de: "Zeile ansehen" },
  noRow: { en: "There is no such row below the header.", de: "Eine solche Zeile gibt es unter dem Kopf nicht." },
  rowIs: { en: "What row {row} is", de: "Was Zeile {row} ist" },
  asRead: { en: "as recognised", de: "wie erkannt" },
  asReadKind: { en: "as recognised: {kind}", de: "wie erkannt: {kind}" },
  sameRows: {
    en: "Rows with the same words are taken alike, here and in the next export with these headers.",
    de: "Zeilen mit denselben Wörtern zählen ebenso, hier und im nächsten Export mit diesen Köpfen.",
  },
  forget: { en: "Undo the corrections of this table", de: "Berichtigungen dieser Tabelle zurücknehmen" },
} as const satisfies Readonly<Record<string, Words>>;

/** The ways to write time that an owner is asked about. */
export const unitWords = {
  h: { en: "hours: 1.5", de: "Stunden: 1,5" },
  "h:mm": { en: "hours and minutes: 1:30", de: "Stunden und Minuten: 1:30" },
  min: { en: "minutes: 90", de: "Minuten: 90" },
  s: { en: "seconds: 5400", de: "Sekunden: 5400" },
  days: { en: "days of 24 hours: 0.0625", de: "Tage zu 24 Stunden: 0,0625" },
  workdays: { en: "working days of 8 hours: 0.5", de: "Arbeitstage zu 8 Stunden: 0,5" },
} as const satisfies Readonly<Partial<Record<DurationUnit, Words>>>;
