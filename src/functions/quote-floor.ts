import { quoteFloor } from "../core/minimum-fee";
import { defineFunction } from "../spreadsheet/define-function";
import { hoursNumber, number, optional } from "../spreadsheet/parameter";
import { directCosts, minRate } from "./parameters";
import * as terms from "../core/terms";

export const QUOTEFLOOR = defineFunction({
  id: "QUOTEFLOOR",
  group: "earn",
  summary: { en: "Least price for new work.", de: "Niedrigster Preis für neue Arbeit." },
  returns: terms.moneyWithoutVAT,
  formula: {
    en: "estimated hours × overrun factor × minimum rate + direct costs",
    de: "geschätzte Stunden × Mehraufwandsfaktor × Mindeststundensatz + direkte Kosten",
  },
  parameters: [
    hoursNumber("estimatedHours", terms.theEstimatedHours, {
      en: "Hours the work is estimated at.",
      de: "Stunden, auf die die Arbeit geschätzt ist.",
    }),
    minRate,
    optional(
      number(
        "overrunFactor",
        { en: "the overrun factor", de: "den Mehraufwandsfaktor" },
        {
          en: "How much longer work takes than estimated, from OVERRUNFACTOR: 1 is as estimated, 1.25 is 25 % more; 0.5 to 5.",
          de: "Wie viel länger Arbeit dauert als geschätzt, aus OVERRUNFACTOR: 1 heißt wie geschätzt, 1,25 heißt 25 % mehr; 0,5 bis 5.",
        },
      ),
      1,
    ),
    directCosts,
  ],
  examples: [
    {
      caption: {
        en: "40 hours at 78, 25 % overrun, 300 direct costs",
        de: "40 Stunden zu 78, 25 % Mehraufwand, 300 direkte Kosten",
      },
      arguments: [40, 78, 1.25, 300],
      result: 4200,
    },
    { caption: { en: "as estimated", de: "wie geschätzt" }, arguments: [40, 78], result: 3120 },
    {
      caption: {
        en: "25 as a factor is meant as 25 % more, and “25 %” too: 1.25",
        de: "25 als Faktor meint 25 % mehr, und „25 %“ auch: 1,25",
      },
      arguments: [40, 78, [[25], ["25 %"]]],
      result: [["#NUM!"], ["#NUM!"]],
    },
    { caption: { en: "a factor of 0", de: "ein Faktor von 0" }, arguments: [40, 78, 0], result: "#NUM!" },
  ],
  each: quoteFloor,
});
