import { recognise } from "../recognise";

function read(lines: readonly string[], isSample = false) {
  const [table] = recognise({ file: "", name: "", rows: lines.map((line) => line.split(";")), isSample });
  return {
    convention: (column: number) => table!.conventions.find((one) => one.column === column) ?? { column },
    doubts: table!.doubts.map(({ code, facts }) => `${code} ${Object.values(facts).join(" / ")}`),
  };
}

describe("the decimal sign of a column", () => {
  it("is what its cells show, each column for itself", () => {
    const { convention, doubts } = read(["Client;Hours;Amount", "Acme;1,5;10.50", "Beta;2,5;20.50"]);
    expect([convention(1).decimal, convention(2).decimal, doubts]).toEqual([",", ".", []]);
  });

  it("is that of most other columns where its own show none", () => {
    expect(read(["Client;Hours;Amount", "Acme;1,5;100", "Beta;2,5;200"]).convention(2).decimal).toBe(",");
  });

  it("is a comma under German headers, where no column shows any", () => {
    expect(read(["Kunde;Stunden;Betrag", "Acme;1;100", "Beta;2;200"]).convention(2).decimal).toBe(",");
    expect(read(["Client;Hours;Amount", "Acme;1;100", "Beta;2;200"]).convention(2).decimal).toBe(".");
  });

  it("of 1.234 in money is a comma, and that is said", () => {
    const { convention, doubts } = read(["Client;Date;Amount", "Acme;2026-01-02;1.234", "Beta;2026-01-03;2.345"]);
    expect([convention(2).decimal, doubts]).toEqual([",", ["doubt.decimal Amount / “,”"]]);
  });

  it("of 1.050 is a point where hours × rate make it so: 7.5 × 0.14 = 1.05", () => {
    const { convention } = read([
      "Client;Date;Hours;Rate;Amount",
      "Acme;2026-01-02;7.5;0.14;1.050",
      "Beta;2026-01-03;2.5;0.50;1.250",
    ]);
    expect(convention(4).decimal).toBe(".");
  });

  it("cannot be told where both are shown, and that is said", () => {
    const { convention, doubts } = read(["Client;Date;Amount", "Acme;2026-01-02;10.50", "Beta;2026-01-03;20,50"]);
    expect(convention(2)).toMatchObject({ isMixed: true });
    expect(doubts).toEqual(["doubt.decimals Amount"]);
  });

  it("of a sample is decided again when a later cell shows another", () => {
    const lines = ["Client;Date;Amount", "Acme;2026-01-02;10.50", "Beta;2026-01-03;20.50"];
    expect(read(lines, true).convention(2).reopens).toContain(",");
    expect(read(lines).convention(2).reopens).toBeUndefined();
  });
});

describe("what the figures of a column are counted in", () => {
  it("thousands by its header", () => {
    expect(
      read(["Client;Date;Amount (TEUR)", "Acme;2026-01-02;10.5", "Beta;2026-01-03;20.5"]).convention(2).times,
    ).toBe(1000);
  });

  it("months become a year where no date says which month it is, and that is said", () => {
    const { convention, doubts } = read(["Client;Hours per month;Amount", "Acme;10;100.00", "Beta;20;200.00"]);
    expect([convention(1).times, doubts]).toEqual([12, ["doubt.perYear Hours per month / 12"]]);
    expect(
      read(["Client;Date;Hours per month", "Acme;2026-01-02;10", "Beta;2026-01-03;20"]).convention(2).times,
    ).toBeUndefined();
  });
});

describe("a net column", () => {
  it("is the amount less the discount where each row says so: 100 − 10 = 90, 50 − 5 = 45", () => {
    const header = "Client;Date;Amount;Discount;Net amount";
    expect(
      read([header, "Acme;2026-01-02;100.00;10.00;90.00", "Beta;2026-01-03;50.00;-5.00;45.00"]).convention(4),
    ).toMatchObject({ isLessDiscount: true });
    expect(
      read([header, "Acme;2026-01-02;100.00;10.00;80.00", "Beta;2026-01-03;50.00;5.00;40.00"]).convention(4),
    ).not.toHaveProperty("isLessDiscount");
  });
});
