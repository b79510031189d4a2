import { profileColumn } from "../cells/column-profile";
import type { Role } from "../roles/role";
import { normalHeader } from "../roles/normal-header";
import { wholeVocabulary } from "../roles/vocabulary";
import type { TableWords } from "../table/table-words";
import { seriesOf } from "./series";

const noWords: TableWords = { year: null, figure: null, isMoney: () => false };

function series(
  [header, ...lines]: readonly [string, ...string[]],
  { words = noWords, word = [] }: { words?: TableWords; word?: readonly (readonly [number, Role | null])[] } = {},
) {
  const rows = lines.map((line) => line.split(";"));
  const headers = header.split(";").map(normalHeader);
  const profiles = headers.map((_, column) => profileColumn({ file: "", name: "", rows }, column, [...rows.keys()]));
  return seriesOf({ headers, profiles }, wholeVocabulary, new Map(word), words);
}

const codes = ({ doubts }: ReturnType<typeof series>) => doubts.map(({ code }) => code);

describe("columns that are many of one kind", () => {
  it("ageing buckets are at least three", () => {
    const { places, taken } = series(["Client;Current;1 - 30;31 - 60;Over 60", "Acme;1;2;3;4"]);
    expect([places, [...taken]]).toEqual([[["agingBuckets", [1, 2, 3, 4]]], [1, 2, 3, 4]]);
    expect(series(["Client;Current;1 - 30", "Acme;1;2"]).places).toEqual([]);
  });

  it("months of revenue and of hours are two series; 46,023 to 46,053 is January 2026", () => {
    const found = series([
      "Client;Revenue Jan 2026;Revenue Feb 2026;Hours Jan 2026;Hours Feb 2026",
      "Acme;100.00;200.00;1;2",
    ]);
    expect(found.places).toEqual([
      ["amountColumns", [1, 2]],
      ["hourColumns", [3, 4]],
    ]);
    expect(found.spread[0]).toMatchObject({ column: 1, figure: "revenue", period: { from: 46_023, until: 46_053 } });
    expect([[...found.taken], found.doubts]).toEqual([[1, 2, 3, 4], []]);
  });

  it("one month is no series, nor are months of words", () => {
    expect(series(["Client;Revenue Jan 2026;Hours", "Acme;100.00;1"]).places).toEqual([]);
    expect(series(["Client;Jan 2026;Feb 2026", "Acme;good;bad"]).places).toEqual([]);
  });

  it("the days of a German week are one, Thursday among them", () => {
    expect(series(["Kunde;Mo;Di;Mi;Do;Fr", "Acme;1;2;3;4;5"]).places).toEqual([["hourColumns", [1, 2, 3, 4, 5]]]);
  });

  it("months without a year belong to the one above the table", () => {
    const { spread } = series(["Client;January;February", "Acme;€1.00;€2.00"], { words: { ...noWords, year: 2026 } });
    expect(spread.map(({ period }) => period?.from)).toEqual([46_023, 46_054]);
  });

  it("of quarter and months the finer counts", () => {
    expect(
      series(["Client;Jan 2026;Feb 2026;Mar 2026;Q1 2026;Q2 2026", "Acme;€1.00;€2.00;€3.00;€6.00;€7.00"]).places,
    ).toEqual([["amountColumns", [1, 2, 3]]]);
  });

  it("of gross and net the net counts, and is said to be", () => {
    const { places, isNet } = series([
      "Client;Gross amount 2025;Gross amount 2026;Net amount 2025;Net amount 2026",
      "Acme;119.00;238.00;100.00;200.00",
    ]);
    expect([places, isNet]).toEqual([[["amountColumns", [3, 4]]], true]);
  });

  it("a year's costs are taken and said, not counted", () => {
    const found = series(["Client;Expenses 2025;Expenses 2026", "Acme;10.00;20.00"]);
    expect([found.places, [...found.taken], codes(found)]).toEqual([[], [1, 2], ["doubt.uncounted"]]);
  });

  it("what the owner said of one column goes for its series; a column given away is in none", () => {
    const rows = ["Client;Jan 2026;Feb 2026;Mar 2026", "Acme;1;2;3"] as const;
    expect(series(rows, { word: [[2, "amount"]] })).toMatchObject({
      places: [["amountColumns", [1, 2, 3]]],
      doubts: [],
    });
    expect(series(rows, { word: [[3, null]] }).places).toEqual([["hourColumns", [1, 2]]]);
  });
});

describe("bare figures of a series are", () => {
  const months = "Client;Jan 2026;Feb 2026";

  it.each([
    ["money by their sign", "€1;€2", noWords],
    ["money by words around the table", "1;2", { ...noWords, figure: "revenue" }],
    ["money by their format", "1;2", { ...noWords, isMoney: () => true }],
  ] as const)("%s", (_, cells, words) => {
    const found = series([months, `Acme;${cells}`], { words });
    expect([found.places, found.doubts]).toEqual([[["amountColumns", [1, 2]]], []]);
  });

  it.each([
    ["hours by their clocks", "1:30;2:00", noWords],
    ["hours by words around the table", "1;2", { ...noWords, figure: "hours" }],
  ] as const)("%s", (_, cells, words) => {
    const found = series([months, `Acme;${cells}`], { words });
    expect([found.places, found.doubts]).toEqual([[["hourColumns", [1, 2]]], []]);
  });

  it("money where a month has fewer hours, hours otherwise; both are said: 745 and 744", () => {
    const [money, hours] = [series([months, "Acme;745;2"]), series([months, "Acme;744;2"])];
    expect([money.places[0]?.[0], codes(money)]).toEqual(["amountColumns", ["doubt.gridMoney"]]);
    expect([hours.places[0]?.[0], codes(hours)]).toEqual(["hourColumns", ["doubt.gridHours"]]);
  });

  it("money in years, however small", () => {
    const found = series(["Client;2025;2026", "Acme;1;2"]);
    expect([found.places[0]?.[0], codes(found)]).toEqual(["amountColumns", ["doubt.gridMoney"]]);
  });
});
