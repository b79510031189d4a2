import { endOfQuarter, monthsAfter } from "./calendar";
import { clientMonths, exitFigures, monthsOf } from "./exit";
import { exitDates } from "./exit-plan";
import { judgeClient } from "../judge/judge-client";
import { usualPractice } from "../owner/practice";
import { printDay } from "../../spreadsheet/print-day";
import { readDay } from "../owner/read-day";
import { serialDay } from "../../spreadsheet/serial-day";

const practice = { ...usualPractice(), minimumRate: 100 };
const figures = {
  revenue: 12_000,
  hours: 100,
  directCosts: 5000,
  servingCosts: 0,
  avoidableCostPerHour: 40,
  fit: null,
  knockouts: [],
  isTried: false,
};
const refill = { share: 0.6, monthsToRefill: 0, contributionPerHour: 60, oneOffCost: 0 };
const day = (text: string): number => readDay(text) ?? 0;
const shown = (serial: number): string => printDay(serial, "en");

describe("letting go of 12,000 with 9,000 avoidable cost in 100 hours", () => {
  it("gains 600 a year if 60 % of the hours are sold again at 60, 50 a month from the first on", () => {
    const exit = exitFigures(judgeClient(figures, practice), 12, refill);
    expect(exit).toMatchObject({
      lostPerYear: 3000,
      hoursPerYear: 100,
      impact: expect.closeTo(600),
      refillShare: expect.closeTo(0.5),
      payback: 0,
    });
    expect(exit?.byMonth[0]).toBeCloseTo(50);
    expect(exit?.byMonth).toHaveLength(12);
  });

  it("loses 3,000 if nothing is sold again, and never pays back", () => {
    expect(exitFigures(judgeClient(figures, practice), 12, { ...refill, share: 0 })).toMatchObject({
      impact: -3000,
      payback: null,
    });
  });

  it("is the same for figures of half a year", () => {
    expect(
      exitFigures(judgeClient({ ...figures, revenue: 6000, hours: 50, directCosts: 2500 }, practice), 6, refill),
    ).toMatchObject({ lostPerYear: 3000, impact: expect.closeTo(600) });
  });

  it("says nothing without a cost per hour: a missing cost is never 0", () => {
    expect(exitFigures(judgeClient({ ...figures, avoidableCostPerHour: null }, practice), 12, refill)).toBeNull();
  });

  it("names no share where a resold hour contributes nothing", () => {
    expect(
      exitFigures(judgeClient(figures, practice), 12, { ...refill, contributionPerHour: 0 })?.refillShare,
    ).toBeNull();
  });
});

describe("the months that figures cover", () => {
  it.each([
    ["2025-01-04", "2025-12-20", 12],
    ["2025-01-01", "2025-03-31", 3],
    ["2025-01-01", "2025-01-02", 1],
    ["2025-01-01", "2025-12-01", 12],
    ["2024-01-01", "2025-12-31", 24],
  ])("from %s to %s are %i", (from, to, months) => {
    expect(monthsOf({ from: day(from), to: day(to) })).toBe(months);
  });

  it("are taken for twelve without dates", () => {
    expect(monthsOf({ from: null, to: null })).toBe(12);
  });
});

describe("the dates of a parting", () => {
  const dates = exitDates({ told: day("2026-09-05"), length: 4, unit: "weeks", until: "end of month" }, [
    { what: "Annual accounts", day: day("2026-10-30") },
    { what: "VAT return", day: day("2026-09-10") },
  ]);

  it("told on a Saturday, four weeks to the end of a month: from Monday the 7th to 31 October, worked until Friday the 30th", () => {
    expect([dates.told, dates.end, dates.lastWorkingDay].map(shown)).toEqual([
      "2026-09-07",
      "2026-10-31",
      "2026-10-30",
    ]);
    expect(dates.isMoved).toBe(true);
  });

  it("meeting ten and files five working days before, access closed on the Monday after", () => {
    expect([dates.handOverMeeting, dates.filesReady, dates.accessEnds].map(shown)).toEqual([
      "2026-10-16",
      "2026-10-23",
      "2026-11-02",
    ]);
  });

  it("a deadline one day before the end is named, one in the middle of the notice is not", () => {
    expect(dates.critical.map(({ what }) => what)).toEqual(["Annual accounts"]);
  });

  it("a quarter ends on its last day, and a month after 31 January is 28 February", () => {
    expect(shown(endOfQuarter(day("2026-11-23")))).toBe("2026-12-31");
    expect(shown(endOfQuarter(day("2026-02-10")))).toBe("2026-03-31");
    expect(shown(monthsAfter(day("2026-01-31"), 1))).toBe("2026-02-28");
    expect(shown(monthsAfter(day("2024-01-31"), 1))).toBe("2024-02-29");
    expect(shown(monthsAfter(day("2026-11-30"), 3))).toBe("2027-02-28");
  });

  it("ends with an agreed term, whatever the notice alone would give: last worked on Thursday 31 December", () => {
    const terms = { told: day("2026-11-23"), length: 2, unit: "weeks", until: "any day" } as const;
    expect(exitDates(terms, []).end).toBe(day("2026-12-07"));
    const bound = exitDates(terms, [], day("2026-12-31"));
    expect([bound.end, bound.lastWorkingDay, bound.accessEnds]).toEqual([
      day("2026-12-31"),
      day("2026-12-31"),
      day("2027-01-01"),
    ]);
  });

  it("without notice the plan begins and ends on the same working day", () => {
    const none = exitDates({ told: day("2026-11-23"), length: 0, unit: "weeks", until: "any day" }, []);
    expect([none.told, none.end, none.handOverMeeting].map(shown)).toEqual(["2026-11-23", "2026-11-23", "2026-11-23"]);
  });
});

describe("a client's own months", () => {
  const year = { from: serialDay(2025, 1, 1), to: serialDay(2025, 12, 31) };
  const since = { revenue: 1_200, hours: 12, directCosts: 0, servingCosts: 0, avoidableCostPerHour: 25 } as Parameters<
    typeof exitFigures
  >[0];

  it("since October are three: 1,200 − 12 × 25 = 900 are 3,600 a year, not 900", () => {
    expect(clientMonths({ months: 3 }, year)).toBe(3);
    expect(exitFigures(since, 3, refill)!.lostPerYear).toBeCloseTo(3_600, 9);
  });

  it("are those of all figures where none are known", () => {
    expect(clientMonths({ months: null }, year)).toBe(12);
  });

  it("that are fewer than three tell no year", () => {
    expect(exitFigures(since, 2, refill)).toBeNull();
  });
});
