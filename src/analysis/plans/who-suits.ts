import { shrunkMean } from "../../core/shrunk-mean";
import type { ScoredClient } from "../judge/portfolio";
import { traitNames, type TraitName, type Traits } from "../../columns/rows/traits";
import { factsBy, type ClientFacts } from "../owner/client-facts";
import { weightsOf, type Ratings } from "../owner/ratings";
import { clientKey } from "../../columns/rows/client-name";
import { rankCorrelation } from "./rank-correlation";

/** With fewer clients nothing is said: too few to say. */
export const leastClients = 12;

/** Clients with one trait in common, and what an hour for them brings. */
export interface TraitShare {
  readonly trait: TraitName;
  readonly value: string;
  readonly count: number;
  /** Σ(R − D − S) ÷ ΣH. */
  readonly rate: number;
}

/** The same, as far as so many clients say something. */
export interface TraitGroup extends TraitShare {
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
  /** All values of all traits, however few clients have them. */
  readonly shares: readonly TraitShare[];
  /** Of each trait the values that clients have, however few they are. */
  readonly values: Readonly<Record<TraitName, readonly string[]>>;
  readonly criteria: readonly CriterionEvidence[];
}

/** What is looked at of a client. */
export type SuitedClient = Pick<
  ScoredClient,
  "client" | "revenue" | "hours" | "directCosts" | "servingCosts" | "traits"
>;

interface Measured {
  readonly contribution: number;
  readonly hours: number;
  readonly estimatedHours: number | null;
  readonly traits: Traits;
  readonly ratings: readonly (number | null)[];
}

/** What the owner's own clients say about who suits: those who have gone count as well. */
export function whoSuits(
  portfolio: { readonly clients: readonly SuitedClient[] },
  facts: readonly ClientFacts[],
  ratings: Ratings,
): WhoSuits {
  const factsOf = factsBy(facts);
  const ratedBy = new Map(Object.entries(ratings.clients).map(([client, given]) => [clientKey(client), given]));
  const measured = portfolio.clients.flatMap((one): readonly Measured[] => {
    const served = servedBy(one);
    return served === null
      ? []
      : [
          {
            ...served,
            estimatedHours: factsOf(one.client)?.estimatedHours ?? null,
            traits: traitsOf(one, factsOf(one.client)),
            ratings: ratedBy.get(clientKey(one.client)) ?? [],
          },
        ];
  });
  const isEnough = measured.length >= leastClients;
  const shares = sharesOf(measured);
  const rate = measured.length === 0 ? null : rateOf(measured);
  return {
    clients: measured.length,
    isEnough,
    rate,
    groups: !isEnough || rate === null ? [] : groupsOf(shares, measured.length, rate),
    shares,
    values: valuesOf(shares),
    criteria: isEnough ? evidenceOf(measured, ratings) : [],
  };
}

/** R − D − S and the hours it took; null as long as revenue or hours are not known. */
export function servedBy({
  revenue = null,
  hours = null,
  directCosts = 0,
  servingCosts = 0,
}: Partial<SuitedClient>): { readonly contribution: number; readonly hours: number } | null {
  return revenue === null || hours === null || hours <= 0
    ? null
    : { contribution: revenue - directCosts - servingCosts, hours };
}

/** What the owner says of a client goes before what its tables say. */
export function traitsOf({ traits }: Pick<ScoredClient, "traits">, facts: ClientFacts | null): Traits {
  const own = traitNames.flatMap((trait) => {
    const value = facts?.traits[trait] ?? null;
    return value === null ? [] : [[trait, value] as const];
  });
  return { ...traits, ...Object.fromEntries(own) };
}

function valuesOf(shares: readonly TraitShare[]): WhoSuits["values"] {
  const values = (trait: TraitName): readonly string[] =>
    shares.filter((share) => share.trait === trait).map(({ value }) => value);
  return { sector: values("sector"), size: values("size"), source: values("source"), feeForm: values("feeForm") };
}

function rateOf(measured: readonly Measured[]): number {
  let [contribution, hours] = [0, 0];
  for (const one of measured) {
    contribution += one.contribution;
    hours += one.hours;
  }
  return contribution / hours;
}

function sharesOf(measured: readonly Measured[]): readonly TraitShare[] {
  return traitNames.flatMap((trait) =>
    membersBy(measured, trait).map(({ value, members }) => ({
      trait,
      value,
      count: members.length,
      rate: rateOf(members),
    })),
  );
}

/** A trait that all have in common tells nothing. */
function groupsOf(shares: readonly TraitShare[], clients: number, overall: number): readonly TraitGroup[] {
  return shares
    .filter(({ count }) => count < clients)
    .map((share): TraitGroup => {
      const shrunk = shrunkMean(share.rate, share.count, overall);
      return { ...share, shrunk, more: shrunk - overall };
    })
    .sort((first, second) => second.more - first.more);
}

interface Members {
  readonly value: string;
  readonly members: readonly Measured[];
}

/** Clients by the value of a trait, however it is capitalised; the first spelling names it. */
function membersBy(measured: readonly Measured[], trait: TraitName): readonly Members[] {
  const byValue = new Map<string, { readonly value: string; readonly members: Measured[] }>();
  for (const one of measured) {
    const value = one.traits[trait]?.trim() ?? "";
    if (value === "") continue;
    const group = byValue.get(value.toLowerCase()) ?? { value, members: [] };
    group.members.push(one);
    byValue.set(value.toLowerCase(), group);
  }
  return [...byValue.values()];
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

function overrunOf({ hours, estimatedHours }: Measured): number | null {
  return estimatedHours === null || estimatedHours <= 0 ? null : hours / estimatedHours;
}

/** What an hour for a prospect may bring, before anything else is known of it. */
export type FirstGuess =
  | { readonly kind: "too few"; readonly clients: number }
  | { readonly kind: "nobody alike" }
  | { readonly kind: "alike"; readonly rate: number; readonly groups: readonly TraitGroup[] };

/** The mean over its traits of what clients with each bring; null where none of its traits is known. */
export function firstGuess(
  { groups, isEnough, clients }: Pick<WhoSuits, "groups" | "isEnough" | "clients">,
  traits: Traits,
): FirstGuess | null {
  if (traitNames.every((trait) => (traits[trait] ?? "").trim() === "")) return null;
  if (!isEnough) return { kind: "too few", clients };
  const same = groups.filter(({ trait, value }) => traits[trait]?.trim().toLowerCase() === value.toLowerCase());
  if (same.length === 0) return { kind: "nobody alike" };
  return { kind: "alike", rate: same.reduce((sum, { shrunk }) => sum + shrunk, 0) / same.length, groups: same };
}
