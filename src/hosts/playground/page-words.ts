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
  kept: { en: "Kept in this browser’s storage (IndexedDB), on this computer only.", de: "Im Speicher dieses Browsers behalten (IndexedDB), nur auf diesem Rechner." },
  keeping: { en: "Keeping your work …", de: "Ihre Arbeit wird behalten …" },
  refused: { en: "Not kept: this browser stores nothing here, or the page is open in another tab. Download your work before you leave.", de: "Nicht behalten: Dieser Browser speichert hier nichts, oder die Seite ist in einem anderen Tab offen. Laden Sie Ihre Arbeit herunter, bevor Sie gehen." },
  reallyOpen: { en: "{file} was saved here. Open it in the place of what is on this page now?", de: "{file} wurde hier gespeichert. Soll es an die Stelle dessen treten, was jetzt auf dieser Seite ist?" },
  forget: { en: "Forget all", de: "Alles vergessen" },
  reallyForget: { en: "Everything on this page will be gone: sheets, figures, ratings and letters. The page starts with the example again.", de: "Alles auf dieser Seite ist dann weg: Blätter, Zahlen, Bewertungen und Briefe. Die Seite beginnt wieder mit dem Beispiel." },
  noGrid: { en: "The spreadsheet could not be opened. Load the page again; what you did is kept.", de: "Die Tabelle ließ sich nicht öffnen. Laden Sie die Seite neu; was Sie getan haben, ist behalten." },
  pane: { en: "Clients pane", de: "Kundenbereich" },
  grid: { en: "Spreadsheet", de: "Tabelle" },
} as const satisfies Readonly<Record<string, Words>>;
