import { currencyIn, currencyNamed } from "./currency";
import { readFlag } from "./read-flag";

describe("a currency", () => {
  it.each([
    ["Amount (AED)", "AED"],
    ["RON 100", "RON"],
    ["Euro - EUR", "EUR"],
    ["CURRENCY::EUR", "EUR"],
    ["usd", "USD"],
    ["€ 99", "EUR"],
    ["US$ 5", "USD"],
    ["zł 5", "PLN"],
    ["Rs. 5", "INR"],
    ["Schweizer Franken", "CHF"],
    ["ALL HOURS", ""],
    ["Top clients", ""],
    ["Try again", ""],
    ["Hours", ""],
  ])("%s → %s", (text, code) => {
    expect(currencyIn(text)).toBe(code);
  });

  it("that nobody knows is its own", () => {
    expect([currencyNamed("XBT"), currencyNamed("aed"), currencyNamed("")]).toEqual(["XBT", "AED", ""]);
  });
});

it("a flag is yes or no in seven languages", () => {
  expect(["sí", "Oui", "ja", "sim", "x", "1"].map(readFlag)).toEqual([true, true, true, true, true, true]);
  expect(["non", "não", "nee", "nein", "0"].map(readFlag)).toEqual([false, false, false, false, false]);
  expect(["maybe", "", "2"].map(readFlag)).toEqual([null, null, null]);
});
