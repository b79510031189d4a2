import { tableWords } from "./table-words";

function wordsOf(file: string, name: string, above: string, total = "Client") {
  const { year, figure } = tableWords({ file, name, rows: [[above], [total]] }, { rows: [1], texts: [total] });
  return [year, figure];
}

describe("what stands around a table", () => {
  it("names the one year, and money or time", () => {
    expect(wordsOf("", "Umsatz 2025", "")).toEqual([2025, "revenue"]);
    expect(wordsOf("stunden_2024.csv", "", "")).toEqual([2024, "hours"]);
  });

  it("names neither of two years, nor the year of a date; money and time together tell nothing", () => {
    expect(wordsOf("", "2024 and 2025", "")).toEqual([null, null]);
    expect(wordsOf("", "", "Printed 2025-01-31")).toEqual([null, null]);
    expect(wordsOf("", "Hours and fees", "")).toEqual([null, null]);
  });

  it("the header of a total counts, other headers do not", () => {
    expect(wordsOf("", "", "", "Total hours")).toEqual([null, "hours"]);
    expect(wordsOf("", "", "", "Hours")).toEqual([null, null]);
  });

  it("money may stand in the format of a column", () => {
    const sheet = { file: "", name: "", rows: [["a", 1]], formats: [["General", "#,##0.00 €"]] };
    const { isMoney } = tableWords(sheet, { rows: [0], texts: ["a"] });
    expect([isMoney(0), isMoney(1)]).toEqual([false, true]);
  });
});
