import { headerPeriod } from "./header-period";

// Serial days count from 30 December 1899: 1 January 2024 is 45292, 2024 has 366 days, 1 January 2025 is 45658.
describe("time in a header", () => {
  it.each([
    ["2024", "year", "", 45292, 45657],
    ["Revenue 2024", "year", "Revenue", 45292, 45657],
    ["2025 Umsatz netto", "year", "Umsatz netto", 45658, 46022],
    ["FY 2024", "year", "", 45292, 45657],
    ["Hours Jan 2024", "month", "Hours", 45292, 45322],
    ["2024-02", "month", "", 45323, 45351],
    ["Feb-24", "month", "", 45323, 45351],
    ["Januar 2024 (Std.)", "month", "(Std.)", 45292, 45322],
    ["01/2024", "month", "", 45292, 45322],
    ["Q1 2024", "quarter", "", 45292, 45382],
    ["2024 Q1 Stunden", "quarter", "Stunden", 45292, 45382],
    ["1. Quartal 2024", "quarter", "", 45292, 45382],
    ["2024-01-05", "day", "", 45296, 45296],
    ["Fr 05.01.2024", "day", "", 45296, 45296],
  ])("%s", (header, grain, rest, from, until) => {
    const found = headerPeriod(header, null);
    expect([found?.grain, found?.rest, found?.period]).toEqual([grain, rest, { from, until }]);
  });

  it.each([
    ["Jan", "month"],
    ["März", "month"],
    ["Q3", "quarter"],
    ["KW 5", "week"],
    ["Mo", "weekday"],
    ["Mon 27/08", "day"],
    ["5.1.", "day"],
  ])("%s has no year", (header, grain) => {
    const found = headerPeriod(header, null);
    expect([found?.grain, found?.period]).toEqual([grain, null]);
  });

  it("takes the year of the table: March 2024 is 45352 to 45382", () => {
    expect(headerPeriod("März", 2024)?.period).toEqual({ from: 45352, until: 45382 });
  });

  it.each(["Client", "Amount", "1-30", "INV-2024", "Hours", "Total", "90 days", "Mayer"])(
    "%s names no time",
    (header) => {
      expect(headerPeriod(header, 2024)).toBeNull();
    },
  );
});
