import { recognise } from "../recognise";

const placesIn = (...lines: readonly string[]) =>
  recognise({ file: "", name: "", rows: lines.map((line) => line.split(";")) })[0]!.roleColumns;

describe("what a column is by what stands beside it", () => {
  it("a “Name” is a person beside a client in a list of times, else the client", () => {
    expect(placesIn("Client;Name;Date;Hours", "Acme;Ann;2026-01-02;2", "Beta;Bob;2026-01-03;3")).toMatchObject({
      client: 0,
      person: 1,
    });
    expect(placesIn("Name;Date;Hours", "Acme;2026-01-02;2", "Beta;2026-01-03;3")).toMatchObject({ client: 0 });
  });

  it("a “Name” is the name of a task where somebody is assigned to it", () => {
    expect(
      placesIn("Name;Assignee;Date;Hours", "Logo;Ann;2026-01-02;2", "Site;Bob;2026-01-03;3").client,
    ).toBeUndefined();
  });

  it("codes under “Customer” are no names: the client stands in the other column", () => {
    expect(
      placesIn("Customer;Company;Date;Amount", "cus_1a;Acme;2026-01-02;100.00", "cus_2b;Beta;2026-01-03;50.00"),
    ).toMatchObject({ clientId: 0, client: 1, amount: 3 });
  });

  it("the “Total” beside ageing buckets is what is owed and no amount", () => {
    const { balance, amount } = placesIn("Client;Current;1 - 30;31 - 60;Total", "Acme;10;5;5;20", "Beta;1;2;3;6");
    expect([balance, amount]).toEqual([4, undefined]);
  });

  it("“Time” is a moment where a time zone stands beside it, and else how long the work took", () => {
    expect(
      placesIn("Client;Date;Time;Time zone;Amount", "Acme;2026-01-02;3;CET;10.00", "Beta;2026-01-03;4;CET;20.00")
        .duration,
    ).toBeUndefined();
    expect(placesIn("Client;Date;Time;Amount", "Acme;2026-01-02;3;10.00", "Beta;2026-01-03;4;20.00").duration).toBe(2);
  });

  it("a fee is what the payment service kept only where an amount stands beside it", () => {
    expect(placesIn("Client;Date;Fee", "Acme;2026-01-02;30.00", "Beta;2026-01-03;27.00").fee).toBeUndefined();
    expect(
      placesIn("Client;Date;Amount;Fee", "Acme;2026-01-02;1000.00;30.00", "Beta;2026-01-03;900.00;27.00").fee,
    ).toBe(3);
  });

  it("a bare total without buckets is no balance but an amount", () => {
    expect(placesIn("Client;Date;Total", "Acme;2026-01-02;12.00", "Beta;2026-01-03;20.00")).toMatchObject({
      amount: 2,
    });
  });

  it("“Hours (decimal)” goes before the same hours as a clock", () => {
    expect(
      placesIn("Client;Date;Hours (h);Hours (decimal)", "Acme;2026-01-02;1.5;1.5", "Beta;2026-01-03;2;2").hours,
    ).toBe(3);
  });

  it("an “ID” is an invoice's number only where the table speaks of invoices", () => {
    const rows = ["7001;Acme;2026-01-02;100.00", "7002;Beta;2026-01-03;50.00"];
    expect(placesIn("ID;Client;Date;Amount", ...rows).invoiceNumber).toBeUndefined();
    expect(placesIn("ID;Client;Due date;Amount", ...rows).invoiceNumber).toBe(0);
  });

  it("what is hours × rate is the amount, whatever stands before it: 2 × 50 = 100, 3 × 60 = 180", () => {
    expect(
      placesIn(
        "Client;Date;Hours;Rate;Amount;Price",
        "Acme;2026-01-02;2;50.00;7.00;100.00",
        "Beta;2026-01-03;3;60.00;9.00;180.00",
      ).amount,
    ).toBe(5);
  });
});
