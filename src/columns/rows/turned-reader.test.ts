import { recognise } from "../recognise";
import { rowReader } from "./row-reader";

describe("a report whose clients are columns", () => {
  const rows = [
    ["", "Acme", "Beta", "Ceta"],
    ["Revenue", "€100.00", "€200.00", "€300.00"],
    ["Hours", "1", "2", "3"],
  ];
  const [table] = recognise({ file: "", name: "", rows });
  const reader = rowReader(table!);
  const read = rows.map((cells, row) => reader.read(cells, row));

  it("says nothing row by row", () => {
    expect(table!.layout).toBe("transposed");
    expect(read.map((reading) => (reading.kind === "data" ? reading.leftOut : reading.kind))).toEqual([
      "header",
      "read by column",
      "read by column",
    ]);
    expect(reader.isContradicted()).toBe(false);
  });

  it("has a row for each client once its last row is in", () => {
    expect(reader.end().map(({ entry }) => [entry.client, entry.revenue, entry.hours])).toEqual([
      ["Acme", 100, 1],
      ["Beta", 200, 2],
      ["Ceta", 300, 3],
    ]);
  });
});
