import { readDay } from "../owner/read-day";
import { spanOf, yearBefore } from "./period-choice";

const day = (text: string): number => readDay(text) ?? 0;
const today = day("2026-11-26");
const choice = (kind: "all" | "this year" | "last year" | "last 12 months") =>
  spanOf({ kind, from: null, to: null }, today);

describe("the time that is looked at", () => {
  it("on 26 November 2026: this year, last year, and the twelve whole months before November", () => {
    expect(choice("this year")).toEqual({ from: day("2026-01-01"), to: day("2026-12-31") });
    expect(choice("last year")).toEqual({ from: day("2025-01-01"), to: day("2025-12-31") });
    expect(choice("last 12 months")).toEqual({ from: day("2025-11-01"), to: day("2026-10-31") });
    expect(choice("all")).toBe(null);
  });

  it("from a day to another, whichever was entered first", () => {
    const wanted = { from: day("2025-03-15"), to: day("2025-05-20") };
    expect(spanOf({ kind: "between", ...wanted }, today)).toEqual(wanted);
    expect(spanOf({ kind: "between", from: wanted.to, to: wanted.from }, today)).toEqual(wanted);
    expect(spanOf({ kind: "between", from: null, to: null }, today)).toBe(null);
  });

  it("a year before: March 2024 to February 2025 has its 29th of February a year earlier", () => {
    expect(yearBefore({ from: day("2024-03-01"), to: day("2025-02-28") })).toEqual({
      from: day("2023-03-01"),
      to: day("2024-02-29"),
    });
  });
});
