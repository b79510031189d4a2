import { recognise } from "../recognise";
import type { Recognition } from "../recognition";
import type { Role } from "../roles/role";
import { noCorrections } from "./corrections";
import { shapeReason } from "./shape-words";

function tableOf(lines: readonly string[], columns: Readonly<Record<string, Role | null>> = {}): Recognition {
  const rows = lines.map((line) => line.split(";"));
  return recognise({ file: "", name: "", rows }, () => ({ ...noCorrections, columns }))[0]!;
}

const wrongTables: readonly {
  readonly code: string;
  readonly lines: readonly string[];
  /** What the owner says of a column, and by which the table can be used. */
  readonly word: Readonly<Record<string, Role>>;
}[] = [
  {
    code: "table.attendance",
    lines: ["Employee;Day;Hours", "Mara;2026-01-05;8.0", "Ole;2026-01-05;7.5"],
    word: { Employee: "client" },
  },
  {
    code: "table.attendance",
    lines: [
      "Name;Punch in;Punch out;Break",
      "Kim;2026-01-05 08:00;2026-01-05 16:30;00:30",
      "Ole;2026-01-05 09:00;2026-01-05 17:00;00:45",
    ],
    word: { Name: "client" },
  },
  {
    code: "table.appUsage",
    lines: ["Date;Application;Hours", "2026-01-05;Word;2.5", "2026-01-06;Chrome;1.0"],
    word: { Application: "client" },
  },
  {
    code: "table.bank",
    lines: ["Date;Memo;Amount", "2026-01-05;ACME 12;500.00", "2026-01-06;BETA 13;-20.00"],
    word: { Memo: "client" },
  },
  {
    code: "table.noClient",
    lines: ["Invoice number;Date;Amount;Room", "R-1;2026-01-05;500.00;Blue", "R-2;2026-01-06;20.00;Red"],
    word: { Room: "client" },
  },
  {
    code: "table.supplierBills",
    lines: ["Supplier;Date;Amount", "Paper Inc;2026-01-05;50.00", "Ink Ltd;2026-01-06;20.00"],
    word: { Supplier: "client" },
  },
  { code: "table.owed", lines: ["Customer;Outstanding", "Acme;500.00", "Beta;20.00"], word: { Outstanding: "amount" } },
  { code: "table.nothing", lines: ["Customer;Zorp", "Acme;17", "Beta;20"], word: { Zorp: "hours" } },
  {
    code: "table.calendar",
    lines: ["Subject;Start Date;End Date;All day event", "Acme;2026-01-05;2026-01-05;False"],
    word: { "Start Date": "startTime", Subject: "client" },
  },
  {
    code: "table.postings",
    lines: [
      "Date;Full Account Name;Account;Debit;Credit;Customer",
      "2026-01-05;Assets:Bank;Bank;500.00;;Acme",
      "2026-01-06;Assets:Cash;Cash;;20.00;Beta",
    ],
    word: { Debit: "amount" },
  },
];

describe("tables that are the wrong ones", () => {
  it.each(wrongTables)("$code is a shape that wins, and gives way to the owner's word", ({ code, lines, word }) => {
    const table = tableOf(lines);
    expect(table.refused?.code).toBe(code);
    expect(table.shape.second).not.toBeNull();
    const corrected = tableOf(lines, word);
    expect(corrected.refused).toBeNull();
    for (const [header, role] of Object.entries(word))
      expect(corrected.roleColumns[role]).toBe(table.headers.indexOf(header));
  });

  it("lose against a table that can be used as soon as one column says who", () => {
    const lines = ["Employee;Day;Hours;Matter", "Mara;2026-01-05;8.0;Acme", "Ole;2026-01-05;7.5;Beta"];
    expect(tableOf(lines).shape).toMatchObject({ name: "time", has: ["time", "who"], lacks: [] });
  });

  it("say in words what they were taken for and what would have been next", () => {
    const { shape } = tableOf(wrongTables[0]!.lines);
    expect(shapeReason(shape, "en")).toBe(
      "taken for an attendance sheet — it has: time; missing: client. second: time entries, missing: client",
    );
    expect(shapeReason(shape, "de")).toBe(
      "verstanden als: eine Anwesenheitsliste — vorhanden: Zeit; es fehlt: Kunde. an zweiter Stelle: Zeiteinträge, es fehlt: Kunde",
    );
  });
});
