import { cellKind } from "./cell-kind";
import { readAmount } from "./read-amount";

describe("an amount", () => {
  it.each([
    ["$(67.00)", -67],
    ["($30.00)", -30],
    ["$+1,500", 1500],
    ["1200-", -1200],
    ["75.00 CR", -75],
    ["75.00 DR", 75],
    ["−12.5", -12.5],
    ["Rs. 1,50,000.00", 150_000],
    ["1,23,456.00", 123_456],
    ["₹ 12,34,567", 1_234_567],
    ["12’800.00", 12_800],
    ["1'234'567.50", 1_234_567.5],
    ["CHF 1'234.50", 1234.5],
    ["4\u00a0709,00", 4709],
    ["1\u202f234,50", 1234.5],
    ["1\u20092340", null],
    ["12 345", 12_345],
    ["AED 5,600", 5600],
    ["100 RON", 100],
    ["£95/h", 95],
    ["€ 1.234,56", 1234.56],
    ["R$ 1.500,00", 1500],
    ["1.234.567", 1_234_567],
    ["10 20", null],
    ["12.5.24", null],
    ["1,2345.00", null],
    ["--5", null],
    ["(5", null],
    ["Elm 24", null],
    ["0171 234 567", null],
    ["1.2.3", null],
    ["", null],
    ["12:30", null],
  ])("%s is %s", (text, value) => {
    expect(readAmount(text, ".")).toBe(value);
  });

  it("with a minus before a bracket is negative once: -($67.00) is −67", () => {
    expect(readAmount("-($67.00)", ".")).toBe(-67);
  });
});

describe("a sum of thousands with few cents", () => {
  it.each(["4367.01", "7936.12", "1200.05"])("%s is money, no month of that year", (text) => {
    expect(cellKind(text)).toBe("number");
  });
});
