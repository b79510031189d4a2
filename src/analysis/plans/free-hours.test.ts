import type { Portfolio } from "../judge/portfolio";
import { unknownFirmYear } from "../owner/firm";
import { freeHoursOf } from "./free-hours";

const firm = { ...unknownFirmYear, hoursPerWeek: 40, weeksOff: 7, billableShare: 0.6 };
const worked = (hours: number): Portfolio =>
  ({
    totals: { revenue: 0, hours, avoidableProfit: null, fullProfit: null, effectiveRate: null },
    from: null,
    to: null,
  }) as unknown as Portfolio;

describe("hours that nobody has sold yet", () => {
  it("40 a week, 7 weeks off, 60 % for clients are 1,080; 900 worked in a year leave 180", () => {
    expect(freeHoursOf(firm, worked(900))).toBeCloseTo(180);
  });

  it("are not known without hours per week, without clients' hours, or with figures that cannot be", () => {
    expect(freeHoursOf({ ...firm, hoursPerWeek: null }, worked(900))).toBeNull();
    expect(freeHoursOf(firm, worked(0))).toBeNull();
    expect(freeHoursOf(firm, null)).toBeNull();
    expect(freeHoursOf({ ...firm, billableShare: 60 }, worked(900))).toBeNull();
  });
});
