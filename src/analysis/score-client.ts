import { clientProfit } from "../core/client-profit";
import { feeIncrease } from "../core/fee-increase";
import { fitGrade } from "../core/fit-grade";
import { minimumFee } from "../core/minimum-fee";
import { verdict, type VerdictFigures } from "../core/verdict";
import { clientKey } from "../columns/client-name";
import type { ClientSums } from "./client-sums";
import { missingReason } from "./missing-reason";
import type { Practice, ScoredClient } from "./portfolio";
import { verdictReason } from "./verdict-reason";

/** The owner's figures by the key of a client, so that the spelling in a file does not matter. */
export interface ClientAnswers {
  readonly fits: ReadonlyMap<string, number>;
  readonly knockedOut: ReadonlyMap<string, readonly string[]>;
  readonly servingCosts: ReadonlyMap<string, number>;
  readonly directCosts: ReadonlyMap<string, number>;
  readonly tried: ReadonlySet<string>;
}

export function answersOf(practice: Practice): ClientAnswers {
  const keyed = <Value>(values: Readonly<Record<string, Value>>): ReadonlyMap<string, Value> => new Map(Object.entries(values).map(([name, value]) => [clientKey(name), value]));
  return { fits: keyed(practice.fits), knockedOut: keyed(practice.knockedOut), servingCosts: keyed(practice.servingCosts), directCosts: keyed(practice.directCosts), tried: new Set(practice.tried.map(clientKey)) };
}

/** Everything that the rows and the owner's figures say about one client; what cannot be said is null, and `missing` says why. */
export function scoreClient(sums: ClientSums, currency: string, practice: Practice, answers: ClientAnswers): ScoredClient {
  const client = sums.name();
  const key = clientKey(client);
  const revenue = sums.invoiced ?? sums.timeValue;
  const { hours } = sums;
  const directCosts = sums.directCosts + (answers.directCosts.get(key) ?? 0);
  const servingCosts = answers.servingCosts.get(key) ?? 0;
  const figures = { revenue, hours, directCosts, servingCosts };
  const effectiveRate = revenue !== null && hours !== null && hours > 0 ? (revenue - directCosts) / hours : null;
  const avoidableCost = costPerHour(sums, practice.avoidableCostPerHour);
  const avoidableProfit = profitOf(figures, avoidableCost);
  const fullProfit = profitOf(figures, practice.fullCostPerHour);
  const fit = fitOf(answers, key);
  const knockouts = answers.knockedOut.get(key) ?? [];
  const judged = effectiveRate === null || practice.minimumRate === null ? null : judgedBy(practice, effectiveRate, practice.minimumRate, fit, knockouts.length > 0, answers.tried.has(key));
  const missing = missingOf(figures, practice, avoidableProfit ?? fullProfit, fit);
  const [a, b, c] = practice.gradeFloors;
  return {
    client,
    spellings: [...sums.spellings.keys()],
    currency,
    ...figures,
    effectiveRate,
    avoidableProfit,
    fullProfit,
    yield: shareOfRevenue(fullProfit ?? avoidableProfit, revenue),
    yieldIs: fullProfit !== null ? "full cost" : avoidableProfit !== null ? "avoidable cost" : null,
    minimumFee: hours === null || hours < 0 || practice.minimumRate === null ? null : minimumFee(hours, practice.minimumRate, directCosts),
    feeIncrease: revenue === null || revenue <= 0 || hours === null || hours < 0 || practice.minimumRate === null ? null : feeIncrease(revenue, hours, practice.minimumRate, directCosts),
    fit,
    grade: fit === null ? null : fitGrade(fit, a, b, c),
    verdict: judged === null ? (knockouts.length > 0 ? "Part ways" : null) : verdict(judged),
    reason: judged === null ? missingReason(missing, figures, practice.language, knockouts) : verdictReason(judged, practice.language, knockouts),
    missing,
    sources: sums.sourceRows(),
  };
}

function fitOf(answers: ClientAnswers, key: string): number | null {
  if ((answers.knockedOut.get(key) ?? []).length > 0) return 0;
  return answers.fits.get(key) ?? null;
}

function judgedBy(practice: Practice, effectiveRate: number, minimumRate: number, fit: number | null, isKnockedOut: boolean, isTried: boolean): VerdictFigures {
  return { effectiveRate, minimumRate, fit, minimumFit: practice.minimumFit, isKnockedOut, maximumIncrease: practice.maximumIncrease, isTried };
}

interface Figures {
  readonly revenue: number | null;
  readonly hours: number | null;
  readonly directCosts: number;
  readonly servingCosts: number;
}

function profitOf({ revenue, hours, directCosts, servingCosts }: Figures, cost: number | null): number | null {
  if (revenue === null || hours === null || cost === null || hours < 0) return null;
  return clientProfit(revenue, hours, cost, directCosts, servingCosts);
}

/** The owner's cost per hour, else the tracker's own if it knows the cost of every hour of this client; never 0 for want of one. */
function costPerHour(sums: ClientSums, given: number | null): number | null {
  if (given !== null) return given;
  const isCovered = sums.hours !== null && sums.hours > 0 && sums.trackedCost > 0 && Math.abs(sums.hoursWithCost - sums.hours) < 1e-9 * Math.max(1, sums.hours);
  return isCovered && sums.hours !== null ? sums.trackedCost / sums.hours : null;
}

/** A share of a base of 0 or below has no meaning. */
function shareOfRevenue(profit: number | null, revenue: number | null): number | null {
  return profit === null || revenue === null || revenue <= 0 ? null : profit / revenue;
}

function missingOf({ revenue, hours }: Figures, practice: Practice, profit: number | null, fit: number | null): ScoredClient["missing"] {
  const missing: ScoredClient["missing"][number][] = [];
  if (revenue === null) missing.push("revenue");
  if (hours === null || hours <= 0) missing.push("hours");
  if (practice.minimumRate === null) missing.push("minimum rate");
  if (profit === null && revenue !== null && hours !== null) missing.push("cost per hour");
  if (fit === null) missing.push("fit");
  return missing;
}
