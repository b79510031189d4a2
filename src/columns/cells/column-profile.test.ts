import { profileColumn, shareOf } from "./column-profile";

describe("the look of a column", () => {
  it("counts what its cells look like in the rows that are asked for: 2 numbers of 3 filled cells", () => {
    const rows = [["Hours"], ["1.5"], [""], ["2"], ["none yet"]];
    const profile = profileColumn({ file: "", name: "", rows }, 0, [1, 2, 3, 4]);
    expect([profile.filled, profile.distinct, profile.counts.blank]).toEqual([3, 3, 1]);
    expect(shareOf(profile, "number")).toBeCloseTo(2 / 3, 12);
    expect(profile.rows).toEqual(["1.5", "", "2", "none yet"]);
    expect(profile.texts).toEqual(["1.5", "2", "none yet"]);
  });
});
