import { thresholdFigures } from "../analysis/owner/thresholds";
import type { LeftOutReason } from "../columns/rows/entry";
import { reportTitle, whaleTitle } from "../columns/table/own-report";
import type { Words } from "../core/problem";
import * as terms from "../core/terms";

/** What the report sheets say, English and German side by side. */
export const reportWords = {
  clients: terms.clients,
  title: reportTitle,
  period: {
    en: "{from} to {to}, {count, plural, one {one client} other {# clients}}",
    de: "{from} bis {to}, {count, plural, one {ein Kunde} other {# Kunden}}",
  },
  noPeriod: {
    en: "{count, plural, one {one client} other {# clients}}",
    de: "{count, plural, one {ein Kunde} other {# Kunden}}",
  },
  inputs: { en: "Your figures: change them, the table follows", de: "Ihre Zahlen: Ändern Sie sie, die Tabelle folgt" },
  minimumRate: thresholdFigures.minimumRate.label,
  avoidableCost: thresholdFigures.avoidableCostPerHour.label,
  fullCost: thresholdFigures.fullCostPerHour.label,
  minimumFit: thresholdFigures.minimumFit.label,
  maximumIncrease: thresholdFigures.maximumIncrease.label,
  tolerance: thresholdFigures.tolerance.label,
  client: terms.client,
  revenue: terms.revenue,
  hours: terms.hours,
  directCosts: terms.directCosts,
  servingCosts: terms.servingCosts,
  plainRate: { en: "Rate before serving costs", de: "Satz vor Betreuungskosten" },
  effectiveRate: terms.effectiveRate,
  avoidableProfit: terms.avoidableProfitContribution,
  fullProfit: terms.fullProfit,
  yield: terms.clientYield,
  minimumFee: terms.minimumFee,
  feeIncrease: terms.riseNeeded,
  fit: terms.fit,
  people: { en: "Who works for them", de: "Wer für sie arbeitet" },
  gone: { en: "Gone", de: "Gegangen" },
  grade: terms.grade,
  knockedOut: terms.knockedOut,
  tried: terms.tried,
  verdict: terms.verdict,
  reason: terms.reason,
  total: { en: "Total", de: "Summe" },
  notes: terms.toKnow,
  pairs: { en: "Names that may be one client", de: "Namen, die ein Kunde sein könnten" },
  rowsTitle: { en: "Every row that came in", de: "Jede Zeile, die hereinkam" },
  definitions: { en: "What the figures mean", de: "Was die Zahlen bedeuten" },
  sources: { en: "Where the figures come from", de: "Woher die Zahlen kommen" },
  whale: whaleTitle,
  fitMap: terms.whatAnHourBringsAndFit,
  shareOfClients: { en: "Share of clients", de: "Anteil der Kunden" },
  cumulated: terms.cumulatedProfit,
  cumulatedShare: terms.shareOfAllProfit,
  profit: terms.profit,
  rank: terms.clientsBestFirst,
} as const satisfies Readonly<Record<string, Words>>;

export const definitionWords: readonly Words[] = [
  {
    en: "Effective rate: (revenue − direct costs − serving costs) ÷ hours. What an hour for this client really brings.",
    de: "Effektiver Stundensatz: (Umsatz − direkte Kosten − Betreuungskosten) ÷ Stunden. Was eine Stunde für diesen Kunden wirklich bringt.",
  },
  {
    en: "Avoidable profit (contribution): revenue − direct − serving costs − hours × avoidable cost per hour. It answers: keep or drop?",
    de: "Deckungsbeitrag: Umsatz − direkte − Betreuungskosten − Stunden × abbaubare Kosten je Stunde. Er beantwortet: behalten oder trennen?",
  },
  {
    en: "Full profit: the same with the full cost per hour. It answers: is the price right?",
    de: "Gewinn zu Vollkosten: dasselbe mit den Vollkosten je Stunde. Er beantwortet: Stimmt der Preis?",
  },
  {
    en: "Yield: profit ÷ revenue, on the price, not on the cost. A loss is negative.",
    de: "Rendite: Gewinn ÷ Umsatz, auf den Preis, nicht auf die Kosten. Ein Verlust ist negativ.",
  },
  {
    en: "Verdict: money and fit are judged apart and never added. Fix first, part last. The tool gives reasons; you decide.",
    de: "Urteil: Geld und Passung werden getrennt beurteilt und nie addiert. Erst beheben, zuletzt trennen. Das Werkzeug gibt Gründe; Sie entscheiden.",
  },
];

/** Rows by what became of them, in the order in which the report lists them. */
export const rowWords = {
  rows: { en: "rows in all", de: "Zeilen insgesamt" },
  used: { en: "counted", de: "gezählt" },
  header: { en: "header rows", de: "Kopfzeilen" },
  preamble: terms.aboveTheTable,
  blank: { en: "empty", de: "leer" },
  section: { en: "section headings", de: "Zwischenüberschriften" },
  subtotal: { en: "subtotals", de: "Zwischensummen" },
  total: { en: "totals", de: "Summen" },
  note: { en: "remarks", de: "Bemerkungen" },
  footer: { en: "below the table", de: "unter der Tabelle" },
  refusedTables: { en: "in tables that cannot be used", de: "in Tabellen, die nicht verwendbar sind" },
  summaryTables: {
    en: "in sheets that are not counted beside others",
    de: "in Blättern, die neben anderen nicht zählen",
  },
  outsidePeriod: { en: "outside the period", de: "außerhalb des Zeitraums" },
} as const satisfies Readonly<Record<string, Words>>;

export const leftOutWords = {
  "no client": { en: "without a client", de: "ohne Kunden" },
  "repeated invoice sum": {
    en: "repeats of an invoice sum already counted",
    de: "Wiederholungen einer schon gezählten Rechnungssumme",
  },
  "second half of a posting": { en: "second half of a posting", de: "zweite Hälfte einer Buchung" },
  draft: { en: "drafts", de: "Entwürfe" },
  void: { en: "void", de: "storniert" },
  failed: { en: "failed payments", de: "fehlgeschlagene Zahlungen" },
  "refused number": { en: "with a number that cannot be read", de: "mit unlesbarer Zahl" },
  "refused date": { en: "with a date that cannot be read", de: "mit unlesbarem Datum" },
  "read by column": { en: "read by column, a client each", de: "spaltenweise gelesen, je Kunde eine Spalte" },
  "no amount and no hours": { en: "without amount and hours", de: "ohne Betrag und Stunden" },
  "bill without a client": { en: "bills that name no client", de: "Lieferantenrechnungen ohne Kunden" },
  "names only": { en: "with a client’s name and nothing else", de: "nur mit dem Namen eines Kunden" },
  "counted already": { en: "that stand in an earlier table too", de: "die schon in einer früheren Tabelle stehen" },
  "not a sale": { en: "no sales", de: "keine Verkäufe" },
  transfer: { en: "transfers and payouts", de: "Umbuchungen und Auszahlungen" },
} as const satisfies Readonly<Record<LeftOutReason, Words>>;
