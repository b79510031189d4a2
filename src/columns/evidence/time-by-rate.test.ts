import { profileColumn } from "../cells/column-profile";
import type { Role } from "../roles/role";
import { normalHeader } from "../roles/normal-header";
import { candidate, type Candidate, type Columns } from "./evidence";
import { factorColumn, productColumn } from "./time-by-rate";

const rows = [
  ["2", "50", "7", "100"],
  ["3", "60", "9", "180"],
  ["1.5", "80", "4", "120"],
];
const columns: Columns = {
  headers: ["Time", "Rate", "Price", "Sum"].map(normalHeader),
  profiles: [0, 1, 2, 3].map((column) => profileColumn({ file: "", name: "", rows }, column, [...rows.keys()])),
};
const may = (column: number, role: Role, factor = 1): Candidate =>
  candidate(column, role, [{ source: "words", factor, why: "words" }]);

describe("time × rate = amount: 2 × 50 = 100, 3 × 60 = 180, 1.5 × 80 = 120", () => {
  const all = [may(0, "hours"), may(1, "billRate"), may(2, "amount"), may(3, "amount", 0.3)];

  it("finds the amount, however little its header says so", () => {
    expect(productColumn(all, columns)).toBe(3);
    expect(productColumn([may(0, "duration"), ...all.slice(1)], columns)).toBe(3);
  });

  it("finds none without a sure rate or time, or where nothing is the product", () => {
    expect(productColumn(all.slice(1), columns)).toBeNull();
    expect(productColumn([may(0, "hours"), may(1, "billRate", 0.5), may(3, "amount")], columns)).toBeNull();
    expect(productColumn(all.slice(0, 3), columns)).toBeNull();
  });

  it("finds the time by the amount", () => {
    expect(factorColumn([may(2, "hours"), may(0, "hours", 0.2), may(1, "billRate"), may(3, "amount")], columns)).toBe(
      0,
    );
    expect(factorColumn([may(2, "hours"), may(1, "billRate"), may(3, "amount")], columns)).toBeNull();
    expect(factorColumn([may(0, "hours"), may(3, "amount")], columns)).toBeNull();
  });
});
