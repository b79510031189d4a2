import type { Sheet } from "../sheet";
import { profileColumn } from "./column-profile";
import { saysTime, timeSayer } from "./says-time";

function sayer(...lines: readonly string[]): number | null {
  const sheet: Sheet = { file: "", name: "", rows: lines.map((line) => line.split(";")) };
  const rows = lines.map((_, row) => row);
  return timeSayer([profileColumn(sheet, 0, rows), profileColumn(sheet, 1, rows)], 0);
}

describe("what says that a figure is time", () => {
  it("kinds and units in whole words", () => {
    expect(["TimeEntry", "time entry", "h", "Std.", "Stunden", "heures"].every(saysTime)).toBe(true);
    expect(["Timeline", "pcs", "min", "Hourly rate", ""].some(saysTime)).toBe(false);
  });

  it("a column that tells every row, of figures that fit into a day", () => {
    expect(sayer("1.5;h", "40;pcs")).toBe(1);
    expect(sayer("1.5;kg", "40;pcs")).toBeNull();
    expect(sayer("90;h", "40;pcs")).toBeNull();
    expect(sayer("1.5;h", "40;")).toBeNull();
  });
});
