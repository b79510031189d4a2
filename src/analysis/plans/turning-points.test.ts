import { usualPractice } from "../owner/practice";
import { judgeClient } from "../judge/judge-client";
import { sureness } from "./sureness";
import { turningPoints } from "./turning-points";
import { judgeChange, noChange } from "./what-if";

const practice = { ...usualPractice(), minimumRate: 72, fullCostPerHour: 60 };
const client = {
  revenue: 7000,
  hours: 100,
  directCosts: 0,
  servingCosts: 0,
  avoidableCostPerHour: 25,
  fit: 70,
  knockouts: [],
  isTried: false,
};
const points = (changed: Partial<typeof client> = {}) =>
  turningPoints({ ...client, ...changed }, practice).map(
    ({ input, at, side, verdict }) => `${input} ${side} ${Math.round(at * 10) / 10}: ${verdict}`,
  );

describe("the verdict on 7,000 in 100 hours against a minimum of 72 is Reprice, and changes", () => {
  it("below 7,000 ÷ (72 × 0.98) = 99.2 hours, and above 7,000 × 1.3 ÷ 72 = 126.4", () => {
    expect(points()).toEqual(expect.arrayContaining(["hours below 99.2: Keep", "hours above 126.4: Talk"]));
  });

  it("from a revenue of 72 × 0.98 × 100 = 7,056, a minimum of 70 ÷ 0.98 = 71.4 and a fit of 50 − 2", () => {
    expect(points()).toEqual(
      expect.arrayContaining([
        "revenue above 7056: Keep",
        "revenue below 5538.5: Talk",
        "minimum rate below 71.4: Keep",
        "minimum rate above 91: Talk",
        "fit below 48: Talk",
      ]),
    );
    expect(points()).toHaveLength(7);
  });

  it("at the firm's minimum, whoever works for the client: people who cost a quarter more make 57.60 to 72, 71.43 ÷ 1.25 = 57.1 and 91 ÷ 1.25 = 72.8", () => {
    const found = turningPoints({ ...client, minimumRatio: 1.25 }, { ...practice, minimumRate: 57.6 }).map(
      ({ input, at, side, verdict }) => `${input} ${side} ${Math.round(at * 10) / 10}: ${verdict}`,
    );
    expect(found).toEqual(
      expect.arrayContaining([
        "minimum rate below 57.1: Keep",
        "minimum rate above 72.8: Talk",
        "hours below 99.2: Keep",
      ]),
    );
  });

  it("first by the input that needs the smallest change", () => {
    expect(points()[0]).toMatch(/^(hours below|revenue above|minimum rate below)/);
  });

  it("direct costs count where there are some: at 444 of 7,500 the rate is 70.56, at 2,550 the fee must rise by (7,200 + 2,550) ÷ 7,500 − 1 = 30 %", () => {
    expect(points({ revenue: 7500, directCosts: 500 })).toEqual(
      expect.arrayContaining(["direct costs below 444: Keep", "direct costs above 2550: Talk"]),
    );
  });

  it("serving costs are read like direct ones", () => {
    expect(points({ revenue: 7500, servingCosts: 500 })).toEqual(
      expect.arrayContaining(["serving costs below 444: Keep", "serving costs above 2550: Talk"]),
    );
  });

  it("by nothing but the knock-out once a floor is missed", () => {
    expect(turningPoints({ ...client, fit: 0, knockouts: ["Respectful"] }, practice)).toEqual([]);
  });

  it("for no input as long as hours are missing", () => {
    expect(turningPoints({ ...client, hours: null }, practice)).toEqual([]);
  });

  it("exactly there: just this side it stays, just beyond it is the other", () => {
    for (const { input, at, side, verdict } of turningPoints(client, practice)) {
      const beyond = at * (side === "above" ? 1.0001 : 0.9999);
      const judged =
        input === "minimum rate"
          ? judgeClient(client, { ...practice, minimumRate: beyond })
          : judgeClient({ ...client, [input]: beyond }, practice);
      expect(judged.verdict).toBe(verdict);
      const within = at * (side === "above" ? 0.9999 : 1.0001);
      const kept =
        input === "minimum rate"
          ? judgeClient(client, { ...practice, minimumRate: within })
          : judgeClient({ ...client, [input]: within }, practice);
      expect(kept.verdict).toBe("Reprice");
    }
  });
});

describe("how sure the verdict is", () => {
  const none = { hours: 0, revenue: 0, minimumRate: 0, fit: 0 };

  it("is certain where nothing varies", () => {
    expect(sureness(client, practice, none)).toEqual({ same: 1, others: [] });
  });

  it("is 60 % where hours are off by up to 10 %, and 2 % more of them bring less than 72 × 0.98: 7,197.12 ÷ 102 = 70.56", () => {
    const near = sureness({ ...client, revenue: 7197.12 }, practice, { ...none, hours: 0.1 });
    expect(near?.same).toBeGreaterThan(0.55);
    expect(near?.same).toBeLessThan(0.65);
    expect(near?.others.map(({ verdict }) => verdict)).toEqual(["Reprice"]);
  });

  it("is the same for everybody who asks", () => {
    expect(sureness(client, practice, { hours: 0.2, revenue: 0.1, minimumRate: 0.1, fit: 30 })).toEqual(
      sureness(client, practice, { hours: 0.2, revenue: 0.1, minimumRate: 0.1, fit: 30 }),
    );
  });
});

describe("what if", () => {
  it("nothing changes, nothing changes", () => {
    expect(judgeChange(client, noChange, practice)).toEqual(judgeClient(client, practice));
  });

  it("10 % more fee, 20 hours saved and 500 charged make 8,200 in 80 hours: 102.50 an hour, full profit 3,400", () => {
    expect(judgeChange(client, { feeRise: 0.1, hoursSaved: 20, extraCharged: 500 }, practice)).toMatchObject({
      revenue: expect.closeTo(8200),
      hours: 80,
      effectiveRate: expect.closeTo(102.5),
      fullProfit: expect.closeTo(3400),
      verdict: "Keep",
    });
  });

  it("more hours than there are cannot be saved", () => {
    expect(judgeChange(client, { ...noChange, hoursSaved: 500 }, practice)).toMatchObject({
      hours: 0,
      effectiveRate: null,
      verdict: null,
    });
  });
});
