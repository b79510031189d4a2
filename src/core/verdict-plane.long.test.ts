import { feeIncrease } from "./fee-increase";
import { usualFigures, verdict } from "./verdict";
import { verdictRules, verdictSteps } from "./verdict-rules";

const minimumRate = 100;

/**
 * Steps between the verdicts that can come out before and after a try; between Refer and Keep there is nothing left to
 * try.
 */
const ladders = {
  no: { Talk: 0, Reprice: 1, "Change procedure": 1, Keep: 2, Grow: 3 },
  yes: { "Part ways": 0, Refer: 1, Keep: 2, Grow: 3 },
} as const satisfies Record<string, Partial<typeof verdictSteps>>;

/**
 * The whole plane: rate 0 to 3 times the minimum in percent, fit 0 to 100, tried or not, costs of 0, 30, 60 and 90 % of
 * the revenue.
 */
describe("over the whole plane", () => {
  const rates = Array.from({ length: 301 }, (_, percent) => percent);
  const fits = [null, ...Array.from({ length: 101 }, (_, fit) => fit)];
  const planes = [0, 0.3, 0.6, 0.9].flatMap((costShare) =>
    [false, true].map((isTried) => ({ costShare, isTried, answers: plane(costShare, isTried) })),
  );

  function plane(costShare: number, isTried: boolean) {
    return fits.map((fit) =>
      rates.map((rate) => {
        const revenue = rate / (1 - costShare);
        const riseNeeded = rate === 0 ? null : feeIncrease(revenue, 1, minimumRate, revenue * costShare);
        return verdict({ ...usualFigures, minimumRate, effectiveRate: rate, fit, isTried, riseNeeded });
      }),
    );
  }

  it.each(planes)(
    "a better rate and a better fit never make a verdict harsher (costs $costShare, tried $isTried)",
    ({ answers }) => {
      const steps = answers.map((row) => row.map((answer) => verdictSteps[answer]));
      const harsher = steps.flatMap((row, fit) =>
        row.flatMap((step, rate) =>
          (rate > 0 && step < row[rate - 1]!) || (fit > 1 && step < steps[fit - 1]![rate]!) ? [[fit, rate]] : [],
        ),
      );
      expect(harsher).toEqual([]);
    },
  );

  it.each(planes)(
    "a move within the tolerance, 2 % of the minimum or 2 points of fit, never skips a step (costs $costShare, tried $isTried)",
    ({ answers, isTried }) => {
      const ladder: Partial<typeof verdictSteps> = ladders[isTried ? "yes" : "no"];
      const steps = answers.map((row) => row.map((answer) => ladder[answer]!));
      const skipped = steps.flatMap((row, fit) =>
        row.flatMap((step, rate) => {
          const near = [
            row[rate + 1],
            row[rate + 2],
            ...(fit === 0 ? [] : [steps[fit + 1]?.[rate], steps[fit + 2]?.[rate]]),
          ];
          return near.some((other) => other !== undefined && Math.abs(other - step) > 1) ? [[fit, rate]] : [];
        }),
      );
      expect(skipped).toEqual([]);
    },
  );

  it("every rule decides somewhere", () => {
    const found = new Set(planes.flatMap(({ answers }) => answers.flat()));
    expect([...found].sort()).toEqual(["Change procedure", "Grow", "Keep", "Part ways", "Refer", "Reprice", "Talk"]);
    expect(new Set(verdictRules.map(({ verdict: answer }) => answer))).toEqual(found);
  });
});
