import { typedCells } from "./typed-cells";

describe("the texts of a CSV as a spreadsheet holds them", () => {
  it("are numbers and days where the column is sure; the 2nd of January 2026 is day 46,024", () => {
    const rows = [
      ["Client", "Date", "Hours"],
      ["007", "2026-01-02", "1.5"],
      ["Acme", "2026-01-03", "2.25"],
    ];
    const typed = typedCells({ file: "", name: "", rows });
    expect(typed.rows.slice(1)).toEqual([
      ["007", 46_024, 1.5],
      ["Acme", 46_025, 2.25],
    ]);
    expect(typed.formats[1]).toEqual(["General", "yyyy-mm-dd", "General"]);
  });

  it("stay texts where their column may mean two things", () => {
    const rows = [
      ["Client", "Date", "Hours"],
      ["Acme", "02/03/2026", "1.5"],
      ["Beta", "04/05/2026", "2.5"],
    ];
    expect(typedCells({ file: "", name: "", rows }).rows[1]).toEqual(["Acme", "02/03/2026", 1.5]);
  });
});
