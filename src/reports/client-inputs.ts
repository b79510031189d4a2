import type { Words } from "../core/problem";
import type { Cell } from "../spreadsheet/cell";
import { reportWords } from "./report-words";
import { yesOrNo } from "../spreadsheet/yes-or-no";
import { isWord } from "./is-word";

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

/**
 * The clients of a sheet with what was served and tried, in either language and wherever its columns were moved; null
 * if the sheet is another.
 */
export function readClientsSheet(rows: readonly (readonly Cell[])[]): ClientsOnSheet | null {
  const header = rows.findIndex(
    (cells) => isWord(cells[0], reportWords.client) && cells.some((cell) => isWord(cell, reportWords.tried)),
  );
  const columnOf = (word: Words): number => rows[header]?.findIndex((cell) => isWord(cell, word)) ?? -1;
  const [servingColumn, triedColumn] = [columnOf(reportWords.servingCosts), columnOf(reportWords.tried)];
  if (header < 0 || servingColumn < 0) return null;
  const clients: ClientInputs[] = [];
  for (const [row, cells] of rows.entries()) {
    const name = cells[0];
    if (row <= header) continue;
    // The table ends with its first empty row.
    if (typeof name !== "string" || name.trim() === "") break;
    const costs = cells[servingColumn];
    clients.push({
      client: name.trim(),
      row,
      servingCosts: typeof costs === "number" && costs > 0 ? costs : 0,
      isTried: yesOrNo(String(cells[triedColumn] ?? "")) === true,
    });
  }
  return { clients, servingColumn, triedColumn };
}
