import { wholeVocabulary } from "../roles/vocabulary";
import { turn, turnedRows } from "./turn";

const turned = (...lines: readonly string[]) =>
  turn({ file: "", name: "", rows: lines.map((line) => line.split(";")) }, wholeVocabulary);

describe("a report whose clients are columns", () => {
  it("is turned: a row a client, what stood before the lines are headers", () => {
    expect(
      turnedRows([
        ["May", "Acme", "Beta"],
        ["Hours", 2],
      ]),
    ).toEqual([
      ["", "Hours"],
      ["Acme", 2],
      ["Beta", null],
    ]);
  });

  it("is one where two lines are known figures, below a title", () => {
    const found = turned("Report;;", ";Acme;Beta", "Hours;2;3", "Revenue;200;300");
    expect([found?.namesRow, found?.sheet.rows[1]]).toEqual([1, ["Acme", "2", "200"]]);
  });

  it("lines that a total adds up lose their names: the total counts", () => {
    const found = turned(";Acme;Beta", "Income;;", "Design;100;200", "Total Income;100;200", "Hours;2;3");
    expect(found?.sheet.rows[0]).toEqual(["", "Income", "", "Total Income", "Hours"]);
  });

  it("is none where one line alone is known, or a list has its clients below each other", () => {
    expect(turned(";Acme;Beta", "Hours;2;3")).toBeNull();
    expect(turned("Client;Hours;Amount", "Acme;2;200", "Beta;3;300")).toBeNull();
  });
});
