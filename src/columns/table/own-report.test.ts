import { isOwnReport } from "./own-report";

it("our own sheets are known by their first cell, in both languages", () => {
  const isOwn = (first: string): boolean => isOwnReport({ file: "", name: "", rows: [[first]] });
  expect([isOwn("What if?"), isOwn("Das Jahr voraus"), isOwn("Client")]).toEqual([true, true, false]);
  expect(isOwnReport({ file: "", name: "", rows: [] })).toBe(false);
});
