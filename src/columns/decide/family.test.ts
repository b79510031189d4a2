import { normalHeader } from "../roles/normal-header";
import type { Role } from "../roles/role";
import { amountIs, currencyOf, familyOf } from "./family";

const roles = (...names: readonly Role[]) => new Map(names.map((role, column) => [role, column] as const));

describe("what a table is by its roles", () => {
  it("an invoice number makes it billing, hours alone time, a client alone a list", () => {
    expect(familyOf(roles("client", "hours", "invoiceNumber"), [])).toBe("billing");
    expect(familyOf(roles("client", "hours", "amount"), [])).toBe("time");
    expect(familyOf(roles("client", "amount"), [])).toBe("billing");
    expect([familyOf(roles("client"), []), familyOf(roles("date"), [])]).toEqual(["clients", "other"]);
  });

  it("its amount is net where a net column says so, the value of the time where it is tracked, gross beside a tax", () => {
    expect(amountIs(roles("client", "amountNet", "tax"), "billing", [], [])).toBe("net");
    expect(amountIs(roles("client", "hours", "amount", "person"), "time", [], [])).toBe("time value");
    expect(amountIs(roles("client", "amount", "tax"), "billing", [], [])).toBe("gross");
    expect(amountIs(roles("client", "amount"), "billing", [], [])).toBe("unknown");
  });

  it("its currency stands in the header or the cells, and in none where a column says it row by row", () => {
    const sheet = { file: "", name: "", rows: [["Acme", "5 CHF"]] };
    const headers = (amount: string) => ["Client", amount].map(normalHeader);
    expect(currencyOf(roles("client", "amount"), headers("Amount (EUR)"), sheet)).toBe("EUR");
    expect(currencyOf(roles("client", "amount"), headers("Amount"), sheet)).toBe("CHF");
    expect(currencyOf(roles("client", "amount", "currency"), headers("Amount"), sheet)).toBe("");
  });
});
