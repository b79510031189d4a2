import type { Words } from "../../core/problem";
import { hostWords } from "./host-words";
import * as terms from "../../core/terms";

/** Everything that the pane says, English and German side by side. Plurals and figures are ICU messages. */
export const paneWords = {
  // screens
  clients: terms.clients,
  practice: terms.myPractice,
  functions: terms.functions,
  about: terms.about,
  screens: { en: "Screens", de: "Ansichten" },
  // finding tables
  looking: { en: "Looking for tables …", de: "Suche nach Tabellen …" },
  noTable: {
    en: "There is no table with clients, hours or amounts in this workbook yet. Open a time report or an invoice list here, then look again.",
    de:
      "In dieser Mappe ist noch keine Tabelle mit Kunden, Stunden oder Beträgen. " +
      "Öffnen Sie hier einen Zeitbericht oder eine Rechnungsliste und suchen Sie dann erneut.",
  },
  lookAgain: { en: "Look again", de: "Erneut suchen" },
  tables: { en: "What was understood", de: "Was erkannt wurde" },
  use: { en: "Use this table", de: "Diese Tabelle verwenden" },
  rowsOf: {
    en: "{rows, plural, one {one row} other {# rows}}",
    de: "{rows, plural, one {eine Zeile} other {# Zeilen}}",
  },
  summary: {
    en: "Adds up other sheets, so it is not counted again.",
    de: "Fasst andere Blätter zusammen und zählt darum nicht noch einmal.",
  },
  sameClients: {
    en: "Has no dates and names the same clients as dated sheets, so it is not counted beside them. If it says something else than they do, tick it.",
    de: "Hat kein Datum und nennt dieselben Kunden wie datierte Blätter; darum zählt es nicht neben ihnen. Sagt es etwas anderes als sie, haken Sie es an.",
  },
  headerAt: terms.headerInRow,
  // scoring
  score: { en: "Score clients", de: "Kunden bewerten" },
  scoreAgain: { en: "Score again", de: "Neu bewerten" },
  changed: { en: "The workbook has changed.", de: "Die Mappe hat sich geändert." },
  scoring: { en: "Reading {sheet}: {done} of {rows} rows", de: "Lese {sheet}: {done} von {rows} Zeilen" },
  cancel: { en: "Cancel", de: "Abbrechen" },
  canceled: { en: "Stopped. Nothing was changed.", de: "Abgebrochen. Es wurde nichts geändert." },
  nothing: {
    en: "No row could be counted. See below what was understood, and correct a column.",
    de: "Keine Zeile ließ sich zählen. Sehen Sie unten, was erkannt wurde, und berichtigen Sie eine Spalte.",
  },
  currency: terms.currency,
  // the minimum
  save: { en: "Save", de: "Speichern" },
  saved: { en: "Saved in this workbook.", de: "In dieser Mappe gespeichert." },
  // the ranked table
  ranking: { en: "Clients, ranked", de: "Kunden nach Rang" },
  anHour: terms.anHourBrings,
  profit: terms.profit,
  revenue: terms.revenue,
  noVerdict: { en: "no verdict yet", de: "noch kein Urteil" },
  details: { en: "Figures of {client}", de: "Zahlen zu {client}" },
  sources: { en: "Where from", de: "Woher" },
  sourceRows: {
    en: "{sheet}: {count, plural, one {row} other {rows}} {rows}",
    de: "{sheet}: {count, plural, one {Zeile} other {Zeilen}} {rows}",
  },
  goThere: { en: "Show the sheet", de: "Blatt zeigen" },
  fitOf: { en: "Fit, 0 to 100", de: "Passung, 0 bis 100" },
  fitOfHelp: {
    en: "How well this client suits you, without money. Leave blank if not judged.",
    de: "Wie gut dieser Kunde zu Ihnen passt, ohne Geld. Leer lassen, wenn nicht beurteilt.",
  },
  gone: { en: "gone", de: "gegangen" },
  stillBox: { en: "Is still a client", de: "Ist weiter Kunde" },
  triedBox: { en: "A rise or a talk was tried already", de: "Erhöhung oder Gespräch wurde schon versucht" },
  spellings: { en: "Spellings joined: {names}", de: "Zusammengefasst: {names}" },
  maybeOne: { en: "May be one client", de: "Vielleicht ein Kunde" },
  join: { en: "They are one", de: "Es ist einer" },
  apart: { en: "They are two", de: "Es sind zwei" },
  joined: { en: "{spelling} counts as {name}.", de: "{spelling} zählt als {name}." },
  parted: { en: "{first} and {second} are two.", de: "{first} und {second} sind zwei." },
  undo: terms.undo,
  rowsTitle: { en: "Every row", de: "Jede Zeile" },
  toKnow: terms.toKnow,
  // charts
  whale: terms.whaleCurve,
  fitMap: terms.moneyAndFit,
  noCurve: { en: "The whale curve needs a cost per hour.", de: "Die Walkurve braucht einen internen Stundensatz." },
  noMap: {
    en: "The map needs hours, revenue and a minimum rate.",
    de: "Die Karte braucht Stunden, Umsatz und einen Mindeststundensatz.",
  },
  unrated: {
    en: "{count, plural, one {One client is} other {# clients are}} not rated and not on the map.",
    de: "{count, plural, one {Ein Kunde ist nicht bewertet und fehlt} other {# Kunden sind nicht bewertet und fehlen}} auf der Karte.",
  },
  clientsAxis: terms.clientsBestFirst,
  cumulated: terms.cumulatedProfit,
  rateAxis: terms.effectiveRate,
  fitAxis: terms.fit,
  priceWrong: { en: "suits, pays too little", de: "passt, zahlt zu wenig" },
  allRight: { en: "suits and pays", de: "passt und zahlt" },
  bothWrong: { en: "neither", de: "beides nicht" },
  fitWrong: { en: "pays, does not suit", de: "zahlt, passt nicht" },
  mapKeys: {
    en: "Tab goes from bubble to bubble, Enter opens one.",
    de: "Mit Tab von Blase zu Blase, Enter öffnet eine.",
  },
  minimumLine: { en: "minimum", de: "Minimum" },
  // what is missing
  missing: {
    en:
      "Still missing: {hours, plural, =0 {} one {hours of one client, } other {hours of # clients, }}{revenue, " +
      "plural, =0 {} one {revenue of one client, } other {revenue of # clients, }}{fit, " +
      "plural, =0 {no fit} one {the fit of one} other {the fit of #}}",
    de:
      "Noch offen: {hours, plural, =0 {} one {Stunden eines Kunden, } other {Stunden von # Kunden, }}{revenue, " +
      "plural, =0 {} one {Umsatz eines Kunden, } other {Umsatz von # Kunden, }}{fit, " +
      "plural, =0 {keine Passung} one {Passung von einem} other {Passung von #}}",
  },
  missingHours: {
    en: "No table holds hours for these clients. Roughly how many were it, in the period?",
    de: "Keine Tabelle enthält Stunden zu diesen Kunden. Wie viele waren es ungefähr im Zeitraum?",
  },
  missingRevenue: {
    en: "No table holds revenue for these clients. What was invoiced, net?",
    de: "Keine Tabelle enthält Umsatz zu diesen Kunden. Was wurde berechnet, netto?",
  },
  missingFit: {
    en: "{count, plural, one {One client is} other {# clients are}} not rated: money alone decides there. Rating is four or five clicks a client.",
    de:
      "{count, plural, one {Ein Kunde ist} other {# Kunden sind}} nicht bewertet: " +
      "Dort entscheidet das Geld allein. Eine Bewertung sind vier oder fünf Klicks.",
  },
  rateFit: terms.rateFit,
  repricing: terms.repricingRound,
  allClients: terms.allClients,
  openClient: { en: "What if, talk, part …", de: "Was wäre wenn, Gespräch, Trennung …" },
  filter: { en: "Filter by name or verdict", de: "Nach Name oder Urteil filtern" },
  filterShort: { en: "Name, verdict", de: "Name, Urteil" },
  noMatch: { en: "No client matches “{text}”.", de: "Kein Kunde passt zu „{text}“." },
  timeLeft: {
    en: "{seconds, plural, one {about a second} other {about # seconds}} left",
    de: "noch {seconds, plural, one {etwa eine Sekunde} other {etwa # Sekunden}}",
  },
  yieldHead: terms.clientYield,
  fitHead: terms.fit,
  name: terms.client,
  sortBy: { en: "Sort by", de: "Sortieren nach" },
  ranked: terms.rank,
  prospects: terms.prospects,
  contract: terms.contract,
  // report
  report: { en: "Write report", de: "Bericht schreiben" },
  writing: { en: "Writing the report …", de: "Der Bericht wird geschrieben …" },
  reportDone: {
    en: "The report is on the sheet “{sheet}”, with live formulas.",
    de: "Der Bericht steht auf dem Blatt „{sheet}“, mit aktiven Formeln.",
  },
  chartBeside: {
    en: "The map of money and fit stands right of its table.",
    de: "Die Karte von Geld und Passung steht rechts der Tabelle.",
  },
  // practice
  practiceIntro: {
    en: "What an hour must bring and what it costs. The figures stay in this workbook.",
    de: "Was eine Stunde bringen muss und was sie kostet. Die Zahlen bleiben in dieser Mappe.",
  },
  // functions
  search: { en: "Search", de: "Suchen" },
  searchHint: { en: "how much must I charge", de: "wie viel muss ich verlangen" },
  help: { en: "Help", de: "Hilfe" },
  insert: { en: "Insert example", de: "Beispiel einfügen" },
  inWorkbook: { en: "Formulas in this workbook", de: "Formeln in dieser Mappe" },
  repairText: {
    en: "Formulas that show #NAME? or _xldudf_… are entered again.",
    de: "Formeln, die #NAME? oder _xldudf_… zeigen, werden neu eingegeben.",
  },
  repair: { en: "Repair formulas", de: "Formeln reparieren" },
  repaired: {
    en: "{count, plural, =0 {Nothing to repair.} one {One formula entered again.} other {# formulas entered again.}}",
    de: "{count, plural, =0 {Nichts zu reparieren.} one {Eine Formel neu eingegeben.} other {# Formeln neu eingegeben.}}",
  },
  stillBroken: {
    en:
      "{count, plural, one {One of them still shows} other {# of them still show}} no result: " +
      "Excel does not know the functions yet. Open Keepworthy once under Home › Add-ins, then repair again; " +
      "if that does not help, save, close Excel and open the file again.",
    de:
      "{count, plural, one {Eine davon zeigt} other {# davon zeigen}} weiter kein Ergebnis: " +
      "Excel kennt die Funktionen noch nicht. Öffnen Sie Keepworthy einmal unter Start › Add-Ins, und reparieren " +
      "Sie dann erneut; hilft das nicht, speichern Sie, schließen Sie Excel und öffnen Sie die Datei wieder.",
  },
  stillAsleep: {
    en:
      "{count, plural, one {One of them still shows} other {# of them still show}} no result. " +
      "Tick Extensions › Add-ons › Manage add-ons › Use in this document, reload the spreadsheet, and try again.",
    de:
      "{count, plural, one {Eine davon zeigt} other {# davon zeigen}} weiter kein Ergebnis. " +
      "Setzen Sie unter Erweiterungen › Add-ons › Add-ons verwalten das Häkchen bei „In diesem Dokument " +
      "verwenden“, laden Sie die Tabelle neu, und versuchen Sie es erneut.",
  },
  passedOver: {
    en:
      "{count, plural, one {The sheet {names} is protected and was} other {The sheets {names} are protected " +
      "and were}} passed over: lift the protection, then repair again.",
    de:
      "{count, plural, one {Das Blatt {names} ist geschützt und wurde} other {Die Blätter {names} sind geschützt " +
      "und wurden}} ausgelassen: Heben Sie den Schutz auf, und reparieren Sie dann erneut.",
  },
  wakeText: {
    en: "Functions that stay at “Loading…” or show an error for no reason are looked up again.",
    de: "Funktionen, die bei „Laden…“ bleiben oder ohne Grund einen Fehler zeigen, werden neu aufgerufen.",
  },
  wake: hostWords.wake,
  startText: {
    en: "Start Keepworthy with this workbook, so that its functions are known from the first moment.",
    de: "Keepworthy mit dieser Mappe starten, damit ihre Funktionen vom ersten Moment an bekannt sind.",
  },
  freezeText: {
    en: "For somebody without Keepworthy: on the sheet in view, values take the place of its formulas. They do not follow changes any more.",
    de: "Für jemanden ohne Keepworthy: Auf dem sichtbaren Blatt treten Werte an die Stelle der Formeln. Sie folgen dann keiner Änderung mehr.",
  },
  freeze: hostWords.freeze,
  reallyFreeze: { en: "Freeze the formulas of this sheet now?", de: "Die Formeln dieses Blatts jetzt umwandeln?" },
  keepFormulas: { en: "Keep formulas", de: "Formeln behalten" },
  frozen: {
    en: "{count, plural, =0 {There is no formula of ours on this sheet.} one {One formula is a value now.} other {# formulas are values now.}}",
    de: "{count, plural, =0 {Auf diesem Blatt steht keine unserer Formeln.} one {Eine Formel ist jetzt ein Wert.} other {# Formeln sind jetzt Werte.}}",
  },
  inserted: { en: "Inserted into the active cell.", de: "In die aktive Zelle eingefügt." },
  gives: { en: "gives", de: "ergibt" },
  noFunction: {
    en: "No function fits. Try another word.",
    de: "Keine Funktion passt. Versuchen Sie ein anderes Wort.",
  },
  // about
  aboutText: {
    en: "Keepworthy says which clients are worth keeping, and why. Everything is computed here; nothing leaves this workbook.",
    de: "Keepworthy sagt, welche Kunden sich lohnen und warum. Alles wird hier gerechnet; nichts verlässt diese Mappe.",
  },
  stored: {
    en: "Stored in this workbook: your figures, the fit of your clients, corrected columns and joined names.",
    de: "In dieser Mappe gespeichert: Ihre Zahlen, die Passung Ihrer Kunden, berichtigte Spalten und zusammengefasste Namen.",
  },
  templateText: {
    en: "A new business starts with the template: costs, clients, fit, report, and what to say, with a small example to delete.",
    de: "Wer neu anfängt, nimmt die Vorlage: Kosten, Kunden, Passung, Bericht und was zu sagen ist, mit einem kleinen Beispiel zum Löschen.",
  },
  openTemplate: { en: "Open the template", de: "Vorlage öffnen" },
  templateOpen: {
    en: "The template is open. Begin on its first sheet.",
    de: "Die Vorlage ist offen. Beginnen Sie auf dem ersten Blatt.",
  },
  forget: { en: "Forget all of it", de: "Alles vergessen" },
  forgotten: { en: "Forgotten.", de: "Vergessen." },
  decide: { en: "The figures give reasons. You decide.", de: "Die Zahlen geben Gründe. Sie entscheiden." },
  notLoaded: {
    en: "What is stored in this workbook cannot be read now: {why}",
    de: "Was in dieser Mappe gespeichert ist, lässt sich gerade nicht lesen: {why}",
  },
  notSaved: {
    en: "That is not stored, and will be gone when the pane closes: {why}",
    de: "Das ist nicht gespeichert und geht verloren, wenn der Seitenbereich geschlossen wird: {why}",
  },
  reallyForget: {
    en: "Your figures, fits, corrected columns and joined names will be gone.",
    de: "Ihre Zahlen, Passungen, berichtigten Spalten und zusammengefassten Namen sind dann weg.",
  },
  reallyForgetAll: {
    en: "Everything on this page will be gone: sheets, figures, ratings and letters.",
    de: "Alles auf dieser Seite ist dann weg: Blätter, Zahlen, Bewertungen und Briefe.",
  },
  keepThem: { en: "Keep them", de: "Behalten" },
} as const satisfies Readonly<Record<string, Words>>;

export type PaneWord = keyof typeof paneWords;
