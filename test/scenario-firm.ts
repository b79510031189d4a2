import type { ClientYear, ScenarioFirm } from "../src/analysis/plans/scenario/scenario";

/** A client's year in a scenario, an hour of which costs 40. */
export const year = (client: string, revenue: number, hours: number, directCosts = 0, monthsToPay = 0): ClientYear => ({
  client,
  revenue,
  hours,
  directCosts,
  servingCosts: 0,
  avoidableCostPerHour: 40,
  monthsToPay,
});
/** A firm with 500 hours, half of what gets free is sold again at 30 an hour. */
export const firm: ScenarioFirm = {
  capacityHours: 500,
  refillShare: 0.5,
  pipelineHours: 120,
  contributionPerHour: 30,
  monthsToRefill: 0,
};
