import { exitImpact } from "../../core/exit-impact";
import { leastMonths } from "../gather/month";
import type { Portfolio, ScoredClient } from "../judge/portfolio";
import { clientMonths, type Refill } from "./exit";
import { perfectInformation, type Action, type UncertainFigure } from "./perfect-information";
import { feeToAsk } from "./repricing";
import type { Ranges } from "./sureness";
import type { Change } from "./what-if";

export type LookUpFigure = "hours" | "revenue" | "refillShare" | "stay";
export type LookUpAction = "keep" | "reprice" | "letGo";

/** How far the owner's guesses may be off, in points of 1. */
export const guessRanges = { refillShare: 0.15, stay: 0.2 } as const;
/**
 * Where nobody said otherwise, four of five stay under a new fee. No norm, only a place to begin, which the owner
 * changes.
 */
export const usualStay = 0.8;

/** What the owner expects, by client where it differs. */
export interface LookUpTerms {
  readonly refill: Refill;
  readonly ranges: Pick<Ranges, "hours" | "revenue">;
  readonly rounding: number;
  /** A steeper rise is no action to think of, unless the owner tried it out. */
  readonly maximumIncrease: number;
  /** The chance that a client stays under a new fee; null is not said. */
  readonly stayOf: (client: string) => number | null;
  /** What was tried out for a client. */
  readonly changeOf: (client: string) => Change;
}

/** What knowing one figure of a client is worth in a year. */
export interface LookUp {
  readonly client: string;
  readonly figure: LookUpFigure;
  readonly value: number;
}

export interface ClientInformation {
  readonly client: string;
  readonly best: LookUpAction;
  readonly costOfBeingWrong: number;
  readonly lookUps: readonly LookUp[];
}

/**
 * What a year of each action brings more than keeping the client as it is, and which figure would change the choice;
 * null as long as it cannot be said.
 */
export function clientInformation(
  client: ScoredClient,
  period: Pick<Portfolio, "from" | "to">,
  { refill, ranges, rounding, maximumIncrease, stayOf, changeOf }: LookUpTerms,
): ClientInformation | null {
  const { revenue, hours, directCosts, servingCosts, avoidableCostPerHour } = client;
  const months = clientMonths(client, period);
  if (client.isGone || revenue === null || hours === null || hours <= 0 || revenue <= 0) return null;
  if (avoidableCostPerHour === null || months < leastMonths) return null;
  const year = 12 / months;
  const letGo = (figure: (name: LookUpFigure) => number): number =>
    exitImpact({
      revenue: figure("revenue"),
      avoidableCosts: (directCosts + servingCosts) * year + figure("hours") * avoidableCostPerHour,
      hours: figure("hours"),
      refillShare: figure("refillShare"),
      refillRate: refill.contributionPerHour,
      monthsToRefill: refill.monthsToRefill,
      oneOffCost: refill.oneOffCost,
    });
  const keep: Action<LookUpFigure, LookUpAction> = { kind: "keep", payoff: () => 0 };
  const change = changeOf(client.client);
  const asked = feeToAsk(client, rounding, change);
  const fee = asked === null || (asked.rise > maximumIncrease + 1e-9 && change.feeRise <= 0) ? null : asked;
  // Who goes because of the new fee goes as any other; who stays pays it.
  const reprice: readonly Action<LookUpFigure, LookUpAction>[] =
    fee === null
      ? []
      : [
          {
            kind: "reprice",
            payoff: (figure) => figure("stay") * fee.more * year + (1 - figure("stay")) * letGo(figure),
          },
        ];
  const found = perfectInformation(
    [
      around("hours", hours * year, hours * year * ranges.hours),
      around("revenue", revenue * year, revenue * year * ranges.revenue),
      shareAround("refillShare", refill.share, guessRanges.refillShare),
      ...(fee === null ? [] : [shareAround("stay", stayOf(client.client) ?? usualStay, guessRanges.stay)]),
    ],
    [keep, ...reprice, { kind: "letGo", payoff: letGo }],
  );
  return {
    client: client.client,
    best: found.best,
    costOfBeingWrong: found.costOfBeingWrong,
    lookUps: found.worth.map(({ name, value }) => ({ client: client.client, figure: name, value })),
  };
}

/** The figures of all clients, what is worth most first; what is worth less than 1 changes nothing. */
export function whatToLookUp(
  portfolio: Pick<Portfolio, "clients" | "from" | "to">,
  terms: LookUpTerms,
): readonly LookUp[] {
  return portfolio.clients
    .flatMap((client) => clientInformation(client, portfolio, terms)?.lookUps ?? [])
    .filter(({ value }) => value >= 1)
    .sort((first, second) => second.value - first.value);
}

/** No more digits than a guess deserves: 583 is 600, 1,240 is 1,200. */
export function roughly(value: number): number {
  if (value < 1) return Math.round(value);
  const power = 10 ** Math.floor(Math.log10(value));
  const grain = value / power < 2 ? power / 10 : power;
  return Math.round(value / grain) * grain;
}

function around(name: LookUpFigure, value: number, off: number): UncertainFigure<LookUpFigure> {
  return { name, low: value - off, high: value + off };
}

function shareAround(name: LookUpFigure, value: number, off: number): UncertainFigure<LookUpFigure> {
  return { name, low: Math.max(0, value - off), high: Math.min(1, value + off) };
}
