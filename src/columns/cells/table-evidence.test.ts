import type { Cell } from "../../spreadsheet/cell";
import type { Role, RolePlace } from "../roles/role";
import { columnsOf, isTyped } from "./table-evidence";

describe("what conventions are decided from", () => {
  it("the columns of roles in the order that was asked for, those of several columns too, none of headings", () => {
    const roles = new Map<Role, RolePlace>([
      ["hours", [1, 2]],
      ["amount", 4],
      ["client", { at: "section" }],
    ]);
    expect(columnsOf(roles, ["amount", "tax", "client", "hours"])).toEqual([4, 1, 2]);
  });

  it("cells are typed where more are numbers than texts with figures, from the first row on", () => {
    const typed = (...cells: readonly Cell[]) =>
      isTyped(
        {
          roles: new Map(),
          headers: [],
          profiles: [],
          sheet: { file: "", name: "", rows: [["3"], ["4"], ...cells.map((cell) => [cell])] },
          shown: { signs: new Map(), orders: new Map() },
          first: 2,
        },
        0,
      );
    expect([typed(5, 6, "7"), typed(5, "6"), typed(5, "n/a", "later"), typed()]).toEqual([true, false, true, false]);
  });
});
