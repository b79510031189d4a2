import type { Words } from "../../core/problem";

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
  partIsMissing: {
    en: "A part of Keepworthy did not arrive: it was updated meanwhile, or the connection is gone. Nothing is lost. Try again; if that does not help, save this file, close it and open it again.",
    de: "Ein Teil von Keepworthy kam nicht an: Es wurde inzwischen aktualisiert, oder die Verbindung fehlt. Es ist nichts verloren. Versuchen Sie es erneut; hilft das nicht, speichern Sie diese Datei, schließen Sie sie und öffnen Sie sie wieder.",
  },
  again: { en: "Try again", de: "Erneut versuchen" },
  ownSheet: { en: "My data", de: "Meine Daten" },
  freeze: { en: "Freeze to values", de: "In Werte umwandeln" },
  wake: { en: "Wake up functions", de: "Funktionen aufwecken" },
} as const satisfies Readonly<Record<string, Words>>;
