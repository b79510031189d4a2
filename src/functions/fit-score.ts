import { fitScorer } from "../core/fit-score";
import { defineRangeFunction } from "../spreadsheet/define-function";
import { optional } from "../spreadsheet/parameter";
import { perClient, rateClients } from "./criteria";
import { floors, weights } from "./criteria-parameters";
import { best, ratings, worst } from "./parameters";

export const FITSCORE = defineRangeFunction({
  id: "FITSCORE",
  group: "fit",
  summary: {
    en: "How well a client suits the firm; money is never mixed into it.",
    de: "Wie gut ein Kunde zur Firma passt; Geld wird nie hineingemischt.",
  },
  returns: {
    en:
      "A score from 0 to 100, one a client; 0 if a knock-out criterion is missed, empty if nothing is rated. " +
      'KNOCKOUTS(…)<>"" with the same ratings tells that 0 from a plain one: ' +
      "give it to CLIENTVERDICT as knockedOut.",
    de:
      "Eine Punktzahl von 0 bis 100 je Kunde; 0 bei einem verfehlten K.-o.-Kriterium, leer ohne Bewertung. " +
      'KNOCKOUTS(…)<>"" mit denselben Bewertungen unterscheidet diese 0 von einer bloßen: ' +
      "Geben Sie es CLIENTVERDICT als knockedOut.",
  },
  formula: {
    en: "100 × Σ weight × (rating − worst) ÷ (best − worst) ÷ Σ weight, over the rated criteria; half of the weight must be rated",
    de:
      "100 × Σ Gewicht × (Bewertung − schlechteste) ÷ (beste − schlechteste) ÷ Σ Gewicht, " +
      "über die bewerteten Kriterien; das halbe Gewicht muss bewertet sein",
  },
  parameters: [ratings, weights, optional(floors, null), worst, best],
  examples: [
    {
      caption: {
        en: "5, 3 and 4 on a scale of 1 to 5, equal weights",
        de: "5, 3 und 4 auf einer Skala von 1 bis 5, gleiche Gewichte",
      },
      arguments: [[[5, 3, 4]]],
      result: 75,
    },
    {
      caption: {
        en: "weights 0.5, 0.3, 0.2; the second client misses the floor of the first criterion",
        de: "Gewichte 0,5, 0,3, 0,2; der zweite Kunde verfehlt den Mindestwert des ersten Kriteriums",
      },
      arguments: [
        [
          [5, 3, 4],
          [1, 5, 5],
        ],
        [[0.5, 0.3, 0.2]],
        [[2, "", ""]],
      ],
      result: [[80], [0]],
    },
    {
      caption: {
        en: "days late, where fewer is better: 15 of 60 beside a 5 of 1 to 5",
        de: "Verzugstage, bei denen weniger besser ist: 15 von 60 neben einer 5 von 1 bis 5",
      },
      arguments: [[[15, 5]], undefined, undefined, [[60, 1]], [[0, 5]]],
      result: 87.5,
    },
    {
      caption: {
        en: "criteria listed downwards beside their weights",
        de: "Kriterien untereinander neben ihren Gewichten",
      },
      arguments: [
        [[5], [3], [4]],
        [[0.5], [0.3], [0.2]],
      ],
      result: 80,
    },
    {
      caption: { en: "nothing rated stays empty", de: "ohne Bewertung bleibt es leer" },
      arguments: [
        [
          ["", "", ""],
          [5, 5, 5],
        ],
      ],
      result: [[""], [100]],
    },
    {
      caption: { en: "one of three rated says too little", de: "eine von dreien bewertet sagt zu wenig" },
      arguments: [[[5, "", ""]]],
      result: "#N/A",
    },
    {
      caption: {
        en: "a 6 on the usual scale is a typing error",
        de: "eine 6 auf der üblichen Skala ist ein Tippfehler",
      },
      arguments: [[[6, 3, 4]]],
      result: "#NUM!",
    },
    {
      caption: { en: "all weights are 0", de: "alle Gewichte sind 0" },
      arguments: [[[5, 3]], [[0, 0]]],
      result: "#DIV/0!",
    },
  ],
  whole: (block, weightBlock, floorBlock, worstBlock, bestBlock) => {
    const { clients, criteria, isTurned } = rateClients(block, {
      weights: weightBlock,
      floors: floorBlock,
      worst: worstBlock,
      best: bestBlock,
    });
    const score = fitScorer(criteria);
    return perClient(clients.count, isTurned, (client) => score(clients.numbersOf(client, NaN)) ?? "");
  },
});
