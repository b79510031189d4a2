import type { VerdictFigures } from "../core/verdict";
import {
  effectiveRate,
  fit,
  knockedOut,
  language,
  maxIncrease,
  minFit,
  minRate,
  riseNeeded,
  tolerance,
  tried,
} from "./parameters";

/** What CLIENTVERDICT and CLIENTREASON take, in the order that stays for ever. */
export const verdictParameters = [
  effectiveRate,
  minRate,
  fit,
  minFit,
  knockedOut,
  maxIncrease,
  tried,
  language,
  riseNeeded,
  tolerance,
] as const;

/** The arguments of both functions as the core wants them. */
export function figuresOf(
  rate: number,
  minimumRate: number,
  score: number | null,
  minimumFit: number,
  isKnockedOut: boolean,
  maximumIncrease: number,
  isTried: boolean,
  rise: number | null,
  near: number,
): VerdictFigures {
  return {
    effectiveRate: rate,
    minimumRate,
    fit: score,
    minimumFit,
    isKnockedOut,
    maximumIncrease,
    isTried,
    riseNeeded: rise,
    tolerance: near,
  };
}
