import { Problem, type ProblemFacts, type Words } from "./problem";
import type { ProblemCode } from "./problem-words";

/** Throws the problem unless the condition holds. */
export function demand(holds: boolean, code: ProblemCode, facts?: ProblemFacts): asserts holds {
  if (!holds) throw new Problem(code, facts);
}

/** Throws unless the figure is a share from 0 to 1. */
export function demandShare(share: number, name: Words): void {
  const problem = shareProblem(share, name);
  if (problem !== null) throw problem;
}

/**
 * What is wrong with a share: 8 is a typing error for 8 %, and the sentence says "Enter 0.08 for 8 %". `name` is German
 * in the accusative.
 */
export function shareProblem(share: number, name: Words): Problem | null {
  if (share >= 0 && share <= 1) return null;
  return share > 1
    ? new Problem("share.percent", { name, share: Number((share / 100).toPrecision(12)), percent: share })
    : new Problem("share.outside", { name });
}
