import { clientKey } from "../../columns/rows/client-name";
import { activityCost } from "../../core/activity-cost";
import { realization } from "../../core/realization";
import type { ClientSums } from "../gather/client-sums";
import { noMonth } from "../gather/client-sums";
import { MonthSums, together } from "../gather/month-sums";
import type { Window } from "../gather/window";
import type { Answers } from "../owner/answers";
import type { Practice } from "../owner/practice";
import { judgeClient } from "./judge-client";
import { latePaymentCost, paymentOf } from "./late-payment";
import { apartReason, goneReason } from "./months-reason";
import type { ClientFigures, JudgedClient, ScoredClient } from "./portfolio";
import { rhythmOf } from "./rhythm";
import type { StaffCost } from "./staff-costs";

/** The owner's figures by the key of a client, so that the spelling in a file does not matter. */
export interface ClientAnswers {
  readonly fits: ReadonlyMap<string, number>;
  readonly knockedOut: ReadonlyMap<string, readonly string[]>;
  readonly servingCosts: ReadonlyMap<string, number>;
  readonly directCosts: ReadonlyMap<string, number>;
  readonly hours: ReadonlyMap<string, number>;
  readonly revenue: ReadonlyMap<string, number>;
  readonly tried: ReadonlySet<string>;
  readonly stillClients: ReadonlySet<string>;
}

export function answersOf(answers: Answers): ClientAnswers {
  const keyed = <Value>(values: Readonly<Record<string, Value>>): ReadonlyMap<string, Value> =>
    new Map(Object.entries(values).map(([name, value]) => [clientKey(name), value]));
  const keys = (names: readonly string[]): ReadonlySet<string> => new Set(names.map(clientKey));
  return {
    fits: keyed(answers.fits),
    knockedOut: keyed(answers.knockedOut),
    servingCosts: keyed(answers.servingCosts),
    directCosts: keyed(answers.directCosts),
    hours: keyed(answers.hours),
    revenue: keyed(answers.revenue),
    tried: keys(answers.tried),
    stillClients: keys(answers.stillClients),
  };
}

/** A client's sums within the window, and what its hours cost by who worked them. */
export interface WindowedClient {
  readonly sums: ClientSums;
  readonly total: MonthSums;
  readonly staff: StaffCost;
}

/** What counts of a client: the months of the window, and rows without a date. */
export function totalIn(client: ClientSums, window: Window): MonthSums {
  const total = new MonthSums(noMonth);
  for (const [month, sums] of client.months) if (month === noMonth || window.homeOf(month) !== null) total.merge(sums);
  return total;
}

/** What is the same for all clients of a portfolio. */
export interface Scoring {
  readonly currency: string;
  readonly practice: Practice;
  readonly answers: ClientAnswers;
  readonly window: Window;
  readonly lastDay: number | null;
  /** Whether the owner's minimum and costs are in this currency. */
  readonly isMeasured: boolean;
  /** What an hour of the firm costs on average by its staff rates; null without them. */
  readonly meanCost: number | null;
}

/** Everything that the rows and the owner's figures say about one client. */
export function scoreClient({ sums, total, staff }: WindowedClient, scoring: Scoring): ScoredClient {
  const { currency, practice, answers, window, lastDay } = scoring;
  const client = sums.name();
  const key = clientKey(client);
  const rhythm = rhythmOf(sums, window, answers.stillClients.has(key));
  const knockouts = answers.knockedOut.get(key) ?? [...sums.knockouts];
  const costs = costsOf(staff, total, scoring);
  const invoiced = total.invoiced === null ? null : total.invoiced + (practice.countUnbilled ? total.unbilledValue : 0);
  const figures: ClientFigures = {
    revenue: invoiced ?? total.timeValue ?? answers.revenue.get(key) ?? null,
    hours: total.hours ?? answers.hours.get(key) ?? null,
    directCosts: total.directCosts + (answers.directCosts.get(key) ?? 0),
    servingCosts:
      together(total.servingCosts, answers.servingCosts.get(key) ?? null) ??
      handlingCost(sums, total, costs.avoidableCostPerHour ?? costs.fullCostPerHour, scoring),
    ...costs,
    fit: knockouts.length > 0 ? 0 : (answers.fits.get(key) ?? sums.fit),
    knockouts,
    isTried: sums.isTried || answers.tried.has(key),
  };
  const judged = judgeClient(figures, practice);
  return {
    client,
    spellings: [...sums.spellings.keys()],
    currency,
    ...judged,
    reason: isUndivided(judged) ? (apartReason(sums, total) ?? judged.reason) : judged.reason,
    ...(rhythm.isGone ? { feeIncrease: null, verdict: null, reason: goneReason(rhythm.last) } : {}),
    months: rhythm.months,
    isGone: rhythm.isGone,
    began: rhythm.first !== null && rhythm.first > (window.months[0] ?? rhythm.first) ? rhythm.first : null,
    ended: rhythm.isGone ? rhythm.last : null,
    hoursByMonth: [...sums.months].flatMap(([month, { hours }]) =>
      month === noMonth || hours === null ? [] : [{ month, hours }],
    ),
    tickets: total.tickets,
    complaints: total.complaints,
    unbilled:
      total.unbilledHours === 0 && total.unbilledValue === 0
        ? null
        : { hours: total.unbilledHours, value: total.unbilledValue },
    realisation: realisationOf(total),
    ...paymentOf(sums, total, rhythm, lastDay),
    traits: sums.traits(),
    people: staff.people,
    sources: total.sourceRows(),
  };
}

/** Hours or revenue are missing, and nothing else decides. */
function isUndivided({ knockouts, missing }: JudgedClient): boolean {
  return knockouts.length === 0 && (missing.includes("hours") || missing.includes("revenue"));
}

/**
 * 10,000 invoiced of 120 hours worth 15,000: 0.667. Hours without a rate would make it look better than it is, so all
 * must have one.
 */
function realisationOf({ invoiced, timeValue, hours, valuedHours }: MonthSums): number | null {
  if (invoiced === null || timeValue === null || hours === null || timeValue <= 0) return null;
  return Math.abs(valuedHours - hours) < 1e-9 * Math.max(1, hours) ? realization(invoiced, timeValue) : null;
}

interface Costs {
  readonly avoidableCostPerHour: number | null;
  readonly fullCostPerHour: number | null;
  readonly minimumRatio: number | null;
}

/**
 * The cost of an hour for this client: of those who work for it, else the owner's for all, else the tracker's own;
 * never 0 for want of one. Minimum and full cost follow in proportion, so that over all clients they stay what the
 * owner entered.
 */
function costsOf(staff: StaffCost, total: MonthSums, { practice, meanCost, isMeasured }: Scoring): Costs {
  const { avoidableCostPerHour, fullCostPerHour } = practice;
  const unknown = staff.missing.reduce((sum, { hours }) => sum + hours, 0);
  if (meanCost === null || staff.hours === 0 || (unknown > 0 && avoidableCostPerHour === null)) {
    return {
      avoidableCostPerHour:
        meanCost === null ? (avoidableCostPerHour ?? trackedCostPerHour(total)) : avoidableCostPerHour,
      fullCostPerHour,
      minimumRatio: isMeasured ? 1 : null,
    };
  }
  const own = (staff.cost + unknown * (avoidableCostPerHour ?? 0)) / (staff.hours + unknown);
  const ratio = own / meanCost;
  return {
    avoidableCostPerHour: own,
    fullCostPerHour: fullCostPerHour === null ? null : fullCostPerHour * ratio,
    minimumRatio: ratio,
  };
}

/** The tracker's own cost if it knows that of every hour of this client. */
function trackedCostPerHour({ hours, trackedCost, hoursWithCost }: MonthSums): number | null {
  const isCovered =
    hours !== null && hours > 0 && trackedCost > 0 && Math.abs(hoursWithCost - hours) < 1e-9 * Math.max(1, hours);
  return isCovered ? trackedCost / hours : null;
}

/**
 * Serving costs by counting: tickets and complaints × minutes × cost per hour, and the interest on late payment; what
 * the owner did not enter costs nothing here.
 */
function handlingCost(
  sums: ClientSums,
  total: MonthSums,
  costPerHour: number | null,
  { practice, lastDay }: Scoring,
): number {
  const { minutesPerTicket, minutesPerComplaint, lateRate } = practice;
  const handling =
    costPerHour === null
      ? 0
      : activityCost([total.tickets, total.complaints], [minutesPerTicket ?? 0, minutesPerComplaint ?? 0], costPerHour);
  return handling + (lateRate === null ? 0 : latePaymentCost(sums, total, lastDay, lateRate));
}
