import { feeIncrease } from "./fee-increase";
import { usualFigures, verdict, type VerdictFigures } from "./verdict";

const minimumRate = 100;
const figures = (changed: Partial<VerdictFigures>): VerdictFigures => ({
  ...usualFigures,
  effectiveRate: 80,
  minimumRate,
  fit: 60,
  ...changed,
});

describe("the rise is the fee's rise", () => {
  it(
    "100,000 in 500 hours with 60,000 of direct costs against 110: (55,000 + 60,000) ÷ 100,000 − 1 = 15 %, " +
      "Reprice; 110 ÷ 80 − 1 = 37.5 % would be a talk",
    () => {
      const client = { effectiveRate: (100_000 - 60_000) / 500, minimumRate: 110, fit: 80 };
      expect(verdict(figures({ ...client, riseNeeded: feeIncrease(100_000, 500, 110, 60_000) }))).toBe("Reprice");
      expect(verdict(figures(client))).toBe("Talk");
    },
  );

  it("a client whose costs eat the revenue may be repriced: 10,000 in 20 hours with 10,500 of costs against 100 needs 2,000 + 10,500 = 25 % more", () => {
    expect(verdict(figures({ effectiveRate: -25, riseNeeded: feeIncrease(10_000, 20, 100, 10_500) }))).toBe("Reprice");
  });

  it("a rise of 0 below the minimum is a blank cell of desktop Excel: 100 ÷ 60 − 1 = 66.7 % counts", () => {
    expect(verdict(figures({ effectiveRate: 60, riseNeeded: 0 }))).toBe("Talk");
  });
});

describe("fix first, part last", () => {
  it.each([
    ["a rise beyond the acceptable 30 % is talked about, whatever the fit", { effectiveRate: 70, fit: 90 }, "Talk"],
    ["a rise of exactly 30 % is acceptable", { effectiveRate: 100 / 1.3, fit: 60 }, "Reprice"],
    ["low fit and low money are talked about", { fit: 30 }, "Talk"],
    ["after a try the good fit is referred", { fit: 60, isTried: true }, "Refer"],
    ["after a try the bad fit is parted with", { fit: 30, isTried: true }, "Part ways"],
    ["a knock-out decides alone", { effectiveRate: 300, fit: 100, isKnockedOut: true }, "Part ways"],
    ["right money and low fit change the procedure", { effectiveRate: 110, fit: 30 }, "Change procedure"],
    ["right money and low fit after a try are referred", { effectiveRate: 110, fit: 30, isTried: true }, "Refer"],
    ["without a fit money alone decides", { effectiveRate: 200, fit: null }, "Keep"],
    ["1.25 times the minimum and a fit of 75 grow", { effectiveRate: 125, fit: 75 }, "Grow"],
  ] as const)("%s", (_, changed, answer) => {
    expect(verdict(figures(changed))).toBe(answer);
  });
});

describe("a tolerance of 2 %", () => {
  it("98 of 100 counts as the minimum, 97.9 does not; without a tolerance 99.9 does not", () => {
    expect([98, 97.9].map((effectiveRate) => verdict(figures({ effectiveRate })))).toEqual(["Keep", "Reprice"]);
    expect(verdict(figures({ effectiveRate: 99.9, tolerance: 0 }))).toBe("Reprice");
  });

  it("48 of 50 counts as the fit line, 47.9 does not, above the minimum and below it", () => {
    expect([48, 47.9].map((fit) => verdict(figures({ effectiveRate: 110, fit })))).toEqual([
      "Keep",
      "Change procedure",
    ]);
    expect([48, 47.9].map((fit) => verdict(figures({ effectiveRate: 90, fit })))).toEqual(["Reprice", "Talk"]);
  });

  it("no verdict changes within it: from 98 to 102 an hour and 48 to 52 of fit all is Keep", () => {
    for (let rate = 98; rate <= 102; rate += 0.25)
      for (let fit = 48; fit <= 52; fit += 0.25) expect(verdict(figures({ effectiveRate: rate, fit }))).toBe("Keep");
  });
});

describe("what is no share or no score is refused", () => {
  it.each([
    ["a largest rise of 30", { maximumIncrease: 30 }, "Enter 0.3 for 30 % as the largest acceptable rise."],
    ["a minimum fit of 0.7", { minimumFit: 0.7 }, "Fit has 100 points: enter 70 for a minimum fit of 0.7."],
    ["a minimum fit of 120", { minimumFit: 120 }, "Fit is a score from 0 to 100."],
    ["a tolerance of 2", { tolerance: 2 }, "Enter the tolerance as a share from 0 to 0.5 (0.02 is 2 %)."],
    ["a negative rise", { riseNeeded: -0.1 }, "The rise that is needed is 0 or more; take it from FEEINCREASE."],
  ] as const)("%s", (_, changed, sentence) => {
    expect(() => verdict(figures(changed))).toThrow(sentence);
  });
});
