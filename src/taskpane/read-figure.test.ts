import { figureText, readFigure } from "./read-figure";

describe("a figure as people type it", () => {
  it.each([
    ["92,000", "en", 92000],
    ["£120,000", "en", 120000],
    ["1,234.50", "en", 1234.5],
    ["72.68", "en", 72.68],
    ["72,5", "en", 72.5],
    ["1,500,000", "en", 1500000],
    ["92.000", "de", 92000],
    ["95.000 €", "de", 95000],
    ["1.234,50", "de", 1234.5],
    ["72,68", "de", 72.68],
    ["72.5", "de", 72.5],
    ["CHF 80'000", "de", 80000],
    ["1.250", "de", 1250],
    ["1,250", "de", 1.25],
    ["1.250", "en", 1.25],
    ["1,250 €", "en", 1250],
  ] as const)("%s in %s is %d", (typed, language, value) => {
    expect(readFigure(typed, "costs", "number", language)).toBe(value);
  });

  it.each([
    ["62", 0.62],
    ["62 %", 0.62],
    ["0.62", 0.62],
    ["1", 0.01],
    ["2", 0.02],
    ["0.5 %", 0.005],
    ["62,5", 0.625],
    ["100", 1],
    ["0", 0],
  ] as const)("where a percent is asked, %s is %d", (typed, value) => {
    expect(readFigure(typed, "share", "share", "en")).toBeCloseTo(value, 12);
  });

  it.each(["abc", "1.2.3", "--", "12 apples"])("%s is refused", (typed) => {
    expect(() => readFigure(typed, "costs", "number", "en")).toThrow();
  });
});

describe("a figure as a field shows it", () => {
  it.each([
    [92000, "en", "92,000"],
    [92000, "de", "92.000"],
    [72.6802, "en", "72.68"],
    [72.5, "de", "72,5"],
    [0, "en", "0"],
  ] as const)("%d in %s is %s", (value, language, text) => {
    expect(figureText(value, "number", language)).toBe(text);
  });

  it("a share is a percent", () => {
    expect([figureText(0.62, "share", "en"), figureText(0.125, "share", "de")]).toEqual(["62\u00a0%", "12,5\u00a0%"]);
  });

  it("is read back as itself in both languages", () => {
    for (const language of ["en", "de"] as const)
      for (const value of [0.5, 7, 72.68, 1234.5, 92000, 1500000])
        expect(readFigure(figureText(value, "number", language), "x", "number", language)).toBe(value);
  });
});
