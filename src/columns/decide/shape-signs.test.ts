import { profileColumn } from "../cells/column-profile";
import type { Role } from "../roles/role";
import { normalHeader } from "../roles/normal-header";
import { isProgramLog, isUnsortedLedger, type ReadTable } from "./shape-signs";

function table(
  header: string,
  lines: readonly string[],
  places: Readonly<Partial<Record<Role, number>>> = {},
): ReadTable {
  const rows = lines.map((line) => line.split(";"));
  const headers = header.split(";").map(normalHeader);
  const sheet = { file: "", name: "", rows };
  return {
    sheet,
    places: new Map(Object.entries(places) as [Role, number][]),
    columns: { headers, profiles: headers.map((_, column) => profileColumn(sheet, column, [...rows.keys()])) },
  };
}

describe("a log of programs", () => {
  it("has them in a header, or web pages in a third of a column's cells", () => {
    expect(isProgramLog(table("Application;Hours", ["Word;1"]))).toBe(true);
    expect(isProgramLog(table("Zqx;Hours", ["mail.example.com;1", "Acme;1", "Beta;1"]))).toBe(true);
    expect(isProgramLog(table("Zqx;Hours", ["mail.example.com;1", "Acme;1", "Beta;1", "Ceta;2"]))).toBe(false);
  });
});

describe("an unsorted ledger", () => {
  const books = { debit: 1, credit: 2, account: 0 };
  const header = "Account;Debit;Credit";

  it("has postings of which none is known to be a sale", () => {
    expect(isUnsortedLedger(table(header, ["Cash box;5;", "Rent;;5"], books))).toBe(true);
    expect(isUnsortedLedger(table(header, ["x;5;"], { debit: 1, credit: 2 }))).toBe(true);
  });

  it("is none with an account of revenue, a kind of posting, or without postings", () => {
    expect(isUnsortedLedger(table(header, ["Cash box;5;", "Sales;;5"], books))).toBe(false);
    expect(isUnsortedLedger(table(`${header};Type`, ["Rent;5;;x"], { ...books, docType: 3 }))).toBe(false);
    expect(isUnsortedLedger(table("Client;Amount", ["Acme;5"], { client: 0, amount: 1 }))).toBe(false);
  });
});
