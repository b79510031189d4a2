import type { Learned } from "../../analysis/decisions/learned";
import { hindsightLines, learnedLines } from "./learned-lines";

const learned: Learned = {
  reviews: 6,
  hours: { ratio: 1.1, count: 5 },
  fees: { ratio: 0.985, count: 1 },
  chances: { brier: 0.105, usual: 0.1875, count: 4 },
  rises: [
    { from: 0, to: 0.05, asked: 2, accepted: 2, largest: 0.04 },
    { from: 0.1, to: 0.2, asked: 4, accepted: 2, largest: 0.18 },
    { from: 0.3, to: null, asked: 1, accepted: 0, largest: null },
  ],
  refill: { share: 0.7, freedHours: 200, count: 3 },
  offers: { maximumIncrease: 0.18, refillShare: 0.7, overrunFactor: 1.26 },
};

it("what was learned is said with how many cases it comes from", () => {
  expect(learnedLines(learned, "en")).toEqual([
    "Hours: 1.10 times what you expected, in the middle of 5 decisions.",
    "Fees: 0.98 times what you expected, in the middle of one decision.",
    "Your chances of staying missed by 0.105 (Brier score, 0 is best) over 4 decisions; the same chance for everybody would have missed by 0.188.",
    "Rises up to 5\u00a0%: 2 of 2 accepted.",
    "Rises above 10\u00a0%, up to 20\u00a0%: 2 of 4 accepted.",
    "Rises above 30\u00a0%: 0 of 1 accepted.",
    "Of 200 hours a year that became free, 70\u00a0% are sold again (3 clients).",
  ]);
  expect(learnedLines(learned, "de")[0]).toBe(
    "Stunden: das 1,10-Fache des Erwarteten, in der Mitte von 5 Entscheidungen.",
  );
});

it("hindsight names both sides, who is missing, and that few say nothing", () => {
  const none = { count: 0, gain: null };
  expect(
    hindsightLines(
      [
        {
          verdict: "Reprice",
          actedUpon: { count: 3, gain: 800 },
          leftAlone: { count: 3, gain: -100 },
          isTooFew: false,
        },
        { verdict: "Refer", actedUpon: { count: 1, gain: 0 }, leftAlone: none, isTooFew: true },
        { verdict: "Talk", actedUpon: none, leftAlone: { count: 2, gain: -250.4 }, isTooFew: true },
      ],
      "en",
      "EUR",
    ),
  ).toEqual([
    "Reprice: acted upon (3), the firm earns €800 a year more in the middle; left alone (3), −€100.",
    "Refer: acted upon (1), the firm earns €0 a year more in the middle; none was left alone. Too few to conclude anything.",
    "Talk: left alone (2), the firm earns −€250 a year more in the middle; none was acted upon. Too few to conclude anything.",
  ]);
});
