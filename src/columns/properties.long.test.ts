import fc from "../../test/dice";
import { recognise } from "./recognise";
import { noCorrections } from "./decide/corrections";
import { roles, type Role } from "./roles/role";
import type { Recognition } from "./recognition";

const columns = [
  { header: "Date", cells: ["2026-01-05", "2026-01-13", "2026-02-20"] },
  { header: "Client", cells: ["Acme Ltd", "Beta GmbH", "Acme Ltd"] },
  { header: "Project", cells: ["Site", "Shop", "Site"] },
  { header: "Task", cells: ["Design", "Build", "Test"] },
  { header: "Hours", cells: ["2.50", "1.25", "3.75"] },
  { header: "Hourly rate", cells: ["100.00", "90.00", "100.00"] },
  { header: "Amount", cells: ["250.00", "112.50", "375.00"] },
  { header: "User", cells: ["Ann", "Bob", "Ann"] },
] as const;
type Column = { readonly header: string; readonly cells: readonly string[] };
const translations: Readonly<Record<string, readonly string[]>> = {
  Date: ["Datum", "Fecha", "Work date", "date"],
  Client: ["Kunde", "Cliente", "Klant", "Nom du client", "customer_name"],
  Project: ["Projekt", "Proyecto", "Projet"],
  Task: ["Aufgabe", "Tarea", "Tâche"],
  Hours: ["Stunden", "Horas", "Heures", "Uren", "Ore"],
  "Hourly rate": ["Stundensatz", "Taux horaire", "Uurtarief"],
  Amount: ["Betrag", "Importe", "Montant", "Bedrag"],
  User: ["Mitarbeiter", "Medewerker", "Empleado"],
};

function read(table: readonly Column[], corrected: Readonly<Record<string, Role | null>> = {}): Recognition {
  const rows = [
    table.map(({ header }) => header),
    ...[0, 1, 2].map((row) => table.map(({ cells }) => cells[row] ?? "")),
  ];
  return recognise({ file: "", name: "", rows }, () => ({ ...noCorrections, columns: corrected }))[0]!;
}

/** Roles by the place that their columns have in the list above. */
function meanings(table: readonly Column[], found: Recognition): Readonly<Record<string, unknown>> {
  return Object.fromEntries(
    Object.entries(found.roleColumns).map(([role, place]) => [
      role,
      typeof place === "number" ? table[place]?.cells.join() : place,
    ]),
  );
}

describe("recognising", () => {
  it("gives an owner's correction its way, whatever it is", () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...columns.map(({ header }) => header)),
        fc.constantFrom<Role | null>(...roles, null),
        (header, role) => {
          const column = columns.findIndex((one) => one.header === header);
          const { roleColumns } = read(columns, { [header]: role });
          if (role !== null) expect(roleColumns[role]).toBe(column);
          for (const [other, place] of Object.entries(roleColumns))
            if (other !== role) expect(typeof place === "object" ? place : [place]).not.toContain(column);
        },
      ),
      { numRuns: 60 },
    );
  });

  it("does not mind the order of the columns", () => {
    const plain = meanings(columns, read(columns));
    fc.assert(
      fc.property(fc.shuffledSubarray([...columns], { minLength: columns.length }), (shuffled) => {
        expect(meanings(shuffled, read(shuffled))).toEqual(plain);
      }),
      { numRuns: 30 },
    );
  });

  it("does not mind the language of the headers, column by column", () => {
    const plain = meanings(columns, read(columns));
    const words = fc.record(
      Object.fromEntries(
        columns.map(({ header }) => [header, fc.constantFrom(header, ...(translations[header] ?? []))]),
      ),
    );
    fc.assert(
      fc.property(words, (chosen) => {
        const table = columns.map(({ header, cells }) => ({ header: chosen[header] ?? header, cells }));
        expect(meanings(table, read(table))).toEqual(plain);
      }),
      { numRuns: 30 },
    );
  });

  it("is not changed by a column that means nothing", () => {
    const plain = meanings(columns, read(columns));
    fc.assert(
      fc.property(fc.nat(columns.length), fc.constantFrom("Xyzzy", "Flurb", "Qwx 7"), (at, header) => {
        const table = [
          ...columns.slice(0, at),
          { header, cells: ["lorem a", "ipsum b", "dolor c"] },
          ...columns.slice(at),
        ];
        expect(meanings(table, read(table))).toEqual(plain);
      }),
      { numRuns: 30 },
    );
  });

  it("keeps what the other columns are when one goes", () => {
    const plain = meanings(columns, read(columns));
    for (const { header } of columns.filter((one) => one.header !== "Hours" && one.header !== "Client")) {
      const table = columns.filter((one) => one.header !== header);
      const left = meanings(table, read(table));
      for (const [role, cells] of Object.entries(plain))
        if (table.some((one) => one.cells.join() === cells))
          expect([header, role, left[role]]).toEqual([header, role, cells]);
    }
  });
});
