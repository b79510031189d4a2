import { recognise } from "../recognise";
import type { RowReading } from "./entry";
import { rowReader } from "./row-reader";

function rowsOf(...lines: readonly string[]): readonly RowReading[] {
  const rows = lines.map((line) => line.split(";"));
  const [table] = recognise({ file: "", name: "", rows });
  const reader = rowReader(table!);
  return rows.map((cells, row) => reader.read(cells, row)).slice(1);
}

function clients(readings: readonly RowReading[]): readonly string[] {
  return readings.map((reading) => (reading.kind === "data" ? reading.entry.client : `(${reading.kind})`));
}

describe("rows that are clients, whatever they are called", () => {
  it.each([
    "Subtotal Systems",
    "*Star*",
    "3M",
    "24",
    "Total Energies",
    "Summe GmbH",
    "Confidential Ltd",
    "Updated Media",
    "Sum Sigma",
    "Acme Total",
    "Saldo Sports",
    "Übertrag AG",
    "Saldo Marketing",
  ])("%s", (name) => {
    expect(
      clients(rowsOf("Client;Hours;Amount", "Beta;20;900", `${name};10;1000`, "Gamma;5;500", "Total;35;2400")),
    ).toEqual(["Beta", name, "Gamma", "(total)"]);
  });

  it("a client without a date is no total because its hours are those above: 2 + 3 = 5", () => {
    expect(clients(rowsOf("Date;Client;Hours", "2026-01-01;Acme;2", "2026-01-02;Beta;3", ";Gamma;5"))).toEqual([
      "Acme",
      "Beta",
      "Gamma",
    ]);
  });

  it("with a date and a client a row is data, a word for a total in its text or not", () => {
    expect(clients(rowsOf("Date;Client;Task;Hours", "2026-01-01;Acme;Total;2", "2026-01-02;Beta;Summe;3"))).toEqual([
      "Acme",
      "Beta",
    ]);
  });
});

describe("rows that add up others", () => {
  it("Total Acme below dated rows of Acme is a subtotal, whatever it was rounded to: 2.25 + 3.5 is no 6", () => {
    expect(
      clients(rowsOf("Client;Date;Hours", "Acme;2026-01-02;2.25", "Acme;2026-01-03;3.5", "Total Acme;;6", "Beta;;1")),
    ).toEqual(["Acme", "Acme", "(subtotal)", "Beta"]);
  });

  it.each([
    "Total",
    "Summe",
    "Totaal",
    "Totale",
    "Total general",
    "Total général",
    "I alt",
    "Celkem",
    "Suma",
    "Gesamtergebnis",
  ])("%s is a total in its language", (word) => {
    expect(clients(rowsOf("Client;Hours", "Acme;10", "Beta;20", `${word};30`))).toEqual(["Acme", "Beta", "(total)"]);
  });

  it.each([
    "Total for Acme",
    "Summe für Acme",
    "Total pour Acme",
    "Totaal voor Acme",
    "Acme Total",
    "Acme Ergebnis",
    "Sous-total",
    "Tussentotaal",
  ])("%s is a subtotal", (word) => {
    expect(clients(rowsOf("Client;Task;Hours", "Acme;a;10", "Acme;b;20", `${word};;30`, "Beta;a;5"))).toEqual([
      "Acme",
      "Acme",
      "(subtotal)",
      "Beta",
    ]);
  });

  it.each(["Saldo", "Übertrag", "Saldo Mai", "Monatssumme 05/2026", "Übertrag Seite 2", "Saldo per 31.05."])(
    "%s is a subtotal",
    (word) => {
      expect(clients(rowsOf("Client;Hours", "Acme;10", "Beta;20", `${word};30`, "Gamma;5"))).toEqual([
        "Acme",
        "Beta",
        "(subtotal)",
        "Gamma",
      ]);
    },
  );

  it("without any word: the one row that names nobody and holds the sum, 35 + 5 + 30 = 70 minutes", () => {
    expect(
      clients(
        rowsOf(
          "Project;Client;Date;Minutes",
          "a;Acme;2026-01-02;35",
          "b;Beta;2026-01-03;5",
          "c;Acme;2026-01-04;30",
          "_;_;_;70",
        ),
      ),
    ).toEqual(["Acme", "Beta", "Acme", "(total)"]);
  });

  it("each says why it is none of the data", () => {
    const [, , total] = rowsOf("Client;Hours", "Acme;10", "Beta;20", "Total;30");
    expect(total).toEqual({ kind: "total", why: "word for a total" });
  });
});

describe("headings that name clients", () => {
  it("may hold figures; those of a day, a month or a remark are none", () => {
    const lines = ["Acme;;;", ";2026-01-01;a;1", "Studio 54;;;", ";2026-01-02;b;2", "3M;;;", ";2026-01-03;c;3"];
    const none = ["March 2026;;;", ";2026-01-04;d;4", "2 January 2026;;;", ";2026-01-05;e;5", "Total;;;15"];
    expect(clients(rowsOf(";Date;Task;Hours", ...lines, ...none))).toEqual([
      "(section)",
      "Acme",
      "(section)",
      "Studio 54",
      "(section)",
      "3M",
      "(note)",
      "3M",
      "(note)",
      "3M",
      "(total)",
    ]);
  });
});

it("a heading is one also where its row ends behind its one cell, as in workbooks", () => {
  expect(clients(rowsOf(";Date;Task;Hours", "Acme", ";2026-01-01;a;1", "Studio 54", ";2026-01-02;b;2"))).toEqual([
    "(section)",
    "Acme",
    "(section)",
    "Studio 54",
  ]);
});

describe("the header once more", () => {
  it("below itself, or where pages or exports were put together, is a header and no client that cannot be read", () => {
    const head = "Date;Client;Hours;Amount";
    const readings = rowsOf(head, head, "2026-01-01;Acme;1;85", ` ${head} `, "2026-01-02;Hours;2;170");
    expect(clients(readings)).toEqual(["(header)", "Acme", "(header)", "Hours"]);
    expect(readings.every((reading) => reading.kind !== "data" || reading.leftOut === null)).toBe(true);
  });
});
