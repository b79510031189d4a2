import { clockHoursBetween, hoursBetween } from "./elapsed";

const day = 46_024;

describe("hours between two moments", () => {
  it("from 9:00 to 12:00 are 3, from 22:00 to 2:00 are 4", () => {
    expect(hoursBetween(day + 9 / 24, day + 12 / 24)).toBe(3);
    expect(hoursBetween(day + 22 / 24, day + 2 / 24)).toBe(4);
  });

  it("say nothing for the same day without times, or where one is missing", () => {
    expect([hoursBetween(day, day), hoursBetween(null, day), hoursBetween(day, day - 2)]).toEqual([null, null, null]);
  });

  it("between times of day go past midnight: 22:00 to 1:30 are 3.5", () => {
    expect(clockHoursBetween("22:00", "01:30")).toBe(3.5);
    expect(clockHoursBetween(0.375, 0.5)).toBe(3);
    expect(clockHoursBetween("morning", "01:30")).toBeNull();
  });
});
