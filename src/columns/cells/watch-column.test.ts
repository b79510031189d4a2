import { signOf } from "./column-evidence";
import { watchOf } from "./watch-column";

describe("a column that is watched", () => {
  it("tells of a cell that shows what its beginning did not, and of no other", () => {
    let told = 0;
    const watch = watchOf({ column: 0, reopens: [","] }, signOf, () => {
      told++;
    });
    for (const text of ["12.50", "7", "1,234"]) watch(text);
    expect(told).toBe(0);
    watch("12,5");
    expect(told).toBe(1);
  });
});
