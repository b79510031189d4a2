import { mostExhaustive } from "./parting-order";
import { contributionOf, freedOf, resold, type ClientYear, type Decision, type Reselling } from "./scenario";

/** A client with what the owner would consider; at least one. */
export interface Choice {
  readonly year: ClientYear;
  readonly options: readonly [Decision, ...(readonly Decision[])];
}

export interface BestDecisions {
  /** One a client, in their order. */
  readonly decisions: readonly Decision[];
  readonly profit: number;
  /** Every combination counted; else single decisions were changed as long as one made it better. */
  readonly isExhaustive: boolean;
}

/**
 * The decisions that bring the best year. Clients meet in the pipeline alone: hours that nobody wants are worth
 * nothing. So of two branches the one is left whose best end, with every hour sold or with the whole pipeline, cannot
 * reach what is known.
 */
export function bestDecisions(choices: readonly Choice[], reselling: Reselling): BestDecisions {
  const sides = choices.map(({ year, options }) =>
    options.map((decision) => ({
      decision,
      contribution: contributionOf({ year, decision }),
      freed: freedOf({ year, decision }),
    })),
  );
  const search = new Search(sides, reselling);
  const isExhaustive = choices.length <= mostExhaustive;
  const places = isExhaustive ? search.everything() : search.oneByOne();
  return {
    decisions: places
      .map((place, client) => sides[client]?.[place]?.decision ?? choices[client]?.options[0])
      .filter((one) => one !== undefined),
    profit: search.profit(places),
    isExhaustive,
  };
}

interface Side {
  readonly decision: Decision;
  readonly contribution: number;
  readonly freed: number;
}

class Search {
  private readonly anHour: number;
  /** What the clients from here on bring at best: with every freed hour sold, and without any. */
  private readonly soldFrom: readonly number[];
  private readonly plainFrom: readonly number[];

  constructor(
    private readonly sides: readonly (readonly Side[])[],
    private readonly reselling: Reselling,
  ) {
    this.anHour = reselling.refillShare * reselling.contributionPerHour;
    this.soldFrom = suffixes(sides, ({ contribution, freed }) => contribution + freed * this.anHour);
    this.plainFrom = suffixes(sides, ({ contribution }) => contribution);
  }

  profit(places: readonly number[]): number {
    let [contribution, freed] = [0, 0];
    places.forEach((place, client) => {
      contribution += this.sides[client]?.[place]?.contribution ?? 0;
      freed += this.sides[client]?.[place]?.freed ?? 0;
    });
    return this.year(contribution, freed);
  }

  private year(contribution: number, freed: number): number {
    return contribution + resold(freed, this.reselling) * this.reselling.contributionPerHour;
  }

  everything(): readonly number[] {
    let best = this.oneByOne();
    let most = this.profit(best);
    const chosen: number[] = [];
    const pipeline = this.reselling.pipelineHours * this.reselling.contributionPerHour;
    const go = (client: number, contribution: number, freed: number): void => {
      const options = this.sides[client];
      if (options === undefined) {
        const profit = this.year(contribution, freed);
        if (profit > most) [most, best] = [profit, [...chosen]];
        return;
      }
      const allSold = contribution + freed * this.anHour + (this.soldFrom[client] ?? 0);
      if (Math.min(allSold, contribution + (this.plainFrom[client] ?? 0) + pipeline) <= most) return;
      options.forEach((side, place) => {
        chosen[client] = place;
        go(client + 1, contribution + side.contribution, freed + side.freed);
      });
      chosen.length = client;
    };
    go(0, 0, 0);
    return best;
  }

  oneByOne(): readonly number[] {
    let places = this.sides.map(() => 0);
    let most = this.profit(places);
    for (let isBetter = true; isBetter;) {
      isBetter = false;
      for (const [client, options] of this.sides.entries())
        for (let place = 0; place < options.length; place++) {
          const tried = places.map((one, at) => (at === client ? place : one));
          const profit = this.profit(tried);
          if (profit > most + 1e-9 * Math.abs(most)) [places, most, isBetter] = [tried, profit, true];
        }
    }
    return places;
  }
}

function suffixes(sides: readonly (readonly Side[])[], worth: (side: Side) => number): readonly number[] {
  const from = new Array<number>(sides.length + 1).fill(0);
  for (let client = sides.length - 1; client >= 0; client--)
    from[client] = (from[client + 1] ?? 0) + Math.max(...(sides[client] ?? []).map(worth));
  return from;
}
