import { demand } from "./demand";

export type Verdict = "Part ways" | "Reprice" | "Refer" | "Talk" | "Change procedure" | "Grow" | "Keep";

export interface VerdictFigures {
  readonly effectiveRate: number;
  readonly minimumRate: number;
  /** 0–100; null is not rated, then money alone decides. */
  readonly fit: number | null;
  readonly minimumFit: number;
  readonly isKnockedOut: boolean;
  /** The largest rise that this client would bear, a share. */
  readonly maximumIncrease: number;
  /** A talk or a rise was tried already. */
  readonly isTried: boolean;
}

export const usualFigures = { minimumFit: 50, isKnockedOut: false, maximumIncrease: 0.3, isTried: false } as const;

const growFit = 75;
const growRate = 1.25;
/** Rates come from divisions; what differs in the last bits is equal. */
const rounding = 1e-9;

/** What to do about a client: fix first, part last. 61 an hour against 78 at a fit of 70 needs 27.9 % more: "Reprice". */
export function verdict(figures: VerdictFigures): Verdict {
  const { fit, minimumFit, isTried } = figures;
  demand(figures.minimumRate >= 0, "minimum.negative");
  demand(figures.maximumIncrease >= 0, "increase.negative");
  demand(fit === null || (fit >= 0 && fit <= 100), "fit.outside");
  if (figures.isKnockedOut) return "Part ways";
  const fits = fit === null || fit >= minimumFit;
  if (isBelowMinimum(figures)) {
    if (!fits) return isTried ? "Part ways" : "Talk";
    return riseNeeded(figures) <= figures.maximumIncrease + rounding && !isTried ? "Reprice" : "Refer";
  }
  if (!fits) return isTried ? "Refer" : "Change procedure";
  const grows = fit !== null && fit >= growFit && figures.effectiveRate >= growRate * figures.minimumRate * (1 - rounding);
  return grows ? "Grow" : "Keep";
}

export function isBelowMinimum({ effectiveRate, minimumRate }: Pick<VerdictFigures, "effectiveRate" | "minimumRate">): boolean {
  return effectiveRate < minimumRate * (1 - rounding);
}

/** The rise that lifts the effective rate to the minimum: 78 ÷ 61 − 1 = 27.9 %; Infinity for a rate that no rise can mend. */
export function riseNeeded({ effectiveRate, minimumRate }: Pick<VerdictFigures, "effectiveRate" | "minimumRate">): number {
  return effectiveRate > 0 ? Math.max(0, minimumRate / effectiveRate - 1) : Infinity;
}
