import { quantile } from "./quantile";

/** The middle one, or the mean of the two in the middle; null of nothing: 1, 2, 5 give 2; 1, 2 give 1.5. */
export function median(values: readonly number[]): number | null {
  return values.length === 0 ? null : quantile(values, 0.5);
}
