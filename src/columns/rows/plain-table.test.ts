import { recognise } from "../recognise";
import type { Recognition } from "../recognition";
import { namesClientPlainly, plainTable } from "./plain-table";

const tableOf = (...lines: readonly string[]): Recognition =>
  recognise({ file: "", name: "", rows: lines.map((line) => line.split(";")) })[0]!;
const time = tableOf(
  "Client;Date;Person;Minutes;Rate;Billable",
  "Acme;2026-01-02;Ann;90;80.00;Yes",
  "Beta;2026-01-03;Bob;30;90.00;No",
);

describe("a table whose rows may be added up before they are read", () => {
  it("names its columns: 60 minutes are an hour, people and flags tell rows apart, a rate is by the hour", () => {
    expect(plainTable(time)).toEqual({
      client: 0,
      date: 1,
      keys: [2, 5],
      hours: { column: 3, perHour: 60 },
      money: [],
      rates: [{ role: "billRate", column: 4, times: 1 }],
    });
  });

  it("has its money as its header counts it, and the parts of a person's name as keys", () => {
    const bills = tableOf("Client;Date;Amount (TEUR)", "Acme;2026-01-02;1.5", "Beta;2026-01-03;2.5");
    expect(plainTable(bills)).toMatchObject({ hours: null, money: [{ role: "amount", column: 2, times: 1000 }] });
    const named = tableOf(
      "Client;Date;First name;Last name;Hours",
      "Acme;2026-01-02;Ann;Lee;2",
      "Beta;2026-01-03;Bob;Ray;3",
    );
    expect(plainTable(named)).toMatchObject({ keys: [2, 3], hours: { column: 4, perHour: 1 } });
  });

  it("times what the column is multiplied by: 12 months make 1/12 of it an hour", () => {
    expect(
      plainTable({ ...time, conventions: [{ column: 3, durationUnit: "h", times: 12 }] })?.hours?.perHour,
    ).toBeCloseTo(1 / 12, 12);
  });
});

describe("none is a table", () => {
  const { roleColumns } = time;

  it.each([
    ["without a date", { roleColumns: { client: 0, hours: 3 } }],
    ["without a client of its own", { roleColumns: { ...roleColumns, client: [0, 2] } }],
    ["with two columns of time", { roleColumns: { ...roleColumns, hours: 4 } }],
    ["with a role that does not add up", { roleColumns: { ...roleColumns, docType: 4 } }],
    ["with gross and net", { roleColumns: { ...roleColumns, amount: 6, amountNet: 7 } }],
    ["with an amount in several columns", { roleColumns: { ...roleColumns, amount: [6, 7] } }],
    [
      "whose invoice sums repeat",
      { roleColumns: { client: 0, date: 1, invoiceNumber: 2, amount: 3, quantity: 4, billRate: 5 } },
    ],
    ["whose quantity is time in some rows", { conventions: [{ column: 3, timeWhere: 4 }] }],
    ["in groups", { layout: "grouped" }],
    ["of costs", { amountIs: "cost" }],
    ["of clients", { family: "clients" }],
    ["with a row that the owner corrected", { correctedRows: { x: "note" } }],
    ["that takes a part of its sheet", { area: { ...time.area, endRow: 3 } }],
    ["that is refused", { refused: { code: "table.none", facts: {} } }],
    ["without a header", { headerRow: null }],
  ] as readonly (readonly [string, Partial<Recognition>])[])("%s", (_, changed) => {
    expect(plainTable({ ...time, ...changed })).toBeNull();
  });
});

it("a row names its client plainly with a name that is no word for a sum", () => {
  expect(["Acme", "3M", 24, "Total", "Subtotal", "–", "", null].map(namesClientPlainly)).toEqual([
    true,
    true,
    true,
    false,
    false,
    false,
    false,
    false,
  ]);
});
