import { columnReaders } from "../cells/column-readers";
import type { Entry } from "./entry";
import type { SpreadColumn } from "../table/spread-column";
import { recognise } from "../recognise";
import { nobody } from "./read-entry";
import { spreadReader } from "./spread-entries";

const [blank] = recognise({ file: "", name: "", rows: [] });
const row: Entry = { ...nobody, client: "Acme", revenue: 30, invoiceAmount: 30, hours: 9, tickets: 4, isTried: true };
const [january, february] = [
  { from: 46_023, until: 46_053 },
  { from: 46_054, until: 46_081 },
];

function parts(cells: readonly string[], ...spread: readonly Partial<SpreadColumn>[]) {
  const table = {
    ...blank!,
    spread: spread.map((one, column) => ({ column, figure: "revenue" as const, client: null, period: null, ...one })),
  };
  return spreadReader(table, columnReaders(table))(cells, row);
}

describe("a row with several columns of one kind", () => {
  it("money and hours of the same time are one part; its own part keeps all but their total", () => {
    const [first, second, own, ...none] = parts(
      ["10", "2:30", "20"],
      { period: january },
      { period: january, figure: "hours" },
      { period: february },
    );
    expect(first).toMatchObject({
      isOwn: false,
      entry: { client: "Acme", date: 46_023, until: 46_053, revenue: 10, invoiceAmount: 10, hours: 2.5, tickets: null },
    });
    expect(second?.entry).toMatchObject({ date: 46_054, revenue: 20, hours: null, isTried: false });
    expect(own).toMatchObject({
      isOwn: true,
      entry: { revenue: null, invoiceAmount: null, hours: null, tickets: 4, isTried: true },
    });
    expect(none).toEqual([]);
  });

  it("hours beside columns of money stay the row's own", () => {
    expect(parts(["10"], { period: january }).at(-1)?.entry).toMatchObject({ hours: 9, revenue: null });
  });

  it("a column a client is a part for each, and the row has no own one", () => {
    expect(parts(["10", "20"], { client: "Beta" }, { client: "Ceta" }).map(({ entry }) => entry)).toMatchObject([
      { client: "Beta", revenue: 10 },
      { client: "Ceta", revenue: 20 },
    ]);
  });

  it("two columns of the same time and figure add up, a cell that cannot be read spoils its part", () => {
    expect(parts(["10", "5"], { period: january }, { period: january })[0]?.entry.revenue).toBe(15);
    expect(parts(["10", "lots"], { period: january }, { period: january })[0]).toMatchObject({
      entry: { revenue: null },
      cell: { column: 1, text: "lots" },
    });
  });
});
