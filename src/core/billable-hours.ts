import { demand, demandShare } from "./demand";
import * as terms from "./terms";

/** Hours a year that go to clients, billed or not: 40 a week × (52 − 7) weeks × 80 % worked for clients = 1,440. */
export function billableHours(hoursPerWeek: number, weeksOff = 0, billableShare = 1): number {
  demand(hoursPerWeek >= 0, "hours.negative");
  demand(weeksOff >= 0 && weeksOff <= 52, "weeks.outside");
  demandShare(billableShare, terms.theShareWorkedForClients);
  return hoursPerWeek * (52 - weeksOff) * billableShare;
}
