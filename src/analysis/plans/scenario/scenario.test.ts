import { exitImpact } from "../../../core/exit-impact";
import { serialDay } from "../../../spreadsheet/serial-day";
import { firm, year } from "../../../../test/scenario-firm";
import { cashByMonth } from "./cash";
import { asNow, parted, scenarioFigures, type Decided } from "./scenario";
import { scenarioPlan } from "./scenario-plan";
import { profitRange, rounded, usualScenarioRanges } from "./scenario-range";

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
