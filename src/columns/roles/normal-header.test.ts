import { normalHeader } from "./normal-header";

describe("a header in plain words", () => {
  it.each([
    ["*InvoiceNumber", "invoice number", ""],
    ["Amount (EUR)", "amount", "EUR"],
    ["Umsatz in EUR", "umsatz", "EUR"],
    ["€/h", "rate per h", "EUR"],
    ["billable_hours", "billable hours", ""],
    ["MwSt", "mwst", ""],
    ["", "", ""],
  ])("%s: %s", (written, plain, currency) => {
    expect(normalHeader(written)).toEqual({ written, plain, currency });
  });
});
