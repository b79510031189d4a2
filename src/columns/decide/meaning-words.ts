import { isMeaning } from "../roles/read-phrase";
import type { Meaning } from "../roles/stems";

/** The meanings of stems.ts in German; in English they are called by their own names. */
const german: Readonly<Record<Exclude<Meaning, "phrasefill">, string>> = {
  client: "Kunde", recipient: "Empfänger", partner: "Partner", company: "Firma", contact: "Kontakt", supplier: "Lieferant", person: "Person", owner: "zuständig", project: "Projekt", task: "Aufgabe", ticket: "Ticket",
  requester: "Anfragender", description: "Beschreibung", note: "Notiz", memo: "Verwendungszweck", subject: "Betreff", entry: "Eintrag", invoice: "Rechnung", document: "Beleg", payment: "Zahlung", transaction: "Buchung",
  account: "Konto", ledger: "Sachkonto", group: "Gruppe", deal: "Verkaufschance", item: "Position", work: "Arbeit", name: "Name", full: "vollständig", first: "erster", last: "letzter", number: "Nummer", code: "Kürzel", id: "Kennung",
  date: "Datum", month: "Monat", week: "Woche", year: "Jahr", quarter: "Quartal", period: "Zeitraum", start: "Beginn", end: "Ende", clock: "Uhrzeit", time: "Zeit", duration: "Dauer", hours: "Stunden", minutes: "Minuten",
  seconds: "Sekunden", milliseconds: "Millisekunden", days: "Tage", decimal: "dezimal", zone: "Zeitzone", amount: "Betrag", value: "Wert", total: "Summe", price: "Preis", rate: "Satz", per: "je", revenue: "Umsatz", fee: "Gebühr",
  charge: "Entgelt", fixed: "pauschal", net: "netto", base: "Basis", gross: "brutto", without: "ohne", with: "mit", tax: "Steuer", due: "fällig", paid: "bezahlt", open: "offen", running: "laufend", billable: "abrechenbar",
  billed: "abgerechnet", exported: "exportiert", cost: "Kosten", expense: "Auslage", material: "Material", serving: "Betreuung", budget: "Budget", actual: "tatsächlich", rounded: "gerundet", discount: "Rabatt", refund: "Erstattung",
  debit: "Soll", credit: "Haben", profit: "Gewinn", margin: "Marge", percent: "Prozent", currency: "Währung", sign: "Vorzeichen", status: "Status", stage: "Phase", reminder: "Erinnerung", not: "nicht", weekday: "Wochentag",
  type: "Art", category: "Kategorie", quantity: "Menge", unit: "Einheit", late: "verspätet", email: "E-Mail", address: "Adresse", place: "Ort", tags: "Schlagwörter", fit: "Passung", complaint: "Beschwerde", satisfaction: "Zufriedenheit",
  rating: "Bewertung", priority: "Priorität", tried: "versucht", knocked: "ausgeschlossen", deleted: "gelöscht", breaks: "Pause", won: "gewonnen", next: "nächster", created: "erstellt", issued: "ausgestellt", effective: "gültig",
  closed: "erledigt",
};

/** The words of a reading in German: "client + name" is "Kunde + Name"; what only a product says stays as it is written. */
export function inGerman(words: string): string {
  return words.split(" + ").map((word) => (isMeaning(word) && word !== "phrasefill" ? german[word] : word)).join(" + ");
}
