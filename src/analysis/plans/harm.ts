import type { Harm } from "../owner/harm";
import { reputationCost, spilloverCost } from "../../core/client-risk";
import { clientKey } from "../../columns/rows/client-name";
import type { ScoredClient } from "../judge/portfolio";

/** Lines of their own, never part of profit; null is not estimated. */
export interface HarmCost {
  /** What those clients bring a year on avoidable cost. */
  readonly marginAtRisk: number;
  readonly spillover: number | null;
  readonly reputation: number | null;
}

/**
 * 20 h taken at 85, and two clients of 4,000 and 2,000 a year who may leave with 20 %: 1,700 + 1,200 = 2,900. Without a
 * minimum rate the hours have no price yet.
 */
export function harmCost(harm: Harm, clients: readonly ScoredClient[], minimumRate: number | null): HarmCost {
  const losers = new Set(harm.losers.map(clientKey));
  // Of most clients nobody is named, and a firm may have thousands.
  const atRisk = losers.size === 0 ? [] : clients.filter(({ client }) => losers.has(clientKey(client)));
  const marginAtRisk = atRisk.reduce(
    (sum, { avoidableProfit, months }) => sum + (Math.max(0, avoidableProfit ?? 0) * 12) / (months ?? 12),
    0,
  );
  const isSaid = harm.losers.length > 0 && (harm.hoursTaken > 0 || harm.chanceOfLosing > 0);
  const reputation = reputationCost(harm.peopleReached, harm.prospectShare, harm.winRateLoss, harm.newClientValue);
  return {
    marginAtRisk,
    spillover:
      isSaid && minimumRate !== null
        ? spilloverCost(harm.hoursTaken, minimumRate, marginAtRisk, harm.chanceOfLosing)
        : null,
    reputation: reputation > 0 ? reputation : null,
  };
}
