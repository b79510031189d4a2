import { shrunkMean } from "../../core/shrunk-mean";
import type { Portfolio } from "../judge/portfolio";
import { factsBy, traitNames, type ClientFacts, type TraitName } from "../owner/client-facts";
import { weightsOf, type Ratings } from "../owner/ratings";
import { clientKey } from "../../columns/rows/client-name";
import { rankCorrelation } from "./rank-correlation";

/** With fewer clients nothing is said: too few to say. */
export const leastClients = 12;

/** Clients with one trait in common, and what an hour for them brings. */
export interface TraitGroup {
  readonly trait: TraitName;
  readonly value: string;
  readonly count: number;
  /** Σ(R − D − S) ÷ ΣH. */
  readonly rate: number;
  /** The same, drawn to the mean of all: (n·x + 5·x̄) ÷ (n + 5). */
  readonly shrunk: number;
  /** How much more that is than all clients bring. */
  readonly more: number;
}

/** How one of the owner's criteria goes with what an hour brings, and with how far the work overran. */
export interface CriterionEvidence {
  readonly criterion: string;
  /** Rank correlations; null where nothing can be said. */
  readonly withRate: number | null;
  readonly rated: number;
  readonly withOverrun: number | null;
  readonly estimated: number;
  /**
   * The owner's weight, from the order, and the one that the data would give: the rank correlations that are above 0,
   * as shares.
   */
  readonly ownWeight: number;
  readonly dataWeight: number | null;
}

export interface WhoSuits {
  readonly clients: number;
  readonly isEnough: boolean;
  /** Σ(R − D − S) ÷ ΣH of all. */
  readonly rate: number | null;
  /** Best first; none with too few clients. */
  readonly groups: readonly TraitGroup[];
  readonly criteria: readonly CriterionEvidence[];
}

interface Measured {
  readonly contribution: number;
  readonly hours: number;
  readonly facts: ClientFacts | null;
  readonly ratings: readonly (number | null)[];
}

/** What the owner's own clients say about who suits: those who have gone count as well. */
export function whoSuits(
  portfolio: Pick<Portfolio, "clients">,
  facts: readonly ClientFacts[],
  ratings: Ratings,
): WhoSuits {
  const factsOf = factsBy(facts);
  const ratedBy = new Map(Object.entries(ratings.clients).map(([client, given]) => [clientKey(client), given]));
  const measured = portfolio.clients.flatMap((one): readonly Measured[] =>
    one.revenue === null || one.hours === null || one.hours <= 0
      ? []
      : [
          {
            contribution: one.revenue - one.directCosts - one.servingCosts,
            hours: one.hours,
            facts: factsOf(one.client),
            ratings: ratedBy.get(clientKey(one.client)) ?? [],
          },
        ],
  );
  const isEnough = measured.length >= leastClients;
  const rate = measured.length === 0 ? null : rateOf(measured);
  return {
    clients: measured.length,
    isEnough,
    rate,
    groups: !isEnough || rate === null ? [] : groupsOf(measured, rate),
    criteria: isEnough ? evidenceOf(measured, ratings) : [],
  };
}

function rateOf(measured: readonly Measured[]): number {
  let [contribution, hours] = [0, 0];
  for (const one of measured) {
    contribution += one.contribution;
    hours += one.hours;
  }
  return contribution / hours;
}

/** A trait that all have in common tells nothing. */
function groupsOf(measured: readonly Measured[], overall: number): readonly TraitGroup[] {
  const groups = traitNames.flatMap((trait) => {
    const byValue = new Map<string, { readonly value: string; readonly members: Measured[] }>();
    for (const one of measured) {
      const value = one.facts?.traits[trait] ?? null;
      if (value === null) continue;
      const key = value.trim().toLowerCase();
      const group = byValue.get(key) ?? { value: value.trim(), members: [] };
      group.members.push(one);
      byValue.set(key, group);
    }
    return [...byValue.values()]
      .filter(({ members }) => members.length < measured.length)
      .map(({ value, members }): TraitGroup => {
        const rate = rateOf(members);
        const shrunk = shrunkMean(rate, members.length, overall);
        return { trait, value, count: members.length, rate, shrunk, more: shrunk - overall };
      });
  });
  return groups.sort((first, second) => second.more - first.more);
}

function evidenceOf(measured: readonly Measured[], ratings: Ratings): readonly CriterionEvidence[] {
  const own = weightsOf(ratings);
  const found = ratings.criteria.map(({ name }, index) => {
    const pairs = (value: (one: Measured) => number | null): readonly (readonly [number, number])[] =>
      measured.flatMap((one) => {
        const [rating, other] = [one.ratings[index] ?? null, value(one)];
        return rating === null || other === null ? [] : [[rating, other] as const];
      });
    const rates = pairs(({ contribution, hours }) => contribution / hours);
    const overruns = pairs(overrunOf);
    return {
      criterion: name,
      withRate: enough(rates),
      rated: rates.length,
      withOverrun: enough(overruns),
      estimated: overruns.length,
      ownWeight: own[index] ?? 0,
    };
  });
  const total = found.reduce((sum, { withRate }) => sum + Math.max(0, withRate ?? 0), 0);
  return found.map((one) => ({
    ...one,
    dataWeight: one.withRate === null || total === 0 ? null : Math.max(0, one.withRate) / total,
  }));
}

function enough(pairs: readonly (readonly [number, number])[]): number | null {
  return pairs.length < leastClients ? null : rankCorrelation(pairs);
}

function overrunOf({ hours, facts }: Measured): number | null {
  const estimated = facts?.estimatedHours ?? null;
  return estimated === null || estimated <= 0 ? null : hours / estimated;
}

/**
 * What an hour for a prospect may bring, before anything else is known: the mean over its traits of what clients with
 * each bring. Null where no client has one of them.
 */
export function firstGuess(
  { groups }: Pick<WhoSuits, "groups">,
  traits: Readonly<Partial<Record<TraitName, string>>>,
): { readonly rate: number; readonly groups: readonly TraitGroup[] } | null {
  const same = groups.filter(({ trait, value }) => traits[trait]?.trim().toLowerCase() === value.toLowerCase());
  if (same.length === 0) return null;
  return { rate: same.reduce((sum, { shrunk }) => sum + shrunk, 0) / same.length, groups: same };
}
