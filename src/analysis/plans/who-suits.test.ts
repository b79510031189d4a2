import type { ScoredClient } from "../judge/portfolio";
import { monthOf } from "../gather/month";
import { noFacts, noTraits, type ClientFacts } from "../owner/client-facts";
import { usualPractice } from "../owner/practice";
import { serialDay } from "../../spreadsheet/serial-day";
import { rankCorrelation } from "./rank-correlation";
import { retainers } from "./retainers";
import { firstGuess, whoSuits } from "./who-suits";
import { scoredClient } from "../../../test/scored-client";

const practice = { ...usualPractice(), minimumRate: 60, avoidableCostPerHour: 40 };
const scored = (client: string, revenue: number, hours: number, directCosts = 0): ScoredClient =>
  scoredClient(client, { revenue, hours, directCosts, avoidableCostPerHour: 40 }, practice);
const facts = (client: string, source: string | null, more: Partial<ClientFacts> = {}): ClientFacts => ({
  client,
  ...noFacts,
  traits: { ...noTraits, source },
  ...more,
});
const names = Array.from({ length: 12 }, (_, index) => `Client ${index + 1}`);

describe("who suits, by the owner's own clients", () => {
  // Four by recommendation bring 9,000 − 1,000 for 100 hours, eight others 5,000 for 100: 80 and 50, all together 60.
  const clients = names.map((name, index) => (index < 4 ? scored(name, 9000, 100, 1000) : scored(name, 5000, 100)));
  const asked = names.map((name, index) => facts(name, index < 4 ? "Recommendation" : index < 10 ? "web " : null));

  it("draws a trait's rate to the mean of all: (4 × 80 + 5 × 60) ÷ 9 = 68.89", () => {
    const { rate, groups, isEnough } = whoSuits({ clients }, asked, { criteria: [], clients: {} });
    expect(isEnough).toBe(true);
    expect(rate).toBe(60);
    expect(groups.map(({ value, count }) => [value, count])).toEqual([
      ["Recommendation", 4],
      ["web", 6],
    ]);
    expect(groups[0]!.rate).toBe(80);
    expect(groups[0]!.shrunk).toBeCloseTo(620 / 9, 9);
    expect(groups[0]!.more).toBeCloseTo(80 / 9, 9);
    expect(groups[1]!.shrunk).toBeCloseTo((6 * 50 + 5 * 60) / 11, 9);
  });

  it("is the sum over the sums, not the mean of rates", () => {
    const mixed = [scored("Client 1", 9000, 100), scored("Client 2", 10_000, 400), ...clients.slice(2)];
    const first = whoSuits({ clients: mixed }, [facts("Client 1", "x"), facts("CLIENT 2", "X")], {
      criteria: [],
      clients: {},
    }).groups[0]!;
    expect([first.count, first.rate]).toEqual([2, 19_000 / 500]);
  });

  it("says nothing with eleven clients", () => {
    const few = whoSuits({ clients: clients.slice(1) }, asked, {
      criteria: [{ name: "Pays", floor: null }],
      clients: {},
    });
    expect(few).toMatchObject({ clients: 11, isEnough: false, groups: [], criteria: [] });
  });

  it("correlates a criterion with what an hour brings and with overrun, and puts a weight beside the owner's", () => {
    // Rates rise from client to client; "Pays" is rated along with it, "Nice" against it. Two of three criteria: 0.75
    // and 0.25 by their order.
    const rising = names.map((name, index) => scored(name, 5000 + index * 100, 100));
    const found = whoSuits(
      { clients: rising },
      names.map((name, index) => facts(name, null, { estimatedHours: 100 + index })),
      {
        criteria: [
          { name: "Pays", floor: null },
          { name: "Nice", floor: null },
        ],
        clients: Object.fromEntries(names.map((name, index) => [name, [1 + index / 3, 5 - index / 3]])),
      },
    );
    const [pays, nice] = found.criteria;
    expect(pays).toMatchObject({ criterion: "Pays", rated: 12, estimated: 12, ownWeight: 0.75, dataWeight: 1 });
    expect(pays!.withRate).toBeCloseTo(1, 9);
    expect(pays!.withOverrun).toBeCloseTo(-1, 9);
    expect(nice).toMatchObject({ ownWeight: 0.25, dataWeight: 0 });
    expect(nice!.withRate).toBeCloseTo(-1, 9);
  });

  it("guesses a prospect's rate by those like it: by recommendation 68.89; of no known trait there is no guess", () => {
    const suits = whoSuits({ clients }, asked, { criteria: [], clients: {} });
    const guess = firstGuess(suits, { source: "recommendation" });
    expect(guess?.kind === "alike" ? guess.rate : null).toBeCloseTo(620 / 9, 9);
    expect(firstGuess(suits, { sector: "Trade" })).toEqual({ kind: "nobody alike" });
    expect(firstGuess(suits, { sector: " " })).toBeNull();
  });

  it("guesses by the mean of its traits", () => {
    // Client 1 alone is small, and brings 60.
    const alone = [scored("Client 1", 6000, 100), ...clients.slice(1)];
    const said = asked.map((one, index) => ({ ...one, traits: { ...one.traits, size: index === 0 ? "Small" : null } }));
    const suits = whoSuits({ clients: alone }, said, { criteria: [], clients: {} });
    // All bring (6,000 + 3 × 8,000 + 8 × 5,000) ÷ 1,200 = 58.33, the four (6,000 + 24,000) ÷ 400 = 75.
    const [overall, four] = [70_000 / 1200, 75];
    const guess = firstGuess(suits, { source: "Recommendation", size: "small" });
    expect(guess?.kind === "alike" ? guess.rate : null).toBeCloseTo(
      ((4 * four + 5 * overall) / 9 + (60 + 5 * overall) / 6) / 2,
      9,
    );
  });

  it("says that eleven clients are too few", () => {
    const suits = whoSuits({ clients: clients.slice(1) }, asked, { criteria: [], clients: {} });
    expect(firstGuess(suits, { source: "web" })).toEqual({ kind: "too few", clients: 11 });
    expect(suits.values.source).toEqual(["Recommendation", "web"]);
  });

  it("takes a trait from the tables, and the owner's word before it", () => {
    const told = clients.map((one, index) => ({ ...one, traits: { source: index < 6 ? "Web" : "Fair" } }));
    const found = whoSuits({ clients: told }, [facts("Client 1", "Recommendation")], { criteria: [], clients: {} });
    expect(Object.fromEntries(found.groups.map(({ value, count }) => [value, count]))).toEqual({
      Recommendation: 1,
      Web: 5,
      Fair: 6,
    });
  });
});

describe("rank correlation", () => {
  it("shares the ranks of equals: x 1, 2, 2, 4 and y 3, 1, 4, 5 have ranks 1, 2.5, 2.5, 4 and 2, 1, 3, 4", () => {
    // From the middle 2.5: −1.5, 0, 0, 1.5 and −0.5, −1.5, 0.5, 1.5; 3 ÷ √(4.5 × 5).
    const found = rankCorrelation([
      [1, 3],
      [2, 1],
      [2, 4],
      [4, 5],
    ]);
    expect(found).toBeCloseTo(3 / Math.sqrt(22.5), 12);
  });

  it("is none of two pairs, and none where all are rated alike", () => {
    expect(
      rankCorrelation([
        [1, 2],
        [3, 4],
      ]),
    ).toBeNull();
    expect(
      rankCorrelation([
        [1, 2],
        [1, 4],
        [1, 9],
      ]),
    ).toBeNull();
  });
});

describe("retainers", () => {
  const month = (year: number, number: number) => monthOf(serialDay(year, number, 1)!);
  const client: ScoredClient = {
    ...scored("Ash", 6000, 60),
    hoursByMonth: [
      { month: month(2025, 12), hours: 50 },
      { month: month(2026, 1), hours: 10 },
      { month: month(2026, 2), hours: 20 },
      { month: month(2026, 3), hours: 15 },
    ],
  };
  const year = { fee: 7300, includedHours: 146, begins: serialDay(2026, 1, 1)!, renews: serialDay(2027, 1, 1)! };
  const notice = { length: 3, unit: "months", until: "any day", deliveryDays: 3 } as const;
  const today = serialDay(2026, 4, 1)!;

  it("have burn, projected rate, a mark and the last day of notice: 45 hours in 90 of 365 days", () => {
    const [found] = retainers(
      { clients: [client], to: serialDay(2026, 3, 31)! },
      [facts("ash", null, { retainer: year, notice })],
      practice,
      today,
    );
    // By then 146 × 90 ÷ 365 = 36 hours are included: 45 ÷ 36. At this speed 182.5 hours for 7,300 are 40 an hour,
    // against 60.
    expect(found).toMatchObject({ client: "Ash", hoursToDate: 45, isBelow: true, minimumRate: 60, isPast: false });
    expect(found!.burn).toBeCloseTo(1.25, 9);
    expect(found!.projectedRate).toBeCloseTo(40, 9);
    // 1 October 2026 less 3 days: Monday, 28 September.
    expect(found!.noticeDay).toBe(serialDay(2026, 9, 28)!);
    expect(found!.sendBy).toBe(serialDay(2026, 9, 28)!);
  });

  it("are sent before a weekend, and said to be too late", () => {
    const soon = { ...notice, length: 4, unit: "weeks", deliveryDays: 6 } as const;
    const [found] = retainers(
      { clients: [client], to: null },
      [facts("Ash", null, { retainer: year, notice: soon })],
      practice,
      serialDay(2026, 11, 29)!,
    );
    // 1 January 2027 less 28 and 6 days: Saturday, 28 November 2026; Friday the 27th.
    expect([found!.noticeDay, found!.sendBy, found!.isPast]).toEqual([
      serialDay(2026, 11, 28)!,
      serialDay(2026, 11, 27)!,
      true,
    ]);
    expect([found!.hoursToDate, found!.burn, found!.projectedRate, found!.isBelow]).toEqual([null, null, null, false]);
  });

  it("are those of clients only who have one and have not gone, the next notice first", () => {
    const other = { ...scored("Elm", 100, 1) };
    const gone = { ...scored("Oak", 100, 1), isGone: true };
    const found = retainers(
      { clients: [client, other, gone, scored("Fir", 1, 1)], to: null },
      [
        facts("Ash", null, { retainer: year, notice }),
        facts("Elm", null, { retainer: { ...year, renews: serialDay(2026, 6, 1)! }, notice }),
        facts("Oak", null, { retainer: year, notice }),
      ],
      practice,
      today,
    );
    expect(found.map((one) => one.client)).toEqual(["Elm", "Ash"]);
  });
});
