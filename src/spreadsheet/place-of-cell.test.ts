import { columnLetter } from "./column-letter";
import { placeOfCell } from "./place-of-cell";

describe("the place of a cell", () => {
  it.each([
    ["A1", 0, 0],
    ["$B$3", 2, 1],
    ["Z10", 9, 25],
    ["AA1", 0, 26],
    ["XFD1048576", 1_048_575, 16_383],
  ])("%s is row %i, column %i", (cell, row, column) => {
    expect(placeOfCell(cell)).toEqual({ row, column });
    expect(columnLetter(column)).toBe(cell.replace(/[^A-Z]/g, ""));
  });
});
