import { areaName } from "./area-name";

it("a table is named by its first cell where the sheet holds others too", () => {
  const whole = { firstRow: 0, endRow: null, firstColumn: 0, endColumn: null };
  expect([areaName(whole), areaName({ ...whole, firstRow: 8 }), areaName({ ...whole, firstColumn: 27 })]).toEqual([
    "",
    "A9",
    "AB1",
  ]);
});
