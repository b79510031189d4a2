import { roles } from "./role";
import { roleTable, rolesWhere } from "./role-table";

describe("the table of roles", () => {
  it("has a row for each role", () => {
    expect(Object.keys(roleTable).sort()).toEqual([...roles].sort());
  });

  it("lists those of which something holds, in the order of the roles", () => {
    expect(rolesWhere(({ isSeveral }) => isSeveral === true)).toEqual(["agingBuckets", "amountColumns", "hourColumns"]);
    expect(rolesWhere(({ part }) => part === "who by number")).toEqual(["clientNumber"]);
  });

  it("only figures come in series, and those count as hours or revenue", () => {
    for (const role of rolesWhere(({ comesInSeries }) => comesInSeries === true)) {
      expect(["time", "money"]).toContain(roleTable[role].kind);
      expect(roleTable[role].feeds).toBe(roleTable[role].kind === "time" ? "hours" : "revenue");
    }
  });

  it("what feeds revenue is money or a rate, and no name says whose it is", () => {
    for (const role of rolesWhere(({ feeds }) => feeds === "revenue"))
      expect(["money", "rate"]).toContain(roleTable[role].kind);
    expect(rolesWhere(({ kind, maySayWhose }) => kind === "name" && maySayWhose === true)).toEqual([]);
  });
});
