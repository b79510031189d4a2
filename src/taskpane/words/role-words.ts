import type { Words } from "../../core/problem";
import type { Role } from "../../columns/recognition";

/** Roles that an owner may give to a column, in the order of the list; the rest is recognised but never asked about. */
export const roleWords = {
  client: { en: "Client", de: "Kunde" },
  date: { en: "Date", de: "Datum" },
  hours: { en: "Hours", de: "Stunden" },
  duration: { en: "Duration (2:30)", de: "Dauer (2:30)" },
  minutes: { en: "Minutes", de: "Minuten" },
  seconds: { en: "Seconds", de: "Sekunden" },
  amount: { en: "Amount", de: "Betrag" },
  amountNet: { en: "Net amount", de: "Nettobetrag" },
  tax: { en: "Tax", de: "Steuer" },
  billRate: { en: "Rate per hour", de: "Stundensatz" },
  billable: { en: "Billable or not", de: "Abrechenbar oder nicht" },
  costAmount: { en: "Cost of the hours", de: "Kosten der Stunden" },
  expenses: { en: "Direct costs", de: "Direkte Kosten" },
  invoiceNumber: { en: "Invoice number", de: "Rechnungsnummer" },
  status: { en: "Status", de: "Status" },
  currency: { en: "Currency", de: "Währung" },
  project: { en: "Project", de: "Projekt" },
  person: { en: "Person", de: "Person" },
  fit: { en: "Fit (0 to 100)", de: "Passung (0 bis 100)" },
  servingCosts: { en: "Serving costs", de: "Betreuungskosten" },
  vendor: { en: "Supplier", de: "Lieferant" },
  costRate: { en: "Cost per hour", de: "Kosten je Stunde" },
  balance: { en: "Still owed", de: "Noch offen" },
  dueDate: { en: "Due date", de: "Fällig am" },
  paidDate: { en: "Paid on", de: "Bezahlt am" },
  daysLate: { en: "Days late", de: "Tage im Verzug" },
  invoiced: { en: "Invoiced or not", de: "Berechnet oder nicht" },
  ticketCount: { en: "Tickets", de: "Tickets" },
  complaintCount: { en: "Complaints", de: "Reklamationen" },
  tried: { en: "Tried already", de: "Schon versucht" },
  knockedOut: { en: "Knocked out", de: "K.-o." },
} as const satisfies Readonly<Partial<Record<Role, Words>>>;

export type AskedRole = keyof typeof roleWords;

export function isAsked(role: string): role is AskedRole {
  return role in roleWords;
}
