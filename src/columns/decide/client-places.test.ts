import { profileColumn } from "../cells/column-profile";
import type { Role, RolePlace } from "../roles/role";
import { normalHeader } from "../roles/normal-header";
import { clientPlaces } from "./client-places";
import { Places } from "./places";

/** The places of a table once the client was looked for. */
function placesIn(header: string, lines: readonly string[], known: Readonly<Partial<Record<Role, RolePlace>>>) {
  const below = lines.map((line) => line.split(";"));
  const texts = header.split(";");
  const sheet = { file: "", name: "", rows: [texts, ...below] };
  const headers = texts.map(normalHeader);
  const profiles = headers.map((_, column) =>
    profileColumn(
      sheet,
      column,
      [...below.keys()].map((row) => row + 1),
    ),
  );
  const places = new Places();
  for (const role of Object.keys(known) as Role[]) places.set(role, known[role]!);
  clientPlaces(places, sheet, { rows: [0], texts }, headers, profiles);
  return Object.fromEntries(places);
}

describe("first and last name", () => {
  it("are a person beside time, else the client, behind its company", () => {
    const rows = ["Ann;Lee;2", "Bob;Ray;3"];
    expect(placesIn("First name;Last name;Hours", rows, { hours: 2 })).toEqual({ hours: 2, person: [0, 1] });
    expect(placesIn("Vorname;Nachname;Betrag", rows, { amount: 2 })).toEqual({ amount: 2, client: [0, 1] });
    expect(placesIn("First name;Last name;Company", ["Ann;Lee;Acme"], { client: 2 })).toEqual({ client: [2, 0, 1] });
  });
});

describe("a path or a tag names the client", () => {
  it("“Acme > Website” and “Acme / Logo” under the project, in half of its cells at least", () => {
    const header = "Project;Hours";
    expect(placesIn(header, ["Acme > Website;2", "Beta / Logo;3"], { project: 0 })).toEqual({ client: 0 });
    expect(placesIn(header, ["Acme > Website;2", "Beta;3", "Ceta;4"], { project: 0 })).toEqual({ project: 0 });
  });

  it("no path is asked where a column says who", () => {
    expect(placesIn("Client;Project", ["Acme;Beta > Logo"], { client: 0, project: 1 })).toEqual({
      client: 0,
      project: 1,
    });
  });

  it("“client:acme” among tags; tags without one are no client", () => {
    const header = "Tags;Hours";
    expect(placesIn(header, ["urgent client:acme;2", "client:beta;3"], {})).toEqual({ client: 0 });
    expect(placesIn(header, ["urgent;2", "later;3"], { client: 0 })).toEqual({});
  });
});

describe("accounts and numbers", () => {
  it("“income:Acme” beside its balance is the client, and the balance what it brought", () => {
    const rows = ["income:Acme;10.00", "income:Beta;20.00"];
    expect(placesIn("Account;Balance", rows, { account: 0, balance: 1 })).toEqual({ account: 0, client: 0, amount: 1 });
    expect(placesIn("Account;Balance;Amount", rows, { account: 0, balance: 1, amount: 2 })).toMatchObject({
      balance: 1,
      amount: 2,
    });
  });

  it("a code with letters and digits under the account is the client's, plain numbers and words are the ledger's", () => {
    const header = "Account;Amount";
    expect(placesIn(header, ["ACME01;5", "BETA02;6"], { account: 0 })).toEqual({ client: 0 });
    expect(placesIn(header, ["8400;5", "4400;6"], { account: 0 })).toEqual({ account: 0 });
    expect(placesIn(header, ["Sales;5", "Rent;6"], { account: 0 })).toEqual({ account: 0 });
  });

  it("a client's number of letters stands for the client, digits need a file that names it", () => {
    const header = "Client number;Amount";
    expect(placesIn(header, ["ACME;5", "BETA;6"], { clientNumber: 0 })).toEqual({ client: 0 });
    expect(placesIn(header, ["10001;5", "10002;6"], { clientNumber: 0 })).toEqual({ clientNumber: 0 });
  });

  it("an ID is the client where nothing else says who", () => {
    expect(placesIn("ID;Amount", ["cus_1;5"], { clientId: 0 })).toEqual({ client: 0 });
    expect(placesIn("ID;Project", ["cus_1;Logo"], { clientId: 0, project: 1 })).toEqual({ clientId: 0, project: 1 });
  });
});

describe("a first column without a header", () => {
  const header = ";Date;Hours";

  it("holds the clients beside their figures", () => {
    expect(placesIn(header, ["Acme;2026-01-02;2", "Beta;;3", "Ceta;;4", "Total;;5"], {})).toEqual({
      client: { at: "first column" },
    });
  });

  it("or alone in headings", () => {
    expect(placesIn(header, ["Acme;;", ";2026-01-02;2", "Beta;;", ";2026-01-03;3"], {})).toEqual({
      client: { at: "section" },
    });
  });

  it("or nothing but totals, and no client where another column has it", () => {
    expect(placesIn(header, [";2026-01-02;2", "Total;;2"], {})).toEqual({});
    expect(placesIn(";Client;Hours", ["a;Acme;2", "b;Beta;3"], { client: 1 })).toEqual({ client: 1 });
  });
});

it("a project that is the client is no project besides", () => {
  expect(placesIn("Project;Hours", ["Acme;2"], { client: 0, project: 0 })).toEqual({ client: 0 });
});
