import type { Language, Words } from "../../core/problem";
import { saySentence } from "../../reports/say";
import { visible, visibleLines } from "./visible";
import * as terms from "../../core/terms";

const words = {
  missingFile: {
    en: "There is no file {file}. Check the path.",
    de: "Es gibt keine Datei {file}. Prüfen Sie den Pfad.",
  },
  emptyFolder: {
    en: "There is no file to read in {file}: .csv, .tsv, .txt, .xlsx, .xls, .ods or .parquet.",
    de: "In {file} liegt keine Datei zum Lesen: .csv, .tsv, .txt, .xlsx, .xls, .ods oder .parquet.",
  },
  noFile: {
    en: "{file} is no file that can be read as a table.",
    de: "{file} ist keine Datei, die sich als Tabelle lesen lässt.",
  },
  sameFile: {
    en: "{file} is the same as {other}; it counts once.",
    de: "{file} ist dasselbe wie {other} und zählt einmal.",
  },
  stdin: { en: "standard input", de: "Standardeingabe" },
  longStream: {
    en: "{file} holds more than {limit} MB. Save it as a file, which is read row by row.",
    de: "{file} enthält mehr als {limit} MB. Speichern Sie die Daten als Datei; die wird Zeile für Zeile gelesen.",
  },
  unreadable: { en: "{file} cannot be opened: {why}.", de: "{file} lässt sich nicht öffnen: {why}." },
  nothing: { en: "Nothing here can be scored.", de: "Hier lässt sich nichts bewerten." },
  exists: {
    en: "{file} exists already. Choose another name, or add --force to replace it.",
    de: "{file} gibt es schon. Wählen Sie einen anderen Namen oder ersetzen Sie die Datei mit --force.",
  },
  written: { en: "Report written to {file}.", de: "Bericht geschrieben: {file}." },
  badPractice: {
    en: "{file} is no readable .json file with settings.",
    de: "{file} ist keine lesbare .json-Datei mit Einstellungen.",
  },
  badCorrections: {
    en: "{file} is no readable .json file with corrections.",
    de: "{file} ist keine lesbare .json-Datei mit Berichtigungen.",
  },
  badCorrection: {
    en: "{file}: {place} may only be {expected}.",
    de: "{file}: {place} darf nur dies sein: {expected}.",
  },
  unknownCorrection: {
    en: "{file}: there is no setting {place}; there are columns, units, rows and headers.",
    de: "{file}: {place} gibt es nicht; es gibt columns, units, rows und headers.",
  },
  badNumber: {
    en: "{name} needs a number from 0 up, not “{text}”.",
    de: "{name} braucht eine Zahl ab 0, nicht „{text}“.",
  },
  badOut: {
    en: "--out writes an .xlsx or .html file; {file} does not end so.",
    de: "--out schreibt eine .xlsx- oder .html-Datei; {file} endet nicht so.",
  },
  noClient: {
    en: "There is no client {name} in these files. --page takes a name from the list of clients.",
    de: "In diesen Dateien gibt es keinen Kunden {name}. --page braucht einen Namen aus der Kundenliste.",
  },
  badYear: {
    en: "{file} is no .json file with settings for the year ahead as docs/terminal.md has them: look at {place}.",
    de: "{file} ist keine .json-Datei mit Einstellungen für das Jahr voraus, wie docs/terminal.md sie nennt: Sehen Sie {place} an.",
  },
  badScenarios: {
    en: "{file} has no sheet “Scenarios” as Keepworthy writes it, and is no .json file with settings for the year ahead.",
    de: "{file} hat kein Blatt „Szenarien“, wie Keepworthy es schreibt, und ist keine .json-Datei mit Einstellungen für das Jahr voraus.",
  },
  badFacts: {
    en: "{file} is no table of client facts: its first column is “Client”, the others as on the sheet “Client facts”.",
    de: "{file} ist keine Tabelle mit Kundenangaben: Die erste Spalte ist „Kunde“, die anderen wie auf dem Blatt „Kundenangaben“.",
  },
  notWritten: { en: "{file} cannot be written: {why}.", de: "{file} lässt sich nicht schreiben: {why}." },
  refused: { en: "{table}: {why}", de: "{table}: {why}" },
  summary: {
    en: "{table}: adds up other sheets of the same workbook, so it is not counted again.",
    de: "{table}: fasst andere Blätter derselben Mappe zusammen und wird darum nicht noch einmal gezählt.",
  },
  sameClients: {
    en:
      "{table}: has no dates and names the same clients as dated sheets of the same workbook, " +
      "so it is not counted beside them. If it says something else than they do, give it as a file of its own.",
    de:
      "{table}: hat kein Datum und nennt dieselben Kunden wie datierte Blätter derselben Mappe; " +
      "darum zählt es nicht neben ihnen. Sagt es etwas anderes als sie, geben Sie es als eigene Datei an.",
  },
  between: {
    en: "… {count} more clients between; --all prints them too, --json and --csv have them.",
    de: "… {count} weitere Kunden dazwischen; --all druckt auch sie, --json und --csv enthalten sie.",
  },
  inputKept: {
    en: "{file} is one of the files to be scored and is never replaced. Choose another name.",
    de: "{file} gehört zu den Dateien, die bewertet werden, und wird nie ersetzt. Wählen Sie einen anderen Namen.",
  },
  noPeriod: {
    en: "--from {from} is after --to {to}. Put the earlier day first.",
    de: "--from {from} liegt nach --to {to}. Nennen Sie den früheren Tag zuerst.",
  },
  badOverlap: { en: "--overlap is once or twice, not “{text}”.", de: "--overlap ist once oder twice, nicht „{text}“." },
  emptyOption: {
    en: "{name} is empty. Write what it shall be, or leave it out.",
    de: "{name} ist leer. Schreiben Sie den Wert dazu oder lassen Sie es weg.",
  },
  notPrinted: { en: "The result cannot be printed: {why}.", de: "Das Ergebnis lässt sich nicht ausgeben: {why}." },
  reading: { en: "Reading {file}", de: "Lese {file}" },
  kept: {
    en: "{count} of {rows, plural, one {# row} other {{rows} rows}} counted; not counted: {rest}.",
    de: "{count} von {rows, plural, one {# Zeile} other {{rows} Zeilen}} gezählt; nicht gezählt: {rest}.",
  },
  allKept: {
    en: "{rows, plural, one {The one row is} other {All {rows} rows}} counted.",
    de: "{rows, plural, one {Die eine Zeile} other {Alle {rows} Zeilen}} gezählt.",
  },
  table: {
    en: "{table}: {layout}, {rows, plural, one {# row} other {{rows} rows}}",
    de: "{table}: {layout}, {rows, plural, one {# Zeile} other {{rows} Zeilen}}",
  },
  header: terms.headerInRow,
  rowsWhy: { en: "row {row} and {more} more: {kind} — {why}", de: "Zeile {row} und {more} weitere: {kind} — {why}" },
  rowWhy: { en: "row {row}: {kind} — {why}", de: "Zeile {row}: {kind} — {why}" },
  noHeader: { en: "no header", de: "ohne Kopf" },
  maybeOne: {
    en: 'These names may be one client; "joins" in a practice file puts them together: {pairs}',
    de: "Diese Namen könnten ein Kunde sein; „joins“ in einer practice-Datei fasst sie zusammen: {pairs}",
  },
} as const satisfies Readonly<Record<string, Words>>;

export type WordName = keyof typeof words;

export function phrase(
  name: WordName,
  language: Language,
  facts: Readonly<Record<string, string | number>> = {},
): string {
  return saySentence(
    words[name],
    language,
    Object.fromEntries(
      Object.entries(facts).map(([fact, value]) => [fact, typeof value === "string" ? visible(value) : value]),
    ),
  );
}

/** Messages go to standard error, so that standard output holds nothing but the result. */
export function tell(sentence: string): void {
  process.stderr.write(`${visibleLines(sentence)}\n`);
}
