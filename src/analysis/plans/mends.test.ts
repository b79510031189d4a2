import { judgeClient } from "../judge/judge-client";
import { usualPractice } from "../owner/practice";
import { mendsOf } from "./mends";
import { judgeChange } from "./what-if";

const practice = { ...usualPractice(), minimumRate: 75, avoidableCostPerHour: 20 };
const judged = (changed: object = {}) =>
  judgeClient(
    {
      revenue: 9000,
      hours: 150,
      directCosts: 0,
      servingCosts: 0,
      avoidableCostPerHour: 20,
      fit: 80,
      knockouts: [],
      isTried: false,
      ...changed,
    },
    practice,
  );

describe("what would mend it", () => {
  it("where it is the price: the fee first, then the hours, then both: 25 %, 30 hours, 13 % and 14.5 hours", () => {
    expect(judged().verdict).toBe("Reprice");
    expect(mendsOf(judged()).map(({ kind, change: { feeRise, hoursSaved } }) => [kind, feeRise, hoursSaved])).toEqual([
      ["fee", 0.25, 0],
      ["hours", 0, 30],
      ["both", 0.13, 14.5],
    ]);
  });

  it("every way brings an hour to the minimum", () => {
    for (const { change } of mendsOf(judged()))
      expect(judgeChange(judged(), change, practice).effectiveRate).toBeGreaterThanOrEqual(75);
  });

  it("where a rise is beyond what is acceptable: fewer hours first", () => {
    const client = judged({ revenue: 6000 });
    expect(client.verdict).toBe("Talk");
    expect(mendsOf(client).map(({ kind }) => kind)).toEqual(["hours", "both", "fee"]);
  });

  it("no fee and no hours mend what a criterion decides, or what costs more than it brings", () => {
    expect(mendsOf(judged({ knockouts: ["Pays"], fit: 0 }))).toEqual([]);
    // 9,500 of 9,000 pass through: no hours alone will do; with 66 % more fee 5,440 are left for 72.5 hours of 75.
    expect(mendsOf(judged({ directCosts: 9500 })).map(({ kind, change }) => [kind, change.hoursSaved])).toEqual([
      ["both", 77.5],
      ["fee", 0],
    ]);
  });

  it("a client that reaches the minimum needs none", () => {
    expect(mendsOf(judged({ revenue: 12_000 }))).toEqual([]);
  });
});
