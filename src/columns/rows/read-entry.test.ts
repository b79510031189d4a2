import { columnReaders } from "../cells/column-readers";
import type { DataReading } from "./entry";
import { recognise } from "../recognise";
import { entryReader } from "./read-entry";

function read(...lines: readonly string[]): readonly DataReading[] {
  const rows = lines.map((line) => line.split(";"));
  const [table] = recognise({ file: "", name: "", rows });
  const reader = entryReader(table!, columnReaders(table!));
  return rows
    .slice(1)
    .map((cells) => reader(cells, { section: "", currency: table!.currency, year: null }, "names a client"));
}

const leftOut = (...lines: readonly string[]) => read(...lines).map((reading) => reading.leftOut);

describe("a row in the words of the model", () => {
  it("says who, when, how long and how much; 46,024 is the 2nd of January 2026", () => {
    const [reading] = read(
      "Client;Person;Date;Hours;Billable;Amount (EUR)",
      "Acme;Ann;2026-01-02;2;No;100.00",
      "Beta;Bob;2026-01-03;3;Yes;150.00",
    );
    expect(reading).toMatchObject({
      kind: "data",
      why: "names a client",
      leftOut: null,
      entry: {
        client: "Acme",
        person: "Ann",
        date: 46_024,
        until: null,
        hours: 2,
        billable: false,
        revenue: 100,
        currency: "EUR",
        isCost: false,
        tickets: null,
      },
    });
  });

  it("its currency stands in its own column", () => {
    const readings = read("Client;Date;Amount;Currency", "Acme;2026-01-02;5.00;CHF", "Beta;2026-01-03;6.00;EUR");
    expect(readings.map(({ entry }) => entry.currency)).toEqual(["CHF", "EUR"]);
  });

  it("an invoice has its own sum, what is open of it and when it is due", () => {
    const [reading] = read(
      "Client;Invoice number;Date;Due date;Net;Tax;Total;Balance due",
      "Acme;R-1;2026-01-01;2026-01-15;100.00;19.00;119.00;19.00",
      "Beta;R-2;2026-01-02;2026-01-16;200.00;38.00;238.00;0.00",
    );
    expect(reading?.entry).toMatchObject({
      invoiceNumber: "R-1",
      revenue: 100,
      invoiceAmount: 119,
      openAmount: 19,
      dueDate: 46_037,
    });
  });

  it("what the payment service kept is a cost however it is signed: 30 and −27", () => {
    const readings = read(
      "Date;Client;Amount;Fee",
      "2026-01-01;Acme;1000.00;30.00",
      "2026-01-02;Beta;900.00;-27.00",
      "2026-01-02;Ceta;900.00;",
    );
    expect(readings.map(({ entry }) => entry.directCosts)).toEqual([30, 27, null]);
  });

  it("a bill of a supplier brings nothing and has no invoice", () => {
    const [reading] = read(
      "Client;Vendor;Date;Amount",
      "Acme;Print Ltd;2026-01-02;50.00",
      "Beta;Host Inc;2026-01-03;9.00",
    );
    expect(reading?.entry).toMatchObject({
      isCost: true,
      directCosts: 50,
      revenue: null,
      invoiceAmount: null,
      vendor: "Print Ltd",
    });
  });

  it("each row of a list of tickets is one", () => {
    const readings = read("Ticket ID;Requester;Client;Subject", "1;Ann;Acme;Printer", "2;Bob;Beta;Mail");
    expect(readings.map(({ entry }) => [entry.client, entry.tickets])).toEqual([
      ["Acme", 1],
      ["Beta", 1],
    ]);
  });
});

describe("a row is left out", () => {
  it("without a client, and without a figure", () => {
    expect(
      leftOut(
        "Client;Date;Hours;Amount",
        "Acme;2026-01-02;2;100.00",
        "No client;2026-01-02;2;100.00",
        "Beta;2026-01-02;;",
      ),
    ).toEqual([null, "no client", "no amount and no hours"]);
  });

  it("with a name and a number only, which tell who is who", () => {
    expect(leftOut("Client;Client number;Amount", "Acme;10001;100.00", "Beta;10002;")).toEqual([null, "names only"]);
  });

  it("where a figure cannot be read, and its cell is named", () => {
    const [, reading] = read("Client;Date;Amount", "Acme;2026-01-02;100.00", "Beta;2026-01-03;lots", "Ceta;;7.00");
    expect([reading?.leftOut, reading?.cell]).toEqual(["refused number", { column: 2, text: "lots" }]);
  });

  it("where it is deleted or a draft", () => {
    expect(leftOut("Client;Date;Hours;Deleted", "Acme;2026-01-02;2;No", "Beta;2026-01-02;2;Yes")).toEqual([
      null,
      "void",
    ]);
    expect(leftOut("Client;Date;Amount;Status", "Acme;2026-01-02;2.00;Paid", "Beta;2026-01-02;2.00;Draft")).toEqual([
      null,
      "draft",
    ]);
  });

  it("as an invoice's sum once more, but not for another client", () => {
    expect(
      leftOut(
        "Invoice number;Client;Date;Amount;Line amount",
        "R-1;Acme;2026-01-02;100.00;60.00",
        "R-1;Acme;2026-01-02;100.00;40.00",
        "R-1;Beta;2026-01-02;70.00;70.00",
      ),
    ).toEqual([null, "repeated invoice sum", null]);
  });

  it("as a cost nobody can be charged with", () => {
    expect(
      leftOut("Client;Vendor;Date;Amount", "Acme;Print Ltd;2026-01-02;50.00", "-;Host Inc;2026-01-03;9.00"),
    ).toEqual([null, "bill without a client"]);
  });
});

describe("a row with a column a month", () => {
  it("says a part for each month that holds a figure; 46,054 is the 1st of February 2026", () => {
    const [reading] = read("Client;Jan 2026;Feb 2026;Mar 2026", "Acme;€10.00;€20.00;", "Beta;€1.00;€2.00;€3.00");
    const parts = [reading!, ...(reading?.more ?? [])];
    expect(parts.map(({ entry, leftOut }) => [entry.date, entry.revenue, leftOut])).toEqual([
      [46_023, 10, null],
      [46_054, 20, null],
    ]);
  });

  it("a month that cannot be read is left out with its cell, the others count", () => {
    const [, reading] = read("Client;Jan 2026;Feb 2026", "Acme;€10.00;€20.00", "Beta;lots;€2.00", "Ceta;€1.00;€2.00");
    expect([reading, ...(reading?.more ?? [])].map((one) => [one?.entry.revenue, one?.leftOut, one?.cell])).toEqual([
      [2, null, undefined],
      [null, "refused number", { column: 1, text: "lots" }],
    ]);
  });

  it("is left out as a whole where no month holds a figure", () => {
    const [, reading] = read("Client;Jan 2026;Feb 2026", "Acme;€10.00;€20.00", "Beta;;", "Ceta;€1.00;€2.00");
    expect([reading?.leftOut, reading?.more]).toEqual(["no amount and no hours", undefined]);
  });
});
