import type { CorrectedKind } from "../../../columns/decide/corrections";
import type { DurationUnit } from "../../../columns/cells/read-duration";
import type { RowKind } from "../../../columns/recognition";
import type { Words } from "../../../core/problem";
import * as terms from "../../../core/terms";

export const correctionWords = {
  columns: { en: "Columns", de: "Spalten" },
  notUsed: { en: "not used", de: "nicht verwendet" },
  roleOf: { en: "What “{header}” is", de: "Was „{header}“ ist" },
  unitOf: { en: "How “{header}” is written", de: "Wie „{header}“ geschrieben ist" },
  takeColumn: { en: "Take “{header}” instead", de: "Stattdessen „{header}“ nehmen" },
  takeRole: { en: "Read it as: {role}", de: "Lesen als: {role}" },
  countRow: { en: "Count row {row}", de: "Zeile {row} mitzählen" },
  rows: { en: "Rows", de: "Zeilen" },
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

export const kindWords = {
  data: { en: "entry", de: "Eintrag" },
  total: terms.total,
  note: terms.note,
  subtotal: terms.subtotal,
  section: { en: "heading", de: "Überschrift" },
  footer: { en: "footer", de: "Fußzeile" },
  header: terms.header,
  preamble: { en: "before the table", de: "vor der Tabelle" },
  blank: terms.blank,
} as const satisfies Readonly<Record<RowKind, Words>> & Readonly<Record<CorrectedKind, Words>>;

/** The ways to write time that an owner is asked about. */
export const unitWords = {
  h: { en: "hours: 1.5", de: "Stunden: 1,5" },
  "h:mm": { en: "hours and minutes: 1:30", de: "Stunden und Minuten: 1:30" },
  min: { en: "minutes: 90", de: "Minuten: 90" },
  s: { en: "seconds: 5400", de: "Sekunden: 5400" },
  days: { en: "days of 24 hours: 0.0625", de: "Tage zu 24 Stunden: 0,0625" },
  workdays: { en: "working days of 8 hours: 0.5", de: "Arbeitstage zu 8 Stunden: 0,5" },
} as const satisfies Readonly<Partial<Record<DurationUnit, Words>>>;
