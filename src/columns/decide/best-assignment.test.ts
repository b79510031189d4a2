import fc from "../../../test/dice";
import { bestAssignment } from "./best-assignment";

/** The best sum by trying every way. */
function tried(worth: readonly (readonly number[])[], row = 0, taken: readonly number[] = []): number {
  const own = worth[row];
  if (own === undefined) return 0;
  const apart = tried(worth, row + 1, taken);
  return Math.max(
    apart,
    ...own.map((value, column) =>
      taken.includes(column) || value <= 0 ? 0 : value + tried(worth, row + 1, [...taken, column]),
    ),
  );
}

describe("the best assignment", () => {
  it("is not the surest pair first: 0.9 + 0.8 beats 1 + 0.1", () => {
    expect(
      bestAssignment([
        [1, 0.9],
        [0.8, 0.1],
      ]),
    ).toEqual([1, 0]);
  });

  it("leaves apart what is worth nothing, and more rows than columns", () => {
    expect(
      bestAssignment([
        [0, 1],
        [0, 0],
        [0, 2],
      ]),
    ).toEqual([null, null, 1]);
  });

  it("has the greatest sum of all", () => {
    fc.assert(
      fc.property(
        fc.array(fc.array(fc.integer({ min: 0, max: 9 }), { minLength: 4, maxLength: 4 }), {
          minLength: 1,
          maxLength: 4,
        }),
        (worth) => {
          const found = bestAssignment(worth);
          const columns = found.filter((column) => column !== null);
          expect(new Set(columns).size).toBe(columns.length);
          expect(
            found.reduce<number>((sum, column, row) => sum + (column === null ? 0 : worth[row]![column]!), 0),
          ).toBe(tried(worth));
        },
      ),
    );
  });
});
