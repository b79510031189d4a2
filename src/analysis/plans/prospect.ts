import { billableHours } from "../../core/billable-hours";
import { expectationFit } from "../../core/expectation-fit";
import { minimumFee } from "../../core/minimum-fee";
import { overrunFactor } from "../../core/overrun-factor";
import { isBelowMinimum, usualFigures, verdict } from "../../core/verdict";
import { feeFormIn, quoteInForm, type FeeForm } from "./fee-form";
import { minimumOf } from "../judge/judge-client";
import { Problem } from "../../core/problem";
import type { ScoredClient } from "../judge/portfolio";
import type { Practice } from "../owner/practice";
import {
  type Expectation,
  type OpenQuestion,
  type Prospect,
  type RedFlag,
  expectations,
  openQuestions,
} from "./questionnaire";

const graveFlags: readonly RedFlag[] = ["unlawful", "noPayment"];

export type ProspectAnswer = "Go" | "Talk" | "No";

/** Why an answer is not "Go", and what else the owner should see; each has its sentence in both languages. */
export type ProspectReason =
  | { readonly code: "grave" | "flags" | "manyFlags"; readonly flags: readonly RedFlag[] }
  | { readonly code: "similarBelow"; readonly rate: number; readonly minimum: number }
  | { readonly code: "capacity" | "capacityUnknown"; readonly hours: number; readonly free: number }
  | {
      readonly code: "farBelow" | "below" | "enough";
      readonly rate: number;
      readonly minimum: number;
      readonly quote: number;
      readonly budget: number;
    }
  | { readonly code: "expectations"; readonly met: number; readonly worst: Expectation }
  | { readonly code: "noEstimate" | "noBudget" | "noMinimum" | "unanswered" };

export interface ProspectResult {
  readonly answer: ProspectAnswer;
  readonly reasons: readonly ProspectReason[];
  /** The least to ask for: hours × overrun × minimum rate + direct costs. */
  readonly leastQuote: number | null;
  /** The same in the form in which the prospect would pay; null where that is not known. */
  readonly quoteInForm: { readonly form: FeeForm; readonly fee: number } | null;
  /** What an hour will bring if the budget is paid and the hours run over as they usually do. */
  readonly budgetRate: number | null;
  /** What an hour brought with similar clients: their sums, not the mean of their rates. */
  readonly similarRate: number | null;
  readonly expectationsMet: number | null;
  readonly askNext: readonly (OpenQuestion | "budget" | "hours" | "expectations")[];
}

/** This many signs to talk about are an answer by themselves. */
const tooManyFlags = 3;
/** What one person works in a year of 52 weeks with 40 hours: more than that is no matter of course for anybody. */
const personYear = billableHours(40);

/**
 * Go, talk or no, with what decided it. 40 h at 80 with 1.2 overrun is a quote of 3,840; a budget of 3,000 brings 62.50
 * an hour: talk. `freeHours` are those of a year that nobody has sold yet; null is not known.
 */
export function judgeProspect(
  prospect: Prospect,
  clients: readonly ScoredClient[],
  practice: Practice,
  overrun: number,
  freeHours: number | null = null,
): ProspectResult {
  const minimumRate = minimumOf({ avoidableCostPerHour: practice.avoidableCostPerHour }, practice);
  const { minimumFit } = practice;
  const { estimatedHours, budget, directCosts, flags } = prospect;
  const hours = estimatedHours === null || estimatedHours <= 0 ? null : estimatedHours * (prospect.factor ?? overrun);
  const leastQuote = hours === null || minimumRate === null ? null : minimumFee(hours, minimumRate, directCosts);
  const budgetRate = hours === null || budget === null ? null : (budget - directCosts) / hours;
  const grave = flags.filter((flag) => graveFlags.includes(flag));
  const mild = flags.filter((flag) => !graveFlags.includes(flag));
  const met = expectationsMet(prospect);
  const reasons: ProspectReason[] = [];
  if (grave.length > 0) reasons.push({ code: "grave", flags: grave });
  const money = moneyReason(budgetRate, minimumRate, practice, leastQuote, budget);
  const similar = similarRate(prospect.similar, clients);
  if (money !== null) reasons.push(money);
  if (met !== null && met.share < minimumFit / 100)
    reasons.push({ code: "expectations", met: met.share, worst: met.worst });
  if (mild.length > 0) reasons.push({ code: mild.length >= tooManyFlags ? "manyFlags" : "flags", flags: mild });
  if (
    similar !== null &&
    minimumRate !== null &&
    isBelowMinimum({ effectiveRate: similar, minimumRate, tolerance: practice.tolerance })
  )
    reasons.push({ code: "similarBelow", rate: similar, minimum: minimumRate });
  if (hours !== null && hours > (freeHours ?? personYear))
    reasons.push({
      code: freeHours === null ? "capacityUnknown" : "capacity",
      hours,
      free: Math.max(0, freeHours ?? personYear),
    });
  if (isUnanswered(prospect)) reasons.push({ code: "unanswered" });
  if (hours === null) reasons.push({ code: "noEstimate" });
  if (budget === null) reasons.push({ code: "noBudget" });
  if (minimumRate === null) reasons.push({ code: "noMinimum" });
  return {
    answer: answerOf(reasons),
    reasons,
    leastQuote,
    quoteInForm: inForm(leastQuote, hours, prospect),
    budgetRate,
    similarRate: similar,
    expectationsMet: met?.share ?? null,
    askNext: unanswered(prospect),
  };
}

function inForm(
  quote: number | null,
  hours: number | null,
  { traits = {} }: Pick<Prospect, "traits">,
): ProspectResult["quoteInForm"] {
  const form = feeFormIn(traits.feeForm ?? "");
  const fee = quote === null || hours === null || form === null ? null : quoteInForm(quote, hours, form);
  return form === null || fee === null ? null : { form, fee };
}

/**
 * The budget against the quote by the rules of the verdict: its rate against the minimum, and the rise from budget to
 * quote.
 */
function moneyReason(
  rate: number | null,
  minimum: number | null,
  { maximumIncrease, tolerance }: Practice,
  quote: number | null,
  budget: number | null,
): ProspectReason | null {
  if (rate === null || minimum === null || quote === null || budget === null) return null;
  const facts = { rate, minimum, quote, budget };
  const answer = verdict({
    ...usualFigures,
    effectiveRate: rate,
    minimumRate: minimum,
    fit: null,
    maximumIncrease,
    tolerance,
    riseNeeded: budget > 0 ? Math.max(0, quote / budget - 1) : null,
  });
  return { code: answer === "Reprice" ? "below" : answer === "Talk" ? "farBelow" : "enough", ...facts };
}

/** Nobody said what is wanted, why the last one was left, who decides, or what is expected. */
function isUnanswered({ answers, expected }: Prospect): boolean {
  return (
    openQuestions.every((question) => (answers[question] ?? "").trim() === "") &&
    expectations.every((one) => expected[one] === undefined)
  );
}

const ends: readonly ProspectReason["code"][] = ["grave", "farBelow", "manyFlags"];

function answerOf(reasons: readonly ProspectReason[]): ProspectAnswer {
  if (reasons.some(({ code }) => ends.includes(code))) return "No";
  return reasons.every(({ code }) => code === "enough") && reasons.length > 0 ? "Go" : "Talk";
}

/** The share that can be met of what is expected, and where least; only what is answered on both sides counts. */
function expectationsMet({
  expected,
  deliverable,
}: Prospect): { readonly share: number; readonly worst: Expectation } | null {
  const both = expectations.flatMap((one) => {
    const [wanted, offered] = [expected[one], deliverable[one]];
    return wanted === undefined || offered === undefined
      ? []
      : [{ one, wanted, offered, met: wanted === 0 ? 1 : Math.min(1, offered / wanted) }];
  });
  const worst = [...both].sort((first, second) => first.met - second.met)[0];
  if (worst === undefined) return null;
  const share = expectationFit(
    both.map(({ wanted }) => wanted),
    both.map(({ offered }) => offered),
    both.map(() => 1),
  );
  return { share, worst: worst.one };
}

function similarRate(similar: readonly string[], clients: readonly ScoredClient[]): number | null {
  let net = 0;
  let hours = 0;
  for (const client of clients) {
    if (!similar.includes(client.client) || client.effectiveRate === null) continue;
    net += (client.revenue ?? 0) - client.directCosts - client.servingCosts;
    hours += client.hours ?? 0;
  }
  return hours > 0 ? net / hours : null;
}

function unanswered({ answers, budget, estimatedHours, expected }: Prospect): ProspectResult["askNext"] {
  const open: ProspectResult["askNext"][number][] = openQuestions.filter(
    (question) => (answers[question] ?? "").trim() === "",
  );
  if (budget === null) open.push("budget");
  if (estimatedHours === null) open.push("hours");
  if (expectations.some((one) => expected[one] === undefined)) open.push("expectations");
  return open;
}

/** How the owner's estimates turned out, over all prospects that were taken. */
export interface Calibration {
  readonly jobs: number;
  /** Hours worked ÷ hours estimated, of the sums. */
  readonly hours: number | null;
  /** Revenue ÷ budget, of the sums. */
  readonly revenue: number | null;
  /** What 80 % of the jobs stayed under; from three jobs on. */
  readonly overrun: number | null;
}

export function calibrate(prospects: readonly Prospect[]): Calibration {
  const jobs = prospects.flatMap(({ estimatedHours, outcome }) =>
    outcome?.isTaken === true && outcome.hours !== null && estimatedHours !== null && estimatedHours > 0
      ? [{ estimatedHours, actualHours: outcome.hours }]
      : [],
  );
  const paid = prospects.flatMap(({ budget, outcome }) =>
    outcome?.isTaken === true && outcome.revenue !== null && budget !== null && budget > 0
      ? [{ budget, revenue: outcome.revenue }]
      : [],
  );
  const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);
  return {
    jobs: jobs.length,
    hours:
      jobs.length === 0
        ? null
        : sum(jobs.map(({ actualHours }) => actualHours)) / sum(jobs.map(({ estimatedHours }) => estimatedHours)),
    revenue: paid.length === 0 ? null : sum(paid.map(({ revenue }) => revenue)) / sum(paid.map(({ budget }) => budget)),
    overrun: overrunOf(jobs),
  };
}

function overrunOf(jobs: readonly { readonly estimatedHours: number; readonly actualHours: number }[]): number | null {
  try {
    return overrunFactor(jobs);
  } catch (error) {
    if (error instanceof Problem && error.code === "overrun.tooFew") return null;
    throw error;
  }
}
