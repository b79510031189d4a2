import { priceRiseLoss } from "../core/fee-increase";
import { defineFunction } from "../spreadsheet/define-function";
import { number } from "../spreadsheet/parameter";
import * as terms from "../core/terms";

export const PRICERISELOSS = defineFunction({
  id: "PRICERISELOSS",
  group: "yield",
  summary: {
    en: "Share of equal clients that may leave before a price rise costs money.",
    de: "Anteil gleicher Kunden, der gehen darf, bevor eine Preiserhöhung Geld kostet.",
  },
  returns: {
    en: "A share: 0.11 is 11 %. Low margins bear more loss, not less.",
    de: "Ein Anteil: 0,11 sind 11 %. Kleine Margen vertragen mehr Verlust, nicht weniger.",
  },
  formula: { en: "rise ÷ (contribution margin + rise)", de: "Erhöhung ÷ (Deckungsbeitrag + Erhöhung)" },
  parameters: [
    number("increase", terms.theRise, {
      en: "The rise as a share: 0.05 is 5 %.",
      de: "Die Erhöhung als Anteil: 0,05 sind 5 %.",
    }),
    number("contributionMargin", terms.theContributionMargin, {
      en: "What is left of the price after avoidable cost, as a share.",
      de: "Was vom Preis nach abbaubaren Kosten bleibt, als Anteil.",
    }),
  ],
  examples: [
    {
      caption: { en: "5 % at a margin of 40 %", de: "5 % bei 40 % Deckungsbeitrag" },
      arguments: [0.05, 0.4],
      result: 0.1111,
    },
    {
      caption: { en: "10 % at a margin of 22 %", de: "10 % bei 22 % Deckungsbeitrag" },
      arguments: [0.1, 0.22],
      result: 0.3125,
    },
    {
      caption: { en: "without any margin all may leave", de: "ohne Deckungsbeitrag dürfen alle gehen" },
      arguments: [
        [[0.1], [0.1]],
        [[0], [0.1]],
      ],
      result: [[1], [0.5]],
    },
    {
      caption: { en: "5 as a rise is meant as 5 %", de: "5 als Erhöhung meint 5 %" },
      arguments: [5, 0.4],
      result: "#NUM!",
    },
    { caption: { en: "a fall in price", de: "eine Preissenkung" }, arguments: [-0.1, 0.4], result: "#NUM!" },
  ],
  each: priceRiseLoss,
});
