import { judgeClient } from "../../src/analysis/judge/judge-client";
import { usualPractice, type Practice } from "../../src/analysis/owner/practice";
import { exitFigures, refillOf, yearlyExit, type Refill } from "../../src/analysis/plans/exit";
import { breakEvenHours, rateGap } from "../../src/core/effective-rate";
import { exitImpact, exitPayback, refillShare } from "../../src/core/exit-impact";
import { Problem } from "../../src/core/problem";
import type { Cells } from "../../src/hosts/cli/warehouse/source";
import { verdictColumns } from "../../src/warehouse/views";

/**
 * A client as its tables have it: one entry with the hours, one invoice with the rest, so that sums are the values
 * themselves.
 */
export interface ParityClient {
  readonly firm: string;
  readonly revenue: number | null;
  readonly hours: number | null;
  readonly direct_costs: number;
  readonly serving_costs: number;
  readonly fit: number | null;
  readonly knockouts: number;
  readonly is_tried: boolean;
}

interface ParityFirm {
  readonly firm: string;
  readonly practice: Practice;
  readonly months: number | null;
  /** Null: what is usual. */
  readonly refill: Refill | null;
}

const practice = { ...usualPractice(), minimumRate: 78, avoidableCostPerHour: 25, fullCostPerHour: 60 };

/**
 * A firm that expects what is usual, one with expectations of its own, and those of which something is not known, too
 * little or a typing error.
 */
export const parityFirms: readonly ParityFirm[] = [
  { firm: "Usual", practice: { ...practice, avoidableCostPerHour: 24.7 }, months: 12, refill: null },
  {
    firm: "Own",
    practice,
    months: 7,
    refill: { share: 0.5, monthsToRefill: 0, contributionPerHour: 41.3, oneOffCost: 500 },
  },
  {
    firm: "Ramp",
    practice: { ...practice, fullCostPerHour: null },
    months: 12,
    refill: { share: 1, monthsToRefill: 9.5, contributionPerHour: 120, oneOffCost: 250 },
  },
  {
    firm: "Nothing",
    practice,
    months: 12,
    refill: { share: 0, monthsToRefill: 3, contributionPerHour: 0, oneOffCost: 0 },
  },
  {
    firm: "Typo",
    practice,
    months: 12,
    refill: { share: 60, monthsToRefill: 3, contributionPerHour: 40, oneOffCost: 0 },
  },
  { firm: "Months", practice, months: null, refill: null },
  { firm: "Short", practice: { ...practice, minimumRate: 0 }, months: 2, refill: null },
  { firm: "Cost", practice: { ...practice, avoidableCostPerHour: null, minimumRate: null }, months: 12, refill: null },
];

/** Its row of the table, in the order of the schema. */
export function practiceRow({ firm, practice: own, months, refill }: ParityFirm): readonly (string | number | null)[] {
  return [
    firm,
    own.minimumRate,
    own.avoidableCostPerHour,
    own.fullCostPerHour,
    own.minimumFit,
    own.maximumIncrease,
    own.tolerance,
    "salt",
    months,
    refill?.share ?? null,
    refill?.monthsToRefill ?? null,
    refill?.contributionPerHour ?? null,
    refill?.oneOffCost ?? null,
  ];
}

export function firmOf({ firm }: Pick<ParityClient, "firm">): ParityFirm {
  return parityFirms.find((one) => one.firm === firm)!;
}

/**
 * Numbers as firms have them, and those on which engines differ: nothing, ±0, the smallest there are, and those beyond
 * the guard.
 */
const odd = [null, 0, -0, 5e-324, 1e-310, -5e-324, 1e300, -1e300, 1e11, -250.25, 1 / 3];

/** Always the same clients, one after the other; a portion of them begins at the first. */
export function* parityClients(count: number, first = 0): Generator<ParityClient> {
  let state = 42;
  const next = (): number => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
  const pick = (largest: number): number | null =>
    next() < 0.15 ? odd[Math.floor(next() * odd.length)]! : next() * largest;
  for (let index = 0; index < first + count; index++) {
    const client = {
      firm: parityFirms[index % parityFirms.length]!.firm,
      revenue: pick(100_000),
      hours: pick(900),
      direct_costs: Math.abs(pick(20_000) ?? 0),
      serving_costs: Math.abs(pick(5_000) ?? 0),
      fit: next() < 0.2 ? null : Math.round(next() * 100),
      knockouts: next() < 0.1 ? 1 : 0,
      is_tried: next() < 0.3,
    };
    if (index >= first) yield client;
  }
}

/** What an engine's SUM makes of each value: added to nothing, so that −0 is 0. */
export function* summedClients(count: number, first = 0): Generator<ParityClient> {
  const sum = (value: number | null): number | null => (value === null ? null : value + 0);
  for (const one of parityClients(count, first)) yield { ...one, revenue: sum(one.revenue), hours: sum(one.hours) };
}

/** Whether the guard keeps a client's sums out of the arithmetic. */
function isOutOfRange(client: ParityClient): boolean {
  return [client.revenue, client.hours, client.direct_costs, client.serving_costs].some(
    (value) => value !== null && value !== 0 && !(Math.abs(value) >= 1e-9 && Math.abs(value) <= 1e12),
  );
}

/** The core's own answer; what the guard keeps out is as if it were not known. */
function expected(given: ParityClient): Readonly<Record<string, number | string | null>> {
  const isOut = isOutOfRange(given);
  const known = isOut ? { ...given, revenue: null, hours: null, direct_costs: 0, serving_costs: 0 } : given;
  const firm = firmOf(given);
  const { revenue, direct_costs: directCosts, serving_costs: servingCosts } = known;
  const figures = {
    revenue,
    hours: known.hours,
    directCosts,
    servingCosts,
    avoidableCostPerHour: firm.practice.avoidableCostPerHour,
    fit: known.knockouts > 0 ? 0 : known.fit,
    knockouts: known.knockouts > 0 ? ["Respect"] : [],
    isTried: known.is_tried,
  };
  const judged = judgeClient(figures, firm.practice);
  const least = judged.minimumRate;
  const hours = known.hours !== null && known.hours > 0 ? known.hours : null;
  const missing =
    least === null ? "minimum.missing" : hours === null ? "hours.missing" : revenue === null ? "revenue.missing" : null;
  return {
    plain_rate: judged.plainRate,
    effective_rate: judged.effectiveRate,
    least_rate: least,
    rate_gap:
      revenue === null || hours === null || least === null
        ? null
        : rateGap(revenue, hours, least, directCosts, servingCosts),
    break_even_hours:
      revenue === null || least === null ? null : breakEvenHours(revenue, least, directCosts, servingCosts),
    avoidable_profit: judged.avoidableProfit,
    full_profit: judged.fullProfit,
    yield: judged.yield,
    minimum_fee: judged.minimumFee,
    fee_increase: judged.feeIncrease,
    fit: judged.fit,
    grade: judged.grade,
    verdict: judged.verdict,
    problem: isOut ? "figure.range" : missing,
    ...expectedExit(judged, firm),
    ...(isOut ? { exit_problem: "figure.range" } : {}),
  };
}

/** What letting the client go does; each figure, or why it is not there. */
function expectedExit(
  judged: ReturnType<typeof judgeClient>,
  { practice: own, months, refill }: ParityFirm,
): Readonly<Record<string, number | string | null>> {
  const expectations = refillOf(refill, own);
  const exit = months === null ? null : yearlyExit(judged, months, expectations);
  if (months === null || exit === null)
    return {
      lost_per_year: null,
      exit_impact: null,
      refill_share_needed: null,
      exit_payback: null,
      exit_problem:
        months === null
          ? "months.missing"
          : judged.revenue === null
            ? "revenue.missing"
            : judged.hours === null
              ? "hours.missing"
              : judged.hours < 0
                ? "hours.negative"
                : judged.avoidableCostPerHour === null
                  ? "cost.missing"
                  : "months.tooFew",
    };
  const impact = valueOrCode(() => exitImpact(exit));
  const share = valueOrCode(() => refillShare(exit.revenue, exit.avoidableCosts, exit.hours, exit.refillRate));
  const payback = valueOrCode(() => exitPayback(exit));
  // The analysis says the same wherever it says anything.
  const shown = impact.code === null ? exitFigures(judged, months, expectations) : null;
  return {
    lost_per_year: exit.revenue - exit.avoidableCosts,
    exit_impact: shown?.impact ?? impact.value,
    refill_share_needed: shown?.refillShare ?? share.value,
    exit_payback: shown?.payback ?? payback.value,
    exit_problem: impact.code ?? share.code ?? payback.code,
  };
}

function valueOrCode(work: () => number): { readonly value: number | null; readonly code: string | null } {
  try {
    return { value: work(), code: null };
  } catch (error) {
    if (!(error instanceof Problem)) throw error;
    return { value: null, code: error.code };
  }
}

export interface ParityCount {
  readonly clients: number;
  readonly values: number;
  readonly differing: number;
  /** Figures that are nothing without a code that says why. */
  readonly withoutReason: number;
  /** The first few, for who looks for the reason. */
  readonly named: readonly string[];
}

/** A figure that is not there has its reason in the column beside it. */
const reasons = {
  verdict: "problem",
  exit_impact: "exit_problem",
  refill_share_needed: "exit_problem",
  exit_payback: "exit_problem",
} as const;

/**
 * Every value of every client from an engine beside the core's own, bit by bit, so that −0 is not 0; a client that is
 * not there differs in all.
 */
export async function compareWithCore(
  count: number,
  verdicts: AsyncIterable<readonly Cells[]>,
  clients: Iterable<ParityClient> = summedClients(count),
): Promise<ParityCount> {
  const place = new Map(Object.keys(verdictColumns).map((column, index) => [column, index] as const));
  const found: (Cells | undefined)[] = new Array<undefined>(count);
  for await (const rows of verdicts)
    for (const row of rows) found[Number(String(row[place.get("client")!]).slice(1))] = row;
  let [index, values, differing, withoutReason] = [0, 0, 0, 0];
  const named: string[] = [];
  for (const client of clients) {
    const row = found[index];
    for (const [figure, ours] of Object.entries(expected(client))) {
      const theirs = row?.[place.get(figure)!];
      values++;
      if (Object.is(ours, theirs)) continue;
      differing++;
      if (named.length < 5)
        named.push(
          `C${index} ${figure}: ${String(ours)} here, ${String(theirs)} there, ` +
            `of ${JSON.stringify(client, (_, value: unknown) => (Object.is(value, -0) ? "-0" : value))}`,
        );
    }
    for (const [figure, reason] of Object.entries(reasons))
      if (row?.[place.get(figure)!] === null && typeof row[place.get(reason)!] !== "string") withoutReason++;
    index++;
  }
  return { clients: count, values, differing, withoutReason, named };
}
