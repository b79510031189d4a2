import { usualPractice } from "../owner/practice";
import { perfectInformation } from "./perfect-information";
import { noChange } from "./what-if";
import { clientInformation, roughly, type LookUpTerms } from "./what-to-look-up";
import { scoredClient } from "../../../test/scored-client";

describe("what it is worth to know a figure", () => {
  it("is the closed form for two actions: −400 to 600 against 0 is 600² ÷ (2 × 1,000) − 100 = 80", () => {
    const found = perfectInformation(
      [{ name: "gain", low: -400, high: 600 }],
      [
        { kind: "keep", payoff: () => 0 },
        { kind: "letGo", payoff: (figure) => figure("gain") },
      ],
    );
    expect(found.best).toBe("letGo");
    expect(found.worth[0]!.value).toBeCloseTo(80, 0);
    // Acting without knowing loses the mean of what is below 0: 400² ÷ (2 × 1,000).
    expect(found.costOfBeingWrong).toBeGreaterThan(75);
    expect(found.costOfBeingWrong).toBeLessThan(85);
  });

  it.each([
    [0, 1000, 300],
    [-900, 100, 0],
    [-500, 500, 0],
    [200, 800, 450],
  ])("is the closed form for %d to %d against %d", (low, high, sure) => {
    // E[max(x, s)] − max(mean, s), x even over low to high: s from low to s, then the mean of s to high.
    const s = Math.min(high, Math.max(low, sure));
    const knowing = (sure * (s - low) + (high * high - s * s) / 2) / (high - low);
    const found = perfectInformation(
      [{ name: "x", low, high }],
      [
        { kind: "sure", payoff: () => sure },
        { kind: "risky", payoff: (figure) => figure("x") },
      ],
    );
    expect(found.worth[0]!.value).toBeCloseTo(knowing - Math.max((low + high) / 2, sure), 0);
  });

  it("is nothing where one action is best whatever comes, and the same at every run", () => {
    const ask = () =>
      perfectInformation(
        [{ name: "x", low: 1, high: 2 }],
        [
          { kind: "none", payoff: () => 0 },
          { kind: "some", payoff: (figure) => figure("x") },
        ],
      );
    expect(ask().worth[0]!.value).toBeCloseTo(0, 9);
    expect(ask().costOfBeingWrong).toBe(0);
    expect(ask()).toEqual(ask());
  });

  it("stands before the figures that matter less", () => {
    const found = perfectInformation(
      [
        { name: "small", low: -10, high: 10 },
        { name: "large", low: -400, high: 600 },
      ],
      [
        { kind: "keep", payoff: () => 0 },
        { kind: "letGo", payoff: (figure) => figure("small") + figure("large") },
      ],
    );
    expect(found.worth.map(({ name }) => name)).toEqual(["large", "small"]);
  });
});

describe("which figure of a client to look up", () => {
  const practice = { ...usualPractice(), minimumRate: 60, avoidableCostPerHour: 40 };
  const client = scoredClient("Keller", { revenue: 9000, hours: 200, avoidableCostPerHour: 40, fit: 80 }, practice, {
    currency: "",
  });
  const terms: LookUpTerms = {
    refill: { share: 0.5, monthsToRefill: 0, contributionPerHour: 10, oneOffCost: 0 },
    ranges: { hours: 0.2, revenue: 0 },
    rounding: 0,
    maximumIncrease: 0.5,
    stayOf: () => 0.8,
    changeOf: () => noChange,
  };

  it("values letting go by EXITIMPACT and a new fee by who stays: 200 hours, 1,000 contribution, 1,000 from hours sold again", () => {
    // The minimum is 12,000, 3,000 more. Letting go is −1,000 + 200 × 0.5 × 10 = 0, a new fee 0.8 × 3,000 + 0.2 × 0 =
    // 2,400: best whatever the hours, 160 to 240, are.
    const found = clientInformation(client, { from: null, to: null }, terms)!;
    expect(found.best).toBe("reprice");
    expect(found.lookUps.find(({ figure }) => figure === "hours")!.value).toBeCloseTo(0, 6);
  });

  it("is most for the hours of Keller, who will hardly pay more: letting go is −1,800 to 1,800 with 160 to 240 hours", () => {
    // Letting go: −9,000 + hours × (40 + 0.5 × 10), so that 200 hours are 0 and 160 are −1,800.
    const sure = { ...terms, stayOf: () => 0 };
    const found = clientInformation(client, { from: null, to: null }, sure)!;
    const hours = found.lookUps.find(({ figure }) => figure === "hours")!;
    // A new fee, with 0 to 20 % who stay: 0.1 × 3,000 + 0.9 × letting go, in the middle of what may be; the mean of the
    // best of the three by fine steps.
    const [stay, more] = [0.1, 3000];
    const at = (value: number): number => Math.max(0, value, stay * more + (1 - stay) * value);
    let mean = 0;
    for (let step = 0; step < 100_000; step++) mean += at(-1800 + ((step + 0.5) / 100_000) * 3600) / 100_000;
    expect(hours.value).toBeCloseTo(mean - at(0), 0);
    expect(hours.client).toBe("Keller");
  });

  it("cannot be said without hours, cost, or for who has gone", () => {
    for (const change of [{ hours: null }, { avoidableCostPerHour: null }, { isGone: true }])
      expect(clientInformation({ ...client, ...change }, { from: null, to: null }, terms)).toBeNull();
  });

  it("is said without digits that a guess does not deserve", () => {
    expect([583, 1240, 94, 0.4, 26_400].map(roughly)).toEqual([600, 1200, 90, 0, 30_000]);
  });
});
