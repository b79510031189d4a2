import fc from "../../../test/dice";
import { verdictSteps } from "../../core/verdict-rules";
import { usualPractice } from "../owner/practice";
import { judgeClient } from "./judge-client";
import { reasonSentence } from "../words/reason-sentence";
import type { ClientFigures, JudgedClient } from "./portfolio";

const practice = { ...usualPractice(), minimumRate: 100, avoidableCostPerHour: 40, fullCostPerHour: 80 };
const client: ClientFigures = {
  revenue: 10_000,
  hours: 100,
  directCosts: 0,
  servingCosts: 0,
  avoidableCostPerHour: 40,
  fit: 60,
  knockouts: [],
  isTried: false,
};
const judge = (changed: Partial<ClientFigures>, owner: Partial<typeof practice> = {}) =>
  judgeClient({ ...client, ...changed }, { ...practice, ...owner });
/** A judged client with its reason as it is read. */
const said = (judged: JudgedClient) => ({ ...judged, reason: reasonSentence(judged.reason, "en") });

describe("serving costs", () => {
  it("count in rate, minimum fee, rise and verdict, beside the plain rate: (10,000 − 1,000 − 1,500) ÷ 100 = 75; 10,000 + 2,500 ÷ 10,000 − 1 = 25 %", () => {
    expect(judge({ directCosts: 1000, servingCosts: 1500 })).toMatchObject({
      plainRate: 90,
      effectiveRate: 75,
      minimumFee: 12_500,
      feeIncrease: 0.25,
      verdict: "Reprice",
      avoidableProfit: 3500,
    });
  });
});

describe("the issue's client with subcontractors", () => {
  it("is repriced by 15 %, and the reason says so", () => {
    const judged = judge({ revenue: 100_000, hours: 500, directCosts: 60_000, fit: 80 }, { minimumRate: 110 });
    expect(said(judged)).toMatchObject({
      verdict: "Reprice",
      feeIncrease: expect.closeTo(0.15),
      reason:
        "An hour brings 80, the minimum is 110. The fee must rise by 15\u00a0%, or the work must take 27.3\u00a0% fewer hours.",
    });
  });
});

describe("0 hours are no hours", () => {
  it("9,000 in 0 hours has no rate, no profit, no yield, no minimum fee and no verdict", () => {
    expect(said(judge({ revenue: 9000, hours: 0 }))).toMatchObject({
      effectiveRate: null,
      plainRate: null,
      avoidableProfit: null,
      fullProfit: null,
      yield: null,
      minimumFee: null,
      feeIncrease: null,
      verdict: null,
      reason: "9,000 of revenue, but no hours are known for this client. Add a time report, or enter the hours.",
    });
  });

  it("a minimum of 0 is no minimum", () => {
    expect(judge({}, { minimumRate: 0 })).toMatchObject({
      minimumRate: null,
      minimumFee: null,
      verdict: null,
      missing: ["minimum rate"],
    });
  });
});

describe("a client who costs more than it brings", () => {
  it("has its own cost as its minimum: 11,500 in 100 hours of 120 against 100 is no Grow and no Keep", () => {
    expect(judge({ revenue: 11_500, avoidableCostPerHour: 120, fit: 90 })).toMatchObject({
      minimumRate: 120,
      avoidableProfit: -500,
      verdict: "Reprice",
      minimumFee: 12_000,
    });
  });

  it("gets no tolerance: 119 of 120 is within 2 %, and loses 100", () => {
    expect(judge({ revenue: 11_900, avoidableCostPerHour: 120 })).toMatchObject({
      avoidableProfit: -100,
      verdict: "Reprice",
    });
    expect(judge({ revenue: 11_900, avoidableCostPerHour: 100 }, { minimumRate: 120 }).verdict).toBe("Keep");
  });

  it("is never Keep or Grow, whatever its figures", () => {
    const amount = fc.double({ min: 0, max: 1e5, noNaN: true });
    fc.assert(
      fc.property(
        amount,
        fc.double({ min: 0.25, max: 3000, noNaN: true }),
        amount,
        amount,
        fc.double({ min: 0, max: 200, noNaN: true }),
        fc.integer({ min: 0, max: 100 }),
        fc.boolean(),
        (revenue, hours, directCosts, servingCosts, cost, fit, isTried) => {
          const { avoidableProfit, verdict } = judge({
            revenue,
            hours,
            directCosts,
            servingCosts,
            avoidableCostPerHour: cost,
            fit,
            isTried,
          });
          if ((avoidableProfit ?? 0) < 0) expect(["Keep", "Grow"]).not.toContain(verdict);
        },
      ),
      { numRuns: 500 },
    );
  });

  it("more revenue or a better fit never makes its verdict harsher", () => {
    const pair = fc.tuple(
      fc.double({ min: 100, max: 40_000, noNaN: true }),
      fc.double({ min: 100, max: 40_000, noNaN: true }),
    );
    fc.assert(
      fc.property(
        pair,
        fc.tuple(fc.integer({ min: 0, max: 100 }), fc.integer({ min: 0, max: 100 })),
        fc.boolean(),
        fc.constantFrom(40, 99, 100, 150),
        fc.constantFrom(0, 2000),
        ([one, other], [fit, second], isTried, cost, servingCosts) => {
          const step = (revenue: number, score: number): number =>
            verdictSteps[
              judge({ revenue, fit: score, isTried, avoidableCostPerHour: cost, servingCosts }).verdict ?? "Keep"
            ];
          const [low, high] = [Math.min(one, other), Math.max(one, other)];
          expect(step(high, fit)).toBeGreaterThanOrEqual(step(low, fit));
          expect(step(low, Math.max(fit, second))).toBeGreaterThanOrEqual(step(low, Math.min(fit, second)));
        },
      ),
      { numRuns: 1000 },
    );
  });
});

describe("a verdict that may end in parting stands beside what leaving costs", () => {
  it.each([
    [
      { isTried: true, revenue: 7000 },
      "Refer",
      "Without this client you are short of 3,000: revenue less the costs that fall away with them, until the hours are sold again.",
    ],
    [
      { isTried: true, revenue: 3000, fit: 20 },
      "Part ways",
      "Leaving costs no income: the costs that fall away with this client exceed the revenue by 1,000.",
    ],
    [
      { knockouts: ["Pays on time"], avoidableCostPerHour: null },
      "Part ways",
      "Look first at what leaving costs: EXITIMPACT works it out from your cost per hour.",
    ],
    [
      { knockouts: ["Pays on time"], hours: null },
      "Part ways",
      "Knocked out by Pays on time. A missed floor decides alone. Look first at what leaving costs: EXITIMPACT works it out from your cost per hour.",
    ],
  ] as const)("%o", (changed, verdict, sentence) => {
    const judged = judge(changed);
    expect(judged.verdict).toBe(verdict);
    expect(said(judged).reason).toContain(sentence);
  });

  it("in German too", () => {
    expect(reasonSentence(judge({ isTried: true, revenue: 7000 }).reason, "de")).toBe(
      "Eine Stunde bringt 70, das Minimum ist 100, und Abhilfe wurde schon versucht. Das Honorar müsste " +
        "weiterhin um 42,9\u00a0% steigen oder die Arbeit mit 30\u00a0% weniger Stunden auskommen; wer " +
        "geringere Kosten hat, bedient diesen Kunden vielleicht besser. Ohne diesen Kunden fehlen Ihnen 3.000: " +
        "Umsatz abzüglich der Kosten, die mit ihm wegfallen, bis die Stunden wieder verkauft sind.",
    );
  });
});

describe("no reason asks for 0 %", () => {
  it("says just below within the tolerance, and less than 0.1 % without one", () => {
    expect(said(judge({ revenue: 9950 })).reason).toBe(
      "An hour brings 99.50, just below the minimum of 100 and within the tolerance of 2\u00a0%, and fit is 60 of 100. Nothing needs mending.",
    );
    expect(said(judge({ revenue: 9999 }, { tolerance: 0 })).reason).toBe(
      "An hour brings 99.99, the minimum is 100. The fee must rise by less than 0.1\u00a0%, or the work must take less than 0.1\u00a0% fewer hours.",
    );
    expect(said(judge({ fit: 49.5 })).reason).toBe(
      "An hour brings 100, the minimum is 100, and fit is 49.5 of 100, just below 50 and within the tolerance. Nothing needs mending.",
    );
  });

  it("a rate of 0 or below that a fee can mend names the fee alone: (4,000 + 10,500) ÷ 10,000 − 1 = 45 %", () => {
    expect(said(judge({ hours: 40, directCosts: 10_500 })).reason).toBe(
      "An hour brings −12.50, the minimum is 100. The fee would have to rise by 45\u00a0%, " +
        "above the 30\u00a0% you consider acceptable, and fewer hours alone do not mend it: talk first.",
    );
  });
});
