import { judgeClient } from "../../src/analysis/judge/judge-client";
import { usualPractice } from "../../src/analysis/owner/practice";
import type { Cells } from "../../src/hosts/cli/warehouse/source";
import { verdictColumns } from "../../src/warehouse/views";

/**
 * A client as its tables have it: one entry with the hours, one invoice with the rest, so that sums are the values
 * themselves.
 */
export interface ParityClient {
  readonly revenue: number | null;
  readonly hours: number | null;
  readonly direct_costs: number;
  readonly serving_costs: number;
  readonly fit: number | null;
  readonly knockouts: number;
  readonly is_tried: boolean;
}

export const parityPractice = { ...usualPractice(), minimumRate: 78, avoidableCostPerHour: 25, fullCostPerHour: 60 };
export const practiceRow = ["F", 78, 25, 60, 50, 0.3, 0.02, "salt"] as const;

/**
 * Numbers as firms have them, and those on which engines differ: nothing, ±0, the smallest there are, and those beyond
 * the guard.
 */
const odd = [null, 0, -0, 5e-324, 1e-310, -5e-324, 1e300, -1e300, 1e11, -250.25, 1 / 3];

/** Always the same clients, one after the other. */
export function* parityClients(count: number): Generator<ParityClient> {
  let state = 42;
  const next = (): number => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
  const pick = (largest: number): number | null =>
    next() < 0.15 ? odd[Math.floor(next() * odd.length)]! : next() * largest;
  for (let index = 0; index < count; index++) {
    yield {
      revenue: pick(100_000),
      hours: pick(900),
      direct_costs: Math.abs(pick(20_000) ?? 0),
      serving_costs: Math.abs(pick(5_000) ?? 0),
      fit: next() < 0.2 ? null : Math.round(next() * 100),
      knockouts: next() < 0.1 ? 1 : 0,
      is_tried: next() < 0.3,
    };
  }
}

/** What an engine's SUM makes of each value: added to nothing, so that −0 is 0. */
export function* summedClients(count: number): Generator<ParityClient> {
  const sum = (value: number | null): number | null => (value === null ? null : value + 0);
  for (const one of parityClients(count)) yield { ...one, revenue: sum(one.revenue), hours: sum(one.hours) };
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
  const judged = judgeClient(
    {
      revenue: known.revenue,
      hours: known.hours,
      directCosts: known.direct_costs,
      servingCosts: known.serving_costs,
      avoidableCostPerHour: 25,
      fit: known.knockouts > 0 ? 0 : known.fit,
      knockouts: known.knockouts > 0 ? ["Respect"] : [],
      isTried: known.is_tried,
    },
    parityPractice,
  );
  return {
    effective_rate: judged.effectiveRate,
    avoidable_profit: judged.avoidableProfit,
    full_profit: judged.fullProfit,
    yield: judged.yield,
    minimum_fee: judged.minimumFee,
    fee_increase: judged.feeIncrease,
    fit: judged.fit,
    grade: judged.grade,
    verdict: judged.verdict,
    ...(isOut ? { problem: "figure.range" } : {}),
  };
}

export interface ParityCount {
  readonly clients: number;
  readonly values: number;
  readonly differing: number;
  /** The first few, for who looks for the reason. */
  readonly named: readonly string[];
}

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
  let [index, values, differing] = [0, 0, 0];
  const named: string[] = [];
  for (const client of clients) {
    for (const [figure, ours] of Object.entries(expected(client))) {
      const theirs = found[index]?.[place.get(figure)!];
      values++;
      if (Object.is(ours, theirs)) continue;
      differing++;
      if (named.length < 5)
        named.push(
          `C${index} ${figure}: ${String(ours)} here, ${String(theirs)} there, of ${JSON.stringify(client, (_, value: unknown) => (Object.is(value, -0) ? "-0" : value))}`,
        );
    }
    index++;
  }
  return { clients: count, values, differing, named };
}
