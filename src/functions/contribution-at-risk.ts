import { contributionAtRisk } from "../core/client-risk";
import { defineFunction } from "../spreadsheet/define-function";
import { countingZero, number } from "../spreadsheet/parameter";
import * as terms from "../core/terms";

export const CONTRIBUTIONATRISK = defineFunction({
  id: "CONTRIBUTIONATRISK",
  group: "risk",
  summary: {
    en: "The part of a client's contribution that is not to be counted on; over a column, SUM of it is the firm's.",
    de: "Der Teil des Deckungsbeitrags eines Kunden, mit dem nicht zu rechnen ist; über eine Spalte ist SUMME davon der der Firma.",
  },
  returns: {
    en: "Money; negative where a client costs more than it brings, so that its going would be a gain.",
    de: "Geld; negativ, wo ein Kunde mehr kostet, als er bringt, sein Gehen also ein Gewinn wäre.",
  },
  formula: {
    en: "contribution × (1 − probability that the client stays)",
    de: "Deckungsbeitrag × (1 − Wahrscheinlichkeit, dass der Kunde bleibt)",
  },
  parameters: [
    number(
      "contribution",
      { en: "the contribution", de: "den Deckungsbeitrag" },
      {
        en: "What would be missing without the client: CLIENTPROFIT with the avoidable cost per hour.",
        de: "Was ohne den Kunden fehlen würde: CLIENTPROFIT mit den abbaubaren Kosten je Stunde.",
      },
    ),
    countingZero(
      number("stayProbability", terms.theStayProbability, {
        en: "How likely the client stays, 0 to 1, your own estimate.",
        de: "Wie wahrscheinlich der Kunde bleibt, 0 bis 1, Ihre Schätzung.",
      }),
    ),
  ],
  examples: [
    {
      caption: { en: "12,000 from a client who stays with 75 %", de: "12.000 von einem Kunden, der zu 75 % bleibt" },
      arguments: [12000, 0.75],
      result: 3000,
    },
    {
      caption: { en: "a whole column", de: "eine ganze Spalte" },
      arguments: [
        [[12000], [8000]],
        [[0.75], [1]],
      ],
      result: [[3000], [0]],
    },
    {
      caption: { en: "a client who costs 2,000 and may go", de: "ein Kunde, der 2.000 kostet und gehen könnte" },
      arguments: [-2000, 0.75],
      result: -500,
    },
    {
      caption: { en: "75 as a probability is meant as 75 %", de: "75 als Wahrscheinlichkeit meint 75 %" },
      arguments: [12000, 75],
      result: "#NUM!",
    },
  ],
  each: contributionAtRisk,
});
