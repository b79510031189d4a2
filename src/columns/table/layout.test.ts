import { isFilled, isHeading, isSection, leading, textsOf } from "./layout";

describe("rows by their cells", () => {
  it("a heading stands alone in one of the first two columns of a table of three", () => {
    expect(isSection(["Acme", "", ""], -1, 3)).toBe(true);
    expect(isSection(["Acme"], -1, 3)).toBe(true);
    expect(isSection(["Acme", "5", ""], -1, 3)).toBe(false);
    expect(isSection(["", "", "Acme"], -1, 3)).toBe(false);
    expect(isSection(["Acme", ""], -1, 2)).toBe(false);
  });

  it("no client alone in its column, no word for a sum or a remark", () => {
    expect(isSection(["Acme", "", ""], 0, 3)).toBe(false);
    expect(isSection(["Total", "", ""], -1, 3)).toBe(false);
    expect(isSection(["Note: rounded", "", ""], -1, 3)).toBe(false);
    expect(isSection(["a remark of more than five words", "", ""], -1, 3)).toBe(false);
  });

  it("a figure in it makes it a heading that may be a day", () => {
    expect([isHeading(["Studio 54", "", ""], -1, 3), isSection(["Studio 54", "", ""], -1, 3)]).toEqual([true, false]);
  });

  it("blanks are nothing, 0 is something", () => {
    expect([isFilled(" "), isFilled(null), isFilled(0)]).toEqual([false, false, true]);
    expect(leading(textsOf([null, " Acme ", 5]))).toBe("Acme");
  });
});
