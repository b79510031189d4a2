import { refillShare } from "../core/exit-impact";
import { defineFunction } from "../spreadsheet/define-function";
import { number } from "../spreadsheet/parameter";
import { avoidableCosts, yearlyHours, yearlyRevenue } from "./parameters";
import * as terms from "../core/terms";

export const REFILLSHARE = defineFunction({
  id: "REFILLSHARE",
  group: "decide",
  summary: {
    en: "The share of freed hours that must be sold again before parting pays.",
    de: "Der Anteil der freien Stunden, der wieder verkauft werden muss, bevor sich eine Trennung lohnt.",
  },
  returns: { en: "A share; above 1 it cannot be made up.", de: "Ein Anteil; über 1 lässt es sich nicht aufholen." },
  formula: {
    en: "max(0, (revenue − avoidable costs) ÷ (hours × contribution per hour))",
    de: "max(0; (Umsatz − abbaubare Kosten) ÷ (Stunden × Beitrag je Stunde))",
  },
  parameters: [
    yearlyRevenue,
    avoidableCosts,
    yearlyHours,
    number("contributionPerHour", terms.theContributionOfAResoldHour, {
      en: "What a resold hour contributes.",
      de: "Was eine wieder verkaufte Stunde beiträgt.",
    }),
  ],
  examples: [
    {
      caption: { en: "3,000 to make up with 100 hours at 60", de: "3.000 aufzuholen mit 100 Stunden zu 60" },
      arguments: [12000, 9000, 100, 60],
      result: 0.5,
    },
    {
      caption: { en: "a client that costs more than it brings", de: "ein Kunde, der mehr kostet, als er bringt" },
      arguments: [8000, 9000, 100, 60],
      result: 0,
    },
    {
      caption: { en: "cannot be made up", de: "lässt sich nicht aufholen" },
      arguments: [12000, 3000, 100, 60],
      result: 1.5,
    },
    {
      caption: { en: "no hours become free", de: "Es werden keine Stunden frei" },
      arguments: [12000, 9000, 0, 60],
      result: "#DIV/0!",
    },
  ],
  each: refillShare,
});
