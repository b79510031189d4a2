/**
 * What columns are called in tables that owners have: written down from the documentation and screens of trackers and billing programs
 * and from what people type themselves, never from the recogniser's own lists. A careful reader understands each of them.
 */
export type Meaning = "date" | "client" | "person" | "project" | "task" | "note" | "hours" | "rate" | "amount" | "net" | "tax" | "gross" | "invoice" | "due" | "status" | "currency" | "billable" | "paid" | "type" | "id";

export type Tongue = "en" | "de" | "fr" | "es" | "it" | "nl";

type Words = Readonly<Partial<Record<Meaning, readonly string[]>>>;

export const synonyms: Readonly<Record<Tongue, Words>> = {
  en: {
    date: ["Date", "Day", "Entry date", "Work date", "Date worked", "Spent on", "Started on", "DATE"],
    client: ["Client", "Customer", "Client name", "Customer Name", "customer_name", "Account name", "Company", "Billed to", "Bill to", "Client / company", "ClientName", "Organisation", "Client:"],
    person: ["User", "Team member", "Employee", "Staff", "Person", "Resource", "Worked by", "Consultant"],
    project: ["Project", "Project name", "Job", "Matter", "Engagement"],
    task: ["Task", "Activity", "Service", "Task name", "Work type"],
    note: ["Notes", "Description", "Comment", "Details", "Memo", "What was done"],
    hours: ["Hours", "Hrs", "Time (h)", "Hours worked", "Total hours", "Time spent (hours)", "Duration (hours)", "Logged hours", "Hours logged", "Duration (h)", "Qty (hrs)"],
    rate: ["Rate", "Hourly rate", "Bill rate", "Rate/hr", "Price per hour"],
    amount: ["Amount", "Billable amount", "Total", "Revenue", "Fee", "Fees", "Fixed fee", "Sum", "Invoiced", "Total amount", "Invoice total", "Charge", "Billed", "Earnings", "Amount (EUR)", "Price", "Sales"],
    net: ["Net", "Net amount", "Subtotal", "Amount excl. VAT", "Total ex tax", "Amount before tax", "Untaxed amount", "Taxable amount"],
    tax: ["VAT", "Tax", "Sales tax", "GST", "Tax amount", "VAT amount"],
    gross: ["Gross", "Total incl. VAT", "Total", "Amount due incl. tax", "Gross amount", "Grand total", "Invoice total"],
    invoice: ["Invoice no.", "Invoice #", "Invoice number", "Inv No", "Document no.", "Reference"],
    due: ["Due date", "Due", "Payable by"],
    status: ["Status", "State", "Invoice status"],
    currency: ["Currency", "Ccy", "Currency code"],
    billable: ["Billable", "Billable?", "Chargeable"],
    paid: ["Paid", "Amount paid", "Payments received"],
    type: ["Type", "Document type", "Kind"],
    id: ["ID", "Entry ID", "Row", "#"],
  },
  de: {
    date: ["Datum", "Tag", "Leistungsdatum", "Buchungsdatum", "Erfasst am", "Arbeitstag", "datum"],
    client: ["Kunde", "Kundenname", "Auftraggeber", "Mandant", "Firma", "Klient", "Rechnungsempfänger", "Kunde/Firma", "Name des Kunden", "KUNDE"],
    person: ["Mitarbeiter", "Benutzer", "Bearbeiter", "Mitarbeiterin", "Person", "Erfasst von"],
    project: ["Projekt", "Auftrag", "Vorhaben", "Projektname"],
    task: ["Tätigkeit", "Aufgabe", "Leistung", "Leistungsart"],
    note: ["Beschreibung", "Bemerkung", "Notiz", "Kommentar", "Text"],
    hours: ["Stunden", "Std.", "Std", "Dauer (h)", "Arbeitszeit (h)", "Aufwand (h)", "Zeitaufwand (h)", "Geleistete Stunden", "Anzahl Stunden", "Stunden gesamt"],
    rate: ["Stundensatz", "Satz", "€/h", "Preis pro Stunde"],
    amount: ["Betrag", "Umsatz", "Honorar", "Summe", "Gebühr", "Pauschale", "Erlös", "Rechnungsbetrag", "Betrag (EUR)", "Betrag in €", "Gesamtbetrag", "Vergütung", "Fakturiert"],
    net: ["Netto", "Nettobetrag", "Betrag netto", "Summe netto", "Netto (EUR)", "Nettosumme"],
    tax: ["USt", "MwSt.", "Umsatzsteuer", "Mehrwertsteuer", "Steuerbetrag"],
    gross: ["Brutto", "Bruttobetrag", "Betrag brutto", "Summe brutto", "Gesamt", "Endbetrag"],
    invoice: ["Rechnungsnr.", "Rechnungsnummer", "Re-Nr.", "Belegnr.", "Beleg"],
    due: ["Fällig am", "Fälligkeit", "Zahlbar bis"],
    status: ["Status", "Zustand", "Rechnungsstatus"],
    currency: ["Währung", "Whg."],
    billable: ["Abrechenbar", "Fakturierbar", "Verrechenbar"],
    paid: ["Bezahlt", "Gezahlt", "Zahlungseingang"],
    type: ["Belegart", "Art", "Typ"],
    id: ["ID", "Lfd. Nr.", "Zeile", "Pos."],
  },
  fr: {
    date: ["Date", "Jour"], client: ["Client", "Nom du client", "Société"], person: ["Collaborateur", "Utilisateur"], project: ["Projet"], note: ["Description", "Commentaire"],
    hours: ["Heures", "Nombre d'heures", "Durée (h)"], amount: ["Montant", "Total"], net: ["Montant HT", "Total HT"], tax: ["TVA"], gross: ["Montant TTC", "Total TTC"], invoice: ["N° facture", "Facture"],
  },
  es: {
    date: ["Fecha"], client: ["Cliente", "Nombre del cliente"], person: ["Empleado", "Usuario"], project: ["Proyecto"], note: ["Descripción"],
    hours: ["Horas"], amount: ["Importe", "Total"], net: ["Base imponible", "Importe neto"], tax: ["IVA"], gross: ["Total factura", "Importe total"], invoice: ["Nº factura", "Factura"],
  },
  it: {
    date: ["Data"], client: ["Cliente", "Nome cliente"], person: ["Dipendente", "Utente"], project: ["Progetto"], note: ["Descrizione"],
    hours: ["Ore"], amount: ["Importo", "Totale"], net: ["Imponibile", "Importo netto"], tax: ["IVA"], gross: ["Totale fattura", "Importo lordo"], invoice: ["Numero fattura", "Fattura"],
  },
  nl: {
    date: ["Datum"], client: ["Klant", "Klantnaam"], person: ["Medewerker"], project: ["Project"], note: ["Omschrijving"],
    hours: ["Uren", "Aantal uren"], amount: ["Bedrag", "Totaal"], net: ["Bedrag excl. btw", "Netto"], tax: ["Btw"], gross: ["Bedrag incl. btw", "Totaal incl. btw"], invoice: ["Factuurnummer"],
  },
};

/** Words in cells, not in headers. */
export const cellWords = {
  draft: { en: ["Draft"], de: ["Entwurf"], fr: ["Brouillon"], es: ["Borrador"], it: ["Bozza"], nl: ["Concept"] },
  void: { en: ["Void", "Cancelled"], de: ["Storniert"], fr: ["Annulée"], es: ["Anulada"], it: ["Annullata"], nl: ["Geannuleerd"] },
  valid: { en: ["Paid", "Sent", "Open", "Overdue"], de: ["Bezahlt", "Versendet", "Offen"], fr: ["Payée", "Envoyée"], es: ["Pagada"], it: ["Pagata"], nl: ["Betaald"] },
  yes: { en: ["Yes", "TRUE", "1"], de: ["Ja", "WAHR"], fr: ["Oui"], es: ["Sí"], it: ["Sì"], nl: ["Ja"] },
  no: { en: ["No", "FALSE", "0"], de: ["Nein", "FALSCH"], fr: ["Non"], es: ["No"], it: ["No"], nl: ["Nee"] },
  credit: { en: ["Credit note", "Credit memo"], de: ["Gutschrift", "Rechnungskorrektur"], fr: ["Avoir"], es: ["Abono"], it: ["Nota di credito"], nl: ["Creditnota"] },
  bill: { en: ["Invoice"], de: ["Rechnung"], fr: ["Facture"], es: ["Factura"], it: ["Fattura"], nl: ["Factuur"] },
  total: { en: ["Total", "TOTAL", "Grand total", "Sum", "Total:", "Totals", "Overall total"], de: ["Summe", "Gesamt", "Gesamtsumme", "SUMME", "Summe:", "Insgesamt"], fr: ["Total", "Total général"], es: ["Total"], it: ["Totale"], nl: ["Totaal"] },
} as const satisfies Readonly<Record<string, Readonly<Record<Tongue, readonly string[]>>>>;

/** Clients as firms have them. */
export const plainNames = [
  "Acme Ltd", "Harbour Cafe", "Northwind Traders", "Weber KG", "Hofer Bau GmbH", "Blue Elm Studio", "Lindner & Söhne", "City of Ashford", "Garcia y Hijos", "Dupont SARL", "Kowalski", "Green Valley Dental",
  "Peters & Partner", "Zahnarztpraxis Dr. Klein", "O'Brien Roofing", "Sánchez Asociados", "Meyer Elektro", "The Roastery", "Jansen BV", "Österreicher Tischlerei", "Bright Minds Academy", "Vereinigte Gärtner eG",
] as const;

/** Clients whose names look like something else. */
export const oddNames = [
  "Subtotal Systems", "*Star*", "3M", "24", "Total Energies", "Summe GmbH", "1&1", "Date Ltd", "Hours Inc", "Müller, Meier & Co.", "Acme \"West\" Ltd", "Gesamt Bau AG", "Sum & Substance", "True North", "January Jones", "2024 Ventures",
  "100% Organic", "Null & Partner", "#1 Plumbing", "Note Works", "Report Writers Ltd", "A", "Overtime Gym", "-Minus-", "Übertrag AG", "Page One Design", "Confidential Cars", "Client First", "Generated Art", "No. 7", "€uro Shop", "7-Eleven", "E.ON", "Saldo Sports",
  "Kunde König", "Grand Total Wine", "Stand Up Comedy Club", "Hinweis Media", "Ohne Grenzen e.V.", "Internal Affairs Films", "日本電気", "Ελληνικά Έργα", "(Brackets)", "Semi; Colon", "Pipe | Line", "  Blanks  Inside  ", "=Equal Partners", "@Home Care", "+Plus Pharmacy",
] as const;
