import { periodIn } from "./read-period";

const shown = (serial: number): string =>
  new Date(Date.UTC(1899, 11, 30) + serial * 86_400_000).toISOString().slice(0, 10);

describe("a cell that names a stretch of time", () => {
  it.each([
    [2024, "2024-01-01", "2024-12-31"],
    ["2024", "2024-01-01", "2024-12-31"],
    ["2024-Q3", "2024-07-01", "2024-09-30"],
    ["Q1 2024", "2024-01-01", "2024-03-31"],
    ["3. Quartal 2024", "2024-07-01", "2024-09-30"],
    ["2024-02", "2024-02-01", "2024-02-29"],
    ["02/2025", "2025-02-01", "2025-02-28"],
    ["März 2024", "2024-03-01", "2024-03-31"],
    ["Dec-24", "2024-12-01", "2024-12-31"],
    ["2024 October", "2024-10-01", "2024-10-31"],
  ])("%s runs from %s to %s", (cell, from, until) => {
    const found = periodIn(cell);
    expect([shown(found?.from ?? 0), shown(found?.until ?? 0)]).toEqual([from, until]);
  });

  it.each(["2024-03-01", "13/2024", "Q5 2024", "Ash 24", 46053, 3.5, "", null, true])("is not %s", (cell) => {
    expect(periodIn(cell)).toBeNull();
  });
});
