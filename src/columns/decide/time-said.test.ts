import { profileColumn } from "../cells/column-profile";
import { candidate } from "../evidence/evidence";
import { normalHeader } from "../roles/normal-header";
import { aboutTimeSaid, timeSaid, withTimeSaid } from "./time-said";

const rows = [
  ["3", "hours"],
  ["20", "km"],
];
const profiles = [0, 1].map((column) => profileColumn({ file: "", name: "", rows }, column, [0, 1]));
const decision = { ...candidate(0, "hours", [{ source: "cells", factor: 1, why: "cells.time" }]), second: null };

describe("a quantity that is hours where another column says so", () => {
  it("is found with that column, and not where its cells were not the reason", () => {
    expect(timeSaid([decision], profiles)).toEqual({ quantity: 0, where: 1 });
    expect(timeSaid([{ ...decision, evidence: [] }], profiles)).toBeNull();
    expect(timeSaid([decision], profiles.slice(0, 1))).toBeNull();
  });

  it("is read there only; other columns as before", () => {
    const conventions = [{ column: 0, decimal: "." }, { column: 1 }] as const;
    expect(withTimeSaid(conventions, { quantity: 0, where: 1 })).toEqual([
      { column: 0, decimal: ".", timeWhere: 1 },
      { column: 1 },
    ]);
    expect(withTimeSaid(conventions, null)).toBe(conventions);
  });

  it("is said", () => {
    const headers = ["Quantity", "Unit"].map(normalHeader);
    expect(aboutTimeSaid({ quantity: 0, where: 1 }, headers)).toEqual([
      { code: "doubt.quantity", facts: { header: "Quantity", other: "Unit" } },
    ]);
    expect(aboutTimeSaid(null, headers)).toEqual([]);
  });
});
