import { uniformFloat64 } from "pure-rand/distribution/uniformFloat64";
import { xoroshiro128plus } from "pure-rand/generator/xoroshiro128plus";
import { scenarioFigures, type Decided, type ScenarioFirm } from "./scenario";

/**
 * How far the inputs of a scenario may be off, either way: shares of the figure; chance and refill share in points of
 * 1.
 */
export interface ScenarioRanges {
  readonly hours: number;
  readonly revenue: number;
  readonly pipelineHours: number;
  readonly refillShare: number;
  readonly stay: number;
}

/** Timesheets, guesses and hopes: what a beginning may be, which the owner changes. */
export const usualScenarioRanges: ScenarioRanges = {
  hours: 0.1,
  revenue: 0.02,
  pipelineHours: 0.3,
  refillShare: 0.15,
  stay: 0.1,
};

/** Eight of ten trials lie between low and high, both rounded to what the range deserves. */
export interface FigureRange {
  readonly low: number;
  readonly high: number;
}

const trials = 2000;
/** The same trials for everybody, today and next year. */
const seed = 20_260_102;

/** The profit of a year with all inputs varied together: what is certain has no range, and low is high then. */
export function profitRange(all: readonly Decided[], firm: ScenarioFirm, ranges: ScenarioRanges): FigureRange {
  const random = xoroshiro128plus(seed);
  const off = (range: number): number => (2 * uniformFloat64(random) - 1) * range;
  const share = (value: number, range: number): number => Math.min(1, Math.max(0, value + off(range)));
  const profits = Array.from({ length: trials }, () => {
    const tried = all.map(({ year, decision }): Decided => {
      const [revenue, hours] = [year.revenue * (1 + off(ranges.revenue)), year.hours * (1 + off(ranges.hours))];
      // Who is certain to stay is no guess.
      const stay = decision.stay === 1 ? 1 : share(decision.stay, ranges.stay);
      return { year: { ...year, revenue, hours }, decision: { ...decision, stay } };
    });
    return scenarioFigures(tried, {
      ...firm,
      refillShare: share(firm.refillShare, ranges.refillShare),
      pipelineHours: firm.pipelineHours * (1 + off(ranges.pipelineHours)),
    }).profit;
  }).sort((a, b) => a - b);
  return rounded(profits[trials * 0.1] ?? 0, profits[trials * 0.9 - 1] ?? 0);
}

/** 41,268 to 46,911 is 41,000 to 47,000: no digit that the width between them does not bear. */
export function rounded(low: number, high: number): FigureRange {
  const grain = grainOf(high - low);
  return { low: Math.round(low / grain) * grain, high: Math.round(high / grain) * grain };
}

/** The power of ten that fits into half of the width at least once, 1 at the least. */
function grainOf(width: number): number {
  return width < 2 ? 1 : 10 ** Math.floor(Math.log10(width / 2));
}
