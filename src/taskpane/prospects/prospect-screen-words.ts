import type { Words } from "../../core/problem";
import * as terms from "../../core/terms";

export const screenWords = {
  title: terms.prospects,
  empty: {
    en: "Nobody is here yet. Before you say yes to the next one, ask these questions.",
    de: "Hier ist noch niemand. Bevor Sie beim Nächsten Ja sagen, stellen Sie diese Fragen.",
  },
  add: { en: "New prospect", de: "Neuer Interessent" },
  name: terms.name,
  all: { en: "All prospects", de: "Alle Interessenten" },
  hours: { en: "Hours that you estimate", de: "Stunden, die Sie schätzen" },
  direct: terms.directCosts,
  budget: { en: "Their budget, net", de: "Budget, netto" },
  overrun: { en: "Jobs take so many times the estimate", de: "Aufträge dauern das Wievielfache der Schätzung" },
  overrunOwn: {
    en: "From your past jobs: 80 % stayed under {factor} times the estimate.",
    de: "Aus Ihren Aufträgen: 80 % blieben unter dem {factor}-Fachen der Schätzung.",
  },
  overrunNone: {
    en: "1 until three past jobs with their hours are entered here.",
    de: "1, bis hier drei Aufträge mit ihren Stunden eingetragen sind.",
  },
  factor: { en: "How many times the estimate it will take", de: "Das Wievielfache der Schätzung es brauchen wird" },
  factorHelp: {
    en: "Only if you know it better than your past jobs tell: 1.2 is a fifth more.",
    de: "Nur wenn Sie es besser wissen als Ihre früheren Aufträge: 1,2 ist ein Fünftel mehr.",
  },
  expect: {
    en: "What they expect, and what you can deliver (0 to 10)",
    de: "Was sie erwarten und was Sie leisten können (0 bis 10)",
  },
  expected: { en: "{what}: expected", de: "{what}: erwartet" },
  deliverable: { en: "{what}: deliverable", de: "{what}: leistbar" },
  flags: terms.warningSigns,
  similar: { en: "Clients whose work was alike", de: "Kunden mit ähnlicher Arbeit" },
  traits: { en: "What they have in common with your clients", de: "Was sie mit Ihren Kunden gemeinsam haben" },
  traitsHelp: {
    en: "The first guess follows from what clients with the same bring. It reads columns of your tables and the sheet “Client facts”.",
    de: "Die erste Schätzung folgt aus dem, was Kunden mit denselben Angaben bringen. Gelesen werden Spalten Ihrer Tabellen und das Blatt „Kundenangaben“.",
  },
  sector: terms.sector,
  size: terms.size,
  source: terms.source,
  feeForm: terms.feeForm,
  guess: { en: "First guess:", de: "Erste Schätzung:" },
  result: terms.result,
  quote: terms.leastQuote,
  rate: terms.anHourWillBring,
  similarRate: { en: "Similar clients bring", de: "Ähnliche Kunden bringen" },
  met: { en: "Of their expectations you meet", de: "Von den Erwartungen erfüllen Sie" },
  askNext: { en: "What to ask next", de: "Was Sie als Nächstes fragen" },
  outcome: { en: "What came of it", de: "Was daraus wurde" },
  open: { en: "still open", de: "noch offen" },
  taken: { en: "taken on", de: "angenommen" },
  declined: { en: "not taken on", de: "nicht angenommen" },
  actualHours: terms.hoursItReallyTook,
  actualRevenue: terms.whatWasReallyPaid,
  calibration: { en: "How your estimates turn out", de: "Wie Ihre Schätzungen ausfallen" },
  calHours: {
    en: "Hours: {factor} times the estimate, over {jobs, plural, one {one job} other {# jobs}}.",
    de: "Stunden: das {factor}-Fache der Schätzung, bei {jobs, plural, one {einem Auftrag} other {# Aufträgen}}.",
  },
  calRevenue: { en: "Revenue: {factor} times the budget.", de: "Umsatz: das {factor}-Fache des Budgets." },
  remove: { en: "Remove", de: "Entfernen" },
  reallyRemove: {
    en: "Remove {name}? What was entered is gone then.",
    de: "{name} entfernen? Was eingetragen wurde, ist dann weg.",
  },
  keep: terms.keep,
  toSheet: terms.writeToASheet,
  sheetIs: { en: "Kept on the sheet “{sheet}”.", de: "Steht auf dem Blatt „{sheet}“." },
  unnamed: { en: "(no name yet)", de: "(noch ohne Name)" },
} as const satisfies Readonly<Record<string, Words>>;

export type ScreenWord = keyof typeof screenWords;
