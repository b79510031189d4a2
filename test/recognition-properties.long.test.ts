import fc from "./dice";
import { noCorrections } from "../src/columns/decide/corrections";
import { recognise } from "../src/columns/recognise";
import { roles, type Role } from "../src/columns/roles/role";
import type { Cells } from "../src/spreadsheet/cell";
import { scoreSheets } from "./score-file";

// What must hold for every table, whatever its words: figures of the generating table are the figures that come out.

interface Row {
  readonly client: string;
  readonly day: number;
  readonly quarters: number;
  readonly cents: number;
}

const row = fc.record({
  client: fc.constantFrom("Ash Ltd", "Birch & Söhne", "Café Cedar", "Elm 24"),
  day: fc.integer({ min: 0, max: 300 }),
  quarters: fc.integer({ min: 1, max: 40 }),
  cents: fc.integer({ min: 1000, max: 900_000 }),
});
const table = fc.array(row, { minLength: 4, maxLength: 20 });

/** The same four headers in five languages, and other words for them. */
const headers = [
  ["Client", "Date", "Hours", "Amount"],
  ["Customer name", "Work date", "Hours worked", "Billed amount"],
  ["Kunde", "Datum", "Stunden", "Betrag"],
  ["Auftraggeber", "Arbeitstag", "Arbeitsstunden", "Umsatz"],
  ["Client", "Date", "Heures", "Montant"],
  ["Cliente", "Fecha", "Horas", "Importe"],
  ["Cliente", "Data", "Ore", "Importo"],
  ["Klant", "Datum", "Uren", "Bedrag"],
] as const;

function cellsOf(rows: readonly Row[]): string[][] {
  return rows.map(({ client, day, quarters, cents }) => [
    client,
    new Date(Date.UTC(2025, 0, 1 + day)).toISOString().slice(0, 10),
    (quarters / 4).toFixed(2),
    (cents / 100).toFixed(2),
  ]);
}

function sums(rows: Cells): Readonly<Record<string, readonly (number | null)[]>> {
  const cents = (value: number | null): number | null => (value === null ? null : Math.round(value * 100));
  return Object.fromEntries(
    scoreSheets([{ file: "", name: "", rows }]).portfolios.flatMap(({ clients }) =>
      clients.map(({ client, hours, revenue }) => [client, [cents(hours), cents(revenue)] as const]),
    ),
  );
}

function wanted(rows: readonly Row[]): Readonly<Record<string, readonly number[]>> {
  const clients = new Map<string, [number, number]>();
  for (const { client, quarters, cents } of rows) {
    const [hours, revenue] = clients.get(client) ?? [0, 0];
    clients.set(client, [hours + quarters * 25, revenue + cents]);
  }
  return Object.fromEntries(clients);
}

describe("for every table", () => {
  it("synonyms, the language and the order of columns give the same sums", () => {
    fc.assert(
      fc.property(
        table,
        fc.constantFrom(...headers),
        fc.shuffledSubarray([0, 1, 2, 3], { minLength: 4, maxLength: 4 }),
        (rows, head, order) => {
          const shuffled = [head, ...cellsOf(rows)].map((cells) => order.map((column) => cells[column] ?? ""));
          expect([head, sums(shuffled)]).toEqual([head, wanted(rows)]);
        },
      ),
      { numRuns: 200 },
    );
  }, 120_000);

  it("a column that means nothing changes nothing, wherever it stands", () => {
    const idle = fc.constantFrom(["Colour", "blue"], ["Zzyx", "lorem"], ["Wetter", "sonnig"], ["Room", "B"]);
    fc.assert(
      fc.property(table, fc.constantFrom(...headers), idle, fc.nat(4), (rows, head, [name = "", cell = ""], place) => {
        const wide = [head, ...cellsOf(rows)].map((cells, index) => [
          ...cells.slice(0, place),
          index === 0 ? name : `${cell} ${"abc"[index % 3]}`,
          ...cells.slice(place),
        ]);
        expect([head, name, sums(wide)]).toEqual([head, name, wanted(rows)]);
      }),
      { numRuns: 200 },
    );
  }, 120_000);

  it("a figure taken away leaves the others as they are", () => {
    fc.assert(
      fc.property(table, fc.constantFrom(...headers), fc.constantFrom(2, 3), (rows, head, gone) => {
        const narrow = [head, ...cellsOf(rows)].map((cells) => cells.filter((_, column) => column !== gone));
        const left = Object.fromEntries(
          Object.entries(wanted(rows)).map(([client, [hours, revenue]]) => [
            client,
            gone === 2 ? [null, revenue] : [hours, null],
          ]),
        );
        expect([head, sums(narrow)]).toEqual([head, left]);
      }),
      { numRuns: 200 },
    );
  }, 120_000);

  it("the owner's word always stands: each column is what it was corrected to, or nothing", () => {
    fc.assert(
      fc.property(
        table,
        fc.constantFrom(...headers),
        fc.nat(3),
        fc.option(fc.constantFrom<Role>(...roles), { nil: null }),
        (rows, head, column, role) => {
          const [found] = recognise({ file: "", name: "", rows: [head, ...cellsOf(rows)] }, () => ({
            ...noCorrections,
            columns: { [head[column] ?? ""]: role },
          }));
          const places = found?.roleColumns ?? {};
          if (role !== null) expect([head, places[role]]).toEqual([head, column]);
          for (const other of roles) if (other !== role) expect([other, places[other]]).not.toEqual([other, column]);
        },
      ),
      { numRuns: 300 },
    );
  }, 120_000);
});
