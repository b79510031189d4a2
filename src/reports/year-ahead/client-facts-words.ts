import type { FeeForm } from "../../analysis/plans/fee-form";
import type { Harm } from "../../analysis/owner/harm";
import { clientFactsTitle } from "../../columns/table/own-report";
import type { NoticeEnd } from "../../analysis/owner/notice";
import type { Words } from "../../core/problem";
import * as terms from "../../core/terms";

/** The heads of the sheet, in their order; each means one thing that is read from its column. */
export const factWords = {
  client: terms.client,
  sector: terms.sector,
  size: terms.size,
  source: terms.source,
  feeForm: terms.feeForm,
  agreedPrice: { en: "Agreed price", de: "Vereinbarter Preis" },
  stay: { en: "Chance to keep them", de: "Chance, sie zu behalten" },
  estimatedHours: { en: "Estimated hours", de: "Geschätzte Stunden" },
  fee: { en: "Fee of the term", de: "Honorar der Laufzeit" },
  includedHours: { en: "Included hours", de: "Enthaltene Stunden" },
  begins: { en: "Term begins", de: "Laufzeit beginnt" },
  renews: { en: "Renews on", de: "Verlängert sich am" },
  notice: { en: "Notice", de: "Kündigungsfrist" },
  unit: { en: "Unit", de: "Einheit" },
  deliveryDays: { en: "Delivery days", de: "Zustelltage" },
  until: { en: "Notice ends", de: "Kündigung endet" },
  daysToPay: terms.daysToPay,
  hoursToDate: { en: "Hours to date", de: "Stunden bis heute" },
  burn: { en: "Burn", de: "Verbrauch" },
  projectedRate: { en: "Projected rate", de: "Voraussichtlicher Stundensatz" },
  noticeDay: { en: "Last day to give notice", de: "Letzter Kündigungstag" },
  contribution: { en: "Contribution before hours", de: "Deckungsbeitrag vor Stunden" },
  hoursServed: { en: "Hours of the period", de: "Stunden des Zeitraums" },
} as const satisfies Readonly<Record<string, Words>>;
/** Columns that a sheet of client facts may have too: then they count in the pane, which else asks with each client. */
export const harmColumnWords = {
  losers: { en: "Went without hours", de: "Wem Stunden fehlten" },
  hoursTaken: { en: "Hours taken", de: "Fehlende Stunden" },
  chanceOfLosing: { en: "Chance that they leave", de: "Wahrscheinlichkeit, dass sie gehen" },
  peopleReached: { en: "People reached", de: "Erreichte Menschen" },
  prospectShare: { en: "Prospect share", de: "Anteil Interessenten" },
  winRateLoss: { en: "Win rate lost", de: "Verlorene Abschlüsse" },
  newClientValue: { en: "Worth of a new client", de: "Wert eines neuen Kunden" },
} as const satisfies Readonly<Record<keyof Harm, Words>>;
export type HarmColumn = keyof typeof harmColumnWords;
export const harmColumns: readonly HarmColumn[] = [
  "losers",
  "hoursTaken",
  "chanceOfLosing",
  "peopleReached",
  "prospectShare",
  "winRateLoss",
  "newClientValue",
];

export type FactColumn = keyof typeof factWords;

export const factSheetWords = {
  sheet: { en: "Client facts", de: "Kundenangaben" },
  title: clientFactsTitle,
  how: {
    en: "Fill in what you know; everything may stay empty. The year ahead is read from here.",
    de: "Tragen Sie ein, was Sie wissen; alles darf leer bleiben. Das Jahr voraus wird hier gelesen.",
  },
  asOf: { en: "Hours are known up to", de: "Stunden sind bekannt bis" },
} as const satisfies Readonly<Record<string, Words>>;

/** What the owner may choose from; any other word is taken as it is. */
export const feeFormWords = {
  monthly: { en: "monthly", de: "monatlich" },
  hourly: { en: "hourly", de: "nach Stunden" },
  "per job": { en: "per job", de: "je Auftrag" },
  "per word": { en: "per word", de: "je Wort" },
} as const satisfies Readonly<Record<FeeForm, Words>>;
export const noticeUnitWords = {
  months: terms.months,
  weeks: terms.weeks,
  days: terms.days,
} as const satisfies Readonly<Record<string, Words>>;
export const noticeEndWords = {
  "any day": terms.anyDay,
  "end of month": { en: "end of month", de: "Monatsende" },
  "end of quarter": { en: "end of quarter", de: "Quartalsende" },
} as const satisfies Readonly<Record<NoticeEnd, Words>>;
