import type { Words } from "../../core/problem";
import * as terms from "../../core/terms";

export const dataWords = {
  yourData: { en: "Your data: {tables}", de: "Ihre Daten: {tables}" },
  example: { en: "Invented example: {tables}", de: "Erfundenes Beispiel: {tables}" },
  nothingUsed: { en: "no table yet", de: "noch keine Tabelle" },
  tableJoiner: { en: "{first} + {second}", de: "{first} + {second}" },
  andMore: {
    en: "{count, plural, one {one more} other {# more}}",
    de: "{count, plural, one {eine weitere} other {# weitere}}",
  },
  add: terms.addFiles,
  scoreSelection: { en: "Score these clients", de: "Diese Kunden bewerten" },
  scoreSelectionHelp: {
    en: "Only the sheet that you have marked a cell on counts then.",
    de: "Dann zählt nur das Blatt, auf dem Sie eine Zelle markiert haben.",
  },
  onlySheet: {
    en: "Only the sheet “{sheet}” counts now. Tick others above to add them.",
    de: "Jetzt zählt nur das Blatt „{sheet}“. Haken Sie oben andere an, damit sie mitzählen.",
  },
  download: { en: "Download .xlsx", de: "Als .xlsx laden" },
  downloaded: {
    en: "Saved as {file}. Open it here, and you are where you were; in Excel the figures are the same.",
    de: "Gespeichert als {file}. Öffnen Sie die Datei hier, und Sie sind, wo Sie waren; in Excel stehen dieselben Zahlen.",
  },
  startOwn: { en: "Start with my data", de: "Mit meinen Daten beginnen" },
  clearExample: { en: "Clear the example", de: "Beispiel entfernen" },
  setAside: {
    en: "The example is set aside: its clients, its minimum, its costs and its ratings do not count with yours.",
    de: "Das Beispiel ist beiseitegelegt: Seine Kunden, sein Minimum, seine Kosten und seine Bewertungen zählen bei Ihnen nicht mit.",
  },
  cleared: {
    en: "The example is gone. Add your exports, or paste them into a sheet.",
    de: "Das Beispiel ist weg. Fügen Sie Ihre Exporte hinzu, oder setzen Sie sie in ein Blatt ein.",
  },
  reallyClear: {
    en: "The sheets of the example will be taken away. Your own sheets stay.",
    de: "Die Blätter des Beispiels werden entfernt. Ihre eigenen Blätter bleiben.",
  },
  keepExample: { en: "Keep it", de: "Behalten" },
  counts: { en: "{file} counts.", de: "{file} zählt." },
  setApart: { en: "{file} was read and does not count. {why}", de: "{file} wurde gelesen und zählt nicht. {why}" },
  noFileCounts: {
    en: "Nothing new counts. What was here stays as it is.",
    de: "Nichts Neues zählt. Was hier war, bleibt, wie es ist.",
  },
  understood: { en: "Close", de: "Schließen" },
  takeAway: { en: "Take away", de: "Entfernen" },
  fromFile: { en: "from {file}", de: "aus {file}" },
  ofExample: {
    en: "Belongs to the example, so it does not count with your data.",
    de: "Gehört zum Beispiel und zählt darum bei Ihren Daten nicht mit.",
  },
  ownRowsOnly: {
    en: "Your rows count here; those of the example do not.",
    de: "Hier zählen Ihre Zeilen; die des Beispiels nicht.",
  },
  copyOf: {
    en: "Holds the same rows as “{sheet}”, so it counts once.",
    de: "Enthält dieselben Zeilen wie „{sheet}“ und zählt darum einmal.",
  },
} as const satisfies Readonly<Record<string, Words>>;
