import { clientProfit } from "../../core/client-profit";
import { effectiveRate } from "../../core/effective-rate";
import { feeIncrease } from "../../core/fee-increase";
import { fitGrade } from "../../core/fit-grade";
import { minimumFee } from "../../core/minimum-fee";
import { isBelowMinimum, verdict, type Verdict, type VerdictFigures } from "../../core/verdict";
import type { Practice } from "../owner/practice";
import { missingReason } from "./missing-reason";
import type { ClientFigures, JudgedClient } from "./portfolio";
import { verdictReason } from "./reason";

/**
 * What a client's figures say: rates, profits, fees, verdict and reason; what cannot be said is null, and `missing`
 * says why.
 */
export function judgeClient(figures: ClientFigures, practice: Practice): JudgedClient {
  const { revenue, directCosts, servingCosts, fit } = figures;
  const hours = hoursWorked(figures);
  const minimumRate = minimumOf(figures, practice);
  const avoidableProfit = profitOf(figures, figures.avoidableCostPerHour);
  const fullProfit = profitOf(
    figures,
    figures.fullCostPerHour === undefined ? practice.fullCostPerHour : figures.fullCostPerHour,
  );
  const served = effectiveRateOf(figures);
  const judged = verdictFigures(figures, practice);
  const [a, b, c] = practice.gradeFloors;
  return {
    ...figures,
    minimumRate,
    plainRate: revenue === null || hours === null ? null : effectiveRate(revenue, hours, directCosts),
    effectiveRate: served,
    avoidableProfit,
    fullProfit,
    yield: shareOfRevenue(fullProfit ?? avoidableProfit, revenue),
    yieldIs: fullProfit !== null ? "full cost" : avoidableProfit !== null ? "avoidable cost" : null,
    minimumFee:
      hours === null || minimumRate === null ? null : minimumFee(hours, minimumRate, directCosts, servingCosts),
    feeIncrease: riseOf(figures, practice),
    grade: fit === null ? null : fitGrade(fit, a, b, c),
    verdict: verdictOf(figures, practice),
    reason:
      judged === null
        ? missingReason({ ...figures, effectiveRate: served, avoidableProfit })
        : verdictReason(judged, { knockouts: figures.knockouts, avoidableProfit }),
    missing: missingOf(figures, practice, avoidableProfit ?? fullProfit),
  };
}

/**
 * The verdict on a client's figures, for all who ask: the analysis, turning points, sureness, what if; null as long as
 * the rate or the minimum is not known and no floor is missed.
 */
export function verdictOf(figures: ClientFigures, practice: Practice): Verdict | null {
  const judged = verdictFigures(figures, practice);
  if (judged !== null) return verdict(judged);
  return figures.knockouts.length > 0 ? "Part ways" : null;
}

/**
 * What the verdict is made of; null as long as the rate or the minimum is not known. Who costs more than it brings gets
 * no tolerance.
 */
export function verdictFigures(figures: ClientFigures, practice: Practice): VerdictFigures | null {
  const { minimumFit, maximumIncrease } = practice;
  const rate = effectiveRateOf(figures);
  const minimumRate = minimumOf(figures, practice);
  if (rate === null || minimumRate === null) return null;
  const isLosing = (profitOf(figures, figures.avoidableCostPerHour) ?? 0) < 0;
  return {
    effectiveRate: rate,
    minimumRate,
    fit: figures.fit,
    minimumFit,
    isKnockedOut: figures.knockouts.length > 0,
    maximumIncrease,
    isTried: figures.isTried,
    riseNeeded: riseOf(figures, practice),
    tolerance: isLosing ? 0 : practice.tolerance,
  };
}

/** Whether an hour brings less than the client's minimum, beyond the tolerance; false as long as that is not known. */
export function isBelow(figures: ClientFigures, practice: Practice): boolean {
  const judged = verdictFigures(figures, practice);
  return judged !== null && isBelowMinimum(judged);
}

/**
 * The least an hour of this client must bring: the firm's minimum (in proportion to who works for it), never below what
 * the hour itself costs and would fall away. A minimum of 0 is none.
 */
export function minimumOf(
  { avoidableCostPerHour, minimumRatio = 1 }: Pick<ClientFigures, "avoidableCostPerHour" | "minimumRatio">,
  { minimumRate }: Pick<Practice, "minimumRate">,
): number | null {
  return minimumRate === null || minimumRate <= 0 || minimumRatio === null
    ? null
    : Math.max(minimumRate * minimumRatio, avoidableCostPerHour ?? 0);
}

/** 0 hours are no hours: nothing is divided by them, and nobody is free to serve. */
function hoursWorked({ hours }: ClientFigures): number | null {
  return hours !== null && hours > 0 ? hours : null;
}

function effectiveRateOf(figures: ClientFigures): number | null {
  const hours = hoursWorked(figures);
  return figures.revenue === null || hours === null
    ? null
    : effectiveRate(figures.revenue, hours, figures.directCosts, figures.servingCosts);
}

/** The fee's rise to the minimum; a fee of 0 or below has none. */
function riseOf(figures: ClientFigures, practice: Practice): number | null {
  const { revenue, directCosts, servingCosts } = figures;
  const [hours, minimumRate] = [hoursWorked(figures), minimumOf(figures, practice)];
  return revenue === null || revenue <= 0 || hours === null || minimumRate === null
    ? null
    : feeIncrease(revenue, hours, minimumRate, directCosts, servingCosts);
}

function profitOf(figures: ClientFigures, cost: number | null): number | null {
  const { revenue, directCosts, servingCosts } = figures;
  const hours = hoursWorked(figures);
  return revenue === null || hours === null || cost === null
    ? null
    : clientProfit(revenue, hours, cost, directCosts, servingCosts);
}

/** A share of a base of 0 or below has no meaning. */
function shareOfRevenue(profit: number | null, revenue: number | null): number | null {
  return profit === null || revenue === null || revenue <= 0 ? null : profit / revenue;
}

function missingOf(figures: ClientFigures, practice: Practice, profit: number | null): JudgedClient["missing"] {
  const missing: JudgedClient["missing"][number][] = [];
  const hours = hoursWorked(figures);
  if (figures.revenue === null) missing.push("revenue");
  if (hours === null) missing.push("hours");
  if (minimumOf(figures, practice) === null) missing.push("minimum rate");
  if (profit === null && figures.revenue !== null && hours !== null) missing.push("cost per hour");
  if (figures.fit === null) missing.push("fit");
  return missing;
}
