import { growFit, growRate, type Verdict } from "../../core/verdict";
import { minimumOf, verdictOf } from "../judge/judge-client";
import type { ClientFigures } from "../judge/portfolio";
import type { Practice } from "../owner/practice";

export type UncertainInput = "hours" | "revenue" | "direct costs" | "serving costs" | "minimum rate" | "fit";

/** The verdict changes to `verdict` if the input lies beyond `at`. */
export interface TurningPoint {
  readonly input: UncertainInput;
  readonly now: number;
  readonly at: number;
  readonly side: "below" | "above";
  readonly verdict: Verdict;
}

/** So little beyond a limit the verdict is already the other one. */
const justBeyond = 1e-6;

/**
 * For each input the nearest values, below and above today's, at which the verdict flips: 7,000 in 90 h against 72, 2 %
 * tolerated: "above 99.2 h". Nearest first; none without a verdict.
 */
export function turningPoints(client: ClientFigures, practice: Practice): readonly TurningPoint[] {
  const today = verdictOf(client, practice);
  if (today === null) return [];
  const points = inputs(client, practice).flatMap(({ input, now, limits, trial }) => {
    const beyond = (at: number, side: TurningPoint["side"]): Verdict | null =>
      trial(at + (side === "above" ? 1 : -1) * justBeyond * Math.max(1, Math.abs(at)));
    const flip = (side: TurningPoint["side"]): readonly TurningPoint[] => {
      for (const at of sorted(limits, now, side)) {
        const changed = beyond(at, side);
        if (changed !== null && changed !== today) return [{ input, now, at, side, verdict: changed }];
      }
      return [];
    };
    return [...flip("below"), ...flip("above")];
  });
  return points.sort((first, second) => distance(first) - distance(second));
}

interface Uncertain {
  readonly input: UncertainInput;
  readonly now: number;
  /** Where the verdict may change. */
  readonly limits: readonly number[];
  readonly trial: (value: number) => Verdict | null;
}

function inputs(client: ClientFigures, practice: Practice): readonly Uncertain[] {
  const { revenue, hours, directCosts, servingCosts, fit } = client;
  const minimum = minimumOf(client, practice);
  if (revenue === null || hours === null || minimum === null || hours <= 0) return [];
  const costs = directCosts + servingCosts;
  const rate = (revenue - costs) / hours;
  const most = 1 + practice.maximumIncrease;
  const near = 1 - practice.tolerance;
  const rates = [minimum, minimum * near, growRate * minimum, client.avoidableCostPerHour ?? 0].filter(
    (one) => one > 0,
  );
  const costLimits = [...rates.map((one) => revenue - one * hours), revenue * most - minimum * hours];
  const cost = (
    input: "direct costs" | "serving costs",
    now: number,
    trial: Uncertain["trial"],
  ): readonly Uncertain[] =>
    now > 0
      ? [{ input, now, limits: costLimits.map((limit) => limit - costs + now).filter((one) => one >= 0), trial }]
      : [];
  const found: Uncertain[] = [
    {
      input: "hours",
      now: hours,
      limits: [...rates.map((one) => (revenue - costs) / one), (revenue * most - costs) / minimum].filter(
        (one) => one > 0,
      ),
      trial: (value) => verdictOf({ ...client, hours: value }, practice),
    },
    {
      input: "revenue",
      now: revenue,
      limits: [...rates.map((one) => one * hours + costs), (minimum * hours + costs) / most],
      trial: (value) => verdictOf({ ...client, revenue: value }, practice),
    },
    {
      input: "minimum rate",
      now: practice.minimumRate ?? minimum,
      limits: [rate, rate / near, rate / growRate, (revenue * most - costs) / hours]
        .map((one) => one / (client.minimumRatio ?? 1))
        .filter((one) => one > 0),
      trial: (value) => verdictOf(client, { ...practice, minimumRate: value }),
    },
    ...cost("direct costs", directCosts, (value) => verdictOf({ ...client, directCosts: value }, practice)),
    ...cost("serving costs", servingCosts, (value) => verdictOf({ ...client, servingCosts: value }, practice)),
  ];
  const line = practice.minimumFit;
  if (fit !== null && client.knockouts.length === 0)
    found.push({
      input: "fit",
      now: fit,
      limits: [line, line - 100 * practice.tolerance, growFit],
      trial: (value) => (value < 0 || value > 100 ? null : verdictOf({ ...client, fit: value }, practice)),
    });
  return found;
}

/** Limits on one side of today's value, the nearest first; today's value itself may be one. */
function sorted(limits: readonly number[], now: number, side: TurningPoint["side"]): readonly number[] {
  return limits
    .filter((at) => (side === "below" ? at <= now : at >= now))
    .sort((a, b) => Math.abs(a - now) - Math.abs(b - now));
}

function distance({ now, at }: TurningPoint): number {
  return Math.abs(at - now) / Math.max(1e-9, Math.abs(now));
}
