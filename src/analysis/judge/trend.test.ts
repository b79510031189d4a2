import { recognise } from "../../columns/recognise";
import { openPortfolio } from "../open-portfolio";
import { usualPractice, type Practice } from "../owner/practice";
import { readDay } from "../owner/read-day";
import { comparison } from "./trend";

const practice: Practice = { ...usualPractice(), minimumRate: 60, avoidableCostPerHour: 20 };
const year = (from: string, to: string): Practice => ({ ...practice, from: readDay(from), to: readDay(to) });

function open(rows: readonly (readonly (string | number)[])[], judged: Practice) {
  const [recognition] = recognise({ file: "", name: "Work", rows });
  const portfolio = openPortfolio(judged, "one table", judged);
  const table = portfolio.table(recognition!);
  rows.forEach((cells, row) => table.add(cells, row));
  return portfolio;
}

const months = Array.from({ length: 12 }, (_, index) => String(index + 1).padStart(2, "0"));
const monthly = (client: string, in_: string, hours: number, revenue: number, from = 1): (string | number)[][] =>
  months.slice(from - 1).map((month) => [client, `${in_}-${month}-10`, hours, revenue]);

describe("clients beside themselves a year before", () => {
  // Ash: 10 hours for 500, then 10 hours for 700, a month: from 50 to 70 an hour, over the minimum of 60. Elm begins in
  // July. Birch was there in 2024 only.
  const rows = [
    ["Client", "Date", "Hours", "Revenue"],
    ...monthly("Ash", "2024", 10, 500),
    ...monthly("Birch", "2024", 5, 400),
    ...monthly("Ash", "2025", 10, 700),
    ...monthly("Elm", "2025", 4, 300, 7),
  ];
  const now = open(rows, year("2025-01-01", "2025-12-31")).finish()[0]!;
  const before = open(rows, year("2024-01-01", "2024-12-31")).finish()[0]!;
  const found = comparison(now, before)!;

  it("Ash brings 40 % more in the same hours, and was below the minimum then", () => {
    expect(now.clients.find(({ client }) => client === "Ash")!.verdict).toBe("Keep");
    const trend = found.trends.get("Ash");
    expect(trend).toMatchObject({ hours: 0, verdictBefore: "Reprice" });
    expect((trend as { revenue: number }).revenue).toBeCloseTo(0.4, 12);
    expect((trend as { effectiveRate: number }).effectiveRate).toBeCloseTo(0.4, 12);
  });

  it("Elm is new, since July and by its own six months; Birch is no client any more", () => {
    const elm = now.clients.find(({ client }) => client === "Elm")!;
    expect([found.trends.get("Elm"), elm.began, elm.ended, elm.months]).toEqual(["new", 2025 * 12 + 6, null, 6]);
    expect(found.noMore).toEqual(["Birch"]);
  });

  it("a month stands against a month where a client has fewer of them: Elm with 300 in July to December 2025 and 360 all of 2026 is 20 % more", () => {
    const longer = [...rows, ...monthly("Elm", "2026", 4, 360)];
    const [later, earlier] = [
      open(longer, year("2026-01-01", "2026-12-31")).finish()[0]!,
      open(longer, year("2025-01-01", "2025-12-31")).finish()[0]!,
    ];
    expect((comparison(later, earlier)!.trends.get("Elm") as { revenue: number }).revenue).toBeCloseTo(0.2, 12);
  });

  it("a year that is not over is not set against a whole one: January to March of both", () => {
    const part = rows.filter(([, date]) => !/^2025-(0[4-9]|1)/.test(String(date)));
    const first = (number: number): { readonly first: number; readonly last: number } => ({
      first: number * 12,
      last: number * 12 + 2,
    });
    const short = open(part, year("2024-01-01", "2024-12-31")).finishOther(first(2024))[0]!;
    // Ash in three months: 3 × 500 = 1,500. Outside are April to December 2024 of Ash and Birch, 9 + 9, and January to
    // March 2025 of Ash, 3.
    expect([
      short.months,
      short.clients.find(({ client }) => client === "Ash")!.revenue,
      short.rows.outsidePeriod,
    ]).toEqual([3, 1500, 18 + 3]);
  });

  it("nothing is compared where nothing lies a year before", () => {
    expect(comparison(before, open(rows, year("2023-01-01", "2023-12-31")).finish()[0]!)).toBe(null);
  });
});
