import { thresholdFigures } from "../analysis/owner/thresholds";
import type { LeftOutReason } from "../columns/recognition";
import { reportTitle, whaleTitle } from "../columns/table/own-report";
import type { Words } from "../core/problem";

/** What the report sheets say, English and German side by side. */
export const reportWords = {
  clients: { en: "Clients", de: "Kunden" },
  title: reportTitle,
  period: { en: "{from} to {to}, {count} clients", de: "{from} bis {to}, {count} Kunden" },
  noPeriod: { en: "{count} clients", de: "{count} Kunden" },
  inputs: { en: "Your figures: change them, the table follows", de: "Ihre Zahlen: Ändern Sie sie, die Tabelle folgt" },
  minimumRate: thresholdFigures.minimumRate.label,
  avoidableCost: thresholdFigures.avoidableCostPerHour.label,
  fullCost: thresholdFigures.fullCostPerHour.label,
  minimumFit: thresholdFigures.minimumFit.label,
  maximumIncrease: thresholdFigures.maximumIncrease.label,
  tolerance: thresholdFigures.tolerance.label,
  client: { en: "Client", de: "Kunde" },
  revenue: { en: "Revenue", de: "Umsatz" },
  hours: { en: "Hours", de: "Stunden" },
  directCosts: { en: "Direct costs", de: "Direkte Kosten" },
  servingCosts: { en: "Serving costs", de: "Betreuungskosten" },
  plainRate: { en: "Rate before serving costs", de: "Satz vor Betreuungskosten" },
  effectiveRate: { en: "Effective rate", de: "Effektiver Stundensatz" },
  avoidableProfit: { en: "Avoidable profit (contribution)", de: "Deckungsbeitrag" },
  fullProfit: { en: "Full profit", de: "Gewinn zu Vollkosten" },
  yield: { en: "Yield", de: "Rendite" },
  minimumFee: { en: "Minimum fee", de: "Mindesthonorar" },
  feeIncrease: { en: "Rise needed", de: "Nötige Erhöhung" },
  fit: { en: "Fit", de: "Passung" },
  people: { en: "Who works for them", de: "Wer für sie arbeitet" },
  gone: { en: "Gone", de: "Gegangen" },
  grade: { en: "Grade", de: "Klasse" },
  knockedOut: { en: "Knocked out", de: "K.-o." },
  tried: { en: "Tried", de: "Versucht" },
  verdict: { en: "Verdict", de: "Urteil" },
  reason: { en: "Reason", de: "Begründung" },
  total: { en: "Total", de: "Summe" },
  notes: { en: "To know", de: "Zu wissen" },
  pairs: { en: "Names that may be one client", de: "Namen, die ein Kunde sein könnten" },
  rowsTitle: { en: "Every row that came in", de: "Jede Zeile, die hereinkam" },
  definitions: { en: "What the figures mean", de: "Was die Zahlen bedeuten" },
  sources: { en: "Where the figures come from", de: "Woher die Zahlen kommen" },
  whale: whaleTitle,
  fitMap: { en: "What an hour brings, and fit", de: "Was eine Stunde bringt, und Passung" },
  shareOfClients: { en: "Share of clients", de: "Anteil der Kunden" },
  cumulated: { en: "Cumulated profit", de: "Kumulierter Gewinn" },
  cumulatedShare: { en: "Share of all profit", de: "Anteil am Gesamtgewinn" },
  profit: { en: "Profit", de: "Gewinn" },
  rank: { en: "Clients, best first", de: "Kunden, beste zuerst" },
} as const satisfies Readonly<Record<string, Words>>;

export const definitionWords: readonly Words[] = [
  { en: "Effective rate: (revenue − direct costs) ÷ hours. What an hour for this client really brings.", de: "Effektiver Stundensatz: (Umsatz − direkte Kosten) ÷ Stunden. Was eine Stunde für diesen Kunden wirklich bringt." },
  { en: "Avoidable profit (contribution): revenue − direct − serving costs − hours × avoidable cost per hour. It answers: keep or drop?", de: "Deckungsbeitrag: Umsatz − direkte − Betreuungskosten − Stunden × abbaubare Kosten je Stunde. Er beantwortet: behalten oder trennen?" },
  { en: "Full profit: the same with the full cost per hour. It answers: is the price right?", de: "Gewinn zu Vollkosten: dasselbe mit den Vollkosten je Stunde. Er beantwortet: Stimmt der Preis?" },
  { en: "Yield: profit ÷ revenue, on the price, not on the cost. A loss is negative.", de: "Rendite: Gewinn ÷ Umsatz, auf den Preis, nicht auf die Kosten. Ein Verlust ist negativ." },
  { en: "Verdict: money and fit are judged apart and never added. Fix first, part last. The tool gives reasons; you decide.", de: "Urteil: Geld und Passung werden getrennt beurteilt und nie addiert. Erst beheben, zuletzt trennen. Das Werkzeug gibt Gründe; Sie entscheiden." },
];

/** Rows by what became of them, in the order in which the report lists them. */
export const rowWords = {
  rows: { en: "rows in all", de: "Zeilen insgesamt" },
  used: { en: "counted", de: "gezählt" },
  header: { en: "header rows", de: "Kopfzeilen" },
  preamble: { en: "above the table", de: "über der Tabelle" },
  blank: { en: "empty", de: "leer" },
  section: { en: "section headings", de: "Zwischenüberschriften" },
  subtotal: { en: "subtotals", de: "Zwischensummen" },
  total: { en: "totals", de: "Summen" },
  note: { en: "remarks", de: "Bemerkungen" },
  footer: { en: "below the table", de: "unter der Tabelle" },
  refusedTables: { en: "in tables that cannot be used", de: "in Tabellen, die nicht verwendbar sind" },
  summaryTables: { en: "in sheets that add up others", de: "in Blättern, die andere zusammenfassen" },
  outsidePeriod: { en: "outside the period", de: "außerhalb des Zeitraums" },
} as const satisfies Readonly<Record<string, Words>>;

export const leftOutWords = {
  "no client": { en: "without a client", de: "ohne Kunden" },
  "repeated invoice sum": { en: "repeat an invoice sum already counted", de: "wiederholen eine schon gezählte Rechnungssumme" },
  "second half of a posting": { en: "second half of a posting", de: "zweite Hälfte einer Buchung" },
  draft: { en: "drafts", de: "Entwürfe" },
  void: { en: "void", de: "storniert" },
  failed: { en: "failed payments", de: "fehlgeschlagene Zahlungen" },
  "refused number": { en: "with a number that cannot be read", de: "mit unlesbarer Zahl" },
  "refused date": { en: "with a date that cannot be read", de: "mit unlesbarem Datum" },
  "no amount and no hours": { en: "without amount and hours", de: "ohne Betrag und Stunden" },
  "bill without a client": { en: "are bills that name no client", de: "sind Rechnungen, die keinen Kunden nennen" },
  "names only": { en: "name a client and nothing else", de: "nennen nur einen Kunden" },
  "counted already": { en: "stand in an earlier table too", de: "stehen schon in einer früheren Tabelle" },
  "not a sale": { en: "no sales", de: "keine Verkäufe" },
  transfer: { en: "transfers and payouts", de: "Umbuchungen und Auszahlungen" },
} as const satisfies Readonly<Record<LeftOutReason, Words>>;
