import { candidate, type Candidate } from "../evidence/evidence";
import type { Role } from "../roles/role";
import { normalHeader } from "../roles/normal-header";
import { assignRoles, decisionsOf, weight } from "./assign-roles";

const columns = { headers: ["a", "b", "c"].map(normalHeader), profiles: [] };
const may = (column: number, role: Role, factor: number, words = "", source: "words" | "owner" = "words"): Candidate =>
  candidate(column, role, [{ source, factor, why: "words", facts: { words } }]);
const chosen = (
  candidates: readonly Candidate[],
  { excluded = [], many = [] }: { readonly excluded?: readonly Role[]; readonly many?: readonly Role[] } = {},
) => assignRoles(columns, candidates, new Set(excluded), many).chosen.map(({ column, role }) => [column, role]);

describe("which column is what, all at once", () => {
  it("each role and each column once, so that all together fit best", () => {
    expect(chosen([may(0, "client", 1), may(0, "project", 0.95), may(1, "client", 0.98)])).toEqual([
      [0, "project"],
      [1, "client"],
    ]);
  });

  it("one sure column is worth more than two doubtful ones: 1 against 2 × 0.8 to the fourth, 0.8192", () => {
    expect(weight(0.8)).toBeCloseTo(0.4096, 10);
    expect(chosen([may(0, "client", 1), may(0, "project", 0.8), may(1, "client", 0.8)])).toEqual([[0, "client"]]);
  });

  it("of equals the first stands", () => {
    expect(chosen([may(1, "amount", 0.9), may(0, "amount", 0.9)])).toEqual([[0, "amount"]]);
  });

  it("what is worth less than half is none", () => {
    expect(chosen([may(0, "client", 0.49), may(1, "amount", 0.5)])).toEqual([[1, "amount"]]);
  });

  it("an excluded role has none but by the owner's word", () => {
    expect(chosen([may(0, "client", 1)], { excluded: ["client"] })).toEqual([]);
    expect(chosen([may(0, "client", 1, "", "owner")], { excluded: ["client"] })).toEqual([[0, "client"]]);
  });

  it("a bare total beside columns of hours is no money, beside columns of money no hours, beside both either", () => {
    const totals = [may(0, "amount", 0.9, "total"), may(1, "hours", 0.9, "total")];
    expect(chosen(totals, { many: ["hourColumns"] })).toEqual([[1, "hours"]]);
    expect(chosen(totals, { many: ["amountColumns"] })).toEqual([[0, "amount"]]);
    expect(chosen(totals, { many: ["hourColumns", "amountColumns"] })).toHaveLength(2);
  });

  it("says what would have been next, for the column or for the role", () => {
    const assignment = assignRoles(
      columns,
      [may(0, "client", 1), may(0, "project", 0.7), may(1, "client", 0.8), may(2, "amount", 0.9)],
      new Set(),
      [],
    );
    expect(decisionsOf(assignment).map(({ role, second }) => [role, second])).toEqual([
      ["client", { role: "client", column: 1, score: 0.8 }],
      ["amount", null],
    ]);
  });
});
