import { catalogue } from "../functions";
import { call } from "./call";

/** Excel has 1,048,576; from 10,000 on it is a whole column. */
const rows = 30_000;

/** A column with some entries at the top. */
function column(entries: readonly unknown[], blank: unknown): readonly (readonly unknown[])[] {
  return Array.from({ length: rows }, (_, row) => [row < entries.length ? entries[row] : blank]);
}

const effectiveRate = catalogue.find(({ id }) => id === "EFFECTIVERATE")!;
const topShare = catalogue.find(({ id }) => id === "TOPSHARE")!;

describe("a whole column, B:B", () => {
  it.each([
    ["0, as on the desktop", 0],
    ["null, as on the web", null],
    ["empty text, as in Google Sheets", ""],
  ])("spills no further than its entries where blanks are %s", (_, blank) => {
    // 900 ÷ 10 = 90; the second row is blank and stays so; 1,000 ÷ 20 = 50.
    expect(call(effectiveRate, [column([900, blank, 1000], blank), column([10, blank, 20], blank)])).toEqual([
      [90],
      [""],
      [50],
    ]);
  });

  it("keeps a row in which only one of the columns has an entry", () => {
    const result = call(effectiveRate, [
      column([900, null, 1000], null),
      column([10], null),
    ]) as readonly (readonly unknown[])[];
    expect(result).toHaveLength(3);
    expect(result[2]![0]).toMatchObject({ code: "#N/A" });
  });

  it("that is all blank is a blank column, not a cell that lacks something", () => {
    expect(call(effectiveRate, [column([], null), column([], null)])).toEqual([[""], [""]]);
  });

  it("gives a sum or share of its entries only", () => {
    const revenue = [50, 30, 20];
    expect(call(topShare, [column(revenue, null), 1])).toEqual(call(topShare, [revenue.map((value) => [value]), 1]));
  });

  it("ends with a row of a real zero: nothing earned for ten hours", () => {
    expect(call(effectiveRate, [column([900, 0], null), column([10, 10], null)])).toEqual([[90], [0]]);
  });

  it("of a table's length keeps its shape: 10 entries in 5,000 rows fill 5,000", () => {
    const short = (entries: readonly number[]): readonly (readonly unknown[])[] =>
      Array.from({ length: 5000 }, (_, row) => [entries[row] ?? null]);
    expect(call(effectiveRate, [short([900]), short([10])])).toHaveLength(5000);
  });
});
