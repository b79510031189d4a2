import { exitPayback } from "../core/exit-impact";
import { defineFunction } from "../spreadsheet/define-function";
import {
  avoidableCosts,
  monthsToRefill,
  oneOffCost,
  refillRate,
  refillShare,
  yearlyHours,
  yearlyRevenue,
} from "./parameters";

export const EXITPAYBACK = defineFunction({
  id: "EXITPAYBACK",
  group: "decide",
  summary: {
    en: "Months until letting a client go has paid back.",
    de: "Monate, bis es sich ausgezahlt hat, einen Kunden gehen zu lassen.",
  },
  returns: { en: "Months; 0 is at once.", de: "Monate; 0 heißt sofort." },
  formula: { en: "the months at which EXITIMPACT is back at 0", de: "die Monate, bei denen EXITIMPACT wieder 0 ist" },
  parameters: [yearlyRevenue, avoidableCosts, yearlyHours, refillShare, refillRate, monthsToRefill, oneOffCost],
  examples: [
    {
      caption: {
        en: "300 a month regained, 250 lost, 500 once: 500 ÷ 50",
        de: "300 im Monat gewonnen, 250 verloren, einmal 500: 500 ÷ 50",
      },
      arguments: [12000, 9000, 100, 0.6, 60, 0, 500],
      result: 10,
    },
    {
      caption: {
        en: "the client costs more than it brings: at once",
        de: "Der Kunde kostet mehr, als er bringt: sofort",
      },
      arguments: [6000, 9000, 100, 0, 60],
      result: 0,
    },
    {
      caption: { en: "a ramp of 2 months: (300 × 2 ÷ 2) ÷ 50", de: "ein Anlauf von 2 Monaten: (300 × 2 ÷ 2) ÷ 50" },
      arguments: [12000, 9000, 100, 0.6, 60, 2],
      result: 6,
    },
    {
      caption: { en: "too few hours are sold again", de: "Zu wenige Stunden werden wieder verkauft" },
      arguments: [12000, 9000, 100, 0.4, 60],
      result: "#N/A",
    },
  ],
  each: (revenue, avoidable, hours, share, rate, ramp, oneOff) =>
    exitPayback({
      revenue,
      avoidableCosts: avoidable,
      hours,
      refillShare: share,
      refillRate: rate,
      monthsToRefill: ramp,
      oneOffCost: oneOff,
    }),
});
