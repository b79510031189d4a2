import { sumsIn, timesAYear } from "./header-units";

describe("what a header counts in", () => {
  it.each([
    ["Umsatz (TEUR)", 1000],
    ["Revenue k€", 1000],
    ["Sales in thousands", 1000],
    ["Umsatz Mio €", 1_000_000],
    ["amount_cents", 0.01],
    ["Betrag (Cent)", 0.01],
    ["Discount per cent", 1],
    ["Amount", 1],
  ])("%s: %d", (header, factor) => {
    expect(sumsIn(header)).toBe(factor);
  });

  it.each([
    ["Hours per week", 52],
    ["Stunden pro Monat", 12],
    ["Fee / quarter", 4],
    ["monthly fee", 12],
    ["Hours", 1],
  ])("%s stands %d times in a year", (header, times) => {
    expect(timesAYear(header)).toBe(times);
  });
});
