import { profileColumn } from "../cells/column-profile";
import { normalHeader } from "../roles/normal-header";
import { byCellWords, isState } from "./cell-words";

function rolesOf(...cells: readonly string[]): readonly string[] {
  const rows = cells.map((cell) => [cell]);
  const profiles = [profileColumn({ file: "", name: "", rows }, 0, [...rows.keys()])];
  return byCellWords({ headers: [normalHeader("Vorgang")], profiles }, new Set()).map(({ role }) => role);
}

describe("words in cells that say what a row is", () => {
  it("make a column of states or of kinds of documents, whatever its header", () => {
    expect([rolesOf("Rechnung", "Gutschrift", "Rechnung"), rolesOf("Paid", "Void", "Overdue")]).toEqual([
      ["docType"],
      ["status"],
    ]);
  });

  it("need most of the cells", () => {
    expect(rolesOf("Paid", "Acme", "Beta")).toEqual([]);
  });

  it("are told one by one too", () => {
    expect([isState("Bezahlt"), isState("Credit note"), isState("Acme")]).toEqual([true, true, false]);
  });
});
