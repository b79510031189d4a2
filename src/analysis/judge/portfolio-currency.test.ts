import { ownCurrency } from "./portfolio-currency";

describe("the currency of the owner's own figures", () => {
  it("is the one they named, else that of the clients who are measured by them, and of no others", () => {
    expect(ownCurrency({ currency: "EUR" }, { currency: "JPY", isMeasured: false })).toBe("EUR");
    expect(ownCurrency({ currency: "" }, { currency: "GBP", isMeasured: true })).toBe("GBP");
    expect(ownCurrency({ currency: "" }, { currency: "JPY", isMeasured: false })).toBe("");
    expect(ownCurrency({ currency: "" }, null)).toBe("");
  });
});
