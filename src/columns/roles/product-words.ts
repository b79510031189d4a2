import type { Role } from "./role";

/** A header that only its products use so; general language would read it otherwise, or not at all. */
export interface ProductWord {
  readonly role: Role;
  readonly plain: readonly string[];
  /** 1 is as sure as the plainest word of the role. */
  readonly sureness: number;
  readonly knownFrom: readonly string[];
}

export const productWords: readonly ProductWord[] = [
  { role: "duration", plain: ["registered time"], sureness: 1, knownFrom: ["Toggl Track"] },
  { role: "duration", plain: ["hours with subtasks"], sureness: 0.94, knownFrom: ["Everhour"] },
  { role: "hours", plain: ["amount decimal"], sureness: 1, knownFrom: ["Tyme"] },
  { role: "invoiceNumber", plain: ["num"], sureness: 0.94, knownFrom: ["QuickBooks Online"] },
  { role: "invoiceNumber", plain: ["belegfeld 1"], sureness: 1, knownFrom: ["DATEV"] },
  { role: "amount", plain: ["umsatz ohne soll haben kz"], sureness: 1, knownFrom: ["DATEV"] },
  { role: "sign", plain: ["soll haben kennzeichen", "s h", "soll haben"], sureness: 1, knownFrom: ["DATEV"] },
  { role: "account", plain: ["gegenkonto ohne bu schlüssel"], sureness: 1, knownFrom: ["DATEV"] },
  { role: "clientNumber", plain: ["konto"], sureness: 0.94, knownFrom: ["DATEV"] },
  { role: "clientNumber", plain: ["matchcode"], sureness: 0.94, knownFrom: ["Sage 50 (UK)"] },
  { role: "clientNumber", plain: ["account reference"], sureness: 1, knownFrom: ["Sage 50 (UK)"] },
  { role: "amount", plain: ["amount one column", "amount num"], sureness: 1, knownFrom: ["Wave", "GnuCash"] },
  {
    role: "debit",
    plain: ["debit amount two column", "debit amount two column approach"],
    sureness: 1,
    knownFrom: ["Wave"],
  },
  {
    role: "credit",
    plain: ["credit amount two column", "credit amount two column approach"],
    sureness: 1,
    knownFrom: ["Wave"],
  },
  { role: "debit", plain: ["soll", "soll betrag"], sureness: 0.94, knownFrom: ["general language"] },
  { role: "credit", plain: ["haben betrag"], sureness: 1, knownFrom: ["general language"] },
  { role: "profit", plain: ["net income"], sureness: 1.03, knownFrom: ["general language"] },
  { role: "currency", plain: ["commodity currency"], sureness: 1, knownFrom: ["GnuCash"] },
  { role: "client", plain: ["auftraggeber zahlungsempfänger", "absender name"], sureness: 0.88, knownFrom: ["PayPal"] },
  { role: "contact", plain: ["absender e mail adresse", "from email address"], sureness: 1, knownFrom: ["PayPal"] },
  { role: "contact", plain: ["required attendees"], sureness: 1, knownFrom: ["Outlook (classic)"] },
  { role: "group", plain: ["categories"], sureness: 1, knownFrom: ["Outlook (classic)"] },
  { role: "owner", plain: ["account lead"], sureness: 1, knownFrom: ["HubSpot"] },
  { role: "date", plain: ["close date"], sureness: 0.82, knownFrom: ["HubSpot"] },
  {
    role: "date",
    plain: ["won time", "deal won time", "organization next activity date", "next activity date"],
    sureness: 0.82,
    knownFrom: ["Pipedrive"],
  },
  { role: "date", plain: ["requested"], sureness: 0.82, knownFrom: ["Zendesk"] },
  { role: "currency", plain: ["wkz umsatz"], sureness: 1, knownFrom: ["DATEV"] },
  { role: "date", plain: ["rechnung vom", "valuta"], sureness: 0.88, knownFrom: ["general language"] },
];
