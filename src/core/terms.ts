import type { Words } from "./problem";

/**
 * Words that stand in more than one place, each written once: the model's quantities, verdicts and units, and what
 * screens and sheets share.
 */

export const daysToPay: Words = { en: "Days to pay", de: "Zahlungsziel in Tagen" };
export const rateFormula: Words = {
  en: "(revenue − direct costs − serving costs) ÷ hours",
  de: "(Umsatz − direkte Kosten − Betreuungskosten) ÷ Stunden",
};
export const tenThousandFor120Hours: Words = { en: "10,000 for 120 hours at 50", de: "10.000 für 120 Stunden zu 50" };
export const twentyFiveAsShare: Words = { en: "25 as a share is meant as 25 %", de: "25 als Anteil meint 25 %" };
export const sixtyAsShare: Words = { en: "60 as a share is meant as 60 %", de: "60 als Anteil meint 60 %" };
export const eightAsInterest: Words = { en: "8 as interest is meant as 8 %", de: "8 als Zins meint 8 %" };
export const about: Words = { en: "About", de: "Über" };
export const add: Words = { en: "Add", de: "Hinzufügen" };
export const allClients: Words = { en: "All clients", de: "Alle Kunden" };
export const anHourBrings: Words = { en: "An hour brings", de: "Stunde bringt" };
export const anHourWillBring: Words = { en: "An hour will bring", de: "Eine Stunde wird bringen" };
export const anyDay: Words = { en: "any day", de: "an jedem Tag" };
export const avoidableCostPerHour: Words = { en: "Avoidable cost per hour", de: "Abbaubare Kosten je Stunde" };
export const avoidableProfitContribution: Words = { en: "Avoidable profit (contribution)", de: "Deckungsbeitrag" };
export const budget: Words = { en: "Budget", de: "Budget" };
export const client: Words = { en: "Client", de: "Kunde" };
export const clients: Words = { en: "Clients", de: "Kunden" };
export const clientsBestFirst: Words = { en: "Clients, best first", de: "Kunden, die besten zuerst" };
export const complaints: Words = { en: "Complaints", de: "Reklamationen" };
export const contract: Words = { en: "Contract", de: "Vertrag" };
export const conversation: Words = { en: "Conversation", de: "Gespräch" };
export const costPerHour: Words = { en: "Cost per hour", de: "Kosten je Stunde" };
export const cumulatedProfit: Words = { en: "Cumulated profit", de: "Kumulierter Gewinn" };
export const currency: Words = { en: "Currency", de: "Währung" };
export const date: Words = { en: "Date", de: "Datum" };
export const days: Words = { en: "days", de: "Tage" };
export const directCosts: Words = { en: "Direct costs", de: "Direkte Kosten" };
export const done: Words = { en: "Done", de: "Fertig" };
export const downloadManifest: Words = { en: "Download manifest.xml", de: "manifest.xml herunterladen" };
export const downloadTheManifest: Words = { en: "Download manifest.xml.", de: "Laden Sie manifest.xml herunter." };
export const effectiveRate: Words = { en: "Effective rate", de: "Effektiver Stundensatz" };
export const endOfNotice: Words = { en: "End of notice", de: "Ende der Kündigungsfrist" };
export const feeNow: Words = { en: "Fee now", de: "Honorar heute" };
export const fit: Words = { en: "Fit", de: "Passung" };
export const from: Words = { en: "From", de: "Von" };
export const fullCostPerHour: Words = { en: "Full cost per hour", de: "Vollkosten je Stunde" };
export const fullProfit: Words = { en: "Full profit", de: "Gewinn zu Vollkosten" };
export const functions: Words = { en: "Functions", de: "Funktionen" };
export const grade: Words = { en: "Grade", de: "Klasse" };
export const handlingNotBooked: Words = {
  en: "Handling that is not booked as hours; it counts among the serving costs.",
  de: "Bearbeitung, die nicht als Stunden gebucht ist; sie zählt zu den Betreuungskosten.",
};
export const hours: Words = { en: "Hours", de: "Stunden" };
export const hoursForClientsPerYear: Words = { en: "Hours for clients per year", de: "Kundenstunden im Jahr" };
export const hoursItReallyTook: Words = { en: "Hours it really took", de: "Stunden, die es wirklich brauchte" };
export const hoursPerWeekAllWhoWork: Words = {
  en: "Hours per week, all who work",
  de: "Stunden je Woche, alle zusammen",
};
export const howSure: Words = { en: "How sure", de: "Wie sicher" };
export const ifTheyWent: Words = { en: "If they went", de: "Wenn der Kunde ginge" };
export const invoiceNumber: Words = { en: "Invoice number", de: "Rechnungsnummer" };
export const keep: Words = { en: "Keep", de: "Behalten" };
export const knockedOut: Words = { en: "Knocked out", de: "K.-o." };
export const leastQuote: Words = { en: "Least quote", de: "Kleinstes Angebot" };
export const minimumFee: Words = { en: "Minimum fee", de: "Mindesthonorar" };
export const minimumFit: Words = { en: "Minimum fit", de: "Mindestpassung" };
export const minimumRatePerHour: Words = { en: "Minimum rate per hour", de: "Mindeststundensatz" };
export const moneyAndFit: Words = { en: "Money and fit", de: "Geld und Passung" };
export const moneyPerHour: Words = { en: "Money per hour.", de: "Geld je Stunde." };
export const moneyWithoutVAT: Words = { en: "Money, without VAT.", de: "Geld, ohne Umsatzsteuer." };
export const money: Words = { en: "Money.", de: "Geld." };
export const freedHoursSoldAgain: Words = { en: "Freed hours sold again", de: "Freie Stunden wieder verkauft" };
export const endsWithTermOnly: Words = {
  en: "{client} can end with its term only: {day}.",
  de: "{client} kann nur mit der Laufzeit enden: {day}.",
};
export const month: Words = { en: "Month", de: "Monat" };
export const months: Words = { en: "months", de: "Monate" };
export const monthsUntilThen: Words = { en: "Months until then", de: "Monate bis dahin" };
export const myPractice: Words = { en: "My practice", de: "Meine Firma" };
export const name: Words = { en: "Name", de: "Name" };
export const newFee: Words = { en: "New fee", de: "Neues Honorar" };
export const parting: Words = { en: "Parting", de: "Trennung" };
export const paysOnTime: Words = { en: "Pays on time", de: "Zahlt pünktlich" };
export const personOrRole: Words = { en: "Person or role", de: "Person oder Rolle" };
export const printOrPDF: Words = { en: "Print or PDF", de: "Drucken oder PDF" };
export const privacy: Words = { en: "Privacy", de: "Datenschutz" };
export const profit: Words = { en: "Profit", de: "Gewinn" };
export const profitMarginAsAGoal: Words = { en: "Profit margin as a goal", de: "Gewinnmarge als Ziel" };
export const prospects: Words = { en: "Prospects", de: "Interessenten" };
export const raiseTheFee: Words = { en: "Raise the fee", de: "Honorar erhöhen" };
export const rank: Words = { en: "Rank", de: "Rang" };
export const rateFit: Words = { en: "Rate fit", de: "Passung bewerten" };
export const reason: Words = { en: "Reason", de: "Begründung" };
export const repricingRound: Words = { en: "Repricing round", de: "Preisrunde" };
export const result: Words = { en: "Result", de: "Ergebnis" };
export const revenue: Words = { en: "Revenue", de: "Umsatz" };
export const rise: Words = { en: "Rise", de: "Erhöhung" };
export const riseNeeded: Words = { en: "Rise needed", de: "Nötige Erhöhung" };
export const roundUpToFull: Words = { en: "Round up to full", de: "Aufrunden auf volle" };
export const saveAsDocx: Words = { en: "Save as .docx", de: "Als .docx speichern" };
export const saveAsEMailDraft: Words = { en: "Save as e-mail draft", de: "Als E-Mail-Entwurf speichern" };
export const servingCosts: Words = { en: "Serving costs", de: "Betreuungskosten" };
export const shareOfAllProfit: Words = { en: "Share of all profit", de: "Anteil am Gesamtgewinn" };
export const shareOfTheHoursForClients: Words = {
  en: "Share of the hours for clients",
  de: "Anteil der Stunden für Kunden",
};
export const support: Words = { en: "Support", de: "Hilfe" };
export const task: Words = { en: "Task", de: "Tätigkeit" };
export const taxOnYourOwnPay: Words = { en: "Tax on your own pay", de: "Steuer auf den Unternehmerlohn" };
export const theDayYouTellThem: Words = { en: "The day you tell them", de: "Der Tag, an dem Sie es sagen" };
export const then: Words = { en: "Then", de: "Dann" };
export const tickets: Words = { en: "Tickets", de: "Tickets" };
export const to: Words = { en: "To", de: "Bis" };
export const toKnow: Words = { en: "To know", de: "Zu wissen" };
export const today: Words = { en: "Today", de: "Heute" };
export const tried: Words = { en: "Tried", de: "Versucht" };
export const undo: Words = { en: "Undo", de: "Rückgängig" };
export const valuesOurWork: Words = { en: "Values our work", de: "Schätzt unsere Arbeit" };
export const verdict: Words = { en: "Verdict", de: "Urteil" };
export const warningSigns: Words = { en: "Warning signs", de: "Warnzeichen" };
export const weeksOffPerYear: Words = { en: "Weeks off per year", de: "Freie Wochen im Jahr" };
export const weeks: Words = { en: "weeks", de: "Wochen" };
export const weight: Words = { en: "Weight", de: "Gewicht" };
export const whaleCurve: Words = { en: "Whale curve", de: "Walkurve" };
export const whatAResoldHourLeaves: Words = {
  en: "What a resold hour leaves",
  de: "Was eine wieder verkaufte Stunde lässt",
};
export const whatAnHourBringsAndFit: Words = {
  en: "What an hour brings, and fit",
  de: "Was eine Stunde bringt, und Passung",
};
export const whatClientsAreJudgedBy: Words = { en: "What clients are judged by", de: "Woran Kunden gemessen werden" };
export const whatFallsAwayWithAnHourNot: Words = {
  en: "What falls away with an hour not worked",
  de: "Was mit einer nicht gearbeiteten Stunde wegfällt",
};
export const whatMustAnHourBring: Words = { en: "What must an hour bring?", de: "Was muss eine Stunde bringen?" };
export const whatTheyCostBelongsToTheServing: Words = {
  en: "What they cost belongs to the serving costs",
  de: "Was sie kosten, gehört zu den Betreuungskosten",
};
export const whatWasReallyPaid: Words = { en: "What was really paid", de: "Was wirklich bezahlt wurde" };
export const whyDidTheyLeaveTheLastProvider: Words = {
  en: "Why did they leave the last provider?",
  de: "Warum haben sie den letzten Anbieter verlassen?",
};
export const writeToASheet: Words = { en: "Write to a sheet", de: "Auf ein Blatt schreiben" };
export const yearlyCostsWithoutYourOwnPay: Words = {
  en: "Yearly costs without your own pay",
  de: "Jahreskosten ohne Unternehmerlohn",
};
export const clientYield: Words = { en: "Yield", de: "Rendite" };
export const aWholeColumnAndOneCostFor: Words = {
  en: "a whole column and one cost for all",
  de: "eine ganze Spalte und ein Satz für alle",
};
export const aboveTheTable: Words = { en: "above the table", de: "über der Tabelle" };
export const blank: Words = { en: "blank", de: "leer" };
export const fitNotRatedInGerman: Words = { en: "fit not rated, in German", de: "Passung nicht bewertet, auf Deutsch" };
export const header: Words = { en: "header", de: "Kopf" };
export const headerInRow: Words = { en: "header in row {row}", de: "Kopf in Zeile {row}" };
export const moreCreditedThanInvoiced: Words = {
  en: "more credited than invoiced",
  de: "mehr gutgeschrieben als berechnet",
};
export const negativeHours: Words = { en: "negative hours", de: "negative Stunden" };
export const no: Words = { en: "no", de: "nein" };
export const noHours: Words = { en: "no hours", de: "keine Stunden" };
export const noHoursToSell: Words = { en: "no hours to sell", de: "keine Stunden zu verkaufen" };
export const nothingSecond: Words = { en: "nothing comes second", de: "an zweiter Stelle nichts" };
export const note: Words = { en: "note", de: "Bemerkung" };
export const subtotal: Words = { en: "subtotal", de: "Zwischensumme" };
export const theConfidence: Words = { en: "the confidence", de: "die Sicherheit" };
export const theContributionMargin: Words = { en: "the contribution margin", de: "die Deckungsbeitragsquote" };
export const theContributionOfAResoldHour: Words = {
  en: "the contribution of a resold hour",
  de: "den Beitrag einer wieder verkauften Stunde",
};
export const theCostPerHour: Words = { en: "the cost per hour", de: "den internen Stundensatz" };
export const theDiscountRate: Words = { en: "the discount rate", de: "den Zinssatz" };
export const theCount: Words = { en: "the count", de: "die Anzahl" };
export const theElapsedShare: Words = { en: "the elapsed share", de: "den vergangenen Anteil" };
export const theEstimatedHours: Words = { en: "the estimated hours", de: "die geschätzten Stunden" };
export const theFee: Words = { en: "the fee", de: "das Honorar" };
export const theFit: Words = { en: "the fit", de: "die Passung" };
export const theLanguage: Words = { en: "the language", de: "die Sprache" };
export const theLargestAcceptableRise: Words = {
  en: "the largest acceptable rise",
  de: "die größte vertretbare Erhöhung",
};
export const theNames: Words = { en: "the names", de: "die Namen" };
export const thePeopleReached: Words = { en: "the people reached", de: "die erreichten Personen" };
export const theProbability: Words = { en: "the probability", de: "die Wahrscheinlichkeit" };
export const theProfitMargin: Words = { en: "the profit margin", de: "die Gewinnmarge" };
export const theProspectShare: Words = { en: "the prospect share", de: "den Interessentenanteil" };
export const theRefillShare: Words = { en: "the refill share", de: "die Wiederbelegungsquote" };
export const theRetention: Words = { en: "the retention", de: "die Bindungsrate" };
export const theRise: Words = { en: "the rise", de: "die Erhöhung" };
export const theShareWorkedForClients: Words = { en: "the share worked for clients", de: "den Anteil für Kunden" };
export const theStayProbability: Words = {
  en: "the probability that the client stays",
  de: "die Wahrscheinlichkeit, dass der Kunde bleibt",
};
export const theTaxRate: Words = { en: "the tax rate", de: "den Steuersatz" };
export const theTime: Words = { en: "the time", de: "die Zeit" };
export const theUnit: Words = { en: "the unit", de: "die Einheit" };
export const theWeight: Words = { en: "the weight", de: "das Gewicht" };
export const theWinRateLost: Words = { en: "the win rate lost", de: "die verlorene Abschlussquote" };
export const tooFewClients: Words = {
  en: "Too few to say: {count} of 12 clients have revenue and hours.",
  de: "Zu wenige, um etwas zu sagen: {count} von 12 Kunden haben Umsatz und Stunden.",
};
export const total: Words = { en: "total", de: "Summe" };
export const yes: Words = { en: "yes", de: "ja" };
export const youMayNotOpenIt: Words = { en: "you may not open it", de: "Sie dürfen sie nicht öffnen" };
export const youSaidSo: Words = { en: "you said so", de: "Sie haben es so bestimmt" };
export const asTheyPayIt: Words = { en: "As they pay it: {change}.", de: "Wie sie zahlen: {change}." };
export const addFiles: Words = { en: "Add files", de: "Dateien hinzufügen" };
export const sector: Words = { en: "Sector", de: "Branche" };
export const size: Words = { en: "Size", de: "Größe" };
export const source: Words = { en: "Source", de: "Herkunft" };
export const feeForm: Words = { en: "Form of fee", de: "Honorarform" };
