import type { ScoredClient } from "../judge/portfolio";
import { proposedDecision, withDeed } from "./proposed";

const client = {
  client: "Nord",
  verdict: "Reprice",
  revenue: 5000,
  hours: 60,
  effectiveRate: 61.666_67,
  minimumRate: 70,
  avoidableCostPerHour: 30,
  fit: 62,
} as unknown as ScoredClient;

describe("a line about a client as it is judged now", () => {
  const raised = proposedDecision(client, 6, "raise", { fee: 5500, hours: 55 }, 46_053);

  it("has a year's figures: 5,000 and 60 h of six months are 10,000 and 120, expected 11,000 and 110", () => {
    expect(raised.shown).toEqual({
      effectiveRate: 61.67,
      minimumRate: 70,
      avoidableCostPerHour: 30,
      fit: 62,
      fee: 10_000,
      hours: 120,
    });
    expect([raised.expectedFee, raised.expectedHours, raised.verdict]).toEqual([11_000, 110, "Reprice"]);
  });

  it("is looked at half a year later: 31 January, then 31 July 2026; no chance is given for the owner", () => {
    expect([raised.reviewDay, raised.chanceOfStaying, raised.review]).toEqual([46_234, null, null]);
  });

  it("expects nothing of who goes, and the same of who is left as it is", () => {
    const parted = withDeed(raised, "part", { fee: 11_000, hours: 110 });
    expect([parted.expectedFee, parted.expectedHours]).toEqual([0, 0]);
    const left = withDeed(parted, "leave", { fee: 11_000, hours: 110 });
    expect([left.expectedFee, left.expectedHours]).toEqual([10_000, 120]);
    const again = withDeed(left, "raise", { fee: 11_000, hours: 110 });
    expect([again.expectedFee, again.expectedHours]).toEqual([11_000, 110]);
  });
});
