import type { Words } from "../../core/problem";
import { decisionWords } from "../../reports/decisions/decision-words";
import { learnedWords } from "../../reports/decisions/learned-words";
import * as terms from "../../core/terms";

export const screenWords = {
  // a line for the log
  offer: { en: "Note this decision", de: "Diese Entscheidung notieren" },
  offerAll: {
    en: "{count, plural, one {Note this decision} other {Note these # decisions}}",
    de: "{count, plural, one {Diese Entscheidung notieren} other {Diese # Entscheidungen notieren}}",
  },
  why: {
    en: "One line on the sheet “Decisions”, with the verdict and its figures. Later you see beside it what came, and learn from it.",
    de: "Eine Zeile auf dem Blatt „Entscheidungen“, mit dem Urteil und seinen Zahlen. Später sehen Sie daneben, was kam, und lernen daraus.",
  },
  decided: decisionWords.decided,
  expectedFee: { en: "Fee you expect, a year", de: "Honorar, das Sie erwarten, im Jahr" },
  expectedHours: { en: "Hours you expect, a year", de: "Stunden, die Sie erwarten, im Jahr" },
  chance: { en: "Chance that this client stays", de: "Chance, dass der Kunde bleibt" },
  chanceHelp: {
    en: "Your honest guess, 80 % for instance; after five reviews you see how good your guesses are.",
    de: "Ihre ehrliche Einschätzung, etwa 80 %; nach fünf Nachschauen sehen Sie, wie gut Sie schätzen.",
  },
  reviewDay: { en: "Look at it again on", de: "Wieder ansehen am" },
  note: decisionWords.note,
  confirm: { en: "Yes, note it", de: "Ja, notieren" },
  notNow: { en: "Not now", de: "Jetzt nicht" },
  noted: {
    en: "Noted on the sheet “{sheet}”; to be looked at on {day}.",
    de: "Notiert auf dem Blatt „{sheet}“; wieder ansehen am {day}.",
  },
  notedOpen: { en: "Noted on the sheet “{sheet}”.", de: "Notiert auf dem Blatt „{sheet}“." },
  line: { en: "{client}: {fee} a year, {hours} h", de: "{client}: {fee} im Jahr, {hours} Std." },
  // reviews
  dueCount: {
    en: "{count, plural, one {One decision waits} other {# decisions wait}} for a review: {clients}.",
    de: "{count, plural, one {Eine Entscheidung wartet} other {# Entscheidungen warten}} darauf, nachgesehen zu werden: {clients}.",
  },
  look: { en: "Decisions and reviews", de: "Entscheidungen nachsehen" },
  title: decisionWords.sheet,
  due: learnedWords.due,
  noneDue: { en: "No review is due today.", de: "Heute ist nichts nachzusehen." },
  next: { en: "The next one: {client}, on {day}.", de: "Als Nächstes: {client}, am {day}." },
  noLog: {
    en: "No decision is noted yet. Write a letter, a brief, a repricing round or an exit plan: each offers a line here.",
    de:
      "Noch ist keine Entscheidung notiert. Schreiben Sie einen Brief, eine Gesprächsvorlage, " +
      "eine Preisrunde oder einen Trennungsplan: Jedes bietet hier eine Zeile an.",
  },
  seen: {
    en: "On {day}: {deed}. Shown: {verdict}, {rate} an hour, minimum {minimum}.",
    de: "Am {day}: {deed}. Gezeigt: {verdict}, {rate} je Stunde, Mindestsatz {minimum}.",
  },
  hasStayed: { en: "Are they still a client?", de: "Ist es noch ein Kunde?" },
  isAccepted: { en: "Did they accept the rise?", de: "Wurde die Erhöhung angenommen?" },
  open: { en: "not known", de: "nicht bekannt" },
  yes: terms.yes,
  no: terms.no,
  fee: { en: "Fee that came, a year", de: "Honorar, das kam, im Jahr" },
  hours: { en: "Hours it took, a year", de: "Stunden, die es brauchte, im Jahr" },
  resold: {
    en: "Freed hours that you sold again, a year",
    de: "Freie Stunden, die Sie wieder verkauft haben, im Jahr",
  },
  inData: {
    en: "The data from {from} to {to} say {fee} and {hours} h a year.",
    de: "Die Daten von {from} bis {to} sagen {fee} und {hours} Std. im Jahr.",
  },
  take: { en: "Take these", de: "Übernehmen" },
  expected: { en: "Expected: {fee} and {hours} h a year.", de: "Erwartet: {fee} und {hours} Std. im Jahr." },
  feeCame: { en: "Fee: {difference} against what you expected.", de: "Honorar: {difference} gegenüber Erwartung." },
  hoursCame: { en: "Hours: {difference} against what you expected.", de: "Stunden: {difference} gegenüber Erwartung." },
  save: { en: "Save the review", de: "Speichern" },
  reviewed: { en: "It stands on the sheet “{sheet}”.", de: "Es steht auf dem Blatt „{sheet}“." },
  lineGone: {
    en: "This line is not on the sheet any more. Nothing was written.",
    de: "Diese Zeile steht nicht mehr auf dem Blatt. Es wurde nichts geschrieben.",
  },
  toSheet: { en: "Show the log", de: "Blatt ansehen" },
  unread: learnedWords.notRead,
  // offers
  offers: { en: "Your own figures, if you want them", de: "Ihre eigenen Zahlen, wenn Sie wollen" },
  takeRise: { en: "Largest rise: {own} instead of {now}", de: "Größte Erhöhung: {own} statt {now}" },
  takeRefill: {
    en: "Freed hours sold again: {own} instead of {now}",
    de: "Freie Stunden wieder verkauft: {own} statt {now}",
  },
  takeOverrun: {
    en: "Jobs take {own} times the estimate, instead of {now}",
    de: "Aufträge brauchen das {own}-Fache der Schätzung, statt {now}",
  },
  taken: { en: "Taken. It counts from now on.", de: "Übernommen. Es zählt ab jetzt." },
} as const satisfies Readonly<Record<string, Words>>;

export type DecisionScreenWord = keyof typeof screenWords;
