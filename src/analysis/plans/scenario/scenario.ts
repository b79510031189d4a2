import type { Prospect } from "../questionnaire";
import { topShare } from "../../../core/concentration";
import { leastMonths } from "../../gather/month";
import type { Portfolio } from "../../judge/portfolio";
import { clientMonths } from "../exit";

/** A client's year, on avoidable cost. */
export interface ClientYear {
  readonly client: string;
  readonly revenue: number;
  readonly hours: number;
  readonly directCosts: number;
  readonly servingCosts: number;
  readonly avoidableCostPerHour: number;
  /** Months from the work until its money is there. */
  readonly monthsToPay: number;
}

/** What the owner thinks of doing with a client, from which month on. */
export interface Decision {
  readonly isParted: boolean;
  /** A share of the fee: 0.1 is 10 % more. */
  readonly rise: number;
  /** Hours a year. */
  readonly hoursSaved: number;
  /** The chance that the client stays under it, 0 to 1. */
  readonly stay: number;
  /** Months from today until it holds; until then all is as now. */
  readonly month: number;
  /** The day on which it ends, by the owner's choice or the agreement; null leaves a parting to the order of all. */
  readonly day: number | null;
}

export const asNow: Decision = { isParted: false, rise: 0, hoursSaved: 0, stay: 1, month: 0, day: null };
export const parted: Decision = { ...asNow, isParted: true };

export interface Decided {
  readonly year: ClientYear;
  readonly decision: Decision;
}

/** What becomes of hours that are free. */
export interface Reselling {
  readonly refillShare: number;
  /** Hours a year that others have asked for. */
  readonly pipelineHours: number;
  /** What a resold hour leaves after its own avoidable cost. */
  readonly contributionPerHour: number;
  readonly monthsToRefill: number;
}

export interface ScenarioFirm extends Reselling {
  /** Hours a year that go to clients; null is not known. */
  readonly capacityHours: number | null;
}

export interface ScenarioFigures {
  /** What a year of it brings, before all that does not fall away with a client. */
  readonly profit: number;
  readonly keptHours: number;
  readonly freedHours: number;
  readonly resoldHours: number;
  /** (Kept + resold hours) ÷ capacity. */
  readonly load: number | null;
  /** The largest client's share of the fees of those who are kept. */
  readonly largestShare: number | null;
}

/**
 * Profit = Σ kept (R(1 + rise) − D − S − cost) × P(stay) + resold hours × contribution; resold = min(refill share ×
 * freed, pipeline). Freed are the hours of those who go, by decision or by chance, and the hours saved with those who
 * stay.
 */
export function scenarioFigures(all: readonly Decided[], firm: ScenarioFirm): ScenarioFigures {
  const freedHours = sum(all, freedOf);
  const resoldHours = resold(freedHours, firm);
  const keptHours = sum(all, keptHoursOf);
  const fees = all.flatMap(({ year, decision }) =>
    decision.isParted ? [] : [Math.max(0, year.revenue) * (1 + decision.rise)],
  );
  return {
    profit: sum(all, contributionOf) + resoldHours * firm.contributionPerHour,
    keptHours,
    freedHours,
    resoldHours,
    load:
      firm.capacityHours === null || firm.capacityHours <= 0 ? null : (keptHours + resoldHours) / firm.capacityHours,
    largestShare: fees.some((fee) => fee > 0) ? topShare(fees) : null,
  };
}

/**
 * What a client is expected to bring in a year under the decision: (10,000 × 1.1 − 1,000 − 100 h × 40) × 0.8 = 4,800.
 */
export function contributionOf(one: Decided): number {
  return feesOf(one) - costsOf(one);
}

/** A year's fees under the decision, by the chance that they come. */
export function feesOf({ year: { revenue }, decision: { isParted, rise, stay } }: Decided): number {
  return isParted ? 0 : revenue * (1 + rise) * stay;
}

/** What goes in a year for a client's work, and only for it. */
export function costsOf(one: Decided): number {
  const { directCosts, servingCosts, avoidableCostPerHour } = one.year;
  const { isParted, stay } = one.decision;
  return isParted ? 0 : (directCosts + servingCosts) * stay + keptHoursOf(one) * avoidableCostPerHour;
}

export function keptHoursOf({ year: { hours }, decision: { isParted, hoursSaved, stay } }: Decided): number {
  return isParted ? 0 : Math.max(0, hours - hoursSaved) * stay;
}

export function freedOf(one: Decided): number {
  return one.year.hours - keptHoursOf(one);
}

export function resold(freedHours: number, { refillShare, pipelineHours }: Reselling): number {
  return Math.max(0, Math.min(refillShare * freedHours, pipelineHours));
}

export function sum<One>(all: readonly One[], of: (one: One) => number): number {
  return all.reduce((total, one) => total + of(one), 0);
}

/**
 * Everybody who is still a client with the figures of a year; those without revenue, hours, cost or enough months are
 * named.
 */
export function clientYears(
  portfolio: Pick<Portfolio, "clients" | "from" | "to">,
  monthsToPayOf: (client: string) => number = () => 0,
): { readonly years: readonly ClientYear[]; readonly unknown: readonly string[] } {
  const years: ClientYear[] = [];
  const unknown: string[] = [];
  for (const one of portfolio.clients.filter(({ isGone }) => !isGone)) {
    const { client, revenue, hours, avoidableCostPerHour } = one;
    const months = clientMonths(one, portfolio);
    if (revenue === null || hours === null || hours < 0 || avoidableCostPerHour === null || months < leastMonths) {
      unknown.push(client);
      continue;
    }
    const year = 12 / months;
    years.push({
      client,
      revenue: revenue * year,
      hours: hours * year,
      directCosts: one.directCosts * year,
      servingCosts: one.servingCosts * year,
      avoidableCostPerHour,
      monthsToPay: monthsToPayOf(client),
    });
  }
  return { years, unknown };
}

/** Hours that prospects who have not decided yet would need: 40 estimated at a factor of 1.5 are 60. */
export function pipelineOf(prospects: readonly Prospect[]): number {
  return sum(
    prospects.filter(({ outcome }) => outcome === null),
    ({ estimatedHours, factor }) => (estimatedHours ?? 0) * (factor ?? 1),
  );
}
