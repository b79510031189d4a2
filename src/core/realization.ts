import { demand } from "./demand";

/** Billed ÷ value at the standard rate: 10,000 ÷ (120 h × 125) = 0.667. */
export function realization(billed: number, standardValue: number): number {
  demand(standardValue !== 0, "standard.none");
  demand(standardValue > 0, "standard.negative");
  return billed / standardValue;
}
