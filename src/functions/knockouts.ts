import { knockouts } from "../core/fit-score";
import { textOf } from "../spreadsheet/block";
import { Problem } from "../core/problem";
import { defineRangeFunction } from "../spreadsheet/define-function";
import { range } from "../spreadsheet/parameter";
import { perClient, rateClients } from "./criteria";
import { floors } from "./criteria-parameters";
import { best, ratings, worst } from "./parameters";
import * as terms from "../core/terms";

export const KNOCKOUTS = defineRangeFunction({
  id: "KNOCKOUTS",
  group: "fit",
  summary: { en: "The criteria that knock a client out.", de: "Die Kriterien, die einen Kunden ausschließen." },
  returns: {
    en: 'Their names joined by “; ”, empty if there are none, so KNOCKOUTS(…)<>"" is TRUE for a client who is knocked out.',
    de: 'Ihre Namen, verbunden durch „; “; leer, wenn es keine gibt; KNOCKOUTS(…)<>"" ist also WAHR, wenn ein Kunde ausscheidet.',
  },
  formula: {
    en: "every criterion rated worse than its floor",
    de: "jedes Kriterium, das schlechter als sein Mindestwert bewertet ist",
  },
  parameters: [
    ratings,
    floors,
    range("names", terms.theNames, {
      en: "Names of the criteria, one for each column.",
      de: "Namen der Kriterien, einer je Spalte.",
    }),
    worst,
    best,
  ],
  examples: [
    {
      caption: { en: "two clients, two criteria with floors", de: "zwei Kunden, zwei Kriterien mit Mindestwerten" },
      arguments: [
        [
          [1, 5, 2],
          [4, 4, 4],
        ],
        [[2, "", 3]],
        [["Pays on time", "Clear briefs", "Respect"]],
      ],
      result: [["Pays on time; Respect"], [""]],
    },
    {
      caption: { en: "30 days late where at most 14 are borne", de: "30 Verzugstage, wo höchstens 14 getragen werden" },
      arguments: [[[30]], 14, "Days late", 60, 0],
      result: "Days late",
    },
    {
      caption: { en: "a rating at its floor passes", de: "Eine Bewertung am Mindestwert besteht" },
      arguments: [[[2, 3]], [[2, 3]], [["Pays on time", "Respect"]]],
      result: "",
    },
    {
      caption: { en: "three criteria but two floors", de: "drei Kriterien, aber zwei Mindestwerte" },
      arguments: [[[1, 5, 2]], [[2, 3]], [["Pays on time", "Clear briefs", "Respect"]]],
      result: "#VALUE!",
    },
  ],
  whole: (block, floorBlock, nameBlock, worstBlock, bestBlock) => {
    const { clients, criteria, isTurned } = rateClients(block, {
      weights: null,
      floors: floorBlock,
      worst: worstBlock,
      best: bestBlock,
    });
    const names = nameBlock.rows.flat();
    if (names.length !== criteria.length) throw new Problem("shape.mismatch");
    const nameOf = (index: number): string => textOf(names[index] ?? null) ?? String(index + 1);
    return perClient(clients.count, isTurned, (client) =>
      knockouts(clients.numbersOf(client, NaN), criteria).map(nameOf).join("; "),
    );
  },
});
