import { rankWeights } from "../core/rank-weights";
import { numbersIn } from "../spreadsheet/block";
import { defineRangeFunction } from "../spreadsheet/define-function";
import { range } from "../spreadsheet/parameter";

const ranks = range(
  "ranks",
  { en: "the ranks", de: "die Ränge" },
  {
    en: "Rank of each criterion, 1 is the most important; equal ranks share, blank is not used.",
    de: "Rang jedes Kriteriums, 1 ist das wichtigste; gleiche Ränge teilen, leer heißt nicht verwendet.",
  },
);

export const RANKWEIGHTS = defineRangeFunction({
  id: "RANKWEIGHTS",
  group: "fit",
  summary: {
    en: "Weights from an order of importance, so that nobody has to invent percentages.",
    de: "Gewichte aus einer Rangfolge, damit niemand Prozente erfinden muss.",
  },
  returns: {
    en: "Weights in the shape of the input; they add up to 1.",
    de: "Gewichte in der Form der Eingabe; zusammen 1.",
  },
  formula: {
    en: "rank-order centroid: weight of rank k = (1 ÷ n) × Σ 1 ÷ i for i from k to n (Barron & Barrett 1996)",
    de: "Schwerpunkt der Rangordnung: Gewicht von Rang k = (1 ÷ n) × Σ 1 ÷ i für i von k bis n (Barron & Barrett 1996)",
  },
  parameters: [ranks],
  examples: [
    {
      caption: { en: "three criteria: 11/18, 5/18, 2/18", de: "drei Kriterien: 11/18, 5/18, 2/18" },
      arguments: [[[1], [2], [3]]],
      result: [[0.6111], [0.2778], [0.1111]],
    },
    {
      caption: {
        en: "two tied first ranks share, a blank is not used",
        de: "zwei erste Ränge teilen, leer wird nicht verwendet",
      },
      arguments: [[[1, 1, "", 3]]],
      result: [[0.4444, 0.4444, "", 0.1111]],
    },
    { caption: { en: "one criterion has all", de: "Ein Kriterium hat alles" }, arguments: [1], result: 1 },
    { caption: { en: "a rank below 1", de: "ein Rang unter 1" }, arguments: [[[1], [-2]]], result: "#NUM!" },
  ],
  whole: (block) => {
    const weights = rankWeights(numbersIn(block).map((rank) => (rank === 0 ? null : rank)));
    const rows = block.rows.map((row, index) => row.map((_, column) => weights[index * block.width + column] ?? ""));
    return weights.length === 1 ? (weights[0] ?? "") : rows;
  },
});
