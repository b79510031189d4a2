import type { Portfolio, ScoredClient } from "../judge/portfolio";
import { unknownFirmYear } from "../owner/firm";
import { capacityOf } from "./capacity";
import { harmCost } from "./harm";
import { noHarm } from "../owner/harm";

const client = (name: string, avoidableProfit: number | null, months: number | null = 12, hours: number | null = 10) =>
  ({ client: name, avoidableProfit, months, hours }) as unknown as ScoredClient;
const clients = [client("Ash", 4000), client("Elm", 1000, 6), client("Fir", -900), client("Gum", null)];

describe("harm to others, by the owner's estimates", () => {
  const harm = { ...noHarm, losers: ["Ash", "Elm", "Fir"], hoursTaken: 20, chanceOfLosing: 0.2 };

  it("20 h at 85, and 4,000 + 2,000 a year that may go with 20 %: 1,700 + 1,200 = 2,900; who brings nothing is no margin at risk", () => {
    expect(harmCost(harm, clients, 85)).toEqual({ marginAtRisk: 6000, spillover: 2900, reputation: null });
  });

  it("200 people × 5 % prospects × 20 % fewer won × 4,000 are 8,000", () => {
    const talk = { ...noHarm, peopleReached: 200, prospectShare: 0.05, winRateLoss: 0.2, newClientValue: 4000 };
    expect(harmCost(talk, clients, 85)).toEqual({ marginAtRisk: 0, spillover: null, reputation: 8000 });
  });

  it("looks at nobody where nobody is named: of three thousand clients each would look at three thousand", () => {
    const unseen = new Proxy([...clients], {
      get: (): never => {
        throw new Error("looked at");
      },
    });
    expect(harmCost(noHarm, unseen, 85).marginAtRisk).toBe(0);
  });

  it("is nothing as long as nobody is named, nothing estimated, or an hour has no price", () => {
    expect(harmCost(noHarm, clients, 85).spillover).toBeNull();
    expect(harmCost({ ...harm, losers: [] }, clients, 85).spillover).toBeNull();
    expect(harmCost(harm, clients, null).spillover).toBeNull();
  });
});

describe("capacity", () => {
  const firm = { ...unknownFirmYear, hoursPerWeek: 40, weeksOff: 7, billableShare: 0.6 };
  const year = { from: 45_658, to: 46_022 };
  const of = (hours: readonly (number | null)[], span = year): Portfolio =>
    ({ ...span, clients: hours.map((one, index) => client(String(index), 0, 12, one)) }) as unknown as Portfolio;

  it("45 weeks × 40 × 60 % are 1,080 hours; 540 + 432 of them are 90 %, the first client half", () => {
    const found = capacityOf(firm, of([540, 432, null]))!;
    expect([found.available, found.needed]).toEqual([1080, 972]);
    expect(found.load).toBeCloseTo(0.9, 12);
    expect(found.of({ hours: 540 })).toBeCloseTo(0.5, 12);
    expect(found.of({ hours: null })).toBeNull();
  });

  it("of half a year counts twice: 540 from January to June are all there is", () => {
    expect(capacityOf(firm, of([540], { from: 45_658, to: 45_838 }))?.load).toBeCloseTo(1, 12);
  });

  it("is not known without hours per week, hours worked, or three months", () => {
    expect(capacityOf(unknownFirmYear, of([540]))).toBeNull();
    expect(capacityOf(firm, of([null]))).toBeNull();
    expect(capacityOf(firm, of([50], { from: 45_658, to: 45_700 }))).toBeNull();
    expect(capacityOf({ ...firm, billableShare: 60 }, of([540]))).toBeNull();
  });
});
