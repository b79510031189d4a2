import { expectationFit } from "../core/expectation-fit";
import { defineRangeFunction } from "../spreadsheet/define-function";
import { range } from "../spreadsheet/parameter";
import { clientsOf, perClient, vectorOf, type Clients } from "./criteria";
import { weights } from "./criteria-parameters";
import { Problem } from "../core/problem";

const expected = range(
  "expected",
  { en: "what is expected", de: "das Erwartete" },
  {
    en: "What the client expects of each criterion: rows are clients, columns are criteria; a single column is one client.",
    de: "Was der Kunde je Kriterium erwartet: Zeilen sind Kunden, Spalten sind Kriterien; eine einzelne Spalte ist ein Kunde.",
  },
);
const deliverable = range(
  "deliverable",
  { en: "what can be delivered", de: "das Lieferbare" },
  {
    en: "What you can deliver, in the same unit and shape, or one row for all clients.",
    de: "Was Sie liefern können, in gleicher Einheit und Form oder eine Zeile für alle Kunden.",
  },
);

export const EXPECTATIONFIT = defineRangeFunction({
  id: "EXPECTATIONFIT",
  group: "fit",
  summary: {
    en: "How much of what a client expects can be met.",
    de: "Wie viel von dem, was ein Kunde erwartet, erfüllt werden kann.",
  },
  returns: { en: "A share: 0.9 is 90 %; one a client.", de: "Ein Anteil: 0,9 sind 90 %; je Kunde einer." },
  formula: {
    en: "Σ weight × min(1, deliverable ÷ expected) ÷ Σ weight; expecting nothing is met",
    de: "Σ Gewicht × min(1; lieferbar ÷ erwartet) ÷ Σ Gewicht; nichts zu erwarten gilt als erfüllt",
  },
  parameters: [expected, deliverable, weights],
  examples: [
    {
      caption: {
        en: "10 and 4 expected, 8 and 5 deliverable: (0.8 + 1) ÷ 2",
        de: "10 und 4 erwartet, 8 und 5 lieferbar: (0,8 + 1) ÷ 2",
      },
      arguments: [
        [[10], [4]],
        [[8], [5]],
      ],
      result: 0.9,
    },
    {
      caption: {
        en: "two clients, the first criterion three times as important",
        de: "zwei Kunden, das erste Kriterium dreimal so wichtig",
      },
      arguments: [
        [
          [10, 4],
          [0, 10],
        ],
        [[8, 5]],
        [[3, 1]],
      ],
      result: [[0.85], [0.875]],
    },
    {
      caption: { en: "a negative expectation", de: "eine negative Erwartung" },
      arguments: [[[-10, 4]], [[8, 5]]],
      result: "#NUM!",
    },
    {
      caption: { en: "two criteria against three", de: "zwei Kriterien gegen drei" },
      arguments: [[[10, 4]], [[8, 5, 1]]],
      result: "#VALUE!",
    },
  ],
  whole: (expectedBlock, deliverableBlock, weightBlock) => {
    const isOneClient = expectedBlock.width === 1;
    const clients = clientsOf(expectedBlock, isOneClient);
    const offers = clientsOf(deliverableBlock, isOneClient && deliverableBlock.width === 1);
    if (offers.size !== clients.size || (offers.count !== 1 && offers.count !== clients.count))
      throw new Problem("shape.mismatch");
    const weight = vectorOf(weightBlock, clients.size).map((value) => value ?? (weightBlock.isGiven ? 0 : 1));
    return perClient(clients.count, false, (client) =>
      isUnknown(clients, client)
        ? ""
        : expectationFit(clients.numbersOf(client, 0), offers.numbersOf(offers.count === 1 ? 0 : client, 0), weight),
    );
  },
});

/** A client of whom nothing is known stays empty; expecting 0 is known. */
function isUnknown({ numbersOf }: Clients, client: number): boolean {
  return numbersOf(client, NaN).every(Number.isNaN);
}
