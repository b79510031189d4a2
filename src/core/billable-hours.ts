import { demand } from "./demand";

/** Hours that can be sold in a year: 40 a week × (52 − 7) weeks × 80 % = 1,440. */
export function billableHours(hoursPerWeek: number, weeksOff = 0, billableShare = 1): number {
  demand(hoursPerWeek >= 0, "hours.negative");
  demand(weeksOff >= 0 && weeksOff <= 52, "weeks.outside");
  demand(billableShare >= 0 && billableShare <= 1, "share.outside");
  return hoursPerWeek * (52 - weeksOff) * billableShare;
}
