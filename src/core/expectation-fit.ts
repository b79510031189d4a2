import { demand } from "./demand";

/**
 * How much of what the client expects can be met: 10 and 4 expected, 8 and 5 deliverable, equal weights: (0.8 + 1) ÷ 2
 * = 0.9; expecting 0 is met.
 */
export function expectationFit(
  expected: ArrayLike<number>,
  deliverable: ArrayLike<number>,
  weights: readonly number[],
): number {
  let sum = 0;
  let total = 0;
  for (let index = 0; index < expected.length; index++) {
    const wanted = expected[index] ?? 0;
    const offered = deliverable[index] ?? 0;
    const weight = weights[index] ?? 0;
    demand(wanted >= 0 && offered >= 0, "expectation.negative");
    demand(weight >= 0, "weights.negative");
    total += weight;
    sum += weight * (wanted === 0 ? 1 : Math.min(1, offered / wanted));
  }
  demand(total > 0, "weights.none");
  return sum / total;
}
