import type { Deed } from "../../analysis/decisions/decision";
import type { Words } from "../../core/problem";
import { verdictWords } from "../../analysis/words/verdict-words";
import { decisionsTitle } from "../../columns/table/own-report";
import * as terms from "../../core/terms";

/** What an owner does about a client, as it stands on the sheet and in the pane. */
export const deedWords: Readonly<Record<Exclude<Deed, "other">, Words>> = {
  raise: terms.raiseTheFee,
  talk: { en: "Talk and change the work", de: "Gespräch und anderer Ablauf" },
  part: verdictWords["Part ways"],
  leave: { en: "Leave as it is", de: "So lassen" },
};

export const decisionWords = {
  sheet: { en: "Decisions", de: "Entscheidungen" },
  title: decisionsTitle,
  hint: {
    en: "One line a decision; amounts and hours are those of a year. What you change here counts in the pane too.",
    de: "Eine Zeile je Entscheidung; Beträge und Stunden gelten für ein Jahr. Was Sie hier ändern, zählt auch im Seitenbereich.",
  },
  day: terms.date,
  client: terms.client,
  verdict: { en: "Verdict shown", de: "Gezeigtes Urteil" },
  rate: { en: "An hour brought", de: "Stunde brachte" },
  minimum: { en: "Minimum then", de: "Mindestsatz damals" },
  cost: { en: "Avoidable cost per hour then", de: "Abbaubare Kosten je Stunde damals" },
  fit: { en: "Fit then", de: "Passung damals" },
  fee: { en: "Fee then", de: "Honorar damals" },
  hours: { en: "Hours then", de: "Stunden damals" },
  decided: { en: "What you decided", de: "Was Sie entschieden" },
  note: { en: "Your note", de: "Ihre Notiz" },
  expectedFee: { en: "Expected fee", de: "Erwartetes Honorar" },
  expectedHours: { en: "Expected hours", de: "Erwartete Stunden" },
  chance: { en: "Chance of staying", de: "Chance, dass der Kunde bleibt" },
  reviewDay: { en: "Review on", de: "Nachsehen am" },
  reviewed: { en: "Reviewed on", de: "Nachgesehen am" },
  stayed: { en: "Has stayed", de: "Ist geblieben" },
  accepted: { en: "Rise accepted", de: "Erhöhung angenommen" },
  actualFee: { en: "Fee that came", de: "Honorar, das kam" },
  actualHours: { en: "Hours it took", de: "Stunden, die es brauchte" },
  resold: { en: "Hours sold again", de: "Stunden wieder verkauft" },
  feeDifference: { en: "Fee, actual − expected", de: "Honorar, Ist − erwartet" },
  hoursDifference: { en: "Hours, actual − expected", de: "Stunden, Ist − erwartet" },
  theClient: { en: "the client of this decision", de: "den Kunden dieser Entscheidung" },
  theDay: { en: "the day of this decision", de: "den Tag dieser Entscheidung" },
  yes: terms.yes,
  no: terms.no,
} as const satisfies Readonly<Record<string, Words>>;
