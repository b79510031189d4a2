import { reputationCost } from "../core/client-risk";
import { defineFunction } from "../spreadsheet/define-function";
import { number, optional } from "../spreadsheet/parameter";
import * as terms from "../core/terms";

export const REPUTATIONCOST = defineFunction({
  id: "REPUTATIONCOST",
  group: "risk",
  summary: {
    en: "What bad talk may cost in clients not won.",
    de: "Was schlechtes Gerede an nicht gewonnenen Kunden kosten kann.",
  },
  returns: { en: "Money; as good as your estimates.", de: "Geld; so gut wie Ihre Schätzungen." },
  formula: {
    en: "people reached × prospect share × win rate lost × client value × probability",
    de: "erreichte Personen × Interessentenanteil × verlorene Abschlussquote × Kundenwert × Wahrscheinlichkeit",
  },
  parameters: [
    number("peopleReached", terms.thePeopleReached, { en: "People who hear of it.", de: "Personen, die davon hören." }),
    number("prospectShare", terms.theProspectShare, {
      en: "Share of them who might become clients, 0 to 1.",
      de: "Anteil, der Kunde werden könnte, 0 bis 1.",
    }),
    number("winRateLoss", terms.theWinRateLost, {
      en: "By how much fewer of them are won, 0 to 1.",
      de: "Um wie viel weniger davon gewonnen werden, 0 bis 1.",
    }),
    number(
      "clientValue",
      { en: "the client value", de: "den Kundenwert" },
      {
        en: "What a client is worth, for instance from CLIENTVALUE.",
        de: "Was ein Kunde wert ist, zum Beispiel aus CLIENTVALUE.",
      },
    ),
    optional(
      number("probability", terms.theProbability, {
        en: "How likely the talk is, 0 to 1.",
        de: "Wie wahrscheinlich das Gerede ist, 0 bis 1.",
      }),
      1,
    ),
  ],
  examples: [
    {
      caption: {
        en: "200 people, 5 % prospects, 20 % fewer won, 4,000 each, 50 % likely",
        de: "200 Personen, 5 % Interessenten, 20 % weniger gewonnen, je 4.000, zu 50 % wahrscheinlich",
      },
      arguments: [200, 0.05, 0.2, 4000, 0.5],
      result: 4000,
    },
    { caption: { en: "certain talk", de: "sicheres Gerede" }, arguments: [200, 0.05, 0.2, 4000], result: 8000 },
    {
      caption: { en: "5 as a share is meant as 5 %", de: "5 als Anteil meint 5 %" },
      arguments: [200, 5, 0.2, 4000],
      result: "#NUM!",
    },
  ],
  each: reputationCost,
});
