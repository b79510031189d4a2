import type { Portfolio } from "../judge/portfolio";
import { factsBy, type ClientFacts } from "../owner/client-facts";
import type { Firm } from "../owner/firm";
import type { Practice } from "../owner/practice";
import type { Ratings } from "../owner/ratings";
import { monthsOf, type Refill } from "./exit";
import { freeHoursOf } from "./free-hours";
import type { Prospect } from "./questionnaire";
import { feeToAsk } from "./repricing";
import { retainers, type RetainerFigures } from "./retainers";
import { bestDecisions, type Choice } from "./scenario/best-decisions";
import { cashByMonth, type Account, type CashByMonth } from "./scenario/cash";
import { partingOrder, type OwnersFloors, type PartingOrder } from "./scenario/parting-order";
import {
  asNow,
  clientYears,
  parted,
  scenarioFigures,
  sum,
  type Decided,
  type Decision,
  type ScenarioFigures,
  type ScenarioFirm,
} from "./scenario/scenario";
import { profitRange, usualScenarioRanges, type FigureRange } from "./scenario/scenario-range";
import { usualStay, whatToLookUp, type LookUp } from "./what-to-look-up";
import { noChange, type Change } from "./what-if";
import type { Ranges } from "./sureness";
import { whoSuits, type WhoSuits } from "./who-suits";

/** What the owner may decide about a client, in one word. */
export type Course = "keep" | "raise" | "part";

/** All that the year ahead follows from. */
export interface YearAheadInput {
  readonly portfolio: Portfolio;
  readonly practice: Practice;
  readonly firm: Firm;
  readonly ratings: Ratings;
  readonly facts: readonly ClientFacts[];
  readonly refill: Refill;
  readonly prospects: readonly Prospect[];
  /** Hours a year that others have asked for; left out, those of the prospects who have not decided. */
  readonly pipelineHours?: number | null;
  readonly ranges: Ranges;
  readonly rounding: number;
  readonly cashNow: number | null;
  readonly floors: OwnersFloors;
  readonly today: number;
  /** What was tried out for a client. */
  readonly changeOf?: (client: string) => Change;
  /** The owner's choice for a client; null leaves it to the best. */
  readonly courseOf?: (client: string) => Course | null;
}

/** One scenario with what follows from it. */
export interface YearScenario {
  readonly decided: readonly Decided[];
  readonly figures: ScenarioFigures;
  readonly range: FigureRange;
  readonly cash: CashByMonth | null;
}

export interface YearAhead {
  readonly currency: string;
  /** Clients whose year cannot be told. */
  readonly unknown: readonly string[];
  readonly pipelineHours: number;
  readonly asNow: YearScenario;
  readonly chosen: YearScenario;
  /** All combinations counted. */
  readonly isExhaustive: boolean;
  readonly courses: readonly {
    readonly client: string;
    readonly course: Course;
    readonly courses: readonly Course[];
  }[];
  readonly order: PartingOrder;
  readonly lookUps: readonly LookUp[];
  readonly suits: WhoSuits;
  readonly retainers: readonly RetainerFigures[];
}

interface Option {
  readonly course: Course;
  readonly decision: Decision;
}

/**
 * The year of all clients as they are beside the one that the owner chooses, what to look up before, who suits, and
 * what renews.
 */
export function yearAhead(input: YearAheadInput): YearAhead {
  const { portfolio, practice, ratings, facts, refill, ranges, rounding, today, floors } = input;
  const { courseOf = () => null, changeOf = () => noChange } = input;
  const { years, unknown } = clientYears(portfolio);
  const factsOf = factsBy(facts);
  const optionsOf = optionsBy(input);
  const options = years.map(({ client, hours, revenue }) => optionsOf(client, hours, revenue));
  const pipelineHours =
    input.pipelineHours ??
    sum(
      input.prospects.filter(({ outcome }) => outcome === null),
      pipelineOf,
    );
  const scenarioFirm = firmOf(input, pipelineHours);
  const choices = years.map((year, index): Choice => {
    const open = options[index] ?? [keeping(1)];
    const course = courseOf(year.client);
    const [first = keeping(1), ...others] = open.some((one) => one.course === course)
      ? open.filter((one) => one.course === course)
      : open;
    return { year, options: [first.decision, ...others.map(({ decision }) => decision)] };
  });
  const best = bestDecisions(choices, scenarioFirm);
  const now = years.map((year, index): Decided => ({ year, decision: options[index]?.[0]?.decision ?? asNow }));
  const free = years.map((year, index): Decided => ({ year, decision: best.decisions[index] ?? asNow }));
  const account = accountOf(input, now);
  const order = partingOrder(free, scenarioFirm, account ?? { cashNow: 0, fixedPerMonth: 0 }, {
    cash: account === null ? null : floors.cash,
    load: floors.load,
  });
  const chosen = dated(free, order);
  const scenario = (decided: readonly Decided[]): YearScenario => ({
    decided,
    figures: scenarioFigures(decided, scenarioFirm),
    range: profitRange(decided, scenarioFirm, { ...usualScenarioRanges, hours: ranges.hours, revenue: ranges.revenue }),
    cash: account === null ? null : cashByMonth(decided, scenarioFirm, account),
  });
  return {
    currency: portfolio.currency,
    unknown,
    pipelineHours,
    asNow: scenario(now),
    chosen: scenario(chosen),
    isExhaustive: best.isExhaustive,
    courses: chosen.map(({ year: { client }, decision }, index) => ({
      client,
      course: decision.isParted ? "part" : decision.rise > 0 ? "raise" : "keep",
      courses: (options[index] ?? []).map(({ course }) => course),
    })),
    order,
    lookUps: whatToLookUp(portfolio, {
      refill,
      ranges,
      rounding,
      maximumIncrease: practice.maximumIncrease,
      stayOf: (client) => factsOf(client)?.stay ?? null,
      changeOf,
    }),
    suits: whoSuits(portfolio, facts, ratings),
    retainers: retainers(portfolio, facts, practice, today),
  };
}

/** Keep first, then the new fee that the brief and the letters ask for, then parting. */
function optionsBy({ portfolio, practice, facts, rounding, changeOf = () => noChange }: YearAheadInput) {
  const factsOf = factsBy(facts);
  const byName = new Map(portfolio.clients.map((one) => [one.client, one]));
  return (client: string, yearHours: number, yearRevenue: number): readonly Option[] => {
    const scored = byName.get(client);
    const stay = factsOf(client)?.stay ?? null;
    const change = changeOf(client);
    const fee = scored === undefined || yearRevenue <= 0 ? null : feeToAsk(scored, rounding, change);
    const saved = scored?.hours == null || scored.hours <= 0 ? 0 : (change.hoursSaved / scored.hours) * yearHours;
    const raise: readonly Option[] =
      fee === null || !isAcceptable(fee.rise, change, practice)
        ? []
        : [
            {
              course: "raise",
              decision: { ...asNow, rise: fee.rise, hoursSaved: saved, stay: Math.min(stay ?? 1, usualStay) },
            },
          ];
    return [keeping(stay ?? 1), ...raise, { course: "part", decision: parted }];
  };
}

/** Beyond the largest rise that the owner considers acceptable there is a new fee only where the owner tried it out. */
function isAcceptable(rise: number, { feeRise }: Change, { maximumIncrease }: Practice): boolean {
  return rise <= maximumIncrease + 1e-9 || feeRise > 0;
}

function keeping(stay: number): Option {
  return { course: "keep", decision: { ...asNow, stay } };
}

/** What prospects who have not decided yet would need. */
function pipelineOf({ estimatedHours, factor }: Prospect): number {
  return (estimatedHours ?? 0) * (factor ?? 1);
}

/** Capacity is what clients take today and what nobody takes. */
function firmOf({ firm, portfolio, refill }: YearAheadInput, pipelineHours: number): ScenarioFirm {
  const free = freeHoursOf(firm, portfolio);
  return {
    capacityHours: free === null ? null : free + (portfolio.totals.hours * 12) / monthsOf(portfolio),
    refillShare: refill.share,
    pipelineHours,
    contributionPerHour: refill.contributionPerHour,
    monthsToRefill: refill.monthsToRefill,
  };
}

/**
 * What goes every month whoever the clients are: yearly costs and the owner's pay, less what falls away with the
 * clients' hours. Null as long as cash or costs are not known.
 */
function accountOf({ cashNow, firm }: YearAheadInput, now: readonly Decided[]): Account | null {
  if (cashNow === null || firm.costs === null) return null;
  const avoidable = sum(now, ({ year: { hours, avoidableCostPerHour } }) => hours * avoidableCostPerHour);
  return { cashNow, fixedPerMonth: Math.max(0, firm.costs + (firm.ownerPay ?? 0) - avoidable) / 12 };
}

/** Who parts goes when the order says so; who cannot go yet stays as now. */
function dated(all: readonly Decided[], { order, monthsApart }: PartingOrder): readonly Decided[] {
  return all.map(({ year, decision }) => {
    if (!decision.isParted) return { year, decision };
    const place = order.indexOf(year.client);
    return { year, decision: place < 0 ? asNow : { ...decision, month: place * monthsApart } };
  });
}
