import { recognise } from "../recognise";
import type { Recognition } from "../recognition";

function tableOf(...lines: readonly string[]): Recognition {
  return recognise({ file: "", name: "", rows: lines.map((line) => line.split(";")) })[0]!;
}

describe("columns whose headers say nothing, by what they are of others", () => {
  it("time × rate = amount, whichever of them is unknown: 8.5 × 50 = 425, 2 × 60 = 120", () => {
    expect(
      tableOf("Client;Date;Hours;Zorp;Glim", "Acme;2026-01-05;8.5;50.00;425.00", "Beta;2026-01-06;2;60.00;120.00")
        .roleColumns,
    ).toMatchObject({ hours: 2, billRate: 3, amount: 4 });
    expect(
      tableOf(
        "Client;Date;Zorp;Hourly rate;Amount",
        "Acme;2026-01-05;8.5;50.00;425.00",
        "Beta;2026-01-06;2;60.00;120.00",
      ).roleColumns,
    ).toMatchObject({ hours: 2, billRate: 3, amount: 4 });
    expect(
      tableOf(
        "Client;Date;Hours;Hourly rate;Zorp",
        "Acme;2026-01-05;8.5;50.00;425.00",
        "Beta;2026-01-06;2;60.00;120.00",
      ).roleColumns,
    ).toMatchObject({ hours: 2, billRate: 3, amount: 4 });
  });

  it("net + tax = gross: 1,000 + 190 = 1,190 and 100 + 19 = 119", () => {
    expect(
      tableOf(
        "Client;Date;Net;Tax;Zorp",
        "Acme;2026-01-05;1000.00;190.00;1190.00",
        "Beta;2026-01-06;100.00;19.00;119.00",
      ).roleColumns,
    ).toMatchObject({ amountNet: 2, tax: 3, amount: 4 });
  });

  it("the time once more as a number: 2:30 is 2.5", () => {
    expect(
      tableOf("Client;Date;Duration;Zorp", "Acme;2026-01-05;2:30;2.5", "Beta;2026-01-06;0:45;0.75").roleColumns,
    ).toMatchObject({ duration: 2, hours: 3 });
  });

  it("the number of pieces is no time: 3 × 40 = 120", () => {
    expect(
      tableOf("Client;Date;Zorp;Unit price;Amount", "Acme;2026-01-05;3;40.00;120.00", "Beta;2026-01-06;2;15.00;30.00")
        .roleColumns.hours,
    ).toBeUndefined();
  });

  it("112.5 under a word for what was used is no date", () => {
    expect(
      tableOf("Client;Actual zorp;Revenue", "Acme;112.5;900.00", "Beta;80.25;700.00").roleColumns.date,
    ).toBeUndefined();
  });
});

describe("what is said of sums that may be counted wrongly", () => {
  it("two times that are not the same", () => {
    expect(
      tableOf("Name;Zorp hours;Duration", "Acme;1:00;2:00", "Beta;2:00;3:00").doubts.map(({ code }) => code),
    ).toContain("doubt.close");
  });

  it("sums below zero that no word calls a credit note", () => {
    const table = (type: string): readonly string[] =>
      tableOf("Date;Type;Client;Amount", "2026-01-05;Sale;Acme;100.00", `2026-01-06;${type};Beta;-20.00`).doubts.map(
        ({ code }) => code,
      );
    expect([table("Sale"), table("Credit note")]).toEqual([["doubt.belowZero"], []]);
  });
});
