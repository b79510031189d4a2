import type { Portfolio } from "../../analysis/judge/portfolio";
import { minimumOf } from "../../analysis/judge/judge-client";
import { prospectJudge } from "../../analysis/plans/judge-prospects";
import type { ClientFacts } from "../../analysis/owner/client-facts";
import { practiceCells } from "../../reports/practice-sheet";
import {
  areSameProspects,
  namesByRow,
  prospectsOn,
  prospectsSheet,
  readProspectsSheet,
  spareRows,
} from "../../reports/prospects/prospects-sheet";
import type { SheetDocument } from "../../reports/document";
import type { Cells } from "../../spreadsheet/cell";
import type { Host, SheetSummary } from "../host";
import { keepSheet } from "../keep-sheet";
import { ownCells, readOwn } from "../own-cells";
import type { PaneSettings } from "../settings";
import type { WrittenProspects } from "../settings-keeper";
import { today } from "../today";
import { clientFactsOf } from "../year-ahead/use-client-facts";

/** What the owner changed on the sheet of prospects, as settings; null if it says the same, or is not there. */
export async function readProspectChanges(
  host: Host,
  settings: PaneSettings,
  sheets: readonly SheetSummary[],
): Promise<PaneSettings | null> {
  const found = await readOwn(host, settings.sheets.prospects, readProspectsSheet, sheets);
  if (found === null) return null;
  const prospects = prospectsOn(found, settings.prospects, settings.prospectsOnSheet, today());
  const names = namesByRow(found);
  return areSameProspects(prospects, settings.prospects) && isSame(names, settings.prospectsOnSheet)
    ? null
    : { ...settings, prospects, prospectsOnSheet: names };
}

/** The sheet of prospects as the pane would write it now. */
export function prospectsDocument(
  settings: PaneSettings,
  portfolio: Portfolio | null,
  facts: readonly ClientFacts[] | null,
  rowCount = settings.prospects.length + spareRows,
): SheetDocument {
  const { judge } = prospectJudge(settings, portfolio, facts ?? []);
  const { practice, sheets } = settings;
  const own = minimumOf({ avoidableCostPerHour: practice.avoidableCostPerHour }, practice);
  const isOnSheet = sheets.practice !== null && own !== null && own === practice.minimumRate;
  return prospectsSheet(settings.prospects.map(judge), {
    language: practice.language,
    minimum: isOnSheet ? `'${sheets.practice.replaceAll("'", "''")}'!${practiceCells.minimumRate}` : own,
    rowCount,
  });
}

/**
 * Brings the sheet of prospects up to date, where there is one and it says something else; answers its name and who
 * stands on it, or null if nothing was written.
 */
export async function writeProspects(
  host: Host,
  settings: PaneSettings,
  portfolio: Portfolio | null,
): Promise<WrittenProspects | null> {
  const cells = await ownCells(host, settings.sheets.prospects);
  if (cells === null || readProspectsSheet(cells) === null) return null;
  const rowCount = Math.max(settings.prospects.length + spareRows, cells.length - 3);
  const document = prospectsDocument(settings, portfolio, await clientFactsOf(host, settings.data), rowCount);
  const names = settings.prospects.map(({ name }) => name);
  if (shows(cells, document))
    return isSame(names, settings.prospectsOnSheet) ? null : { sheet: settings.sheets.prospects ?? "", names };
  return { sheet: await keepSheet(host, settings.sheets.prospects, document, document), names };
}

/** Whether the cells show what the document says; what formulas give is theirs. */
function shows(cells: Cells, { rows }: SheetDocument): boolean {
  return rows.every((row, at) =>
    row.every(
      (cell, column) => cell === null || cell.formula !== undefined || isAlike(cells[at]?.[column] ?? null, cell.value),
    ),
  );
}

function isAlike(found: unknown, wanted: unknown): boolean {
  if (typeof found === "number" && typeof wanted === "number")
    return Math.abs(found - wanted) < 1e-9 * Math.max(1, Math.abs(wanted));
  return (found ?? "") === (wanted ?? "");
}

function isSame(one: readonly string[], other: readonly string[]): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}
