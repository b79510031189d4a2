import { noCorrections, type Corrections } from "./corrections";
import { recognise } from "../recognise";

const tableOf = (lines: readonly string[], corrections: Partial<Corrections> = {}) =>
  recognise(
    { file: "a.csv", name: "May", rows: lines.map((line) => line.split(";")), doubts: [{ code: "read", facts: {} }] },
    () => ({ ...noCorrections, ...corrections }),
  )[0]!;
const codes = (...of: Parameters<typeof tableOf>) => tableOf(...of).doubts.map(({ code }) => code);

describe("what was decided, as others use it", () => {
  it("says where it stands, what its rows are and what reading the file left open", () => {
    expect(
      tableOf(["Hours of May;;", "Client;Date;Hours", "Acme;2026-01-02;2.5", "Beta;2026-01-03;3.5"]),
    ).toMatchObject({
      file: "a.csv",
      sheet: "May",
      family: "time",
      product: null,
      layout: "flat",
      headerRow: 1,
      headerRows: [1],
      headers: ["Client", "Date", "Hours"],
      roleColumns: { client: 0, date: 1, hours: 2 },
      doubts: [{ code: "read", facts: {} }],
      refused: null,
    });
  });

  it("people at their cost are staff", () => {
    expect(tableOf(["Person;Cost per hour", "Ann;50", "Bob;60"]).family).toBe("staff");
  });

  it("its amount is a cost for bills, net for series without tax", () => {
    expect(
      tableOf(["Client;Vendor;Date;Amount", "Acme;Ink;2026-01-02;5.00", "Beta;Pen;2026-01-03;6.00"]).amountIs,
    ).toBe("cost");
    expect(tableOf(["Client;Net amount 2025;Net amount 2026", "Acme;5.00;6.00", "Beta;7.00;8.00"]).amountIs).toBe(
      "net",
    );
  });

  it("what adds up a series is no doubtful figure", () => {
    expect(codes(["Client;Hours Jan 2026;Hours Feb 2026;Total", "Acme;1.50;2.50;4.00", "Beta;1;2;3"])).toEqual([
      "read",
    ]);
  });

  it("the owner's unit goes before what the cells say", () => {
    const lines = ["Client;Date;Hours;Rate", "Acme;2026-01-02;90;50", "Beta;2026-01-03;30;60"];
    const unit = (units: Corrections["units"]) =>
      tableOf(lines, { units }).conventions.find(({ column }) => column === 2);
    expect(unit({ Hours: "min" })).toMatchObject({ durationUnit: "min", isAsked: false });
    expect(unit({ Other: "min" })).not.toMatchObject({ durationUnit: "min" });
    const rate = (units: Corrections["units"]) =>
      tableOf(lines, { units }).conventions.find(({ column }) => column === 3);
    expect([rate({ Rate: "cents" })?.times, rate({ Rate: "money" })?.times]).toEqual([0.01, undefined]);
  });

  it("a question that the owner has answered is asked no more: how long a working day is", () => {
    const lines = ["Client;Date;Duration (days)", "Acme;2026-01-02;0.5", "Beta;2026-01-03;1.25"];
    expect(codes(lines)).toContain("doubt.dayHours");
    const answers = { dayHours: 7, material: null };
    expect(codes(lines, { answers })).not.toContain("doubt.dayHours");
    expect(tableOf(lines, { answers }).conventions.map(({ column, dayHours }) => [column, dayHours])).toEqual([
      [2, 7],
      [1, undefined],
    ]);
  });
});
