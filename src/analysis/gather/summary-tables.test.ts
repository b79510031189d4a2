import { recognise } from "../../columns/recognise";
import { summaryTables } from "./summary-tables";

/** Why each of these sheets of one workbook is not counted; null for those that are. */
function kinds(...sheets: readonly string[]): readonly (string | null)[] {
  const tables = sheets.flatMap((text, index) => {
    const sheet = {
      file: "book.xlsx",
      name: `Sheet ${index + 1}`,
      rows: text.split("\n").map((line) => line.split(",")),
    };
    return recognise(sheet).map((recognition) => ({ sheet, recognition }));
  });
  const summaries = summaryTables(tables);
  return tables.map(({ recognition }) => summaries.get(recognition) ?? null);
}

const time = "Date,Client,Person,Hours\n2026-01-05,Ash,Kim,3\n2026-01-06,Birch,Lou,2\n2026-01-07,Ash,Kim,4";

describe("a table without dates beside dated ones", () => {
  it("adds them up where its figures are theirs: Ash 3 + 4 = 7, Birch 2", () => {
    expect(kinds(time, "Client,Hours\nAsh,7\nBirch,2")).toEqual([null, "adds up"]);
  });

  it("is not said to add up what it does not: Ash 9 is not 7", () => {
    expect(kinds(time, "Client,Hours\nAsh,9\nBirch,2")).toEqual([null, "same clients"]);
  });

  it("counts where it names other clients", () => {
    expect(kinds(time, "Client,Hours\nElm,9\nOak,2")).toEqual([null, null]);
  });

  it("counts where it says something that no dated table says", () => {
    expect(kinds(time, "Client,Revenue\nAsh,700\nBirch,200")).toEqual([null, null]);
  });
});
