import { demand, demandShare } from "./demand";

/** What paying late costs: 10,000 × 8 % × 45 days ÷ 365 + 2 h chasing × 40 = 178.63; days below 0 count as 0. */
export function lateCost(
  amount: number,
  daysLate: number,
  yearlyRate: number,
  chasingHours = 0,
  costPerHour = 0,
): number {
  demandShare(yearlyRate, { en: "the yearly interest", de: "den Jahreszins" });
  demand(chasingHours >= 0, "hours.negative");
  return (amount * yearlyRate * Math.max(0, daysLate)) / 365 + chasingHours * costPerHour;
}
