import { recognise } from "../recognise";
import { rowReader } from "../rows/row-reader";

function read(...lines: readonly string[]) {
  const rows = lines.map((line) => line.split(";"));
  const [table] = recognise({ file: "", name: "", rows });
  const reader = rowReader(table!);
  const clients = rows.flatMap((cells, row) => {
    const reading = reader.read(cells, row);
    return reading.kind === "data" ? [reading.entry.client] : [];
  });
  return { refused: table!.refused?.code ?? null, clients, doubts: table!.doubts.map(({ code }) => code) };
}

const invoices = "Invoice number;Date;Amount";

describe("names alone above the rows of each group", () => {
  it("are the clients where no column is, whatever stands in the first column; the owner is told", () => {
    const rows = ["Acme;;", "R-1;2026-01-02;100.00", "R-2;2026-01-03;50.00", "Studio 54;;", "R-3;2026-01-04;70.00"];
    expect(read(invoices, ...rows)).toEqual({
      refused: null,
      clients: ["Acme", "Acme", "Studio 54"],
      doubts: ["doubt.headings"],
    });
  });

  it("a wordless sum below a group is none of its invoices: 100 + 50 = 150", () => {
    const rows = ["Acme;;", "R-1;2026-01-02;100.00", "R-2;2026-01-03;50.00", ";;150.00"];
    expect(read(invoices, ...rows, "Beta;;", "R-3;2026-01-04;70.00").clients).toEqual(["Acme", "Acme", "Beta"]);
  });

  it.each([
    ["months", ["January;;", "R-1;2026-01-02;100.00", "February;;", "R-2;2026-02-03;50.00"]],
    ["states", ["Paid;;", "R-1;2026-01-02;100.00", "Overdue;;", "R-2;2026-02-03;50.00"]],
    ["the same again", ["Acme;;", "R-1;2026-01-02;100.00", "Acme;;", "R-2;2026-02-03;50.00"]],
    ["two in a row", ["North;;", "Acme;;", "R-1;2026-01-02;100.00", "Beta;;", "R-2;2026-02-03;50.00"]],
    [
      "not above the first",
      ["R-1;2026-01-02;100.00", "Acme;;", "R-2;2026-02-03;50.00", "Beta;;", "R-3;2026-03-03;5.00"],
    ],
    ["one alone", ["Acme;;", "R-1;2026-01-02;100.00", "R-2;2026-02-03;50.00"]],
  ])("are none as %s", (_, rows) => {
    expect(read(invoices, ...rows)).toMatchObject({ refused: "table.noClient" });
  });

  it("may be who worked where there are days and hours alone", () => {
    const rows = ["Ann Lee;;", "2026-01-02;8.00;1", "Bob Ray;;", "2026-01-02;7.50;2"];
    expect(read("Date;Hours;Week", ...rows).refused).not.toBeNull();
  });

  it("a column of clients goes before them", () => {
    const rows = ["North;;", "R-1;Acme;100.00", "South;;", "R-2;Beta;50.00"];
    expect(read("Invoice number;Client;Amount", ...rows).clients).toEqual(["Acme", "Beta"]);
  });
});
