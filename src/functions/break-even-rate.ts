import { breakEvenRate } from "../core/break-even-rate";
import { defineFunction } from "../spreadsheet/define-function";
import { billableHoursPerYear, costs, ownerPay, profitMargin, taxRate } from "./parameters";
import * as terms from "../core/terms";

export const BREAKEVENRATE = defineFunction({
  id: "BREAKEVENRATE",
  group: "earn",
  summary: {
    en: "What an hour must bring so that costs, pay and profit are covered.",
    de: "Was eine Stunde bringen muss, damit Kosten, Lohn und Gewinn gedeckt sind.",
  },
  returns: { en: "Money per hour, without VAT.", de: "Geld je Stunde, ohne Umsatzsteuer." },
  formula: {
    en: "(costs + owner's pay ÷ (1 − tax rate)) ÷ (1 − profit margin) ÷ billable hours, all per year",
    de: "(Kosten + Unternehmerlohn ÷ (1 − Steuersatz)) ÷ (1 − Gewinnmarge) ÷ fakturierbare Stunden, alles je Jahr",
  },
  parameters: [costs, billableHoursPerYear, ownerPay, taxRate, profitMargin],
  examples: [
    {
      caption: { en: "80,000 costs, 20,000 pay, 1,600 hours", de: "80.000 Kosten, 20.000 Lohn, 1.600 Stunden" },
      arguments: [80000, 1600, 20000],
      result: 62.5,
    },
    {
      caption: { en: "91,000 in 1,440 hours", de: "91.000 in 1.440 Stunden" },
      arguments: [91000, 1440],
      result: 63.19,
    },
    {
      caption: { en: "7,710 a month, 1,800 hours a year", de: "7.710 im Monat, 1.800 Stunden im Jahr" },
      arguments: [7710 * 12, 1800],
      result: 51.4,
    },
    {
      caption: {
        en: "20,000 pay after 50 % tax and a margin of 25 %",
        de: "20.000 Lohn nach 50 % Steuer und 25 % Marge",
      },
      arguments: [80000, 1600, 20000, 0.5, 0.25],
      result: 100,
    },
    {
      caption: { en: "a margin of 100 % has no price", de: "Zu 100 % Marge gibt es keinen Preis" },
      arguments: [80000, 1600, 0, 0, 1],
      result: "#NUM!",
    },
    { caption: terms.noHoursToSell, arguments: [80000, 0], result: "#DIV/0!" },
    { caption: terms.negativeHours, arguments: [80000, -1600], result: "#NUM!" },
  ],
  each: breakEvenRate,
});
