import type { Words } from "../../core/problem";
import * as terms from "../../core/terms";

export const pageWords = {
  see: {
    en: "A year of an invented studio: twelve clients, already scored.",
    de: "Ein Jahr eines erfundenen Studios: zwölf Kunden, schon bewertet.",
  },
  seeOwn: {
    en: "Your own data: nothing of the invented studio counts with it.",
    de: "Ihre eigenen Daten: Vom erfundenen Studio zählt nichts mit.",
  },
  try: {
    en: "Drop your own export (.csv or .xlsx) here, or type =CLIENTYIELD( in a cell.",
    de: "Ziehen Sie Ihren eigenen Export (.csv oder .xlsx) hierher oder tippen Sie =CLIENTYIELD( in eine Zelle.",
  },
  open: { en: "Open a file", de: "Datei öffnen" },
  stays: { en: "Nothing leaves this page.", de: "Nichts verlässt diese Seite." },
  other: { en: "Deutsch", de: "English" },
  reading: { en: "Reading {file} …", de: "Lese {file} …" },
  slow: {
    en: "That takes long; the file may hold more than it shows. The page stays as it is.",
    de: "Das dauert; vielleicht enthält die Datei mehr, als sie zeigt. Die Seite bleibt, wie sie ist.",
  },
  stop: { en: "Stop reading", de: "Nicht weiter lesen" },
  stopped: { en: "{file} was not read: you stopped it.", de: "{file} wurde nicht gelesen: Sie haben abgebrochen." },
  noReader: {
    en: "{file} was not read: the part of this page that reads files did not arrive or broke off. Open the file again; if that is no use, load the page again.",
    de:
      "{file} wurde nicht gelesen: Der Teil dieser Seite, der Dateien liest, kam nicht an oder brach ab. " +
      "Öffnen Sie die Datei noch einmal; hilft das nicht, laden Sie die Seite neu.",
  },
  done: { en: "{file} was read.", de: "{file} wurde gelesen." },
  twice: { en: "{file} is here already and counts once.", de: "{file} ist schon da und zählt einmal." },
  drop: { en: "Let go to open it as a sheet", de: "Loslassen, um es als Blatt zu öffnen" },
  failed: {
    en: "{file} could not be read. Export it again as CSV or .xlsx.",
    de: "{file} ließ sich nicht lesen. Exportieren Sie noch einmal, als CSV oder .xlsx.",
  },
  kept: {
    en: "Kept in this browser’s storage (IndexedDB), on this computer only.",
    de: "Im Speicher dieses Browsers behalten (IndexedDB), nur auf diesem Rechner.",
  },
  keeping: { en: "Keeping your work …", de: "Ihre Arbeit wird behalten …" },
  refused: {
    en: "Not kept: this browser stores nothing here, or the page is open in another tab. Download your work before you leave.",
    de: "Nicht behalten: Dieser Browser speichert hier nichts, oder die Seite ist in einem anderen Tab offen. Laden Sie Ihre Arbeit herunter, bevor Sie gehen.",
  },
  unread: {
    en:
      "This browser’s storage gave no answer: what may be kept there is untouched, nothing new is kept. " +
      "Load the page again, or download your work before you leave.",
    de:
      "Der Speicher dieses Browsers gab keine Antwort: Was dort behalten ist, bleibt unberührt, " +
      "Neues wird nicht behalten. Laden Sie die Seite neu, oder laden Sie Ihre Arbeit herunter, bevor Sie gehen.",
  },
  notForgotten: {
    en:
      "Not forgotten: this browser’s storage refused, or the page is open in another tab. Close that tab and try again, " +
      "or delete the data of this site in the browser’s settings.",
    de:
      "Nicht vergessen: Der Speicher dieses Browsers hat abgelehnt, oder die Seite ist in einem anderen Tab offen. " +
      "Schließen Sie diesen Tab und versuchen Sie es noch einmal, oder löschen Sie die Daten dieser Seite in den " +
      "Einstellungen des Browsers.",
  },
  notReplaced: {
    en: "{file} was not opened: this browser’s storage refused it. What is on this page stays.",
    de: "{file} wurde nicht geöffnet: Der Speicher dieses Browsers hat die Datei abgelehnt. Was auf dieser Seite ist, bleibt.",
  },
  reallyOpen: {
    en: "{file} was saved here. Open it in the place of what is on this page now?",
    de: "{file} wurde hier gespeichert. Soll es an die Stelle dessen treten, was jetzt auf dieser Seite ist?",
  },
  forget: { en: "Forget all", de: "Alles vergessen" },
  reallyForget: {
    en: "Everything on this page will be gone: sheets, figures, ratings and letters. The page starts with the example again.",
    de: "Alles auf dieser Seite ist dann weg: Blätter, Zahlen, Bewertungen und Briefe. Die Seite beginnt wieder mit dem Beispiel.",
  },
  noCell: { en: "Choose a cell first.", de: "Wählen Sie zuerst eine Zelle." },
  noGrid: {
    en: "The spreadsheet could not be opened. Load the page again; what you did is kept.",
    de: "Die Tabelle ließ sich nicht öffnen. Laden Sie die Seite neu; was Sie getan haben, ist behalten.",
  },
  keys: { en: "F6 goes from the sheet to the pane and back.", de: "F6 führt vom Blatt zum Seitenbereich und zurück." },
  print: terms.printOrPDF,
  pane: { en: "Clients pane", de: "Kundenbereich" },
  grid: { en: "Spreadsheet", de: "Tabelle" },
  charts: { en: "Charts of the sheet in view", de: "Diagramme des Blatts, das zu sehen ist" },
} as const satisfies Readonly<Record<string, Words>>;
