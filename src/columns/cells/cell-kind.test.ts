import { cellKind } from "./cell-kind";
import { readAmount } from "./read-amount";
import { readDate } from "./read-date";
import { readHours } from "./read-duration";

describe("what a cell is recognised as, its reader reads", () => {
  const cells = [
    "18:25 min",
    "25 sec",
    "1:30 (1.50)",
    "1h 30m (1.5h)",
    "1h30",
    "90m",
    "2:30",
    "$(67.00)",
    "1,23,456.00",
    "12’800.00",
    "10-Jan-24",
    "2024-W05",
    "2024/01/10",
    "1er août 2024",
    "KW 5/2024",
    "12.5.24",
    "10 20",
    "3 apples",
    "Jan 24",
    "AED 5,600",
    "75.00 CR",
  ];
  it.each(cells)("%s", (cell) => {
    const kind = cellKind(cell);
    const readings: Readonly<Record<string, unknown>> = {
      number: readAmount(cell, "."),
      date: readDate(cell, "dmy"),
      clock: readHours(cell, "h", "."),
      timeWords: readHours(cell, "h", "."),
      text: "text",
    };
    expect([kind, readings[kind]]).not.toEqual([kind, null]);
    expect(Object.keys(readings)).toContain(kind);
  });
});

it("no reader takes longer than its cell is long: 100,000 characters of the worst kinds in no time that matters", () => {
  const worst = [
    "1".repeat(1e5),
    "1,".repeat(5e4),
    "1 ".repeat(5e4),
    "(".repeat(1e5),
    "€".repeat(1e5),
    `${"fr".repeat(5e4)}1`,
    "1h".repeat(5e4),
    `1${" ".repeat(1e5)}h`,
    "jan ".repeat(25_000),
    `${"a".repeat(1e5)}1`,
    "1:".repeat(5e4),
    `${"1".repeat(5e4)}:30 (${"1".repeat(5e4)})`,
  ];
  for (const text of worst) {
    expect([readAmount(text, "."), readHours(text, "h", "."), readDate(text, "dmy"), cellKind(text)]).toEqual([
      null,
      null,
      null,
      "text",
    ]);
  }
});
