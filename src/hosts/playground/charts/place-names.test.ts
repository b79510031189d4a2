import { placeNames } from "./place-names";

describe("the side on which a name stands", () => {
  it("is the right one where nothing is in the way", () => {
    expect(placeNames([{ name: "Ash", left: 100, top: 100 }], 640)).toMatchObject([{ side: "right" }]);
  });

  it("is another where the name would leave the drawing", () => {
    expect(placeNames([{ name: "Northwind Traders", left: 620, top: 100 }], 640)).toMatchObject([{ side: "left" }]);
  });

  it("is another where a neighbour's point or name stands", () => {
    const [first, second] = placeNames(
      [
        { name: "Ash", left: 100, top: 100 },
        { name: "Elm", left: 115, top: 100 },
      ],
      640,
    );
    expect(first?.side).not.toBe("right");
    expect(second?.side).toBe("right");
  });
});
