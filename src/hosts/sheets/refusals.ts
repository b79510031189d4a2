import type { Language, Words } from "../../core/problem";

/**
 * What Google refuses most, by a part of its text, and what to do then. Google translates some of its texts: what is
 * not known here is shown as it came.
 */
const refusals: readonly (readonly [RegExp, Words])[] = [
  [
    /protected cell or object|geschützte Zelle/i,
    {
      en: "A sheet or range here is protected. Lift the protection under Data › Protect sheets and ranges, or work in a copy, then try again.",
      de:
        "Ein Blatt oder Bereich ist hier geschützt. Heben Sie den Schutz unter Daten › Blätter " +
        "und Bereiche schützen auf, oder arbeiten Sie in einer Kopie, und versuchen Sie es erneut.",
    },
  ],
  [
    /Authorization is required|PERMISSION_DENIED|No item with the given ID/i,
    {
      en: "Google asked another of your accounts. Open this spreadsheet in a window that is signed in only to the account with Keepworthy, then try again.",
      de:
        "Google hat ein anderes Ihrer Konten gefragt. Öffnen Sie diese Tabelle in einem Fenster, " +
        "in dem nur das Konto mit Keepworthy angemeldet ist, und versuchen Sie es erneut.",
    },
  ],
  [
    /do not have permission|keine Berechtigung/i,
    {
      en: "You may look at this spreadsheet, but not change it. Make a copy under File › Make a copy, then try again there.",
      de: "Sie dürfen diese Tabelle ansehen, aber nicht ändern. Machen Sie unter Datei › Kopie erstellen eine Kopie, und versuchen Sie es dort erneut.",
    },
  ],
  [
    /maximum execution time/i,
    {
      en: "That took Google longer than it allows. Look whether a new sheet is unfinished, delete it, and try again with fewer rows.",
      de:
        "Das dauerte länger, als Google erlaubt. Sehen Sie nach, ob ein neues Blatt unfertig ist, " +
        "löschen Sie es, und versuchen Sie es mit weniger Zeilen erneut.",
    },
  ],
  [
    /10,?000,?000 cells|number of cells in the workbook/i,
    {
      en: "This spreadsheet is full: Google allows ten million cells. Delete a sheet, or work in a new spreadsheet.",
      de: "Diese Tabelle ist voll: Google erlaubt zehn Millionen Zellen. Löschen Sie ein Blatt, oder arbeiten Sie in einer neuen Tabelle.",
    },
  ],
  [
    /timed out|failed while accessing|server error|too many (?:times|simultaneous)|Service unavailable/i,
    {
      en: "Google did not answer in time. Nothing is lost. Wait a moment, then try again.",
      de: "Google hat nicht rechtzeitig geantwortet. Es ist nichts verloren. Warten Sie einen Moment, und versuchen Sie es erneut.",
    },
  ],
];

/** What we refuse ourselves while another sidebar writes. */
export const busy: Words = {
  en: "Somebody else is just writing into this spreadsheet with Keepworthy. Wait a moment, then try again.",
  de: "Jemand anderes schreibt gerade mit Keepworthy in diese Tabelle. Warten Sie einen Moment, und versuchen Sie es erneut.",
};

/** Google's refusal in a sentence that says what to do; our own sentences come without the name of their error. */
export function inWords(message: string, language: Language): string {
  const [, words] = refusals.find(([pattern]) => pattern.test(message)) ?? [];
  return words?.[language] ?? message.replace(/^(?:\w*Error|Exception|ScriptError): /, "");
}
