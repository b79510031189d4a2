import type { Words } from "../core/problem";
import { fitWords } from "../reports/fit-sheet";
import * as terms from "../core/terms";

/** The words of the example workbook. */
export const exampleWords = {
  clientsSheet: terms.clients,
  practiceSheet: terms.myPractice,
  timeSheet: { en: "Time 2025", de: "Zeiten 2025" },
  invoiceSheet: { en: "Invoices 2025", de: "Rechnungen 2025" },
  fitSheet: fitWords.sheet,
  clientsTitle: { en: "Twelve clients of an invented studio, 2025", de: "Zwölf Kunden eines erfundenen Studios, 2025" },
  clientsHint: {
    en: "Change a figure on “My practice”, or an hour on “Time 2025”: everything here follows.",
    de: "Ändern Sie eine Zahl in „Meine Firma“ oder eine Stunde in „Zeiten 2025“: Hier folgt alles.",
  },
  timeTitle: { en: "Time entries", de: "Zeiteinträge" },
  invoiceTitle: { en: "Outgoing invoices", de: "Ausgangsrechnungen" },
  hoursPerWeek: { en: "Hours per week, two people", de: "Stunden je Woche, zwei Personen" },
  weeksOff: { en: "Weeks off", de: "Freie Wochen" },
  billableShare: terms.shareOfTheHoursForClients,
  billableHours: terms.hoursForClientsPerYear,
  costs: { en: "Yearly costs", de: "Jahreskosten" },
  ownerPay: { en: "Owner's pay", de: "Unternehmerlohn" },
  profitMargin: { en: "Profit margin", de: "Gewinnmarge" },
  avoidableCost: terms.avoidableCostPerHour,
  fullCost: terms.fullCostPerHour,
  minimumRate: { en: "Minimum rate", de: "Mindeststundensatz" },
  client: terms.client,
  revenue: terms.revenue,
  hours: terms.hours,
  directCosts: terms.directCosts,
  servingCosts: terms.servingCosts,
  effectiveRate: terms.effectiveRate,
  avoidableProfit: terms.avoidableProfitContribution,
  fullProfit: terms.fullProfit,
  yield: terms.clientYield,
  feeIncrease: terms.riseNeeded,
  fit: terms.fit,
  tried: terms.tried,
  verdict: terms.verdict,
  rank: terms.rank,
  reason: terms.reason,
  date: terms.date,
  person: { en: "Person", de: "Mitarbeiter" },
  task: terms.task,
  invoiceNumber: terms.invoiceNumber,
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
  terms.paysOnTime,
  { en: "Clear briefs", de: "Klare Aufträge" },
  { en: "Respectful", de: "Respektvoll" },
  terms.valuesOurWork,
];
