import { recognise } from "../recognise";
import { decisionFor } from "./decision-for";
import { reasonOf, secondOf } from "./reason-words";
import type { Role } from "../roles/role";

function said(role: Role, ...lines: readonly string[]): readonly string[] | null {
  const [table] = recognise({ file: "", name: "", rows: lines.map((line) => line.split(";")) });
  const decision = decisionFor(table!, role);
  return decision === null ? null : [reasonOf(decision, "en"), secondOf(decision, table!, "en")];
}

describe("the decision behind a role", () => {
  it("is the column's own where it has one", () => {
    expect(said("hours", "Client;Hours", "Acme;2", "Beta;3")?.[0]).toBe(
      "its header means hours; its cells look like it",
    );
  });

  it("a project whose names begin with the client would else be a project", () => {
    expect(said("client", "Project;Hours", "Acme > Web;2", "Beta > Shop;3")).toEqual([
      "nothing else names the client",
      "second: project (100 %)",
    ]);
  });

  it("years beside each other are of one kind", () => {
    expect(said("amountColumns", "Client;2023;2024", "Acme;1000.00;1100.00", "Beta;900.00;950.00")).toEqual([
      "its columns are of one kind, side by side",
      "nothing comes second",
    ]);
  });

  it("first and last name are parts of one", () => {
    expect(said("person", "Client;First name;Last name;Hours", "Acme;Ann;Lee;2", "Beta;Bob;Ray;3")?.[0]).toBe(
      "its columns are parts of one name",
    );
  });

  it("there is none for a role that the table does not have", () => {
    expect(said("tax", "Client;Hours", "Acme;2")).toBeNull();
  });
});
