import { fillIn } from "../../core/fill-in";
import type { Language, Words } from "../../core/problem";
import type { Part } from "../roles/role-table";
import type { ShapeDecision } from "./shapes";
import type { ShapeName } from "./shapes";

const names: Readonly<Record<ShapeName, Words>> = {
  time: { en: "time entries", de: "Zeiteinträge" },
  invoices: { en: "invoices", de: "Rechnungen" },
  "list of clients": { en: "a list of clients with figures", de: "eine Kundenliste mit Zahlen" },
  directory: { en: "a list of clients and their numbers", de: "eine Liste von Kunden und ihren Nummern" },
  "supplier bills": { en: "bills from suppliers", de: "Rechnungen von Lieferanten" },
  "staff rates": { en: "what people cost", de: "was Mitarbeiter kosten" },
  tickets: { en: "requests of clients", de: "Anfragen von Kunden" },
  attendance: { en: "an attendance sheet", de: "eine Anwesenheitsliste" },
  "time clock": { en: "a time clock’s list", de: "eine Liste der Stempeluhr" },
  "app usage": { en: "a log of programs", de: "ein Protokoll von Programmen" },
  bank: { en: "bank movements", de: "Kontobewegungen" },
  "invoices without clients": { en: "invoices without clients", de: "Rechnungen ohne Kunden" },
  "supplier bills without clients": {
    en: "bills from suppliers for nobody",
    de: "Rechnungen von Lieferanten für niemanden",
  },
  postings: { en: "postings on accounts", de: "Buchungen auf Konten" },
  owed: { en: "a list of what is owed", de: "eine Liste offener Beträge" },
  names: { en: "a list of names", de: "eine Namensliste" },
  words: { en: "words without figures", de: "Wörter ohne Zahlen" },
  calendar: { en: "a calendar", de: "ein Kalender" },
  deals: { en: "deals", de: "Verkaufschancen" },
  companies: { en: "a list of companies", de: "eine Firmenliste" },
  "own report": { en: "a report of Keepworthy", de: "ein Bericht von Keepworthy" },
  "no table": { en: "no table", de: "keine Tabelle" },
};

const parts: Readonly<Record<Part, Words>> = {
  who: { en: "client", de: "Kunde" },
  "who by number": { en: "client number", de: "Kundennummer" },
  time: { en: "time", de: "Zeit" },
  end: { en: "end", de: "Ende" },
  money: { en: "money", de: "Geld" },
  owed: { en: "what is owed", de: "Offenes" },
  number: { en: "invoice number", de: "Rechnungsnummer" },
  day: { en: "date", de: "Datum" },
  supplier: { en: "supplier", de: "Lieferant" },
  spent: { en: "costs", de: "Kosten" },
  person: { en: "person", de: "Person" },
  "own rate": { en: "what an hour costs", de: "Kosten einer Stunde" },
  ticket: { en: "request", de: "Anfrage" },
  satisfaction: { en: "satisfaction", de: "Zufriedenheit" },
  judged: { en: "judgement", de: "Urteil" },
  work: { en: "task", de: "Aufgabe" },
  conduct: { en: "ratings", de: "Bewertungen" },
  "kind of posting": { en: "kind of posting", de: "Art der Buchung" },
};

/** What is said to be missing; that other tables have no such thing goes without saying. */
const telling: readonly Part[] = ["who", "time", "money", "number"];

const phrases = {
  taken: { en: "taken for {name}", de: "verstanden als: {name}" },
  has: { en: "it has: {parts}", de: "vorhanden: {parts}" },
  lacks: { en: "missing: {parts}", de: "es fehlt: {parts}" },
  isSigned: {
    en: "only such tables have headers or cells like these",
    de: "solche Überschriften oder Zellen hat nur das",
  },
  second: { en: "second: {name}", de: "an zweiter Stelle: {name}" },
} as const satisfies Readonly<Record<string, Words>>;

/**
 * What a table was taken for, why, and what would have been next: "taken for time entries — it has: time, client.
 * second: invoices, missing: money".
 */
export function shapeReason({ second, ...best }: ShapeDecision, language: Language): string {
  const without = best.without.filter((part) => telling.includes(part));
  const why = [
    listed("has", best.has, language),
    listed("lacks", [...best.lacks, ...without], language),
    best.isSigned ? phrases.isSigned[language] : "",
  ].filter((one) => one !== "");
  const taken = fillIn(phrases.taken[language], { name: names[best.name][language] });
  const first = why.length === 0 ? taken : `${taken} — ${why.join("; ")}`;
  if (second === null) return first;
  const next = fillIn(phrases.second[language], { name: names[second.name][language] });
  return `${first}. ${[next, listed("lacks", second.lacks, language)].filter((one) => one !== "").join(", ")}`;
}

function listed(phrase: "has" | "lacks", list: readonly Part[], language: Language): string {
  if (list.length === 0) return "";
  return fillIn(phrases[phrase][language], { parts: list.map((part) => parts[part][language]).join(", ") });
}
