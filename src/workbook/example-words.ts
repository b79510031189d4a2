import type { Words } from "../core/problem";
import { fitWords } from "../reports/fit-sheet";

/** The words of the example workbook. */
export const exampleWords = {
  clientsSheet: { en: "Clients", de: "Kunden" },
  practiceSheet: { en: "My practice", de: "Meine Firma" },
  timeSheet: { en: "Time 2025", de: "Zeiten 2025" },
  invoiceSheet: { en: "Invoices 2025", de: "Rechnungen 2025" },
  fitSheet: fitWords.sheet,
  clientsTitle: { en: "Twelve clients of an invented studio, 2025", de: "Zwölf Kunden eines erfundenen Studios, 2025" },
  clientsHint: { en: "Change a figure on “My practice”, or an hour on “Time 2025”: everything here follows.", de: "Ändern Sie eine Zahl in „Meine Firma“ oder eine Stunde in „Zeiten 2025“: Hier folgt alles." },
  timeTitle: { en: "Time entries", de: "Zeiteinträge" },
  invoiceTitle: { en: "Outgoing invoices", de: "Ausgangsrechnungen" },
  hoursPerWeek: { en: "Hours per week, two people", de: "Stunden je Woche, zwei Personen" },
  weeksOff: { en: "Weeks off", de: "Freie Wochen" },
  billableShare: { en: "Share of the hours for clients", de: "Anteil der Stunden für Kunden" },
  billableHours: { en: "Hours for clients per year", de: "Kundenstunden im Jahr" },
  costs: { en: "Yearly costs", de: "Jahreskosten" },
  ownerPay: { en: "Owner's pay", de: "Unternehmerlohn" },
  profitMargin: { en: "Profit margin", de: "Gewinnmarge" },
  avoidableCost: { en: "Avoidable cost per hour", de: "Abbaubare Kosten je Stunde" },
  fullCost: { en: "Full cost per hour", de: "Vollkosten je Stunde" },
  minimumRate: { en: "Minimum rate", de: "Mindeststundensatz" },
  client: { en: "Client", de: "Kunde" },
  revenue: { en: "Revenue", de: "Umsatz" },
  hours: { en: "Hours", de: "Stunden" },
  directCosts: { en: "Direct costs", de: "Direkte Kosten" },
  servingCosts: { en: "Serving costs", de: "Betreuungskosten" },
  effectiveRate: { en: "Effective rate", de: "Effektiver Stundensatz" },
  avoidableProfit: { en: "Avoidable profit (contribution)", de: "Deckungsbeitrag" },
  fullProfit: { en: "Full profit", de: "Gewinn zu Vollkosten" },
  yield: { en: "Yield", de: "Rendite" },
  feeIncrease: { en: "Rise needed", de: "Nötige Erhöhung" },
  fit: { en: "Fit", de: "Passung" },
  tried: { en: "Tried", de: "Versucht" },
  verdict: { en: "Verdict", de: "Urteil" },
  rank: { en: "Rank", de: "Rang" },
  reason: { en: "Reason", de: "Begründung" },
  date: { en: "Date", de: "Datum" },
  person: { en: "Person", de: "Mitarbeiter" },
  task: { en: "Task", de: "Tätigkeit" },
  invoiceNumber: { en: "Invoice number", de: "Rechnungsnummer" },
  net: { en: "Net", de: "Netto" },
  vat: { en: "VAT", de: "MwSt" },
  total: { en: "Total", de: "Gesamt" },
} as const satisfies Readonly<Record<string, Words>>;

export const taskWords: readonly Words[] = [
  { en: "Concept", de: "Konzept" },
  { en: "Design", de: "Gestaltung" },
  { en: "Support", de: "Betreuung" },
];

export const criterionWords: readonly Words[] = [
  { en: "Pays on time", de: "Zahlt pünktlich" },
  { en: "Clear briefs", de: "Klare Aufträge" },
  { en: "Respectful", de: "Respektvoll" },
  { en: "Values our work", de: "Schätzt unsere Arbeit" },
];
