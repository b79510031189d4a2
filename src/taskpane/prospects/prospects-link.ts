import type { Portfolio } from "../../analysis/judge/portfolio";
import { minimumOf } from "../../analysis/judge/judge-client";
import { prospectJudge } from "../../analysis/plans/judge-prospects";
import type { ClientFacts } from "../../analysis/owner/client-facts";
import { practiceCells } from "../../reports/practice-sheet";
import { type BegunRows, prospectsSheet, rowsAbove, spareRows } from "../../reports/prospects/prospects-sheet";
import {
  areSameProspects,
  begunRows,
  namesByRow,
  prospectsOn,
  readProspectsSheet,
} from "../../reports/prospects/read-prospects";
import { shows } from "../../reports/cell-edit";
import type { SheetDocument } from "../../reports/document";
import type { Prospect } from "../../analysis/plans/questionnaire";
import type { Cells } from "../../spreadsheet/cell";
import type { CellEdit } from "../../reports/cell-edit";
import type { Host, SheetSummary } from "../host";
import { keepSheet } from "../keep-sheet";
import { ownCells, readOwn } from "../own-cells";
import type { PaneSettings } from "../settings";
import { today } from "../today";
import { clientFactsOf } from "../year-ahead/use-client-facts";

/** The name of the sheet of prospects, and who stands on it now. */
export interface WrittenProspects {
  readonly sheet: string;
  readonly names: readonly string[];
}

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

/** What the sheet of prospects is worked out from, beside the settings. */
interface Known {
  readonly portfolio: Portfolio | null;
  readonly facts: readonly ClientFacts[] | null;
}

/** A sheet of prospects as the pane would write it now, and who stands in which row. */
export function prospectsDocument(settings: PaneSettings, known: Known, cells: Cells = []): ProspectsDocument {
  const { judge } = prospectJudge(settings, known.portfolio, known.facts ?? []);
  const { practice, sheets } = settings;
  const own = minimumOf({ avoidableCostPerHour: practice.avoidableCostPerHour }, practice);
  const isOnSheet = sheets.practice !== null && own !== null && own === practice.minimumRate;
  const begun = begunRows(cells);
  const inRows = placed(settings.prospects, namesByRow(readProspectsSheet(cells) ?? []), begun);
  const used = Math.max(inRows.length, ...[...begun.keys()].map((row) => row + 1));
  const laidOut = cells.length - rowsAbove;
  const document = prospectsSheet(
    inRows.map((prospect) => (prospect === null ? null : judge(prospect))),
    {
      language: practice.language,
      minimum: isOnSheet ? `'${sheets.practice.replaceAll("'", "''")}'!${practiceCells.minimumRate}` : own,
      rowCount: used <= laidOut ? laidOut : used + spareRows,
      begun,
    },
  );
  return { document, names: inRows.map((prospect) => prospect?.name ?? "") };
}

interface ProspectsDocument {
  readonly document: SheetDocument;
  readonly names: readonly string[];
}

/**
 * Who stands in which row: everybody stays where they are, others come into empty rows. A row that the owner has begun
 * is theirs, and who has no name yet does not come to the sheet.
 */
function placed(
  prospects: readonly Prospect[],
  names: readonly string[],
  begun: BegunRows,
): readonly (Prospect | null)[] {
  const rows = new Map<number, Prospect>();
  const named = prospects.filter(({ name }) => name.trim() !== "");
  const others = named.filter((prospect) => {
    const row = names.findIndex((name, at) => name === prospect.name.trim() && !rows.has(at));
    if (row >= 0) rows.set(row, prospect);
    return row < 0;
  });
  let free = 0;
  for (const prospect of others) {
    while (rows.has(free) || begun.has(free)) free++;
    rows.set(free, prospect);
  }
  return Array.from(
    { length: Math.max(0, ...[...rows.keys()].map((row) => row + 1)) },
    (_, row) => rows.get(row) ?? null,
  );
}

/**
 * Brings the sheet of prospects up to date, where there is one: only cells that say something else are written, so that
 * the owner may go on typing in the others. Answers its name and who stands on it, or null where both are known.
 */
export async function writeProspects(
  host: Host,
  settings: PaneSettings,
  portfolio: Portfolio | null,
): Promise<WrittenProspects | null> {
  const sheet = settings.sheets.prospects;
  const cells = await ownCells(host, sheet);
  if (sheet === null || cells === null || readProspectsSheet(cells) === null) return null;
  const known = { portfolio, facts: await clientFactsOf(host, settings.data) };
  const { document, names } = prospectsDocument(settings, known, cells);
  const edits = editsOf(cells, document);
  if (edits === null) return { sheet: await keepSheet(host, sheet, document, document), names };
  if (edits.length > 0) await host.writeCells(sheet, edits);
  return isSame(names, settings.prospectsOnSheet) ? null : { sheet, names };
}

/** What differs from the document; null where the sheet is laid out in another way, or has too few rows. */
function editsOf(cells: Cells, { rows }: SheetDocument): readonly CellEdit[] | null {
  if (rows.length > cells.length) return null;
  const edits = rows.flatMap((row, at) =>
    row.flatMap((cell, column): readonly CellEdit[] => {
      if (cell === null || shows(cells[at]?.[column] ?? null, cell.value)) return [];
      const { value, formula, number } = cell;
      return [{ row: at, column, value, isDay: number === "date", ...(formula === undefined ? {} : { formula }) }];
    }),
  );
  return edits.some(({ row }) => row < rowsAbove) ? null : edits;
}

function isSame(one: readonly string[], other: readonly string[]): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}
