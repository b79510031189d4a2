import type { Portfolio } from "../judge/portfolio";
import { factsBy, type AgreedNotice, type ClientFacts } from "../owner/client-facts";
import type { FirmYear } from "../owner/firm";
import type { Practice } from "../owner/practice";
import type { Ratings } from "../owner/ratings";
import { choicesBy, noScenarios, type OwnScenario, type OwnScenarios, type Place } from "../owner/scenarios";
import { agreementsBy, usualNotice, type Agreement } from "./agreements";
import { monthsOf, type Refill } from "./exit";
import { freeHoursOf } from "./free-hours";
import type { Prospect } from "./questionnaire";
import { retainers, type RetainerFigures } from "./retainers";
import { bestDecisions, type Choice } from "./scenario/best-decisions";
import { cashByMonth, type Account, type CashByMonth } from "./scenario/cash";
import { monthInOrder, partingOrder, type PartingOrder } from "./scenario/parting-order";
import {
  asNow,
  clientYears,
  pipelineOf,
  scenarioFigures,
  sum,
  type ClientYear,
  type Decided,
  type ScenarioFigures,
  type ScenarioFirm,
} from "./scenario/scenario";
import { profitRange, usualScenarioRanges, type FigureRange } from "./scenario/scenario-range";
import type { Ranges } from "./sureness";
import { noChange, type Change } from "./what-if";
import { whatToLookUp, type LookUp } from "./what-to-look-up";
import { whoSuits, type WhoSuits } from "./who-suits";
import { decisionOf, monthFrom, openOptions, type Deciding } from "./year-options";

/** All that the year ahead follows from. */
export interface YearAheadInput {
  readonly portfolio: Portfolio;
  readonly practice: Practice;
  readonly firm: FirmYear;
  readonly ratings: Ratings;
  readonly facts: readonly ClientFacts[];
  readonly refill: Refill;
  readonly prospects: readonly Prospect[];
  readonly ranges: Ranges;
  readonly rounding: number;
  readonly today: number;
  /** What was tried out for a client. */
  readonly changeOf?: (client: string) => Change;
  /** What the owner chose; nothing yet compares the firm as it is with the best. */
  readonly scenarios?: OwnScenarios;
}

/** One scenario with what follows from it. */
export interface YearScenario {
  readonly name: string | null;
  readonly firm: ScenarioFirm;
  readonly chosen: readonly Decided[];
  /** The same with each parting in the month in which it can hold; who cannot go yet stays. */
  readonly decided: readonly Decided[];
  readonly figures: ScenarioFigures;
  readonly range: FigureRange;
  readonly cash: CashByMonth | null;
  readonly order: PartingOrder;
  /** What the year brings as long as those stay who cannot go yet; null if all can. */
  readonly meanwhile: number | null;
  /** Other decisions would bring so much more in a year. */
  readonly bestBringsMore: number;
  readonly best: readonly Decided[];
  /** All combinations counted for the best. */
  readonly isExhaustive: boolean;
}

/** What the firm has whatever a scenario says. */
export interface UsualFirm extends ScenarioFirm {
  /** What goes every month whoever the clients are; null as long as costs are not known. */
  readonly fixedPerMonth: number | null;
  /** The day from which months are counted; null before they were. */
  readonly countedFrom: number | null;
}

export interface YearAhead extends Readonly<Record<Place, YearScenario>> {
  readonly currency: string;
  /** Clients whose year cannot be told. */
  readonly unknown: readonly string[];
  readonly years: readonly ClientYear[];
  readonly agreements: readonly (Agreement & { readonly client: string })[];
  readonly floors: Pick<OwnScenarios, "cashFloor" | "loadFloor">;
  /** What counts in a scenario that says nothing else. */
  readonly usual: UsualFirm;
  readonly lookUps: readonly LookUp[];
  readonly suits: WhoSuits;
  readonly retainers: readonly RetainerFigures[];
}

/**
 * Two scenarios of the year of all clients side by side, what to look up before, who suits, and what renews. As long as
 * the owner chose nothing, the first is the firm as it is and the second the best.
 */
export function yearAhead(input: YearAheadInput): YearAhead {
  const { portfolio, practice, ratings, facts, refill, ranges, rounding, today } = input;
  const { changeOf = () => noChange, scenarios = noScenarios } = input;
  const factsOf = factsBy(facts);
  const agreementOf = agreementsBy(facts, portfolio, today);
  const { years, unknown } = clientYears(portfolio, (client) => agreementOf(client).monthsToPay);
  const all = decidingOn(input, years, agreementOf);
  return {
    currency: portfolio.currency,
    unknown,
    years,
    agreements: years.map(({ client }) => ({ client, ...agreementOf(client) })),
    floors: { cashFloor: scenarios.cashFloor, loadFloor: scenarios.loadFloor },
    usual: { ...usualFirm(input), fixedPerMonth: fixedPerMonth(input, all), countedFrom: today },
    first: scenarioOf("first", input, all),
    second: scenarioOf("second", input, all),
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

/** The notice that binds the owner to a client, for a plan. */
export function noticeIn({ agreements }: YearAhead): (client: string) => AgreedNotice {
  const byClient = new Map(agreements.map(({ client, notice }) => [client, notice]));
  return (client) => byClient.get(client) ?? usualNotice;
}

function decidingOn(
  { portfolio, practice, facts, rounding, today, changeOf = () => noChange }: YearAheadInput,
  years: readonly ClientYear[],
  agreementOf: (client: string) => Agreement,
): readonly Deciding[] {
  const factsOf = factsBy(facts);
  const byName = new Map(portfolio.clients.map((one) => [one.client, one]));
  return years.flatMap((year) => {
    const { client } = year;
    const scored = byName.get(client);
    if (scored === undefined) return [];
    const stay = factsOf(client)?.stay ?? 1;
    const change = changeOf(client);
    return [{ year, scored, change, stay, agreement: agreementOf(client), practice, rounding, today }];
  });
}

function scenarioOf(place: Place, input: YearAheadInput, all: readonly Deciding[]): YearScenario {
  const { scenarios = noScenarios, ranges } = input;
  const own = scenarios[place];
  const firm = firmOf(usualFirm(input), own);
  const chosen = bestOf(all, optionsBy(own, place), firm).decided;
  const account = accountOf(input, all);
  const order = orderOf(chosen, firm, account, scenarios, all);
  const decided = dated(chosen, order);
  const figures = scenarioFigures(chosen, firm);
  const best = bestOf(all, openOptions, firm);
  return {
    name: own.name,
    firm,
    chosen,
    decided,
    figures,
    range: profitRange(chosen, firm, { ...usualScenarioRanges, hours: ranges.hours, revenue: ranges.revenue }),
    cash: account === null ? null : cashByMonth(decided, firm, account),
    order,
    meanwhile: order.notYet.length === 0 ? null : scenarioFigures(decided, firm).profit,
    bestBringsMore: Math.max(0, best.profit - figures.profit),
    best: best.decided,
    isExhaustive: best.isExhaustive,
  };
}

type Options = (deciding: Deciding) => Choice["options"];

/** What was chosen; else what is usual in the place: keeping in the first, all that is open in the second. */
function optionsBy(own: OwnScenario, place: Place): Options {
  const chosenOf = choicesBy(own);
  return (deciding) => {
    const chosen = chosenOf(deciding.year.client);
    if (chosen !== null) return [decisionOf(chosen, deciding)];
    const open = openOptions(deciding);
    return place === "first" ? [open[0]] : open;
  };
}

function bestOf(all: readonly Deciding[], optionsOf: Options, firm: ScenarioFirm) {
  const best = bestDecisions(
    all.map((deciding): Choice => ({ year: deciding.year, options: optionsOf(deciding) })),
    firm,
  );
  const decided = all.flatMap(({ year }, index): readonly Decided[] => {
    const decision = best.decisions[index];
    return decision === undefined ? [] : [{ year, decision }];
  });
  return { decided, profit: best.profit, isExhaustive: best.isExhaustive };
}

/** Capacity is what clients take today and what nobody takes. */
function usualFirm({ firm, portfolio, refill, prospects }: YearAheadInput): ScenarioFirm {
  const free = freeHoursOf(firm, portfolio);
  return {
    capacityHours: free === null ? null : free + (portfolio.totals.hours * 12) / monthsOf(portfolio),
    refillShare: refill.share,
    pipelineHours: pipelineOf(prospects),
    contributionPerHour: refill.contributionPerHour,
    monthsToRefill: refill.monthsToRefill,
  };
}

/** What counts in a scenario: its own figures, else what the firm has. */
export function firmOf(usual: ScenarioFirm, { capacityHours, refillShare, pipelineHours }: OwnScenario): ScenarioFirm {
  return {
    ...usual,
    capacityHours: capacityHours ?? usual.capacityHours,
    refillShare: refillShare ?? usual.refillShare,
    pipelineHours: pipelineHours ?? usual.pipelineHours,
  };
}

/** Null as long as cash or costs are not known. */
function accountOf(input: YearAheadInput, all: readonly Deciding[]): Account | null {
  const [cashNow, fixed] = [input.scenarios?.cash ?? null, fixedPerMonth(input, all)];
  return cashNow === null || fixed === null ? null : { cashNow, fixedPerMonth: fixed };
}

/**
 * What goes every month whoever the clients are: yearly costs and the owner's pay, less what falls away with the
 * clients' hours: (92,000 + 54,000 − 2,000 h × 24) ÷ 12 = 8,166.67.
 */
export function fixedPerMonth(
  { firm }: Pick<YearAheadInput, "firm">,
  all: readonly { readonly year: Pick<ClientYear, "hours" | "avoidableCostPerHour"> }[],
): number | null {
  if (firm.costs === null) return null;
  const avoidable = sum(all, ({ year: { hours, avoidableCostPerHour } }) => hours * avoidableCostPerHour);
  return Math.max(0, firm.costs + (firm.ownerPay ?? 0) - avoidable) / 12;
}

/** The first of those without a day of their own goes when the longest of their notices can be over. */
function orderOf(
  chosen: readonly Decided[],
  firm: ScenarioFirm,
  account: Account | null,
  { cashFloor, loadFloor }: OwnScenarios,
  all: readonly Deciding[],
): PartingOrder {
  const firstMonths = chosen.flatMap(({ decision: { isParted, day } }, index) => {
    const deciding = all[index];
    return isParted && day === null && deciding !== undefined
      ? [monthFrom(deciding.today, deciding.agreement.endsFrom)]
      : [];
  });
  const floors = { cash: account === null ? null : cashFloor, load: loadFloor };
  return partingOrder(chosen, firm, account ?? { cashNow: 0, fixedPerMonth: 0 }, floors, Math.max(0, ...firstMonths));
}

/** Who parts goes on its day, or when the order says so; who cannot go yet stays as now. */
export function dated(all: readonly Decided[], order: PartingOrder): readonly Decided[] {
  return all.map(({ year, decision }) => {
    if (!decision.isParted || decision.day !== null) return { year, decision };
    const month = monthInOrder(order, year.client);
    return { year, decision: month === null ? asNow : { ...decision, month } };
  });
}
