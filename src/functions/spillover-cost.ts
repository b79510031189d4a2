import { spilloverCost } from "../core/client-risk";
import { defineFunction } from "../spreadsheet/define-function";
import { hoursNumber, number, optional } from "../spreadsheet/parameter";
import * as terms from "../core/terms";

export const SPILLOVERCOST = defineFunction({
  id: "SPILLOVERCOST",
  group: "risk",
  summary: {
    en: "What a difficult client costs the others; its own line, never part of profit.",
    de: "Was ein schwieriger Kunde die anderen kostet; eine eigene Zeile, nie Teil des Gewinns.",
  },
  returns: terms.money,
  formula: {
    en: "hours taken × rate + margin at risk × probability",
    de: "entzogene Stunden × Satz + gefährdeter Deckungsbeitrag × Wahrscheinlichkeit",
  },
  parameters: [
    hoursNumber(
      "hoursTaken",
      { en: "the hours taken", de: "die entzogenen Stunden" },
      { en: "Hours this client takes from good ones.", de: "Stunden, die dieser Kunde guten entzieht." },
    ),
    number(
      "rate",
      { en: "the rate", de: "den Satz" },
      { en: "What those hours would have brought, per hour.", de: "Was diese Stunden gebracht hätten, je Stunde." },
    ),
    optional(
      number(
        "marginAtRisk",
        { en: "the margin at risk", de: "den gefährdeten Deckungsbeitrag" },
        {
          en: "Margin they may take along, your own estimate.",
          de: "Deckungsbeitrag, den sie mitnehmen könnten, Ihre Schätzung.",
        },
      ),
      0,
    ),
    optional(
      number("probability", terms.theProbability, {
        en: "How likely that is, 0 to 1.",
        de: "Wie wahrscheinlich das ist, 0 bis 1.",
      }),
      0,
    ),
  ],
  examples: [
    {
      caption: {
        en: "20 hours at 85, and 6,000 at risk at 20 %",
        de: "20 Stunden zu 85, dazu 6.000 gefährdet zu 20 %",
      },
      arguments: [20, 85, 6000, 0.2],
      result: 2900,
    },
    { caption: { en: "hours only", de: "nur Stunden" }, arguments: [20, 85], result: 1700 },
    {
      caption: { en: "20 as a probability is meant as 20 %", de: "20 als Wahrscheinlichkeit meint 20 %" },
      arguments: [20, 85, 6000, 20],
      result: "#NUM!",
    },
  ],
  each: spilloverCost,
});
