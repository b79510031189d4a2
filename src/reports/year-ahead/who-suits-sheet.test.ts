import { noRatings } from "../../analysis/owner/ratings";
import { whoSuits, type SuitedClient } from "../../analysis/plans/who-suits";
import { isOwnReport } from "../../columns/table/own-report";
import { whoSuitsSheet } from "./who-suits-sheet";

/** 100 hours each: some by recommendation at 80 an hour, the others from the web at 50. */
const clients = (told: number, web: number): readonly SuitedClient[] =>
  Array.from({ length: told + web }, (_, index) => ({
    client: `Client ${index}`,
    revenue: index < told ? 8000 : 5000,
    hours: 100,
    directCosts: 0,
    servingCosts: 0,
    traits: { source: index < told ? "Recommendation" : "Web", sector: "Health" },
  }));
const rowsOf = (told: number, web: number) =>
  whoSuitsSheet(whoSuits({ clients: clients(told, web) }, [], noRatings), "en").rows.map((cells) =>
    cells.map((cell) => cell?.value ?? null),
  );

describe("who suits, on its sheet", () => {
  it("draws each value to the mean of all 12, by hand: (6 × 80 + 5 × 65) ÷ 11 = 73.18", () => {
    const rows = rowsOf(6, 6);
    expect(rows.slice(2, 4)).toEqual([
      ["Clients with revenue and hours", 12],
      ["An hour for all of them brings", 65],
    ]);
    const told = rows.find((cells) => cells[1] === "Recommendation")!;
    expect(told).toEqual(["Source", "Recommendation", 6, 80, expect.closeTo(805 / 11, 9), expect.closeTo(90 / 11, 9)]);
    expect(rows.find((cells) => cells[1] === "Health")).toEqual(["Sector", "Health", 12, 65, "all alike", ""]);
    expect(isOwnReport({ rows } as never)).toBe(true);
  });

  it("says of 11 clients that they are too few", () => {
    expect(rowsOf(5, 6).find((cells) => cells[1] === "Web")).toEqual(["Source", "Web", 6, 50, "too few to say", ""]);
  });
});
