import { activityCost } from "../core/activity-cost";
import { defineRangeFunction, type Result } from "../spreadsheet/define-function";
import { range } from "../spreadsheet/parameter";
import { clientsOf, perClient, vectorOf } from "./criteria";
import { costPerHour } from "./parameters";

const counts = range(
  "counts",
  { en: "the counts", de: "die Anzahlen" },
  {
    en: "How often each activity was done: rows are clients, columns are activities.",
    de: "Wie oft jede Tätigkeit anfiel: Zeilen sind Kunden, Spalten sind Tätigkeiten.",
  },
);
const minutes = range(
  "minutes",
  { en: "the minutes", de: "die Minuten" },
  {
    en: "Minutes one activity takes, one number for each column.",
    de: "Minuten je Tätigkeit, eine Zahl für jede Spalte.",
  },
);
const cost = range("costPerHour", costPerHour.label, {
  en: "What an hour costs the firm, one number or one a client.",
  de: "Was eine Stunde die Firma kostet, eine Zahl oder je Kunde eine.",
});

export const ACTIVITYCOST = defineRangeFunction({
  id: "ACTIVITYCOST",
  group: "yield",
  summary: {
    en: "Cost to serve without time sheets, from counts and minutes.",
    de: "Betreuungskosten ohne Zeiterfassung, aus Anzahlen und Minuten.",
  },
  returns: { en: "Money, one result a client.", de: "Geld, je Kunde ein Ergebnis." },
  formula: {
    en: "Σ counts × minutes ÷ 60 × cost per hour (time-driven activity-based costing, Kaplan & Anderson 2004)",
    de: "Σ Anzahl × Minuten ÷ 60 × interner Stundensatz (zeitgesteuerte Prozesskostenrechnung, Kaplan & Anderson 2004)",
  },
  parameters: [counts, minutes, cost],
  examples: [
    {
      caption: {
        en: "49,000 orders of 8 minutes, 1,400 inquiries of 44, 2,500 checks of 50, at 0.80 a minute",
        de: "49.000 Bestellungen zu 8 Minuten, 1.400 Anfragen zu 44, 2.500 Prüfungen zu 50, bei 0,80 je Minute",
      },
      arguments: [[[49000, 1400, 2500]], [[8, 44, 50]], 48],
      result: 462880,
    },
    {
      caption: {
        en: "two clients: 30 calls of 10 minutes and 4 visits of 60, or 6 calls",
        de: "zwei Kunden: 30 Anrufe zu 10 Minuten und 4 Besuche zu 60, oder 6 Anrufe",
      },
      arguments: [
        [
          [30, 4],
          [6, ""],
        ],
        [[10, 60]],
        50,
      ],
      result: [[450], [50]],
    },
    {
      caption: { en: "one client's activities listed downwards", de: "die Tätigkeiten eines Kunden untereinander" },
      arguments: [[[30], [4]], [[10], [60]], 50],
      result: 450,
    },
    {
      caption: { en: "three activities but two times", de: "drei Tätigkeiten, aber zwei Zeiten" },
      arguments: [[[30, 4, 1]], [[10, 60]], 50],
      result: "#VALUE!",
    },
    {
      caption: { en: "a negative count", de: "eine negative Anzahl" },
      arguments: [[[-30, 4]], [[10, 60]], 50],
      result: "#NUM!",
    },
  ],
  whole: (countBlock, minuteBlock, costBlock): Result => {
    const isDownwards =
      countBlock.width === 1 &&
      countBlock.height > 1 &&
      minuteBlock.width === 1 &&
      minuteBlock.height === countBlock.height;
    const clients = clientsOf(countBlock, isDownwards);
    const each = vectorOf(minuteBlock, clients.size).map((value) => value ?? 0);
    const rates = vectorOf(costBlock, clients.count);
    return perClient(clients.count, false, (client) => costOf(clients.numbersOf(client, 0), each, rates[client] ?? 0));
  },
});

/** An empty row has no cost to serve and stays empty. */
function costOf(numbers: Float64Array, each: readonly number[], rate: number): number | "" {
  return numbers.every((count) => count === 0) ? "" : activityCost(numbers, each, rate);
}
