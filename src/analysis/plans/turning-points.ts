import { verdict, type Verdict } from "../../core/verdict";
import { verdictFigures } from "../judge/judge-client";
import type { ClientFigures } from "../judge/portfolio";
import type { Practice } from "../owner/practice";

export type UncertainInput = "hours" | "revenue" | "direct costs" | "minimum rate" | "fit";

/** The verdict changes to `verdict` if the input lies beyond `at`. */
export interface TurningPoint {
  readonly input: UncertainInput;
  readonly now: number;
  readonly at: number;
  readonly side: "below" | "above";
  readonly verdict: Verdict;
}

const growFit = 75;
const growRate = 1.25;
/** So little beyond a limit the verdict is already the other one. */
const justBeyond = 1e-6;

/** For each input the nearest values, below and above today's, at which the verdict flips: 7,000 in 90 h against 72: "above 97.2 h". Nearest first; none without a verdict. */
export function turningPoints(client: ClientFigures, practice: Practice): readonly TurningPoint[] {
  const today = verdictOf(client, practice);
  if (today === null) return [];
  const points = inputs(client, practice).flatMap(({ input, now, limits, trial }) => {
    const beyond = (at: number, side: TurningPoint["side"]): Verdict | null => trial(at + (side === "above" ? 1 : -1) * justBeyond * Math.max(1, Math.abs(at)));
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
  const { revenue, hours, directCosts, fit } = client;
  const { minimumRate, maximumIncrease, minimumFit } = practice;
  if (revenue === null || hours === null || minimumRate === null || hours <= 0) return [];
  const net = revenue - directCosts;
  const rate = net / hours;
  const rates = [minimumRate, minimumRate / (1 + maximumIncrease), growRate * minimumRate].filter((one) => one > 0);
  const found: Uncertain[] = [
    { input: "hours", now: hours, limits: rates.map((one) => net / one).filter((one) => one > 0), trial: (value) => verdictOf({ ...client, hours: value }, practice) },
    { input: "revenue", now: revenue, limits: rates.map((one) => one * hours + directCosts), trial: (value) => verdictOf({ ...client, revenue: value }, practice) },
    { input: "minimum rate", now: minimumRate, limits: [rate, rate * (1 + maximumIncrease), rate / growRate].filter((one) => one > 0), trial: (value) => verdictOf(client, { ...practice, minimumRate: value }) },
  ];
  if (directCosts > 0) found.push({ input: "direct costs", now: directCosts, limits: rates.map((one) => revenue - one * hours).filter((one) => one >= 0), trial: (value) => verdictOf({ ...client, directCosts: value }, practice) });
  if (fit !== null && client.knockouts.length === 0) found.push({ input: "fit", now: fit, limits: [minimumFit, growFit], trial: (value) => (value < 0 || value > 100 ? null : verdictOf({ ...client, fit: value }, practice)) });
  return found;
}

/** Limits on one side of today's value, the nearest first; today's value itself may be one. */
function sorted(limits: readonly number[], now: number, side: TurningPoint["side"]): readonly number[] {
  return limits.filter((at) => (side === "below" ? at <= now : at >= now)).sort((a, b) => Math.abs(a - now) - Math.abs(b - now));
}

function distance({ now, at }: TurningPoint): number {
  return Math.abs(at - now) / Math.max(1e-9, Math.abs(now));
}

function verdictOf(client: ClientFigures, practice: Practice): Verdict | null {
  const figures = verdictFigures(client, practice);
  return figures === null ? null : verdict(figures);
}
