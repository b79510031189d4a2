import type { Language, Words } from "../../../core/problem";
import { sayIn } from "../../../reports/say";
import { visible } from "../visible";

const warehouseWords = {
  engine: {
    en: "--engine is one of {engines}, not “{text}”.",
    de: "--engine ist eines von {engines}, nicht „{text}“.",
  },
  noFolder: {
    en: "--run needs files, a folder with entries and invoices as .parquet or .csv, or an address: keepworthy warehouse FOLDER --run.",
    de: "--run braucht Dateien, einen Ordner mit entries und invoices als .parquet oder .csv oder eine Adresse: keepworthy warehouse ORDNER --run.",
  },
  noSource: {
    en: "There is no file or folder {name}, and it is no address that begins with postgres://, http:// or https://.",
    de: "Es gibt weder Datei noch Ordner {name}; eine Adresse beginnt mit postgres://, http:// oder https://.",
  },
  equalNumbers: {
    en: "The two numbers of a line must be equal.",
    de: "Die beiden Zahlen einer Zeile müssen gleich sein.",
  },
  noFiles: {
    en: "{folder} holds no file {table}*.parquet or {table}*.csv. keepworthy warehouse prints which columns it takes.",
    de: "In {folder} liegt keine Datei {table}*.parquet oder {table}*.csv. keepworthy warehouse druckt, welche Spalten sie braucht.",
  },
  noColumn: {
    en: "{files} has no column {column}. It needs {columns}.",
    de: "{files} hat keine Spalte {column}. Nötig sind {columns}.",
  },
  noEngine: {
    en: "DuckDB is not installed here. npm install @duckdb/node-api@1.5.6-r.1 brings it.",
    de: "DuckDB ist hier nicht installiert. npm install @duckdb/node-api@1.5.6-r.1 bringt es mit.",
  },
  failed: { en: "Nothing was computed: {why}", de: "Es wurde nichts berechnet: {why}" },
  rowsLost: {
    en:
      "{in} rows went in and {out} came out, so nothing is handed out. Look for a client, " +
      "firm or criterion that stands twice in clients, practice or criteria.",
    de:
      "{in} Zeilen gingen hinein, {out} kamen heraus; darum wird nichts ausgegeben. " +
      "Suchen Sie Kunden, Firmen oder Kriterien, die in clients, practice oder criteria doppelt stehen.",
  },
  shard: {
    en: "{file}: {rows, plural, one {1 row} other {{rows} rows}}",
    de: "{file}: {rows, plural, one {1 Zeile} other {{rows} Zeilen}}",
  },
  notTaken: {
    en: "{file} is left out: its name begins with none of {tables}.",
    de: "{file} bleibt außen vor: Der Name beginnt mit keinem von {tables}.",
  },
  badOut: {
    en: "--out writes a .parquet or .csv file; {file} does not end so.",
    de: "--out schreibt eine .parquet- oder .csv-Datei; {file} endet nicht so.",
  },
  exists: {
    en: "{file} exists already. Choose another name.",
    de: "{file} gibt es schon. Wählen Sie einen anderen Namen.",
  },
  written: {
    en: "{rows, plural, one {1 client} other {{rows} clients}} of {firms, plural, one {1 firm} other {{firms} firms}} written to {file}.",
    de: "{rows, plural, one {1 Kunde} other {{rows} Kunden}} von {firms, plural, one {1 Firma} other {{firms} Firmen}} nach {file} geschrieben.",
  },
  first: {
    en: "The first {shown} of {rows}; --out writes all of them.",
    de: "Die ersten {shown} von {rows}; --out schreibt alle.",
  },
} as const satisfies Readonly<Record<string, Words>>;

/** A sentence with its facts; what a name or an engine's answer holds is shown, not obeyed. */
export function warehousePhrase(
  name: keyof typeof warehouseWords,
  language: Language,
  facts: Readonly<Record<string, string | number>> = {},
): string {
  const shown = Object.fromEntries(
    Object.entries(facts).map(([fact, value]) => [fact, typeof value === "string" ? visible(value) : value]),
  );
  return sayIn(warehouseWords, language)(name, shown);
}
