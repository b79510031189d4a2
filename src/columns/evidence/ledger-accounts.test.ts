import { profileColumn } from "../cells/column-profile";
import { areAccountPaths, isLedgerAccount, isRevenueAccount, lastPart } from "./ledger-accounts";

const profile = (...cells: readonly string[]) =>
  profileColumn({ file: "", name: "", rows: cells.map((cell) => [cell]) }, 0, [...cells.keys()]);

describe("accounts of a ledger", () => {
  it("are known by their names, clients are none", () => {
    expect([isLedgerAccount(profile("Erlöse 19 %", "Bank")), isLedgerAccount(profile("Acme", "Beta", "Bank"))]).toEqual(
      [true, false],
    );
  });

  it("are paths where some of them is of revenue", () => {
    expect(areAccountPaths(profile("income:Acme", "assets:bank"))).toBe(true);
    expect(areAccountPaths(profile("assets:bank", "expenses:rent"))).toBe(false);
    expect(areAccountPaths(profile("income", "sales"))).toBe(false);
  });

  it("revenue, and the client at the end of the path", () => {
    expect([isRevenueAccount("Umsatzerlöse 8400"), isRevenueAccount("Bank")]).toEqual([true, false]);
    expect([lastPart("income:consulting:Harbour Hotel"), lastPart("Acme")]).toEqual(["Harbour Hotel", "Acme"]);
  });
});
