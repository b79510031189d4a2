import { servedBy, type SuitedClient } from "../../analysis/plans/who-suits";
import type { Harm } from "../../analysis/owner/harm";
import { clientKey } from "../../columns/rows/client-name";
import type { Cell, Cells } from "../../spreadsheet/cell";
import { shows, type CellEdit } from "../cell-edit";
import { harmColumns, type FactColumn } from "./client-facts-words";
import { factPlaces } from "./read-client-facts";

/**
 * What the sheet does not say yet: clients who came since, and what each brought in how many hours; a cell that shows a
 * text is the owner's or a formula's, and is left.
 */
export function factsToFollow(rows: Cells, clients: readonly SuitedClient[]): readonly CellEdit[] {
  const places = factPlaces(rows);
  if (places === null) return [];
  const rowOf = new Map([...places.clients].map(([row, client]) => [clientKey(client), row]));
  const missing = clients.filter(({ client }) => !rowOf.has(clientKey(client)));
  const added = new Map(missing.map(({ client }, index) => [clientKey(client), places.freeRow + index]));
  return clients.flatMap((one): readonly CellEdit[] => {
    const key = clientKey(one.client);
    const row = rowOf.get(key) ?? added.get(key) ?? places.freeRow;
    const served = servedBy(one);
    const put = (name: FactColumn, value: number | null): readonly CellEdit[] => {
      const column = places.columnOf(name);
      const found = rows[row]?.[column] ?? null;
      return column < 0 || value === null || isText(found) || shows(found, value) ? [] : [{ row, column, value }];
    };
    return [
      ...(added.has(key) ? [{ row, column: places.columnOf("client"), value: one.client }] : []),
      ...put("contribution", served?.contribution ?? null),
      ...put("hoursServed", served?.hours ?? null),
    ];
  });
}

/**
 * The cells in which the sheet says otherwise what others lose by a client, several of them parted by semicolons; null
 * where it has no row for the client, or no column for one of the figures.
 */
export function harmEdits(rows: Cells, client: string, harm: Harm): readonly CellEdit[] | null {
  const places = factPlaces(rows);
  const row = [...(places?.clients ?? [])].find(([, name]) => clientKey(name) === clientKey(client))?.[0];
  if (places === null || row === undefined) return null;
  const { losers, ...figures } = harm;
  const values: Readonly<Record<string, Cell>> = { losers: losers.length === 0 ? null : losers.join("; "), ...figures };
  const edits = harmColumns.map((column): CellEdit => {
    const value = values[column] ?? null;
    return { row, column: places.columnOf(column), value: value === 0 ? null : value };
  });
  if (edits.some(({ column }) => column < 0)) return null;
  return edits.filter(({ column, value }) => !shows(rows[row]?.[column] ?? null, value));
}

function isText(found: Cell): boolean {
  return typeof found === "string" && found !== "";
}
