import { recognise } from "../recognise";
import { rowReader } from "../rows/row-reader";

function read(...lines: readonly string[]) {
  const rows = lines.map((line) => line.split(";"));
  const [table] = recognise({ file: "", name: "", rows });
  const reader = rowReader(table!);
  const hours = rows.flatMap((cells, row) => {
    const reading = reader.read(cells, row);
    return reading.kind === "data" ? [reading.entry.hours] : [];
  });
  return { hours, doubts: table!.doubts.filter(({ code }) => code === "doubt.quantity").map(({ facts }) => facts) };
}

const head = "Type;Date;Client;Quantity;Rate;Total";
const research = "TimeEntry;2026-01-05;Lane;1.5;250.00;375.00";
const call = "TimeEntry;2026-01-06;Birch;0.3;250.00;75.00";
const copies = "ExpenseEntry;2026-01-06;Birch;40;0.25;10.00";

describe("a quantity that is hours", () => {
  it("where the kind of the row says time: 1.5 and 0.3, and 40 copies are none; the owner is told", () => {
    expect(read(head, research, copies, call)).toEqual({
      hours: [1.5, null, 0.3],
      doubts: [{ header: "Quantity", other: "Type" }],
    });
  });

  it("where the unit says it, in German", () => {
    const rows = ["Lane;02.01.2026;1,5;Std.;90,00;135,00", "Birch;03.01.2026;3;Stück;20,00;60,00"];
    expect(read("Kunde;Datum;Menge;Einheit;Satz;Betrag", ...rows).hours).toEqual([1.5, null]);
  });

  it.each([
    ["no row says time", [head, "Sale;2026-01-05;Lane;1.5;250.00;375.00", "Sale;2026-01-06;Birch;2;250.00;500.00"]],
    ["an entry would last more than a day", [head, research, "TimeEntry;2026-01-07;Lane;90;4.00;360.00"]],
    [
      "it is not the amount times the rate",
      [head, "TimeEntry;2026-01-05;Lane;1.5;250.00;80.00", copies.replace("10.00", "9.00")],
    ],
    ["a row does not say what it is", [head, research, ";2026-01-06;Birch;40;0.25;10.00"]],
    [
      "the rows are invoices, whose hours a time report holds too",
      [`Invoice number;${head}`, `R-1;${research}`, `R-2;${call}`],
    ],
  ])("is left alone where %s", (_, rows) => {
    expect(read(...rows).hours.every((one) => one === null)).toBe(true);
  });

  it("is left alone beside a column of hours", () => {
    expect(read(`${head};Hours`, `${research};2`, `${call};0.5`).hours).toEqual([2, 0.5]);
  });
});
