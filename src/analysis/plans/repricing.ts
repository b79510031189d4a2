import { isBelow } from "../judge/judge-client";
import type { ScoredClient } from "../judge/portfolio";
import type { Practice } from "../owner/practice";
import { noChange, withChange, type Change } from "./what-if";

/** Fees are rounded up to a multiple of it, where the owner says nothing else. */
export const usualRounding = 10;

/** One client's new fee for the period of the figures. */
export interface NewFee {
  readonly client: ScoredClient;
  readonly feeNow: number;
  readonly feeProposed: number;
  /** A share of today's fee. */
  readonly rise: number;
  readonly more: number;
  /** What leaves with the client: its avoidable profit; null if no avoidable cost is known. */
  readonly lostIfLeaving: number | null;
}

export interface RepricingRound {
  /** The steepest rise first. */
  readonly fees: readonly NewFee[];
  /** Those whom the owner unticked. */
  readonly leftOut: readonly NewFee[];
  /** What all of them together would bring more. */
  readonly more: number;
  /**
   * This many may leave, whichever they are, and the round still does not cost money; null if an avoidable profit is not
   * known.
   */
  readonly mayLeave: number | null;
  /** Clients whose verdict is a new fee and whom no fee can mend: no revenue to raise. */
  readonly without: readonly ScoredClient[];
  /** Clients below the minimum whose verdict is another: they are talked with first. */
  readonly others: readonly ScoredClient[];
}

/** What the owner decided about one client's part in the round. */
export interface RoundChoice {
  readonly isLeftOut: boolean;
  /** What was tried out or entered for this client. */
  readonly change: Change;
}

const asFound: RoundChoice = { isLeftOut: false, change: noChange };

/**
 * All clients whose verdict is a new fee, with the one that brings them to the minimum, rounded up to a multiple of
 * `rounding`: 7,100 needed, rounded to 50, is 7,100; 7,101 is 7,150. Who is left out costs and brings nothing.
 */
export function repricingRound(
  clients: readonly ScoredClient[],
  practice: Practice,
  rounding: number,
  choiceOf: (client: string) => RoundChoice = () => asFound,
): RepricingRound {
  const below = clients.filter((client) => !client.isGone && isBelow(client, practice));
  const named = below.filter(({ verdict }) => verdict === "Reprice");
  const all = named
    .flatMap((client) => feeToAsk(client, rounding, choiceOf(client.client).change) ?? [])
    .sort((first, second) => second.rise - first.rise);
  const fees = all.filter(({ client }) => !choiceOf(client.client).isLeftOut);
  const mended = new Set(all.map(({ client }) => client));
  return {
    fees,
    leftOut: all.filter((fee) => !fees.includes(fee)),
    more: fees.reduce((sum, { more }) => sum + more, 0),
    mayLeave: mayLeave(fees),
    without: named.filter((client) => !mended.has(client)),
    others: below.filter(({ verdict }) => verdict !== "Reprice"),
  };
}

/**
 * The fee to ask of a client, in the list, the brief and every letter: what the owner tried out, else the one that
 * brings the minimum, rounded up: 33,126 needed, rounded to 10, is 33,130. Null where no fee mends, and for who has
 * gone.
 */
export function feeToAsk(client: ScoredClient, rounding: number, change: Change = noChange): NewFee | null {
  const { revenue, minimumFee, knockouts, avoidableProfit } = client;
  if (client.isGone || revenue === null || revenue <= 0) return null;
  const tried = withChange(client, change).revenue ?? revenue;
  if (tried <= revenue && (minimumFee === null || minimumFee <= revenue || knockouts.length > 0)) return null;
  const feeProposed = tried > revenue ? tried : roundedUp(minimumFee ?? revenue, rounding);
  return {
    client,
    feeNow: revenue,
    feeProposed,
    rise: feeProposed / revenue - 1,
    more: feeProposed - revenue,
    lostIfLeaving: avoidableProfit,
  };
}

/** A fee that needs no rounding is not lifted by what a computer adds in the last bits. */
function roundedUp(fee: number, rounding: number): number {
  return rounding > 0 ? Math.ceil(fee / rounding - 1e-9) * rounding : fee;
}

/** Those go first whose leaving costs most: the rise that does not come and the profit that goes. */
function mayLeave(fees: readonly NewFee[]): number | null {
  const costs: number[] = [];
  for (const { more, lostIfLeaving } of fees) {
    if (lostIfLeaving === null) return null;
    costs.push(more + lostIfLeaving);
  }
  let left = fees.reduce((sum, { more }) => sum + more, 0);
  let count = 0;
  for (const cost of costs.sort((a, b) => b - a)) {
    left -= cost;
    if (left < 0) return count;
    count++;
  }
  return count;
}
