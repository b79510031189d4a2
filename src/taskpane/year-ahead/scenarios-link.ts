import type { OwnScenarios } from "../../analysis/owner/scenarios";
import type { YearAhead } from "../../analysis/plans/year-ahead";
import type { Words } from "../../core/problem";
import { readScenarios, type FoundScenarios } from "../../reports/year-ahead/read-scenarios";
import { editsTo, editsToFollow, type ScenarioEdit } from "../../reports/year-ahead/scenario-edits";
import { headRow } from "../../reports/year-ahead/scenario-places";
import { scenarioSheetWords } from "../../reports/year-ahead/scenario-words";
import { scenariosSheet } from "../../reports/year-ahead/scenarios-sheet";
import { isSetAside, type DataSet } from "../data/data-set";
import type { Cells } from "../../spreadsheet/cell";
import type { Host, SheetSummary } from "../host";
import { ownCells } from "../own-cells";

/** Both scenarios with the name of their sheet. */
export type KeptOnSheet = FoundScenarios & { readonly sheet: string };

/** The scenarios of this workbook: on the sheet that is called so, else on whichever is one, as after renaming. */
export async function findScenarios(host: Host, data: DataSet): Promise<KeptOnSheet | null> {
  const sheets = await host.sheets();
  const { en, de }: Words = scenarioSheetWords.sheet;
  const own = sheets.map(({ name }) => name).filter((name) => !isSetAside(data, name));
  const called = own.filter((name) => name === en || name === de);
  for (const name of [...called, ...own.filter((one) => !called.includes(one))]) {
    if (!called.includes(name) && readScenarios(await top(host, name, sheets)) === null) continue;
    const found = readScenarios((await ownCells(host, name, sheets)) ?? []);
    if (found !== null) return { ...found, sheet: name };
  }
  return null;
}

/** Enough of a sheet to see whether it is the one. */
async function top(host: Host, sheet: string, sheets: readonly SheetSummary[]): Promise<Cells> {
  const { rowCount = 0, columnCount = 0 } = sheets.find(({ name }) => name === sheet) ?? {};
  if (rowCount < headRow || columnCount === 0) return [];
  const area = {
    sheet,
    firstRow: 0,
    firstColumn: 0,
    rowCount: Math.min(rowCount, 2 * headRow),
    columnCount: Math.min(columnCount, 25),
  };
  return (await host.read(area)).values;
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
    const [name = ""] = await host.writeSheets([scenariosSheet(yearOf(wanted), wanted, host.language)]);
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

async function write(host: Host, sheet: string, edits: readonly ScenarioEdit[]): Promise<void> {
  if (edits.length > 0) await host.writeCells(sheet, edits);
}
