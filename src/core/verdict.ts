import { demand, demandShare } from "./demand";
import { verdictRules, type Situation, type Verdict, type VerdictRule } from "./verdict-rules";
import * as terms from "./terms";

export type { Verdict } from "./verdict-rules";

export interface VerdictFigures {
  readonly effectiveRate: number;
  readonly minimumRate: number;
  /** 0–100; null is not rated, then money alone decides. */
  readonly fit: number | null;
  readonly minimumFit: number;
  readonly isKnockedOut: boolean;
  /** The largest rise of the fee that the owner thinks acceptable, a share. */
  readonly maximumIncrease: number;
  /** A talk or a rise was tried already. */
  readonly isTried: boolean;
  /**
   * The fee's rise that brings the client to the minimum, a share, with direct and serving costs; null: minimum ÷
   * effective rate − 1, right only without such costs.
   */
  readonly riseNeeded: number | null;
  /** So close to the minimum (a share of it) and to the fit line (100 × as many points) counts as reached. */
  readonly tolerance: number;
}

export const usualFigures = {
  minimumFit: 50,
  isKnockedOut: false,
  maximumIncrease: 0.3,
  isTried: false,
  riseNeeded: null,
  tolerance: 0.02,
} as const;

export const growFit = 75;
export const growRate = 1.25;
/** Rates come from divisions; what differs in the last bits is equal. */
const rounding = 1e-9;

/**
 * What to do about a client: fix first, part last. 61 an hour against 78 at a fit of 70 needs 27.9 % more: "Reprice".
 */
export function verdict(figures: VerdictFigures): Verdict {
  return verdictRule(figures).verdict;
}

/** The first rule of the table that holds: its verdict, and what the reason is about. */
export function verdictRule(figures: VerdictFigures): VerdictRule {
  demand(figures.minimumRate >= 0, "minimum.negative");
  demandShare(figures.maximumIncrease, terms.theLargestAcceptableRise);
  demand(figures.riseNeeded === null || figures.riseNeeded >= 0, "rise.negative");
  demandTolerance(figures.tolerance);
  demandFit(figures.fit ?? 0);
  demandMinimumFit(figures.minimumFit);
  const situation = situationOf(figures);
  const rule = verdictRules.find(({ when }) => holds(when, situation));
  if (rule === undefined) throw new Error("The last rule of the verdict holds always.");
  return rule;
}

/** Fit is a score from 0 to 100. */
export function demandFit(fit: number): void {
  demand(fit >= 0 && fit <= 100, "fit.outside");
}

/** 0.7 as a minimum fit is a typing error for 70 of 100 points; 0 is no fit line. */
function demandMinimumFit(minimumFit: number): void {
  demandFit(minimumFit);
  demand(minimumFit === 0 || minimumFit >= 1, "fit.share", {
    share: minimumFit,
    points: Number((100 * minimumFit).toPrecision(12)),
  });
}

/** Beyond one half nothing would be below the minimum any more; 2 is a typing error for 2 %. */
export function demandTolerance(tolerance: number): void {
  demand(tolerance >= 0 && tolerance <= 0.5, "tolerance.outside");
}

function situationOf(figures: VerdictFigures): Situation {
  const { fit, minimumFit, tolerance, effectiveRate, minimumRate } = figures;
  const isPlenty = effectiveRate >= growRate * minimumRate * (1 - rounding);
  const isLow = fit !== null && fit < minimumFit - 100 * tolerance - rounding;
  return {
    floors: figures.isKnockedOut ? "missed" : "met",
    money: isBelowMinimum(figures) ? "below" : isPlenty ? "plenty" : "enough",
    fit: isLow ? "low" : fit !== null && fit >= growFit ? "high" : "enough",
    tried: figures.isTried ? "yes" : "no",
    rise: riseNeeded(figures) <= figures.maximumIncrease + rounding ? "acceptable" : "beyond",
  };
}

function holds(when: VerdictRule["when"], { floors, money, fit, tried, rise }: Situation): boolean {
  return (
    (when.floors?.includes(floors) ?? true) &&
    (when.money?.includes(money) ?? true) &&
    (when.fit?.includes(fit) ?? true) &&
    (when.tried?.includes(tried) ?? true) &&
    (when.rise?.includes(rise) ?? true)
  );
}

/** Below the minimum by more than the tolerance: 76 against 78 at 2 % is not below 76.44, 76.4 is. */
export function isBelowMinimum({
  effectiveRate,
  minimumRate,
  tolerance,
}: Pick<VerdictFigures, "effectiveRate" | "minimumRate" | "tolerance">): boolean {
  return effectiveRate < minimumRate * (1 - tolerance) * (1 - rounding);
}

/**
 * The fee's rise that lifts the client to the minimum: 78 ÷ 61 − 1 = 27.9 % without direct and serving costs; Infinity
 * where no rise is known that can. A given rise of 0 for a rate below the minimum is a blank cell.
 */
export function riseNeeded({
  effectiveRate,
  minimumRate,
  riseNeeded: given,
}: Pick<VerdictFigures, "effectiveRate" | "minimumRate" | "riseNeeded">): number {
  if (effectiveRate >= minimumRate) return 0;
  if (given !== null && given > 0) return given;
  return effectiveRate > 0 ? minimumRate / effectiveRate - 1 : Infinity;
}
