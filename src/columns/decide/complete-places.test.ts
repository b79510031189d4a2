import { noCorrections, type Corrections } from "./corrections";
import { recognise } from "../recognise";

const tableOf = (lines: readonly string[], corrections: Partial<Corrections> = {}) =>
  recognise({ file: "", name: "", rows: lines.map((line) => line.split(";")) }, () => ({
    ...noCorrections,
    ...corrections,
  }))[0]!;

describe("places that an assignment brings with it", () => {
  it("hours that are written as clocks are a duration", () => {
    const { hours, duration } = tableOf([
      "Client;Date;Hours",
      "Acme;2026-01-02;1:30",
      "Beta;2026-01-03;2:00",
    ]).roleColumns;
    expect([hours, duration]).toEqual([undefined, 2]);
  });

  it("billable hours and the others are all hours; billable ones alone too", () => {
    expect(tableOf(["Client;Billable hours;Non-billable hours", "Acme;2;1", "Beta;3;0.5"]).roleColumns.hours).toEqual([
      1, 2,
    ]);
    expect(tableOf(["Client;Billable hours", "Acme;2", "Beta;3"]).roleColumns.hours).toBe(1);
    expect(tableOf(["Client;Hours;Billable hours", "Acme;2;1", "Beta;3;2"]).roleColumns).toMatchObject({
      hours: 1,
      billableHours: 2,
    });
  });

  it("a balance beside a type of document runs, beside a status it is owed", () => {
    const rows = ["Invoice;Acme;2026-01-02;5.00;5.00", "Payment;Beta;2026-01-03;6.00;11.00"];
    const running = tableOf(["Type;Client;Date;Amount;Balance", ...rows]).roleColumns;
    expect([running.runningBalance, running.balance]).toEqual([4, undefined]);
    expect(tableOf(["Status;Client;Date;Amount;Balance", ...rows]).roleColumns).toMatchObject({ balance: 4 });
  });

  it("the owner's word stands whatever is found", () => {
    expect(
      tableOf(["Client;Date;Hours", "Acme;2026-01-02;1:30", "Beta;2026-01-03;2:00"], { columns: { Hours: "hours" } })
        .roleColumns,
    ).toMatchObject({ hours: 2 });
  });

  it("clients in headings are named as far as two", () => {
    const lines = ["Invoice number;Date;Amount"];
    for (const name of ["Acme Ltd", "Beta Ltd", "Ceta Ltd"])
      lines.push(`${name};;`, "1001;2026-01-02;5.00", "1002;2026-01-03;6.00");
    const { roleColumns, doubts } = tableOf(lines);
    expect([roleColumns.client, doubts]).toEqual([
      { at: "section" },
      [{ code: "doubt.headings", facts: { names: "Acme Ltd, Beta Ltd, …" } }],
    ]);
  });
});
