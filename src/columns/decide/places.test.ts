import { areColumns, columnFor, columnsIn, isElsewhere, Places } from "./places";

describe("places of roles", () => {
  it("the owner's word stands whatever is found later", () => {
    const places = new Places();
    places.set("amount", 2);
    places.fix(
      new Map([
        [2, "hours"],
        [3, null],
      ]),
    );
    places.set("amount", 2);
    places.set("hours", 1);
    places.set("tax", 3);
    places.delete("hours");
    places.clear();
    expect([...places]).toEqual([["hours", 2]]);
  });

  it("an excluded role has none but by that word", () => {
    const places = new Places(new Set(["client"]));
    expect(places.set("client", 0).has("client")).toBe(false);
    places.fix(new Map([[0, "client"]]));
    expect(places.get("client")).toBe(0);
  });

  it("are one column, several, or elsewhere", () => {
    expect([columnsIn(2), columnsIn([1, 2]), columnsIn({ at: "section" })]).toEqual([[2], [1, 2], []]);
    expect([isElsewhere({ at: "section" }), isElsewhere([1]), areColumns([1]), areColumns(1)]).toEqual([
      true,
      false,
      true,
      false,
    ]);
    expect(columnFor(new Map([["client", [1, 2]]]), "client")).toBeNull();
  });
});
