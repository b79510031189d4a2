import { recognise } from "../recognise";
import type { ColumnConvention } from "./column-convention";
import type { Recognition } from "../recognition";
import type { Cell } from "../../spreadsheet/cell";
import { columnReaders } from "./column-readers";

const [blank] = recognise({ file: "", name: "", rows: [] });
const open = (roleColumns: Recognition["roleColumns"], ...conventions: readonly ColumnConvention[]) =>
  columnReaders({ ...blank!, roleColumns, conventions });
const amounts = (convention: Omit<ColumnConvention, "column">, ...cells: readonly Cell[]) => {
  const read = open({ amount: 0 }, { column: 0, ...convention }).number("amount");
  return cells.map((cell) => read([cell]).value);
};
const times = (convention: Omit<ColumnConvention, "column">, ...cells: readonly Cell[]) => {
  const readers = open({ duration: 0 }, { column: 0, ...convention });
  return cells.map((cell) => readers.hours([cell], null).value);
};

describe("numbers as their column writes them", () => {
  it("1.234 is 1,234 in a column with decimal commas and 1.234 in one with points", () => {
    expect(amounts({ decimal: "," }, "1.234", "1.234,50", 7)).toEqual([1234, 1234.5, 7]);
    expect(amounts({ decimal: "." }, "1.234", "1,234.50")).toEqual([1.234, 1234.5]);
  });

  it("are multiplied by what the column counts in, and say nothing while the owner is asked", () => {
    expect(amounts({ times: 1000 }, "12", 3)).toEqual([12_000, 3000]);
    expect(amounts({ isAsked: true }, "12")).toEqual([null]);
  });

  it("empty cells, dashes and flags are none; words and monstrous numbers are refused with their cell", () => {
    const read = open({ amount: 1 }).number("amount");
    expect(["", null, true, " ", "-", "n/a"].map((cell) => read(["5", cell]))).toEqual(
      new Array<unknown>(6).fill({ value: null }),
    );
    expect(["lots", 1e14].map((cell) => read(["5", cell]).refused)).toEqual([
      { column: 1, text: "lots" },
      { column: 1, text: "100000000000000" },
    ]);
    expect(open({}).number("amount")(["5"])).toEqual({ value: null });
  });

  it("a cell that shows what the beginning left open contradicts it", () => {
    const readers = open({ amount: 0 }, { column: 0, decimal: ".", reopens: ["1.234"] });
    const read = readers.number("amount");
    read(["12.5"]);
    expect(readers.isContradicted()).toBe(false);
    read(["1.234"]);
    expect(readers.isContradicted()).toBe(true);
  });
});

describe("hours of a row", () => {
  it("90 minutes, 1:30, 5,400 seconds and 3/16 of a working day of 8 hours are 1.5", () => {
    expect(times({ durationUnit: "min" }, "90", 90, "1:30")).toEqual([1.5, 1.5, 1.5]);
    expect(times({ durationUnit: "s" }, "5400")).toEqual([1.5]);
    expect(times({ durationUnit: "workdays", dayHours: 8 }, "0.1875")).toEqual([1.5]);
  });

  it("of two columns add up, and one that cannot be read spoils them", () => {
    const readers = open({ hours: [0, 1] });
    expect([
      readers.hours(["2", "1.5"], null),
      readers.hours(["", "1.5"], null),
      readers.hours(["", ""], null),
    ]).toEqual([{ value: 3.5 }, { value: 1.5 }, { value: null }]);
    expect(readers.hours(["2", "some"], null)).toEqual({ value: null, refused: { column: 1, text: "some" } });
  });

  it("follow from start and end, less the break: 9:00 to 17:00 less 0:30 is 7.5", () => {
    const roles = { startTime: 0, endTime: 1, breakTime: 2 };
    expect(open(roles).hours(["09:00", "17:00", "0:30"], null)).toEqual({ value: 7.5 });
    expect(open(roles).hours(["09:00", "09:15", "0:30"], null)).toEqual({
      value: null,
      refused: { column: 2, text: "0.5" },
    });
  });

  it("lose the break only where they still hold it: 8 less 0.5", () => {
    const roles = { hours: 0, breakTime: 1 };
    expect(open(roles).hours(["8", "0.5"], null)).toEqual({ value: 8 });
    expect(open(roles, { column: 1, isTakenOff: true }).hours(["8", "0.5"], null)).toEqual({ value: 7.5 });
  });

  it("are a quantity only where the other column says time", () => {
    const readers = open({ hours: 0 }, { column: 0, timeWhere: 1 });
    expect([readers.hours(["3", "hours"], null).value, readers.hours(["3", "pieces"], null).value]).toEqual([3, null]);
  });
});

describe("days, flags and texts of a row", () => {
  it("03/02/2026 is in February where days come first, 46,056, and in March else, 46,083", () => {
    const day = (dateOrder: "dmy" | "mdy") => open({ date: 0 }, { column: 0, dateOrder }).date(["03/02/2026"], null);
    expect([day("dmy"), day("mdy")]).toEqual([46_056, 46_083]);
  });

  it("a moment is its day: 46,056.75; another column of dates has its own order", () => {
    const readers = open({ date: 0, dueDate: 1 }, { column: 0, dateOrder: "serial" }, { column: 1, dateOrder: "mdy" });
    expect(readers.date([46_056.75], null)).toBe(46_056);
    expect(readers.day("dueDate")([null, "03/02/2026"], null)).toBe(46_083);
  });

  it("a month is its first day until its last: February 2026 is 46,054 to 46,081", () => {
    const readers = open({ date: 0 });
    expect([readers.date(["February 2026"], null), readers.until(["February 2026"])]).toEqual([46_054, 46_081]);
    expect(readers.until(["2026-02-03"])).toBeNull();
  });

  it("yes and no in words or as such; nothing where no column says", () => {
    const flag = open({ billable: 0, project: 1 }).flag("billable");
    expect([flag(["Ja"]), flag([false]), flag([null]), flag(["maybe"])]).toEqual([true, false, null, null]);
    expect(open({}).flag("billable")(["Ja"])).toBeNull();
    expect(open({ project: 1 }).text("project")(["", " Site "])).toBe("Site");
  });
});
