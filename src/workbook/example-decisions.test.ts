import { reviewsDue } from "../analysis/decisions/decision";
import { hindsight } from "../analysis/decisions/hindsight";
import { learn } from "../analysis/decisions/learned";
import { exampleDecisions } from "./example-decisions";

/** By hand, from the studio's log. */
describe.each(["en", "de"] as const)("the log of the invented studio, in %s", (language) => {
  const log = exampleDecisions(language);
  const learned = learn(log)!;

  it("teaches a rise of 9.9 %, 1,300 of 13,100: three of three up to there, one of one at 16 %, none of one at 30 %", () => {
    expect(learned.rises.map(({ from, asked, accepted }) => [from, asked, accepted])).toEqual([
      [0.05, 3, 3],
      [0.1, 1, 1],
      [0.2, 1, 0],
    ]);
    expect(learned.offers.maximumIncrease).toBeCloseTo(1300 / 13_100, 8);
  });

  it("330 hours became free, 80 + 100 + 50 = 230 are sold again", () => {
    expect(learned.refill).toEqual({ share: 230 / 330, freedHours: 330, count: 3 });
  });

  it("hours are 1, 0.9333, 1.0588, 1.0333, 1.0909 and 1.3333 times the expected: 1.0461 in the middle, and 80 % under 1.0909", () => {
    expect(learned.hours?.ratio).toBeCloseTo((155 / 150 + 180 / 170) / 2, 12);
    expect(learned.offers.overrunFactor).toBeCloseTo(120 / 110, 12);
  });

  it("chances 0.8, 0.9, 0.7, 0.7, 0.9, 0.6 of six who stayed and 0.7 of one who went: (0.04 + 0.01 + 0.09 + 0.09 + 0.01 + 0.16 + 0.49) ÷ 7", () => {
    expect(learned.chances?.brier).toBeCloseTo(0.89 / 7, 12);
    expect(learned.chances?.count).toBe(7);
  });

  it("two wait since the summer of 2026", () => {
    expect(reviewsDue(log, 46_400).map(({ client }) => client)).toEqual(["Harbour Hotel", "Dr. Weiss Dental"]);
    expect(hindsight(log).map(({ verdict }) => verdict)).toEqual(["Reprice", "Talk", "Refer", "Part ways"]);
  });
});
