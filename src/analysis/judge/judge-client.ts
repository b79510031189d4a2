import { clientProfit } from "../../core/client-profit";
import { feeIncrease } from "../../core/fee-increase";
import { fitGrade } from "../../core/fit-grade";
import { minimumFee } from "../../core/minimum-fee";
import { verdict, type VerdictFigures } from "../../core/verdict";
import { missingReason } from "./missing-reason";
import type { ClientFigures, JudgedClient } from "./portfolio";
import type { Practice } from "../owner/practice";
import { verdictReason } from "./verdict-reason";

/** What a client's figures say: rates, profits, fees, verdict and reason; what cannot be said is null, and `missing` says why. */
export function judgeClient(figures: ClientFigures, practice: Practice): JudgedClient {
  const { revenue, hours, directCosts, avoidableCostPerHour, fit, knockouts } = figures;
  const { minimumRate, language } = practice;
  const avoidableProfit = profitOf(figures, avoidableCostPerHour);
  const fullProfit = profitOf(figures, practice.fullCostPerHour);
  const judged = verdictFigures(figures, practice);
  const missing = missingOf(figures, practice, avoidableProfit ?? fullProfit);
  const [a, b, c] = practice.gradeFloors;
  return {
    ...figures,
    effectiveRate: effectiveRateOf(figures),
    avoidableProfit,
    fullProfit,
    yield: shareOfRevenue(fullProfit ?? avoidableProfit, revenue),
    yieldIs: fullProfit !== null ? "full cost" : avoidableProfit !== null ? "avoidable cost" : null,
    minimumFee: hours === null || hours < 0 || minimumRate === null ? null : minimumFee(hours, minimumRate, directCosts),
    feeIncrease: revenue === null || revenue <= 0 || hours === null || hours < 0 || minimumRate === null ? null : feeIncrease(revenue, hours, minimumRate, directCosts),
    grade: fit === null ? null : fitGrade(fit, a, b, c),
    verdict: judged === null ? (knockouts.length > 0 ? "Part ways" : null) : verdict(judged),
    reason: judged === null ? missingReason(missing, figures, language, knockouts) : verdictReason(judged, language, knockouts),
    missing,
  };
}

/** What the verdict is made of; null as long as the rate or the minimum is not known. */
export function verdictFigures(figures: ClientFigures, practice: Practice): VerdictFigures | null {
  const { minimumRate, minimumFit, maximumIncrease } = practice;
  const effectiveRate = effectiveRateOf(figures);
  if (effectiveRate === null || minimumRate === null) return null;
  return { effectiveRate, minimumRate, fit: figures.fit, minimumFit, isKnockedOut: figures.knockouts.length > 0, maximumIncrease, isTried: figures.isTried };
}

function effectiveRateOf({ revenue, hours, directCosts }: ClientFigures): number | null {
  return revenue !== null && hours !== null && hours > 0 ? (revenue - directCosts) / hours : null;
}

function profitOf({ revenue, hours, directCosts, servingCosts }: ClientFigures, cost: number | null): number | null {
  if (revenue === null || hours === null || cost === null || hours < 0) return null;
  return clientProfit(revenue, hours, cost, directCosts, servingCosts);
}

/** A share of a base of 0 or below has no meaning. */
function shareOfRevenue(profit: number | null, revenue: number | null): number | null {
  return profit === null || revenue === null || revenue <= 0 ? null : profit / revenue;
}

function missingOf({ revenue, hours, fit }: ClientFigures, practice: Practice, profit: number | null): JudgedClient["missing"] {
  const missing: JudgedClient["missing"][number][] = [];
  if (revenue === null) missing.push("revenue");
  if (hours === null || hours <= 0) missing.push("hours");
  if (practice.minimumRate === null) missing.push("minimum rate");
  if (profit === null && revenue !== null && hours !== null) missing.push("cost per hour");
  if (fit === null) missing.push("fit");
  return missing;
}
