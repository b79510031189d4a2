import { decideDecimal, decideOrder, lookAt, orderOf, signOf } from "./column-evidence";

describe("what the cells of a column show", () => {
  it.each([
    ["12.5", "."],
    ["1.234,00", ","],
    ["1.234", "1.234"],
    ["1,234", "1,234"],
    ["1234", null],
    ["Acme", null],
  ])("%s shows %s", (text, shown) => {
    expect(signOf(text)).toBe(shown);
  });

  it.each([
    ["13/02/2026", "day first"],
    ["02/13/2026", "month first"],
    ["02/03/2026", "open"],
    ["02.03.2026", "open, with points"],
    ["05/05/2026", null],
    ["2026-02-03", null],
  ])("%s shows %s", (text, order) => {
    expect(orderOf(text)).toBe(order);
  });

  it("1.234 is thousands in money and decimals in time; beside 12.50 in money it cannot be told", () => {
    expect(decideDecimal(new Set(["1.234"] as const), true, ".")).toEqual({ decimal: ",", isOpen: true });
    expect(decideDecimal(new Set(["1.234"] as const), false, ",")).toEqual({ decimal: ".", isOpen: true });
    expect(decideDecimal(new Set(["1.234", "."] as const), true, ".")).toEqual({ decimal: null, isOpen: true });
    expect(decideDecimal(new Set(), true, ",")).toEqual({ decimal: ",", isOpen: false });
  });

  it("the order of dates needs one that can only mean one way", () => {
    expect(decideOrder(new Set(["open", "day first"] as const))).toBe("dmy");
    expect(decideOrder(new Set(["open"] as const))).toBe("ambiguous");
    expect(decideOrder(new Set(["day first", "month first"] as const))).toBe("mixed");
  });

  it("looks at the rows from the first one on: the 9,5 above is not seen", () => {
    const rows = [
      ["9,5", ""],
      ["12.5", "13/02/2026"],
    ];
    const { signs, orders } = lookAt(rows, 1, [0], [1]);
    expect([[...(signs.get(0) ?? [])], [...(orders.get(1) ?? [])]]).toEqual([["."], ["day first"]]);
  });
});
