import { usualPractice } from "../owner/practice";
import { calibrate, judgeProspect } from "./prospect";
import type { Prospect } from "./questionnaire";
import { withRatings, weightsOf } from "../owner/ratings";
import { repricingRound } from "./repricing";
import { judgeClient } from "../judge/judge-client";
import type { ScoredClient } from "../judge/portfolio";
import { scoredClient } from "../../../test/scored-client";

const practice = { ...usualPractice(), minimumRate: 80, avoidableCostPerHour: 40 };
const prospect: Prospect = {
  name: "Neu GmbH",
  asked: 46349,
  answers: { wants: "Website", whyLeft: "Moved", whoDecides: "The owner" },
  expected: {},
  deliverable: {},
  estimatedHours: 40,
  directCosts: 0,
  budget: 4000,
  flags: [],
  similar: [],
  outcome: null,
};
const scored = (client: string, revenue: number, hours: number, knockouts: readonly string[] = []): ScoredClient =>
  scoredClient(client, { revenue, hours, knockouts, avoidableCostPerHour: 40 }, practice);
const answer = (changed: Partial<Prospect>, overrun = 1.2) =>
  judgeProspect({ ...prospect, ...changed }, [scored("Ash", 7000, 100), scored("Birch", 3000, 20)], practice, overrun);

describe("a prospect of 40 hours at 80, with jobs that take 1.2 times as long", () => {
  it("must be quoted at least 3,840; a budget of 4,000 brings 83.33 an hour: go", () => {
    expect(answer({})).toMatchObject({ answer: "Go", leastQuote: 3840, budgetRate: expect.closeTo(83.333) });
  });

  it("with a budget of 3,000 brings 62.50, which 30 % more would mend: talk", () => {
    expect(answer({ budget: 3000 })).toMatchObject({ answer: "Talk", budgetRate: 62.5, reasons: [{ code: "below" }] });
  });

  it("with a budget of 2,900 is out of reach: no", () => {
    expect(answer({ budget: 2900 })).toMatchObject({ answer: "No", reasons: [{ code: "farBelow" }] });
  });

  it("is a no, whatever it pays, if it wants something unlawful", () => {
    expect(answer({ budget: 9000, flags: ["unlawful", "urgent"] })).toMatchObject({ answer: "No" });
  });

  it("is talked to if the boss of nobody decides", () => {
    expect(answer({ flags: ["noDecider"] })).toMatchObject({ answer: "Talk" });
  });

  it("is talked to if 4 of 10 hours' reach can be met, and the sentence names it", () => {
    expect(answer({ expected: { availability: 10 }, deliverable: { availability: 4 } })).toMatchObject({
      answer: "Talk",
      expectationsMet: 0.4,
      reasons: [{ code: "enough" }, { code: "expectations", worst: "availability" }],
    });
  });

  it("is never a go as long as the budget is not known", () => {
    expect(answer({ budget: null })).toMatchObject({
      answer: "Talk",
      budgetRate: null,
      askNext: ["budget", "expectations"],
    });
  });

  it("is never a go as long as nothing was asked", () => {
    expect(answer({ answers: {} })).toMatchObject({
      answer: "Talk",
      reasons: [{ code: "enough" }, { code: "unanswered" }],
    });
    expect(answer({ answers: {}, expected: { speed: 5 }, deliverable: { speed: 5 } }).answer).toBe("Go");
  });

  it("is talked to where similar clients brought 70, below 80; Birch with 150 is no reason", () => {
    expect(answer({ similar: ["Ash"] })).toMatchObject({
      answer: "Talk",
      reasons: [{ code: "enough" }, { code: "similarBelow", rate: 70, minimum: 80 }],
    });
    expect(answer({ similar: ["Birch"] }).answer).toBe("Go");
  });

  it("two signs are talked about, three are a no", () => {
    expect(answer({ flags: ["noDecider", "urgent"] })).toMatchObject({
      answer: "Talk",
      reasons: [{ code: "enough" }, { code: "flags" }],
    });
    expect(answer({ flags: ["noDecider", "urgent", "discountFirst"] })).toMatchObject({
      answer: "No",
      reasons: [{ code: "enough" }, { code: "manyFlags" }],
    });
  });

  it("is no go with 5,000 hours, whatever it pays: 6,000 with overrun against 2,080 of one person, or against the 180 that are free", () => {
    const large = { ...prospect, estimatedHours: 5000, budget: 900_000 };
    expect(judgeProspect(large, [], practice, 1.2)).toMatchObject({
      answer: "Talk",
      reasons: [{ code: "enough" }, { code: "capacityUnknown", hours: 6000, free: 2080 }],
    });
    expect(judgeProspect(large, [], practice, 1.2, 180)).toMatchObject({
      answer: "Talk",
      reasons: [{ code: "enough" }, { code: "capacity", hours: 6000, free: 180 }],
    });
    expect(judgeProspect(prospect, [], practice, 1.2, 40)).toMatchObject({
      answer: "Talk",
      reasons: [{ code: "enough" }, { code: "capacity", hours: 48, free: 40 }],
    });
    expect(judgeProspect(prospect, [], practice, 1.2, 48).answer).toBe("Go");
  });

  it("a budget within 2 % of the quote is enough: 3,780 brings 78.75, 3,740 brings 77.92", () => {
    expect([3780, 3740].map((budget) => answer({ budget }).reasons[0]?.code)).toEqual(["enough", "below"]);
  });

  it(
    "the rise is that of the budget: 10,000 with 8,000 of direct costs in 40 h must rise to 3,840 + 8,000, " +
      "by 18.4 %; 10,000 for 2,000 of work alone would be 92 %",
    () => {
      expect(answer({ budget: 10_000, directCosts: 8000 })).toMatchObject({
        answer: "Talk",
        reasons: [{ code: "below" }],
      });
    },
  );

  it("is compared with similar clients by their sums: 10,000 in 120 hours are 83.33, not the mean of 70 and 150", () => {
    expect(answer({ similar: ["Ash", "Birch"] }).similarRate).toBeCloseTo(83.333);
  });
});

describe("what came of the prospects", () => {
  const taken = (estimatedHours: number, hours: number, budget: number, revenue: number): Prospect => ({
    ...prospect,
    estimatedHours,
    budget,
    outcome: { isTaken: true, hours, revenue },
  });

  it("is 1.5 times the hours where 100 became 150, and 1.38 at 80 % of jobs that took 1, 1.2 and 1.5 times", () => {
    const found = calibrate([
      taken(10, 10, 1000, 900),
      taken(10, 12, 1000, 1000),
      taken(10, 15, 1000, 1100),
      { ...prospect, outcome: { isTaken: false, hours: null, revenue: null } },
    ]);
    expect(found).toEqual({ jobs: 3, hours: expect.closeTo(37 / 30), revenue: 1, overrun: expect.closeTo(1.38) });
  });

  it("says nothing as long as nothing is known", () => {
    expect(calibrate([prospect])).toEqual({ jobs: 0, hours: null, revenue: null, overrun: null });
  });
});

describe("a repricing round at 80 an hour", () => {
  // A third more is acceptable here, so that the verdict is a new fee.
  const bearable = { ...practice, maximumIncrease: 0.4 };
  const judged = (...given: Parameters<typeof scored>): ScoredClient => {
    const client = scored(...given);
    return { ...client, ...judgeClient(client, bearable) };
  };
  const clients = [
    judged("A", 7000, 100),
    judged("B", 6000, 100),
    judged("C", 3000, 50),
    judged("D", 9000, 100),
    judged("E", -100, 10),
    judged("F", 100, 10, ["Respectful"]),
  ];

  it("asks 8,000, 8,000 and 4,000, the steepest rise first, 4,000 more in all", () => {
    const round = repricingRound(clients, bearable, 50);
    expect(
      round.fees.map(({ client, feeProposed, rise }) => [client.client, feeProposed, Math.round(rise * 1000)]),
    ).toEqual([
      ["B", 8000, 333],
      ["C", 4000, 333],
      ["A", 8000, 143],
    ]);
    expect(round.more).toBe(4000);
  });

  it("bears one leaving: the dearest costs its rise of 1,000 and its profit of 3,000", () => {
    expect(repricingRound(clients, bearable, 50).mayLeave).toBe(1);
  });

  it("names those who are below and whose verdict is another: E is paid back more than it pays, F is knocked out", () => {
    expect(repricingRound(clients, bearable, 50).others.map(({ client }) => client)).toEqual(["E", "F"]);
  });

  it("leaves out whom the owner unticked, and asks of the others what the owner entered: B 7,500 instead of 8,000", () => {
    const choice = (client: string) => ({
      isLeftOut: client === "A",
      change: { feeRise: client === "B" ? 0.25 : 0, hoursSaved: 0, extraCharged: 0 },
    });
    const round = repricingRound(clients, bearable, 50, choice);
    expect(round.fees.map(({ client, feeProposed }) => [client.client, feeProposed])).toEqual([
      ["C", 4000],
      ["B", 7500],
    ]);
    expect([round.leftOut.map(({ client }) => client.client), round.more]).toEqual([["A"], 2500]);
  });

  it("rounds up only what is not round already", () => {
    expect(repricingRound([judged("G", 7000, 100.01)], bearable, 50).fees[0]?.feeProposed).toBe(8050);
    expect(repricingRound([judged("G", 7000, 100.01)], bearable, 0).fees[0]?.feeProposed).toBeCloseTo(8000.8);
  });

  it("does not say how many may leave without a cost per hour", () => {
    const unknown = clients.map((client) => ({ ...client, avoidableProfit: null }));
    expect(repricingRound(unknown, bearable, 50).mayLeave).toBeNull();
  });
});

describe("ratings in the owner's order", () => {
  const ratings = {
    criteria: [
      { name: "Respectful", floor: 2 },
      { name: "Pays on time", floor: null },
      { name: "Clear briefs", floor: null },
    ],
    clients: { Ash: [5, 3, 1], Birch: [1, 5, 5], Cedar: [null, null, 4] },
  };

  it("weigh 0.611, 0.278 and 0.111", () => {
    expect(weightsOf(ratings).map((weight) => Math.round(weight * 1000))).toEqual([611, 278, 111]);
  });

  it("5, 3 and 1 make 75; a missed floor knocks out; a ninth of the weight says nothing", () => {
    const rated = withRatings(practice, ratings);
    expect(rated.fits).toEqual({ Ash: expect.closeTo(75), Birch: 0 });
    expect(rated.knockedOut).toEqual({ Birch: ["Respectful"] });
  });

  it("replace a fit of the same client in another spelling, and leave the others", () => {
    expect(withRatings({ ...practice, fits: { "ASH ": 20, Oak: 60 } }, ratings).fits).toEqual({
      Oak: 60,
      Ash: expect.closeTo(75),
      Birch: 0,
    });
  });
});
