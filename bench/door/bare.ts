import { activityCost } from "../../src/core/activity-cost";
import { brierScore } from "../../src/core/brier-score";
import { clientClasses } from "../../src/core/client-class";
import { concentration, topShare } from "../../src/core/concentration";
import { contractNeed } from "../../src/core/contract-need";
import { expectationFit } from "../../src/core/expectation-fit";
import { fitScorer, knockouts, type Criterion } from "../../src/core/fit-score";
import { overrunFactor } from "../../src/core/overrun-factor";
import { rankWeights } from "../../src/core/rank-weights";
import { whaleCurve } from "../../src/core/whale-curve";
import { catalogue } from "../../src/functions";
import type { Value } from "../../src/spreadsheet/define-function";

// What a loop costs that knows nothing but plain numbers: no blank, no text, no error, no size that stretches. Bundled
// and run in the bundle's own scope.

export type Table = readonly (readonly unknown[])[];
export type Bare = (...given: readonly unknown[]) => unknown;

const table = (given: unknown): Table => given as Table;
const numbers = (given: unknown): number[] => table(given).map(([cell]) => cell as number);
const rowsOf = (given: unknown, of: (row: readonly number[]) => unknown): unknown =>
  table(given).map((row) => [of(row as readonly number[])]);
const scale = (weight: number, floor: number | null): Criterion => ({
  weight,
  floor,
  worst: 1,
  best: 5,
  isScaleGiven: false,
});

const whole: Readonly<Record<string, Bare>> = {
  ACTIVITYCOST: (counts, minutes, cost) =>
    rowsOf(counts, (row) => activityCost(row, table(minutes)[0] as readonly number[], cost as number)),
  FITSCORE: (ratings, weights) => {
    const score = fitScorer((table(weights)[0] as readonly number[]).map((weight) => scale(weight, null)));
    return rowsOf(ratings, (row) => score(Float64Array.from(row)));
  },
  KNOCKOUTS: (ratings, floors, names) => {
    const criteria = (table(floors)[0] as readonly number[]).map((floor) => scale(1, floor));
    return rowsOf(ratings, (row) =>
      knockouts(row, criteria)
        .map((index) => table(names)[0]?.[index])
        .join("; "),
    );
  },
  RANKWEIGHTS: (ranks) => rankWeights(numbers(ranks)).map((weight) => [weight]),
  EXPECTATIONFIT: (expected, deliverable) =>
    rowsOf(expected, (row) =>
      expectationFit(
        row,
        table(deliverable)[0] as readonly number[],
        row.map(() => 1),
      ),
    ),
  CONCENTRATION: (revenues) => concentration(numbers(revenues)),
  TOPSHARE: (revenues) => topShare(numbers(revenues), 1),
  WHALECURVE: (profits) =>
    whaleCurve(numbers(profits).map((profit) => ({ name: null, profit }))).map(
      ({ profit, shareOfClients, cumulated, cumulatedShare }, index) => [
        index + 1,
        profit,
        shareOfClients,
        cumulated,
        cumulatedShare,
      ],
    ),
  CLIENTCLASS: (values) => clientClasses(numbers(values), 0.8, 0.95).map((one) => [one]),
  OVERRUNFACTOR: (estimated, actual) => {
    const taken = numbers(actual);
    return overrunFactor(
      numbers(estimated).map((estimatedHours, index) => ({ estimatedHours, actualHours: taken[index] ?? 0 })),
      0.8,
    );
  },
  BRIERSCORE: (probabilities, outcomes) =>
    brierScore(
      numbers(probabilities).map((probability, index) => ({ probability, came: table(outcomes)[index]?.[0] === true })),
    ),
  CONTRACTNEED: (triggers, severe) =>
    table(triggers).map((row, index) => [
      contractNeed(
        row.filter((flag) => flag === true).length,
        (table(severe)[index] ?? []).filter((flag) => flag === true).length,
      ),
    ]),
};

/**
 * The hand-written loop of a function of whole ranges; null where there is none: CLIENTREPORT reads a table, which is
 * nobody's plain loop.
 */
export function wholeLoop(id: string): Bare | null {
  return whole[id] ?? null;
}

/** The computation of one cell, without the door. */
export function computation(id: string): Bare | null {
  const definition = catalogue.find((one) => one.id === id);
  return definition !== undefined && "each" in definition
    ? (...given) => definition.each(...(given as readonly Value[]))
    : null;
}
