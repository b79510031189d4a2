import type { Language } from "../core/problem";

/** Where the figures stand that a verdict is made of, as a formula writes them: B14, $B$6, or an expression. */
export interface VerdictPlaces {
  readonly effectiveRate: string;
  readonly fit: string;
  readonly knockedOut: string;
  readonly tried: string;
  /** The fee's rise, FEEINCREASE; an error there is a rise that cannot be computed. */
  readonly feeIncrease: string;
  readonly avoidableProfit: string;
  readonly minimum: string;
  readonly minimumFit: string;
  readonly maximumIncrease: string;
  readonly tolerance: string;
}

/** The arguments of CLIENTVERDICT as the analysis judges: who costs more than it brings gets no tolerance. */
export function verdictArguments(at: VerdictPlaces, language: Language): string {
  const tolerance = `IF(IFERROR(${at.avoidableProfit}<0,FALSE),0,IF(${at.tolerance}="","",${at.tolerance}))`;
  return [
    at.effectiveRate,
    at.minimum,
    at.fit,
    at.minimumFit,
    at.knockedOut,
    at.maximumIncrease,
    at.tried,
    `"${language}"`,
    `IFERROR(${at.feeIncrease},"")`,
    tolerance,
  ].join(",");
}

/** CLIENTREASON takes the same, and what leaves with the client. */
export function reasonArguments(at: VerdictPlaces, language: Language): string {
  return `${verdictArguments(at, language)},IFERROR(${at.avoidableProfit},"")`;
}

/**
 * FEEINCREASE by native signs, where the minimum is itself a function of ours and a third in the chain would come late.
 */
export function nativeRise({
  revenue,
  hours,
  minimum,
  costs,
}: {
  readonly revenue: string;
  readonly hours: string;
  readonly minimum: string;
  readonly costs: string;
}): string {
  return `MAX(0,(${hours}*${minimum}+${costs})/${revenue}-1)`;
}

/**
 * The minimum of a client, in proportion to who works for it, is never below what its own hour costs; where no minimum
 * is entered there is none.
 */
export function minimumAbove(minimumRate: string, costPerHour: string, ratio = 1): string {
  return `IF(${minimumRate}="","",MAX(${ratio === 1 ? minimumRate : `${minimumRate}*${ratio}`},${costPerHour}))`;
}
