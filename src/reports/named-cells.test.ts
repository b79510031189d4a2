import { withAddresses } from "./named-cells";

describe("formulas that call cells by name", () => {
  it("are written with addresses, absolute after a $", () => {
    const rows = withAddresses([
      [{ value: "Revenue" }, { value: 29_400, called: "revenue" }],
      [null, { value: 0.1, called: "feeRise", style: "input" }],
      [{ value: 32_340, formula: "={revenue}*(1+{feeRise})+SUM({$revenue}:{$feeRise})" }],
    ]);
    expect(rows).toEqual([
      [{ value: "Revenue" }, { value: 29_400 }],
      [null, { value: 0.1, style: "input" }],
      [{ value: 32_340, formula: "=B1*(1+B2)+SUM($B$1:$B$2)" }],
    ]);
  });

  it("stop at a name that no cell has", () => {
    expect(() => withAddresses([[{ value: 1, formula: "={hours}" }]])).toThrow("No cell is called {hours}.");
  });
});
