import { uniformFloat64 } from "pure-rand/distribution/uniformFloat64";
import { xoroshiro128plus } from "pure-rand/generator/xoroshiro128plus";
import { firm, year } from "../../../../test/scenario-firm";
import { bestDecisions, type Choice } from "./best-decisions";
import { cashByMonth } from "./cash";
import { partingOrder } from "./parting-order";
import {
  asNow,
  keptHoursOf,
  freedOf,
  parted,
  scenarioFigures,
  type ClientYear,
  type Decided,
  type Decision,
  type ScenarioFirm,
} from "./scenario";

/** 200 invented firms, the same at every run. */
describe("beside brute force, on 200 random firms", () => {
  const random = xoroshiro128plus(20);
  const between = (least: number, most: number): number => least + uniformFloat64(random) * (most - least);
  const randomYear = (index: number): ClientYear => ({
    client: `client ${index}`,
    revenue: between(1000, 40_000),
    hours: between(10, 400),
    directCosts: between(0, 2000),
    servingCosts: between(0, 2000),
    avoidableCostPerHour: between(20, 60),
    monthsToPay: index % 2 === 0 ? 0 : between(0, 2.5),
  });
  const randomFirm = (ramp: number): ScenarioFirm => ({
    capacityHours: between(500, 2000),
    refillShare: between(0, 1),
    pipelineHours: between(0, 600),
    contributionPerHour: between(0, 80),
    monthsToRefill: ramp,
  });
  const combinations = <One>([first, ...others]: readonly (readonly One[])[]): readonly (readonly One[])[] =>
    first === undefined
      ? [[]]
      : first.flatMap((one) => combinations(others).map((rest): readonly One[] => [one, ...rest]));
  const orders = (all: readonly number[]): readonly (readonly number[])[] =>
    all.length === 0
      ? [[]]
      : all.flatMap((one) => orders(all.filter((other) => other !== one)).map((rest) => [one, ...rest]));

  it("the decisions found are the best of all", () => {
    for (let trial = 0; trial < 200; trial++) {
      const choices = Array.from({ length: 2 + (trial % 5) }, (_, index): Choice => {
        const rise: Decision = { ...asNow, rise: between(0, 0.4), stay: between(0.5, 1) };
        return { year: randomYear(index), options: [{ ...asNow, stay: between(0.7, 1) }, rise, parted] };
      });
      const here = randomFirm(0);
      const profits = combinations(choices.map(({ options }) => options)).map(
        (decisions) =>
          scenarioFigures(
            decisions.map((decision, index) => ({ year: choices[index]!.year, decision })),
            here,
          ).profit,
      );
      const found = bestDecisions(choices, here);
      expect(found.isExhaustive).toBe(true);
      expect(found.profit).toBeCloseTo(Math.max(...profits), 6);
      const own = found.decisions.map((decision, index) => ({ year: choices[index]!.year, decision }));
      expect(scenarioFigures(own, here).profit).toBeCloseTo(found.profit, 6);
    }
  });

  it("the order of partings is the best that stays above the floors, and none is where none is", () => {
    let [some, stuck] = [0, 0];
    for (let trial = 0; trial < 200; trial++) {
      const ramp = trial % 4;
      const here = randomFirm(ramp);
      const leaving = 1 + (trial % 5);
      const all = Array.from({ length: leaving + 2 }, (_, index): Decided => ({
        year: randomYear(index),
        // One is kept under a decision of a later month, one parts on a day of its own.
        decision:
          index < leaving
            ? parted
            : index === leaving
              ? { ...asNow, hoursSaved: between(0, 20), stay: between(0.8, 1), month: trial % 3 }
              : trial % 2 === 0
                ? { ...parted, day: 1, month: trial % 5 }
                : asNow,
      }));
      const account = { cashNow: between(0, 20_000), fixedPerMonth: between(0, 4000) };
      const floors = { cash: between(-5000, 12_000), load: between(0, 0.3) };
      const firstMonth = trial % 3;
      const slowest = Math.max(...all.slice(0, leaving).map((one) => one.year.monthsToPay));
      const apart = Math.max(1, ramp, Math.ceil(slowest));
      const walked = orders(Array.from({ length: leaving }, (_, index) => index)).map((order) =>
        walk(order, all, here, account, apart, firstMonth),
      );
      const possible = walked.filter(({ cash, load }) => cash >= floors.cash && load >= floors.load);
      const found = partingOrder(all, here, account, floors, firstMonth);
      expect(found).toMatchObject({ isExhaustive: true, monthsApart: apart, firstMonth });
      if (possible.length === 0) {
        stuck++;
        expect(found.notYet.length).toBeGreaterThan(0);
        continue;
      }
      some++;
      expect(found.notYet).toEqual([]);
      const own = walk(
        found.order.map((name) => Number(name.split(" ")[1])),
        all,
        here,
        account,
        apart,
        firstMonth,
      );
      expect(own.end).toBeCloseTo(Math.max(...possible.map(({ end }) => end)), 6);
      expect(own.cash).toBeCloseTo(found.lowestCash!, 6);
      expect(own.load).toBeCloseTo(found.lowestLoad!, 9);
    }
    expect(some).toBeGreaterThan(40);
    expect(stuck).toBeGreaterThan(40);
  });

  /** The same by the cash of each month and the hours of each month, one order at a time. */
  function walk(
    order: readonly number[],
    all: readonly Decided[],
    here: ScenarioFirm,
    account: { readonly cashNow: number; readonly fixedPerMonth: number },
    apart: number,
    firstMonth: number,
  ): { readonly cash: number; readonly load: number; readonly end: number } {
    const dated = all.map(({ year: one, decision }, index) => ({
      year: one,
      decision: order.includes(index) ? { ...decision, month: firstMonth + order.indexOf(index) * apart } : decision,
    }));
    const months = firstMonth + order.length * apart;
    const { balances } = cashByMonth(dated, here, account, months);
    const loads = balances.map((_, at) => {
      const month = at + 1;
      let [kept, free] = [0, 0];
      for (const one of dated) {
        const holds = month > one.decision.month;
        kept += holds ? keptHoursOf(one) : one.year.hours;
        const since = month - one.decision.month;
        // A straight ramp, taken in the middle of the month: over 3 months 1/6, 3/6, 5/6.
        const full = since < 1 ? 0 : Math.min(1, here.monthsToRefill === 0 ? 1 : (since - 0.5) / here.monthsToRefill);
        free += freedOf(one) * full;
      }
      return (kept + Math.min(here.refillShare * free, here.pipelineHours)) / here.capacityHours!;
    });
    return { cash: Math.min(...balances), load: Math.min(...loads), end: balances.at(-1)! };
  }

  it("more than 15 partings are ordered by the best next step, and that is said", () => {
    const all = Array.from({ length: 16 }, (_, index): Decided => ({
      year: year(`client ${index}`, 4000 + index, 100),
      decision: parted,
    }));
    const found = partingOrder(
      all,
      { ...firm, pipelineHours: 1e6 },
      { cashNow: 0, fixedPerMonth: 0 },
      { cash: null, load: null },
    );
    // All cost the same and bring 4,000 to 4,015: the least first leaves the most cash.
    expect(found.isExhaustive).toBe(false);
    expect(found.order).toEqual(all.map(({ year: { client } }) => client));
    const best = bestDecisions(
      all.map(({ year: one }): Choice => ({ year: one, options: [asNow, parted] })),
      { ...firm, pipelineHours: 0 },
    );
    expect(best).toMatchObject({ isExhaustive: false });
  });

  it("takes no longer for 15 partings than a person waits", () => {
    const all = Array.from({ length: 15 }, (_, index): Decided => ({ year: randomYear(index), decision: parted }));
    const found = partingOrder(all, randomFirm(3), { cashNow: 1e6, fixedPerMonth: 0 }, { cash: null, load: null });
    expect(found).toMatchObject({ isExhaustive: true, notYet: [] });
    expect(new Set(found.order).size).toBe(15);
  });
});
