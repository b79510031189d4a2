import type { Words } from "../../core/problem";

export const pageWords = {
  see: { en: "A year of an invented studio: twelve clients, already scored.", de: "Ein Jahr eines erfundenen Studios: zwölf Kunden, schon bewertet." },
  try: { en: "Drop your own export (.csv or .xlsx) here, or type =CLIENTYIELD( in a cell.", de: "Ziehen Sie Ihren eigenen Export (.csv oder .xlsx) hierher oder tippen Sie =CLIENTYIELD( in eine Zelle." },
  open: { en: "Open a file", de: "Datei öffnen" },
  stays: { en: "Nothing leaves this page.", de: "Nichts verlässt diese Seite." },
  other: { en: "Deutsch", de: "English" },
  reading: { en: "Reading {file} …", de: "Lese {file} …" },
  done: { en: "{file} is now a sheet of its own.", de: "{file} ist jetzt ein eigenes Blatt." },
  twice: { en: "{file} is here already and counts once.", de: "{file} ist schon da und zählt einmal." },
  drop: { en: "Let go to open it as a sheet", de: "Loslassen, um es als Blatt zu öffnen" },
  failed: { en: "{file} could not be read. Export it again as CSV or .xlsx.", de: "{file} ließ sich nicht lesen. Exportieren Sie noch einmal, als CSV oder .xlsx." },
  pane: { en: "Clients pane", de: "Kundenbereich" },
  grid: { en: "Spreadsheet", de: "Tabelle" },
} as const satisfies Readonly<Record<string, Words>>;
