import type { Language, Words } from "../../core/problem";
import type { ScoredClient } from "./portfolio";
import { fillIn } from "../../spreadsheet/print";

const words = {
  timeValue: {
    en: "Revenue is the value of the time entries, not what was invoiced. Add the invoices to judge by what really came in.",
    de: "Der Umsatz ist der Wert der Zeiteinträge, nicht der Rechnungsbetrag. Nehmen Sie die Rechnungen dazu, dann zählt, was wirklich einging.",
  },
  timeValueFor: {
    en: "No invoice was found for {clients}: there, revenue is the value of the time entries.",
    de: "Für {clients} fand sich keine Rechnung: Dort ist der Umsatz der Wert der Zeiteinträge.",
  },
  entered: {
    en: "You entered hours or revenue by hand for {clients}; no table holds them.",
    de: "Für {clients} haben Sie Stunden oder Umsatz von Hand eingetragen; keine Tabelle enthält sie.",
  },
  trackedCost: {
    en: "Cost per hour is the one your time tracker names. Give your own if it leaves something out.",
    de: "Der interne Stundensatz stammt aus Ihrer Zeiterfassung. Geben Sie Ihren eigenen an, wenn dort etwas fehlt.",
  },
  gross: {
    en: "“{table}” does not say whether its amounts hold VAT. If they do, revenue is too high by the tax.",
    de: "„{table}“ sagt nicht, ob die Beträge Umsatzsteuer enthalten. Wenn ja, ist der Umsatz um die Steuer zu hoch.",
  },
  overlap: {
    en: "Rows that stand in {earlier} and again in {table}, with the same day, client, person, hours and amount: {count}. They count twice. If it is the same work, leave one table out (in a terminal: --overlap once).",
    de: "Zeilen, die in {earlier} und noch einmal in {table} stehen, mit gleichem Tag, Kunden, Mitarbeiter, gleichen Stunden und gleichem Betrag: {count}. Sie zählen doppelt. Ist es dieselbe Arbeit, lassen Sie eine der Tabellen weg (im Terminal: --overlap once).",
  },
  currencies: {
    en: "There are several currencies ({currencies}). They are kept apart and never added.",
    de: "Es gibt mehrere Währungen ({currencies}). Sie bleiben getrennt und werden nie addiert.",
  },
  namedByNumber: {
    en: "Clients that one table knows by number only have their names from another: {count}.",
    de: "Kunden, die eine Tabelle nur mit Nummer kennt, haben ihren Namen aus einer anderen: {count}.",
  },
  undated: {
    en: "{count} rows have no date. They are counted, whatever the period.",
    de: "{count} Zeilen haben kein Datum. Sie zählen mit, gleich welcher Zeitraum gilt.",
  },
  credited: {
    en: "More was credited than invoiced for {clients}: left out of concentration and of the largest share.",
    de: "Mehr gutgeschrieben als berechnet wurde für {clients}: Klumpenrisiko und größter Anteil gelten ohne sie.",
  },
  noMinimum: {
    en: "No minimum rate is given, so there are no verdicts. BREAKEVENRATE works it out from your costs.",
    de: "Es ist kein Mindeststundensatz angegeben, darum gibt es keine Urteile. BREAKEVENRATE rechnet ihn aus Ihren Kosten aus.",
  },
  noCost: {
    en: "No cost per hour is given, so there are no profits. A missing cost is never taken as 0.",
    de: "Es ist kein interner Stundensatz angegeben, darum gibt es keine Gewinne. Fehlende Kosten gelten nie als 0.",
  },
} as const satisfies Readonly<Record<string, Words>>;

export type NoteName = keyof typeof words;

export function note(name: NoteName, language: Language, facts: Readonly<Record<string, string | number>> = {}): string {
  return fillIn(words[name][language], facts);
}

/** A few names, and how many more: "Ash, Birch, Cedar and 4 more". */
export function someOf(clients: readonly Pick<ScoredClient, "client">[], language: Language): string {
  const names = clients.slice(0, 3).map(({ client }) => client);
  const more = clients.length - names.length;
  return names.join(", ") + (more > 0 ? (language === "de" ? ` und ${more} weitere` : ` and ${more} more`) : "");
}
