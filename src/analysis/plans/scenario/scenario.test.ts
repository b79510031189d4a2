import { uniformFloat64 } from "pure-rand/distribution/uniformFloat64";
import { xoroshiro128plus } from "pure-rand/generator/xoroshiro128plus";
import { exitImpact } from "../../../core/exit-impact";
import { serialDay } from "../../owner/read-day";
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
import { scenarioPlan } from "./scenario-plan";
import { profitRange, rounded, usualScenarioRanges } from "./scenario-range";

const year = (client: string, revenue: number, hours: number, directCosts = 0, monthsToPay = 0): ClientYear => ({
  client,
  revenue,
  hours,
  directCosts,
  servingCosts: 0,
  avoidableCostPerHour: 40,
  monthsToPay,
});
const firm: ScenarioFirm = {
  capacityHours: 500,
  refillShare: 0.5,
  pipelineHours: 120,
  contributionPerHour: 30,
  monthsToRefill: 0,
};

describe("a scenario of the whole portfolio", () => {
  // Ash stays with 80 % under 10 % more: (10,000 × 1.1 − 1,000 − 100 × 40) × 0.8 = 4,800; Elm stays: 20,000 − 200 × 40
  // = 12,000; Oak goes: 150 hours.
  const all: readonly Decided[] = [
    { year: year("Ash", 10_000, 100, 1000), decision: { ...asNow, rise: 0.1, stay: 0.8 } },
    { year: year("Elm", 20_000, 200), decision: asNow },
    { year: year("Oak", 5000, 150), decision: parted },
  ];

  it("adds what the kept ones bring and what freed hours bring: 4,800 + 12,000 + 85 hours × 30", () => {
    // Free are Oak's 150 and a fifth of Ash's 100; half of 170 are sold again.
    expect(scenarioFigures(all, firm)).toEqual({
      profit: 4800 + 12_000 + 85 * 30,
      keptHours: 280,
      freedHours: 170,
      resoldHours: 85,
      load: (280 + 85) / 500,
      largestShare: 20_000 / 31_000,
    });
  });

  it("sells no more hours than somebody has asked for", () => {
    expect(scenarioFigures(all, { ...firm, pipelineHours: 40 })).toMatchObject({ profit: 18_000, resoldHours: 40 });
  });

  it("says no load without a capacity and no largest share without fees", () => {
    expect(scenarioFigures([], { ...firm, capacityHours: null })).toMatchObject({ load: null, largestShare: null });
  });

  it("changes the year by what EXITIMPACT says of a client who goes", () => {
    const oak = year("Oak", 5000, 150);
    const change =
      scenarioFigures([{ year: oak, decision: parted }], firm).profit -
      scenarioFigures([{ year: oak, decision: asNow }], firm).profit;
    const exit = { revenue: 5000, avoidableCosts: 6000, hours: 150, refillShare: 0.5, refillRate: 30 };
    expect(change).toBeCloseTo(exitImpact({ ...exit, monthsToRefill: 0, oneOffCost: 0 }), 9);
  });

  it("has cash by month: 1,000 there, 12,000 a year from Elm, 600 fixed; Oak goes after two months, its hours are full after two more", () => {
    const gone: readonly Decided[] = [
      { year: year("Elm", 20_000, 200), decision: asNow },
      { year: year("Oak", 18_000, 150), decision: { ...parted, month: 2 } },
    ];
    // Elm 1,000 a month, Oak 1,000 until it goes; 75 resold hours are 187.50 a month, a quarter, three quarters, then
    // all of it.
    const { balances, low } = cashByMonth(
      gone,
      { ...firm, monthsToRefill: 2 },
      { cashNow: 1000, fixedPerMonth: 1200 },
      5,
    );
    expect(balances.map((balance) => Number(balance.toFixed(6)))).toEqual([1800, 2600, 2446.875, 2387.5, 2375]);
    expect({ ...low, balance: Number(low.balance.toFixed(6)) }).toEqual({ month: 1, balance: 1800 });
  });

  it("has fees when they are paid: Elm goes after a month, 1.5 months of its work are paid afterwards", () => {
    const gone: readonly Decided[] = [{ year: year("Elm", 24_000, 150, 0, 1.5), decision: { ...parted, month: 1 } }];
    // 2,000 come in each month, 500 go for the work: 1,500; then 2,000, then 1,000 for the half month, then nothing.
    const { balances } = cashByMonth(gone, { ...firm, pipelineHours: 0 }, { cashNow: 100, fixedPerMonth: 0 }, 4);
    expect(balances).toEqual([1600, 3600, 4600, 4600]);
    // A rise of a half from today on is paid 1.5 months later: 2,000, 2,500, 3,000.
    const raised = [{ year: year("Elm", 24_000, 0, 0, 1.5), decision: { ...asNow, rise: 0.5 } }];
    expect(cashByMonth(raised, firm, { cashNow: 0, fixedPerMonth: 0 }, 3).balances).toEqual([2000, 4500, 7500]);
  });

  it("earns in twelve months what the year's profit says, where everything holds at once", () => {
    const { balances } = cashByMonth(all, firm, { cashNow: 0, fixedPerMonth: 0 });
    expect(balances.at(-1)).toBeCloseTo(scenarioFigures(all, firm).profit, 6);
  });
});

describe("ranges", () => {
  it("have no digit that their width does not bear", () => {
    expect(rounded(41_268, 46_911)).toEqual({ low: 41_000, high: 47_000 });
    expect(rounded(412, 468)).toEqual({ low: 410, high: 470 });
    expect(rounded(-1480, 220)).toEqual({ low: -1500, high: 200 });
    expect(rounded(5.4, 5.4)).toEqual({ low: 5, high: 5 });
  });

  it("are a point where nothing is uncertain, the same every time, and hold the middle", () => {
    const all: readonly Decided[] = [{ year: year("Elm", 20_000, 200), decision: { ...asNow, stay: 0.8 } }];
    const none = { hours: 0, revenue: 0, pipelineHours: 0, refillShare: 0, stay: 0 };
    const profit = 12_000 * 0.8 + 20 * 30;
    expect(profitRange(all, firm, none)).toEqual({ low: profit, high: profit });
    const range = profitRange(all, firm, usualScenarioRanges);
    expect(range).toEqual(profitRange(all, firm, usualScenarioRanges));
    expect(range.low).toBeLessThan(profit);
    expect(range.high).toBeGreaterThan(profit);
  });
});

describe("a plan with dates", () => {
  it("announces fees, changes procedures, and parts one after the other", () => {
    const all: readonly Decided[] = [
      { year: year("Ash", 10_000, 100), decision: { ...asNow, rise: 0.1, hoursSaved: 12 } },
      { year: year("Elm", 5000, 150), decision: parted },
      { year: year("Oak", 4000, 150), decision: parted },
    ];
    const fourWeeks = { length: 4, unit: "weeks", until: "end of month", deliveryDays: 0 } as const;
    const steps = scenarioPlan(
      all,
      { order: ["Oak", "Elm"], monthsApart: 3, firstMonth: 2 },
      { start: serialDay(2026, 9, 5)!, monthsBeforeNewFee: 2, noticeOf: () => fourWeeks },
    );
    // 5 September 2026 is a Saturday: everything begins on Monday the 7th. Oak goes two months later at most, at the
    // end of October: 4 weeks before is Saturday, so it is told on Friday the 2nd. Elm goes by 7 February.
    expect(steps.map(({ day, client, kind }) => [day - serialDay(2026, 9, 7)!, client, kind])).toEqual([
      [0, "Ash", "feeLetter"],
      [0, "Ash", "procedure"],
      [serialDay(2026, 10, 2)! - serialDay(2026, 9, 7)!, "Oak", "tell"],
      [serialDay(2026, 10, 31)! - serialDay(2026, 9, 7)!, "Oak", "end"],
      [serialDay(2026, 12, 1)! - serialDay(2026, 9, 7)!, "Ash", "newFee"],
      [serialDay(2027, 1, 1)! - serialDay(2026, 9, 7)!, "Elm", "tell"],
      [serialDay(2027, 1, 31)! - serialDay(2026, 9, 7)!, "Elm", "end"],
    ]);
  });

  it("parts on the owner's own day, and tells it as long before as the notice asks", () => {
    const day = serialDay(2027, 3, 31)!;
    const steps = scenarioPlan(
      [{ year: year("Oak", 4000, 150), decision: { ...parted, day, month: 7 } }],
      { order: [], monthsApart: 1, firstMonth: 0 },
      {
        start: serialDay(2026, 9, 7)!,
        monthsBeforeNewFee: 1,
        noticeOf: () => ({ length: 3, unit: "months", until: "end of quarter", deliveryDays: 3 }),
      },
    );
    // Three months before 1 April 2027 is 1 January, three days by post before that 29 December 2026, a Tuesday.
    expect(steps.map((one) => [one.kind, one.day])).toEqual([
      ["tell", serialDay(2026, 12, 29)!],
      ["end", day],
    ]);
  });
});

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
