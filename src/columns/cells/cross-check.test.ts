import { profileColumn } from "./column-profile";
import { holds, isNear, isProduct, isSum } from "./cross-check";

function profiles(...lines: readonly string[]) {
  const rows = lines.map((line) => line.split(";"));
  return [0, 1, 2].map((column) => profileColumn({ file: "", name: "", rows }, column, [...rows.keys()]));
}

describe("arithmetic between columns", () => {
  it("holds in two thirds of the rows that tell, and never where none tells", () => {
    expect([holds({ told: 3, right: 2 }), holds({ told: 3, right: 1 }), holds({ told: 0, right: 0 })]).toEqual([
      true,
      false,
      false,
    ]);
  });

  it("allows for rounding: 33.333 and 33.33", () => {
    expect([isNear(33.333, 33.33), isNear(33, 34)]).toEqual([true, false]);
  });

  it("finds hours × rate = amount: 1.5 × 80 = 120, 2 × 90 = 180", () => {
    expect(isProduct(profiles("1.5;80;120", "2;90;180"), 0, 1, 2)).toBe(true);
    expect(isProduct(profiles("1.5;80;100", "2;90;150"), 0, 1, 2)).toBe(false);
    expect(isProduct(profiles("1;80;80"), 0, 1, 2)).toBe(false);
  });

  it("finds net + tax = gross: 100 + 19 = 119", () => {
    expect(isSum(profiles("100;19;119", "200;38;238"), [0, 1, 2])).toBe(true);
    expect(isSum(profiles("100;19;109", "200;38;218"), [0, 1, 2])).toBe(false);
  });
});
