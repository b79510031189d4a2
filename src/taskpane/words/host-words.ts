import { saySentence } from "../../reports/say";
import type { Language, Words } from "../../core/problem";
import { printNumber } from "../../spreadsheet/print";

/** What every host says alike. */
export const hostWords = {
  cellIsTaken: {
    en: "The active cell is not empty. Choose an empty cell, then insert again.",
    de: "Die aktive Zelle ist nicht leer. Wählen Sie eine leere Zelle, und fügen Sie noch einmal ein.",
  },
  sheetIsGone: {
    en: "The sheet “{sheet}” is not there any more. Look for tables again.",
    de: "Das Blatt „{sheet}“ gibt es nicht mehr. Suchen Sie noch einmal nach Tabellen.",
  },
  noRange: { en: "Select one connected range of cells.", de: "Markieren Sie einen zusammenhängenden Zellbereich." },
  settingsAreTooLong: {
    en:
      "Your figures and ratings take {size} MB; this file keeps {most} MB for them. " +
      "Take away clients or prospects of earlier years in a copy of the file, then go on there.",
    de:
      "Ihre Zahlen und Bewertungen brauchen {size} MB; diese Datei behält {most} MB dafür. Nehmen Sie in einer " +
      "Kopie der Datei Kunden oder Interessenten früherer Jahre heraus, und machen Sie dort weiter.",
  },
  settingsAreUnreadable: {
    en:
      "The hidden sheet “{sheet}” holds something else than Keepworthy wrote. " +
      "Bring it back under File › Version history, or delete it to begin with new figures.",
    de:
      "Auf dem ausgeblendeten Blatt „{sheet}“ steht etwas anderes, als Keepworthy geschrieben hat. " +
      "Holen Sie es unter Datei › Versionsverlauf zurück, oder löschen Sie es, um mit neuen Zahlen zu beginnen.",
  },
  partIsMissing: {
    en:
      "A part of Keepworthy did not arrive: it was updated meanwhile, or the connection is gone. " +
      "Nothing is lost. Try again; if that does not help, save this file, close it and open it again.",
    de:
      "Ein Teil von Keepworthy kam nicht an: Es wurde inzwischen aktualisiert, oder die Verbindung fehlt. " +
      "Es ist nichts verloren. Versuchen Sie es erneut; hilft das nicht, speichern Sie diese Datei, " +
      "schließen Sie sie und öffnen Sie sie wieder.",
  },
  failed: { en: "That did not work: {why}", de: "Das hat nicht geklappt: {why}" },
  again: { en: "Try again", de: "Erneut versuchen" },
  ownSheet: { en: "My data", de: "Meine Daten" },
  freeze: { en: "Freeze to values", de: "In Werte umwandeln" },
  wake: { en: "Wake up functions", de: "Funktionen aufwecken" },
} as const satisfies Readonly<Record<string, Words>>;

/** What a file keeps for the pane is not endless: 2.2 of 2 MB. */
export function settingsAreTooLong(megabytes: number, most: number, language: Language): string {
  return saySentence(hostWords.settingsAreTooLong, language, { size: printNumber(megabytes, 1, language), most });
}
