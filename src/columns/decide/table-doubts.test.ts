import { profileColumn } from "../cells/column-profile";
import { candidate } from "../evidence/evidence";
import type { Role, RolePlace } from "../roles/role";
import { normalHeader } from "../roles/normal-header";
import { doubtsAbout, sumsRepeat } from "./table-doubts";

const headers = ["Number", "Amount", "Net", "Qty"].map(normalHeader);
const roles = (places: Readonly<Partial<Record<Role, RolePlace>>>) =>
  new Map(Object.entries(places) as [Role, RolePlace][]);
function said(places: Readonly<Partial<Record<Role, RolePlace>>>, numbers: readonly string[] = [], place = false) {
  const rows = numbers.map((one) => [one]);
  const profiles = headers.map((_, column) => profileColumn({ file: "", name: "", rows }, column, [...rows.keys()]));
  const standIn = { ...candidate(3, "client", [{ source: "neighbours", factor: 1, why: "place" }]), second: null };
  return doubtsAbout(roles(places), place ? [standIn] : [], headers, profiles).map(({ code, facts }) =>
    `${code} ${Object.values(facts).join("")}`.trim(),
  );
}

describe("what the owner should know of how the table was read", () => {
  it("a number or a project stands for the client, the number first", () => {
    expect(said({ clientNumber: 0, project: 1 })).toEqual(["doubt.clientNumber Number"]);
    expect(said({ project: 1 })).toEqual(["doubt.project Amount"]);
    expect(said({ client: 2, project: 1 })).toEqual([]);
  });

  it("a column stands in for the client by its place", () => {
    expect(said({ client: 3 }, [], true)).toEqual(["doubt.project Qty"]);
  });

  it("several columns of ratings are one fit", () => {
    expect(said({ client: 0, fit: [1, 2] })).toEqual(["doubt.ratings Amount, Net"]);
    expect(said({ client: 0, fit: 1 })).toEqual([]);
  });

  it("an invoice's sum that stands on each of its lines counts once", () => {
    const lines = { client: 3, invoiceNumber: 0, amount: 1, lineAmount: 2 };
    expect(said(lines, ["R-1", "R-1", "R-2"])).toEqual(["doubt.repeated"]);
    expect(said(lines, ["R-1", "R-2", "R-3"])).toEqual([]);
  });
});

describe("an invoice's sum repeats", () => {
  const repeats = (places: Readonly<Partial<Record<Role, RolePlace>>>, of = headers) => sumsRepeat(roles(places), of);

  it("beside lines, or a quantity at a rate", () => {
    expect(repeats({ invoiceNumber: 0, amount: 1, lineAmount: 2 })).toBe(true);
    expect(repeats({ invoiceNumber: 0, amountNet: 1, quantity: 2, billRate: 3 })).toBe(true);
  });

  it("not without a number, without lines, in a ledger, or where the amount is the line's", () => {
    expect(repeats({ amount: 1, lineAmount: 2 })).toBe(false);
    expect(repeats({ invoiceNumber: 0, amount: 1, quantity: 2 })).toBe(false);
    expect(repeats({ invoiceNumber: 0, amount: 1, quantity: 2, billRate: 3, runningBalance: 2 })).toBe(false);
    const line = ["Number", "Line amount", "Net", "Qty"].map(normalHeader);
    expect(repeats({ invoiceNumber: 0, amount: 1, quantity: 2, billRate: 3 }, line)).toBe(false);
  });
});
