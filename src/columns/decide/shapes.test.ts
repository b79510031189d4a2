import { recognise } from "../recognise";
import { roleTable } from "../roles/role-table";
import { rolesTelling, shapes } from "./shapes";

const shapeOf = (...lines: readonly string[]) => {
  const [table] = recognise({ file: "", name: "", rows: lines.map((line) => line.split(";")) });
  return [table!.shape.name, table!.refused?.code ?? null];
};

describe("what a table may be", () => {
  it.each([
    ["time", null, ["Client;Date;Hours", "Acme;2026-01-02;2", "Beta;2026-01-03;3"]],
    ["invoices", null, ["Client;Date;Amount", "Acme;2026-01-02;20.00", "Beta;2026-01-03;30.00"]],
    ["list of clients", null, ["Client;Amount", "Acme;20.00", "Beta;30.00"]],
    ["directory", null, ["Client;Client number", "Acme;10001", "Beta;10002"]],
    ["supplier bills", null, ["Client;Vendor;Date;Amount", "Acme;Ink;2026-01-02;2.00", "Beta;Pen;2026-01-03;3.00"]],
    ["staff rates", null, ["Person;Cost per hour", "Ann;50", "Bob;60"]],
    ["tickets", null, ["Ticket ID;Requester;Client;Subject", "1;Ann;Acme;Printer", "2;Bob;Beta;Mail"]],
    ["attendance", "table.attendance", ["Employee;Date;Hours", "Ann;2026-01-02;8", "Bob;2026-01-03;7"]],
    ["bank", "table.bank", ["Date;Memo;Amount", "2026-01-02;Rent;-20.00", "2026-01-03;Fuel;-30.00"]],
    [
      "invoices without clients",
      "table.noClient",
      ["Invoice number;Date;Amount", "R-1;2026-01-02;20.00", "R-2;2026-01-03;30.00"],
    ],
    [
      "supplier bills without clients",
      "table.supplierBills",
      ["Vendor;Bill number;Date;Amount", "Ink;B-1;2026-01-02;2.00", "Pen;B-2;2026-01-03;3.00"],
    ],
    ["owed", "table.owed", ["Client;Current;1 - 30;31 - 60", "Acme;10;5;5", "Beta;1;2;3"]],
    ["names", "table.nothing", ["Client;Email", "Acme;a@acme.example", "Beta;b@beta.example"]],
    [
      "calendar",
      "table.calendar",
      ["Subject;Start date;Start time;All day event", "Acme;2026-01-02;09:00;No", "Beta;2026-01-03;10:00;No"],
    ],
    ["deals", "table.deals", ["Deal name;Client;Amount", "Logo;Acme;20.00", "Site;Beta;30.00"]],
    ["companies", "table.companies", ["Company;Industry;Annual revenue", "Acme;Steel;2000", "Beta;Wood;3000"]],
  ] as const)("%s, refused as %s", (name, refused, lines) => {
    expect(shapeOf(...lines)).toEqual([name, refused]);
  });
});

describe("the list of shapes", () => {
  it("has each of them once, and each expects something or has signs", () => {
    expect(new Set(shapes.map(({ name }) => name)).size).toBe(shapes.length);
    expect(
      shapes.flatMap(({ name, expects, signs }) => (expects.length > 0 || signs !== undefined ? [] : [name])),
    ).toEqual(["words"]);
  });

  it("has rows of time where people, clocks and programs are listed: a name beside a client is a person there", () => {
    expect(shapes.flatMap(({ name, isTime }) => (isTime === true ? [name] : []))).toEqual([
      "time",
      "staff rates",
      "attendance",
      "time clock",
      "app usage",
    ]);
    expect(shapes.flatMap(({ name, isTime }) => (isTime === null ? [name] : []))).toEqual(["words"]);
  });

  it("expects nothing that it excludes", () => {
    for (const { expects, excludes = [] } of shapes)
      for (const part of excludes) expect(expects.flat()).not.toContain(part);
  });

  it("knows the roles that tell a part: who is a client or a project, in the order of the roles", () => {
    expect(rolesTelling(["number", "day"])).toEqual(["invoiceNumber", "date", "dueDate"]);
    expect(rolesTelling(["who"]).every((role) => roleTable[role].part === "who")).toBe(true);
    expect(rolesTelling([])).toEqual([]);
  });
});
