import { nobody } from "./read-entry";
import { runningSums } from "./running-sums";

const row = (hours: number | null, revenue: number | null) => ({ ...nobody, hours, revenue });

describe("a row that repeats the sum of those above", () => {
  it("is a sum of all or of its group: 2 + 3 = 5, and 4 + 1 = 5 below", () => {
    const sums = runningSums();
    for (const hours of [2, 3]) sums.add(row(hours, null));
    expect([sums.isSum(row(5, null), 2), sums.isSum(row(4, null), 2)]).toEqual([true, false]);
    sums.startGroup();
    for (const hours of [4, 1]) sums.add(row(hours, null));
    expect([sums.isSum(row(5, null), 2), sums.isSum(row(10, null), 2)]).toEqual([true, true]);
  });

  it("needs hours and money to agree, to the cent, and enough rows", () => {
    const sums = runningSums();
    sums.add(row(2, 33.333));
    expect([sums.isSum(row(2, 33.33), 1), sums.isSum(row(2, 34), 1), sums.isSum(row(2, 33.33), 2)]).toEqual([
      true,
      false,
      false,
    ]);
    expect(sums.isSum(row(null, null), 1)).toBe(false);
  });
});
