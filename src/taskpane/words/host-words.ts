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
  freeze: { en: "Freeze to values", de: "In Werte umwandeln" },
  wake: { en: "Wake up functions", de: "Funktionen aufwecken" },
} as const satisfies Readonly<Record<string, Words>>;
