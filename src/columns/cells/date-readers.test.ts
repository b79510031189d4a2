import { dateReader, periodReader } from "./date-readers";

describe("dates of a column", () => {
  it("are read in its order; 46,056 is the 3rd of February 2026, 46,083 the 2nd of March", () => {
    const read = (dateOrder: "dmy" | "mdy") => dateReader({ column: 1, dateOrder }, () => undefined);
    expect([read("dmy")(["x", "03/02/2026"], null), read("mdy")(["x", "03/02/2026"], null)]).toEqual([46_056, 46_083]);
    expect([read("dmy")(["x", ""], null), read("dmy")(["x", null], null), read("dmy")([], null)]).toEqual([
      null,
      null,
      null,
    ]);
    expect(dateReader({ column: -1 }, () => undefined)(["03/02/2026"], null)).toBeNull();
  });

  it("belong to the year that stands above, also once it changes: 0302 in 2026 and in 2025", () => {
    const read = dateReader({ column: 0, dateOrder: "dm" }, () => undefined);
    expect([read(["0302"], 2026), read(["0302"], 2025), read(["0302"], 2026)]).toEqual([46_056, 45_691, 46_056]);
  });

  it("of both orders are read where they can only mean one day", () => {
    const read = dateReader({ column: 0, dateOrder: "dmy", isMixed: true }, () => undefined);
    expect(["13/02/2026", "02/13/2026", "03/02/2026", "03.02.2026"].map((cell) => read([cell], null))).toEqual([
      46_066,
      46_066,
      null,
      null,
    ]);
  });

  it("that show what the sample left open contradict it", () => {
    let times = 0;
    const read = dateReader({ column: 0, dateOrder: "dmy", reopens: ["month first"] }, () => times++);
    read(["13/02/2026"], null);
    expect(times).toBe(0);
    read(["02/13/2026"], null);
    expect(times).toBe(1);
  });
});

describe("periods of a column", () => {
  const march = { from: 46_082, until: 46_112 };

  it("are months in one column or in two: March 2026 is 46,082 to 46,112", () => {
    expect(periodReader(0, new Map())?.(["March 2026"])).toEqual(march);
    expect(periodReader([1, 0], new Map())?.(["2026", "March"])).toEqual(march);
    expect(periodReader(0, new Map())?.([2026])).toEqual({ from: 46_023, until: 46_387 });
    expect(periodReader(0, new Map())?.(["2026-03-05"])).toBeNull();
  });

  it("are none where the column holds days, or there is none", () => {
    for (const dateOrder of ["unix", "ymd", "dm"] as const)
      expect(periodReader(0, new Map([[0, { column: 0, dateOrder }]]))).toBeNull();
    expect(periodReader(undefined, new Map())).toBeNull();
  });
});
