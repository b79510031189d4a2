import type { OwnScenarios } from "../../analysis/owner/scenarios";
import type { YearAhead } from "../../analysis/plans/year-ahead";
import { cashSheet } from "../../reports/year-ahead/cash-sheet";
import { readScenarios, type FoundScenarios } from "../../reports/year-ahead/read-scenarios";
import { editsTo, editsToFollow } from "../../reports/year-ahead/scenario-edits";
import { scenarioSheetWords } from "../../reports/year-ahead/scenario-words";
import { scenariosSheet } from "../../reports/year-ahead/scenarios-sheet";
import type { DataSet } from "../data/data-set";
import type { CellEdit } from "../../reports/cell-edit";
import type { Host } from "../host";
import { findOwn } from "../own-cells";

/** Both scenarios with the name of their sheet. */
export type KeptOnSheet = FoundScenarios & { readonly sheet: string };

/** The scenarios of this workbook, wherever they stand in it. */
export function findScenarios(host: Host, data: DataSet): Promise<KeptOnSheet | null> {
  return findOwn(host, { name: scenarioSheetWords.sheet, read: readScenarios }, data);
}

/** Puts what the owner chose in the pane onto the sheet; the first choice begins it. Answers its name. */
export async function writeScenarios(
  host: Host,
  data: DataSet,
  wanted: OwnScenarios,
  yearOf: (wanted: OwnScenarios) => YearAhead,
): Promise<string> {
  const found = await findScenarios(host, data);
  if (found === null) {
    const year = yearOf(wanted);
    const [name = ""] = await host.writeSheets([
      scenariosSheet(year, wanted, host.language),
      cashSheet(year, wanted, host.language),
    ]);
    return name;
  }
  await write(host, found.sheet, editsTo(found, wanted, host.language));
  return found.sheet;
}

/** Brings what the sheet lacks: clients who came since, their figures, figures left empty. True if it lacked any. */
export async function followYear(host: Host, found: KeptOnSheet, year: YearAhead): Promise<boolean> {
  const edits = editsToFollow(found, year, host.language);
  await write(host, found.sheet, edits);
  return edits.length > 0;
}

async function write(host: Host, sheet: string, edits: readonly CellEdit[]): Promise<void> {
  if (edits.length > 0) await host.writeCells(sheet, edits);
}
