import type { Cell } from "../../spreadsheet/cell";
import { recognise } from "../recognise";

/** How the first column of dates is read beside a client and an amount, and what is said of it. */
function read(cells: readonly Cell[], { header = "Date;Client;Amount", rest = ";5.00", isSample = false } = {}) {
  const rows = [
    header.split(";"),
    ...cells.map((cell, row) => [cell, `Acme ${String.fromCharCode(65 + row)}`, ...rest.split(";").slice(1)]),
  ];
  const [table] = recognise({ file: "", name: "", rows, isSample });
  return {
    convention: table!.conventions.find(({ column }) => column === 0),
    doubts: table!.doubts.flatMap(({ code, facts }) =>
      code.startsWith("doubt.day") ? [`${code} ${Object.values(facts).join(" / ")}`] : [],
    ),
  };
}

describe("the order of day and month", () => {
  it("is proven by a day above 12", () => {
    expect(read(["13/02/2026", "03/02/2026"])).toMatchObject({ convention: { dateOrder: "dmy" }, doubts: [] });
    expect(read(["02/13/2026", "02/03/2026"])).toMatchObject({ convention: { dateOrder: "mdy" }, doubts: [] });
  });

  it("is that of another column of dates that is sure", () => {
    expect(
      read(["03/02/2026", "04/02/2026"], { header: "Date;Client;Due date;Amount", rest: ";20/02/2026;5.00" }),
    ).toMatchObject({ convention: { dateOrder: "dmy" }, doubts: [] });
  });

  it("left open is said, and guessed: American, but of elsewhere with decimal commas, VAT or pounds", () => {
    const open = ["03/02/2026", "04/02/2026"];
    expect(read(open)).toMatchObject({ convention: { dateOrder: "mdy" }, doubts: ["doubt.days Date / mm/dd"] });
    expect(read(open, { rest: ";5,00" })).toMatchObject({
      convention: { dateOrder: "dmy" },
      doubts: ["doubt.days Date / dd/mm"],
    });
    expect(read(open, { rest: ";£5.00" }).convention).toMatchObject({ dateOrder: "dmy" });
    expect(read(open, { header: "Date;Client;Amount;VAT", rest: ";5.00;1.00" }).convention).toMatchObject({
      dateOrder: "dmy",
    });
    expect(read(open, { header: "Date;Client;Amount;Start", rest: ";5.00;3:00 pm" }).convention).toMatchObject({
      dateOrder: "mdy",
    });
  });

  it("both ways in one column: what is open is not read, and that is said", () => {
    expect(read(["13/02/2026", "02/13/2026", "03/02/2026"])).toMatchObject({
      convention: { isMixed: true },
      doubts: ["doubt.dayOrders Date"],
    });
  });

  it("is doubted where the other one would put the days in order: the 1st to the 7th of February, and one 13/01", () => {
    const american = ["02/01/2026", "02/02/2026", "02/03/2026", "02/04/2026", "02/05/2026", "02/06/2026", "02/07/2026"];
    expect(read(["31/12/2025", ...american]).doubts).toEqual([]);
    expect(read([...american, "13/01/2026"]).doubts).toEqual(["doubt.daysInOrder Date / dd/mm / mm/dd / “13/01/2026”"]);
    // 02/02 is the same day both ways and tells nothing: five others are too few.
    expect(read([...american.slice(0, 6), "13/01/2026"]).doubts).toEqual([]);
  });

  it("of a sample is decided again when a later cell shows another", () => {
    const cells = ["13/02/2026", "03/02/2026"];
    expect(read(cells, { isSample: true }).convention?.reopens).toEqual(["month first"]);
    expect(read(cells).convention?.reopens).toBeUndefined();
  });
});

describe("dates without days and months in digits", () => {
  it.each([
    ["ymd", ["2026-02-03", "2026-02-04"]],
    ["ymd", ["20260203", "20260204"]],
    ["ym", ["2026-02", "2026-03"]],
    ["unix", ["1770076800", "1770163200"]],
    ["serial", ["46056", "46057"]],
    ["serial", [46_056, 46_057]],
    ["dm", ["0302", "2112"]],
    ["text", ["3 Feb 2026", "4 Feb 2026"]],
  ] as const)("%s", (dateOrder, cells) => {
    expect(read(cells)).toMatchObject({ convention: { dateOrder }, doubts: [] });
  });

  it("2012 under “Year” is no 20th of December", () => {
    expect(read(["2012", "2011"], { header: "Year;Client;Amount" }).convention?.dateOrder).not.toBe("dm");
  });
});
