import { exitImpact } from "../core/exit-impact";
import { defineFunction } from "../spreadsheet/define-function";
import { countingZero, number, optional } from "../spreadsheet/parameter";
import {
  avoidableCosts,
  monthsToRefill,
  oneOffCost,
  refillRate,
  refillShare,
  yearlyHours,
  yearlyRevenue,
} from "./parameters";
import * as terms from "../core/terms";

export const EXITIMPACT = defineFunction({
  id: "EXITIMPACT",
  group: "decide",
  summary: {
    en: "What letting a client go changes in money.",
    de: "Was es in Geld ändert, einen Kunden gehen zu lassen.",
  },
  returns: {
    en: "Money over the months; negative costs the firm.",
    de: "Geld über die Monate; negativ kostet es die Firma.",
  },
  formula: {
    en:
      "−(revenue − avoidable costs) ÷ 12 × months + hours ÷ 12 × refill rate × refill share × full months − " +
      "one-off cost; full months = months − ramp ÷ 2, or months² ÷ (2 × ramp) within the ramp",
    de:
      "−(Umsatz − abbaubare Kosten) ÷ 12 × Monate + Stunden ÷ 12 × Beitrag je Stunde × Wiederbelegungsquote × " +
      "volle Monate − einmalige Kosten; volle Monate = Monate − Anlauf ÷ 2, im Anlauf Monate² ÷ (2 × Anlauf)",
  },
  parameters: [
    yearlyRevenue,
    avoidableCosts,
    yearlyHours,
    refillShare,
    refillRate,
    monthsToRefill,
    optional(
      countingZero(
        number(
          "months",
          { en: "the months", de: "die Monate" },
          { en: "Over how many months; 12 unless given.", de: "Über wie viele Monate; sonst 12." },
        ),
      ),
      12,
    ),
    oneOffCost,
  ],
  examples: [
    {
      caption: {
        en: "3,000 lost, 100 hours resold at once at 60 % for 60: −3,000 + 3,600",
        de: "3.000 verloren, 100 Stunden sofort zu 60 % für 60 verkauft: −3.000 + 3.600",
      },
      arguments: [12000, 9000, 100, 0.6, 60],
      result: 600,
    },
    {
      caption: {
        en: "a ramp of 6 months is worth 9 full ones: −3,000 + 2,700 − 500",
        de: "ein Anlauf von 6 Monaten ist 9 volle wert: −3.000 + 2.700 − 500",
      },
      arguments: [12000, 9000, 100, 0.6, 60, 6, 12, 500],
      result: -800,
    },
    {
      caption: {
        en: "3 months within a ramp of 6: −750 + 300 × 0.75",
        de: "3 Monate in einem Anlauf von 6: −750 + 300 × 0,75",
      },
      arguments: [12000, 9000, 100, 0.6, 60, 6, 3],
      result: -525,
    },
    { caption: terms.sixtyAsShare, arguments: [12000, 9000, 100, 60, 60], result: "#NUM!" },
  ],
  each: (revenue, avoidable, hours, share, rate, ramp, months, oneOff) =>
    exitImpact(
      {
        revenue,
        avoidableCosts: avoidable,
        hours,
        refillShare: share,
        refillRate: rate,
        monthsToRefill: ramp,
        oneOffCost: oneOff,
      },
      months,
    ),
});
