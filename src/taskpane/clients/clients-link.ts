import type { Practice } from "../../analysis/owner/practice";
import { clientKey } from "../../columns/rows/client-name";
import { readClientsSheet, type ClientsOnSheet } from "../../reports/client-inputs";
import type { CellEdit } from "../../reports/cell-edit";
import type { Host, SheetSummary } from "../host";
import { readOwn } from "../own-cells";
import type { PaneSettings } from "../settings";

type Known = Pick<Practice, "servingCosts" | "tried">;

/**
 * What the owner changed on the sheet of clients, serving costs and what was tried, as settings; null if it says the
 * same, or is not there.
 */
export async function readClientsChanges(
  host: Host,
  settings: PaneSettings,
  sheets: readonly SheetSummary[],
): Promise<PaneSettings | null> {
  const found = await readOwn(host, settings.sheets.clients, readClientsSheet, sheets);
  if (found === null) return null;
  let { servingCosts, tried }: Known = settings.practice;
  for (const { client, servingCosts: costs, isTried } of found.clients) {
    const key = clientKey(client);
    if (costs !== costsOf({ servingCosts }, key))
      servingCosts = Object.fromEntries([
        ...Object.entries(servingCosts).filter(([name]) => clientKey(name) !== key),
        [client, costs],
      ]);
    if (isTried !== isTriedIn({ tried }, key))
      tried = isTried ? [...tried, client] : tried.filter((name) => clientKey(name) !== key);
  }
  const isSame = servingCosts === settings.practice.servingCosts && tried === settings.practice.tried;
  return isSame ? null : { ...settings, practice: { ...settings.practice, servingCosts, tried } };
}

/** Puts what was changed in the pane into the cells of that sheet. */
export async function writeClientsSheet(host: Host, before: PaneSettings, after: PaneSettings): Promise<void> {
  if (before.practice.servingCosts === after.practice.servingCosts && before.practice.tried === after.practice.tried)
    return;
  const found = await readOwn(host, after.sheets.clients, readClientsSheet);
  const cells = found === null ? [] : editsOf(found, after.practice);
  if (cells.length > 0) await host.writeCells(after.sheets.clients ?? "", cells);
}

function editsOf({ clients, servingColumn, triedColumn }: ClientsOnSheet, known: Known): readonly CellEdit[] {
  return clients.flatMap(({ client, row, servingCosts, isTried }): readonly CellEdit[] => {
    const key = clientKey(client);
    const [costs, tried] = [costsOf(known, key), isTriedIn(known, key)];
    return [
      ...(costs === servingCosts ? [] : [{ row, column: servingColumn, value: costs }]),
      ...(tried === isTried ? [] : [{ row, column: triedColumn, value: tried }]),
    ];
  });
}

function costsOf({ servingCosts }: Pick<Known, "servingCosts">, key: string): number {
  return Object.entries(servingCosts).find(([name]) => clientKey(name) === key)?.[1] ?? 0;
}

function isTriedIn({ tried }: Pick<Known, "tried">, key: string): boolean {
  return tried.some((name) => clientKey(name) === key);
}
