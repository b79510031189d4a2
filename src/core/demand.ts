import { Problem, type ProblemFacts } from "./problem";
import type { ProblemCode } from "./problem-words";

/** Throws the problem unless the condition holds. */
export function demand(holds: boolean, code: ProblemCode, facts?: ProblemFacts): asserts holds {
  if (!holds) throw new Problem(code, facts);
}
