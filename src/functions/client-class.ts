import { clientClasses } from "../core/client-class";
import { numbersIn } from "../spreadsheet/block";
import { defineRangeFunction } from "../spreadsheet/define-function";
import { number, optional, range } from "../spreadsheet/parameter";

const values = range(
  "values",
  { en: "the values", de: "die Werte" },
  { en: "Revenue or profit of each client, none below 0.", de: "Umsatz oder Gewinn jedes Kunden, keiner unter 0." },
);
const limit = (name: string, grade: string, fallback: number) =>
  optional(
    number(
      name,
      { en: `the limit for ${grade}`, de: `die Grenze für ${grade}` },
      {
        en: `Cumulated share up to which clients are ${grade}.`,
        de: `Kumulierter Anteil, bis zu dem Kunden ${grade} sind.`,
      },
    ),
    fallback,
  );

export const CLIENTCLASS = defineRangeFunction({
  id: "CLIENTCLASS",
  group: "portfolio",
  summary: {
    en: "ABC classes: who brings most, who brings little.",
    de: "ABC-Klassen: wer das meiste bringt, wer wenig.",
  },
  returns: { en: "“A”, “B” or “C” in the shape of the input.", de: "„A“, „B“ oder „C“ in der Form der Eingabe." },
  formula: {
    en: "cumulated share, largest first; the client that crosses a limit still belongs to the better class",
    de: "kumulierter Anteil, größte zuerst; wer eine Grenze überschreitet, gehört noch zur besseren Klasse",
  },
  parameters: [values, limit("a", "A", 0.8), limit("b", "B", 0.95)],
  examples: [
    {
      caption: { en: "50, 5, 30 and 15", de: "50, 5, 30 und 15" },
      arguments: [[[50], [5], [30], [15]]],
      result: [["A"], ["C"], ["A"], ["B"]],
    },
    { caption: { en: "one client is all", de: "Ein Kunde ist alles" }, arguments: [1200], result: "A" },
    {
      caption: { en: "an empty cell stays empty", de: "Eine leere Zelle bleibt leer" },
      arguments: [[[50, "", 1]], 0.5, 0.9],
      result: [["A", "", "C"]],
    },
    {
      caption: { en: "a loss has no place here", de: "Ein Verlust hat hier keinen Platz" },
      arguments: [[[50], [-5]]],
      result: "#NUM!",
    },
    { caption: { en: "nothing at all", de: "gar nichts" }, arguments: [[[0], [0]]], result: "#DIV/0!" },
  ],
  whole: (block, a, b) => {
    const numbers = numbersIn(block);
    const classes = clientClasses(
      numbers.map((value) => value ?? 0),
      a,
      b,
    );
    const rows = block.rows.map((row, index) =>
      row.map((_, column) =>
        numbers[index * block.width + column] ? (classes[index * block.width + column] ?? "") : "",
      ),
    );
    return numbers.length === 1 ? (rows[0]?.[0] ?? "") : rows;
  },
});
