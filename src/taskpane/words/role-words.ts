import type { Language, Words } from "../../core/problem";
import type { Role } from "../../columns/roles/role";
import * as terms from "../../core/terms";

/** Roles that an owner may give to a column, in the order of the list; the rest is recognised but never asked about. */
export const roleWords = {
  client: terms.client,
  date: terms.date,
  hours: terms.hours,
  duration: { en: "Duration (2:30)", de: "Dauer (2:30)" },
  minutes: { en: "Minutes", de: "Minuten" },
  seconds: { en: "Seconds", de: "Sekunden" },
  amount: { en: "Amount", de: "Betrag" },
  amountNet: { en: "Net amount", de: "Nettobetrag" },
  tax: { en: "Tax", de: "Steuer" },
  billRate: { en: "Rate per hour", de: "Stundensatz" },
  billable: { en: "Billable or not", de: "Abrechenbar oder nicht" },
  costAmount: { en: "Cost of the hours", de: "Kosten der Stunden" },
  expenses: terms.directCosts,
  invoiceNumber: terms.invoiceNumber,
  status: { en: "Status", de: "Status" },
  currency: terms.currency,
  project: { en: "Project", de: "Projekt" },
  person: { en: "Person", de: "Person" },
  fit: { en: "Fit (0 to 100)", de: "Passung (0 bis 100)" },
  servingCosts: terms.servingCosts,
  vendor: { en: "Supplier", de: "Lieferant" },
  costRate: terms.costPerHour,
  balance: { en: "Still owed", de: "Noch offen" },
  dueDate: { en: "Due date", de: "Fällig am" },
  paidDate: { en: "Paid on", de: "Bezahlt am" },
  daysLate: { en: "Days late", de: "Tage im Verzug" },
  invoiced: { en: "Invoiced or not", de: "Berechnet oder nicht" },
  ticketCount: terms.tickets,
  complaintCount: terms.complaints,
  tried: { en: "Tried already", de: "Schon versucht" },
  knockedOut: terms.knockedOut,
} as const satisfies Readonly<Partial<Record<Role, Words>>>;

export type AskedRole = keyof typeof roleWords;

export function isAsked(role: string): role is AskedRole {
  return role in roleWords;
}

/** What is recognised and never asked about, where a reason names it. */
const otherWords = {
  clientId: { en: "Client's code", de: "Kürzel des Kunden" },
  clientNumber: { en: "Client number", de: "Kundennummer" },
  contact: { en: "Contact", de: "Ansprechpartner" },
  owner: { en: "Responsible", de: "Zuständig" },
  task: terms.task,
  note: { en: "Note", de: "Bemerkung" },
  memo: { en: "Posting text", de: "Buchungstext" },
  group: { en: "Group", de: "Gruppe" },
  endDate: { en: "End", de: "Ende" },
  startTime: { en: "Start time", de: "Beginn" },
  endTime: { en: "End time", de: "Ende (Uhrzeit)" },
  breakTime: { en: "Break", de: "Pause" },
  closedDate: { en: "Closed on", de: "Erledigt am" },
  billableHours: { en: "Billable hours", de: "Abrechenbare Stunden" },
  billedHours: { en: "Billed hours", de: "Abgerechnete Stunden" },
  budget: terms.budget,
  quantity: { en: "Quantity", de: "Menge" },
  fixedFee: { en: "Fixed fee", de: "Festpreis" },
  taxRate: { en: "Tax rate", de: "Steuersatz" },
  lineAmount: { en: "Amount of a line", de: "Betrag einer Zeile" },
  discount: { en: "Discount", de: "Rabatt" },
  paidAmount: { en: "Paid so far", de: "Bisher bezahlt" },
  runningBalance: { en: "Running balance", de: "Laufender Saldo" },
  agingBuckets: { en: "Open by age", de: "Offen nach Alter" },
  amountColumns: { en: "An amount in each column", de: "Je Spalte ein Betrag" },
  hourColumns: { en: "Hours in each column", de: "Je Spalte Stunden" },
  fee: { en: "Fee of the payment service", de: "Gebühr des Zahlungsdienstes" },
  credits: { en: "Paid back", de: "Erstattet" },
  debit: { en: "Debit", de: "Soll" },
  credit: { en: "Credit", de: "Haben" },
  profit: terms.profit,
  margin: { en: "Margin", de: "Marge" },
  sign: { en: "Debit or credit", de: "Soll oder Haben" },
  docType: { en: "Kind of document", de: "Belegart" },
  entryType: { en: "Kind of entry", de: "Art des Eintrags" },
  paid: { en: "Paid or not", de: "Bezahlt oder nicht" },
  exported: { en: "Exported or not", de: "Exportiert oder nicht" },
  deleted: { en: "Deleted or not", de: "Gelöscht oder nicht" },
  account: { en: "Account", de: "Konto" },
  accountGroup: { en: "Group of accounts", de: "Kontengruppe" },
  accountCategory: { en: "Category of accounts", de: "Kontenart" },
  ticketId: { en: "Ticket number", de: "Ticketnummer" },
  ticketStatus: { en: "State of a ticket", de: "Stand des Tickets" },
  satisfaction: { en: "Satisfaction", de: "Zufriedenheit" },
  priority: { en: "Priority", de: "Priorität" },
  wonDeals: { en: "Deals won", de: "Gewonnene Aufträge" },
  sector: terms.sector,
  size: terms.size,
  source: terms.source,
  feeForm: terms.feeForm,
} as const satisfies Readonly<Record<Exclude<Role, AskedRole>, Words>>;

const names: Readonly<Record<Role, Words>> = { ...otherWords, ...roleWords };

export function roleName(role: Role, language: Language): string {
  return names[role][language];
}
