import type { Words } from "../core/problem";
import type { Cell } from "../spreadsheet/cell";
import { reportWords } from "./report-words";

/** What a sheet of clients takes from the owner about one of them, and in which cells. */
export interface ClientInputs {
  readonly client: string;
  readonly row: number;
  readonly servingCosts: number;
  readonly isTried: boolean;
}

export interface ClientsOnSheet {
  readonly clients: readonly ClientInputs[];
  readonly servingColumn: number;
  readonly triedColumn: number;
}

/** The clients of a sheet with what was served and tried, in either language and wherever its columns were moved; null if the sheet is another. */
export function readClientsSheet(rows: readonly (readonly Cell[])[]): ClientsOnSheet | null {
  const is = (cell: Cell | undefined, word: Words): boolean => cell === word.en || cell === word.de;
  const header = rows.findIndex((cells) => is(cells[0], reportWords.client) && cells.some((cell) => is(cell, reportWords.tried)));
  const columnOf = (word: Words): number => rows[header]?.findIndex((cell) => is(cell, word)) ?? -1;
  const [servingColumn, triedColumn] = [columnOf(reportWords.servingCosts), columnOf(reportWords.tried)];
  if (header < 0 || servingColumn < 0) return null;
  const clients: ClientInputs[] = [];
  for (const [row, cells] of rows.entries()) {
    const name = cells[0];
    if (row <= header) continue;
    // The table ends with its first empty row.
    if (typeof name !== "string" || name.trim() === "") break;
    const costs = cells[servingColumn];
    clients.push({ client: name.trim(), row, servingCosts: typeof costs === "number" && costs > 0 ? costs : 0, isTried: isTrue(cells[triedColumn]) });
  }
  return { clients, servingColumn, triedColumn };
}

function isTrue(cell: Cell | undefined): boolean {
  return cell === true || (typeof cell === "string" && /^(?:true|wahr|yes|ja|x)$/i.test(cell.trim()));
}
