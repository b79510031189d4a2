import { demand } from "./demand";

/**
 * Cost to serve without time sheets (time-driven activity-based costing, Kaplan & Anderson 2004): 12 calls × 15 min + 4
 * visits × 60 min at 40 an hour = 280.
 */
export function activityCost(counts: ArrayLike<number>, minutes: readonly number[], costPerHour: number): number {
  let total = 0;
  for (let index = 0; index < counts.length; index++) {
    const count = counts[index] ?? 0;
    const each = minutes[index] ?? 0;
    demand(count >= 0 && each >= 0, "amount.negative", {
      name: { en: "counts and minutes", de: "Anzahlen und Minuten" },
    });
    total += count * each;
  }
  return (total / 60) * costPerHour;
}
