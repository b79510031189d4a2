import { readStaffSheet, saysTheSameRates, staffSheet, type StaffTable } from "../../reports/staff-sheet";
import type { Host, SheetSummary } from "../host";
import { keepSheet } from "../keep-sheet";
import type { PaneSettings } from "../settings";

const mostRows = 500;

/**
 * What the owner changed on the sheet of staff rates, as settings; null if it says the same. Who deletes the sheet
 * takes the rates back.
 */
export async function readStaffChanges(
  host: Host,
  settings: PaneSettings,
  sheets?: readonly SheetSummary[],
): Promise<PaneSettings | null> {
  const { practice, sheets: own } = settings;
  if (own.staff === null) return null;
  const table = await tableOn(host, own.staff, sheets);
  if (table === "gone") return { ...settings, practice: { ...practice, staff: [] }, sheets: { ...own, staff: null } };
  return table === null || saysTheSameRates(table, practice)
    ? null
    : { ...settings, practice: { ...practice, ...table } };
}

/**
 * Brings the sheet of staff rates up to date where the pane changed them, there is such a sheet and it says something
 * else; answers the settings with its name. What the owner enters there while other settings are stored stays.
 */
export async function writeStaffSheet(host: Host, before: PaneSettings, after: PaneSettings): Promise<PaneSettings> {
  const { practice, sheets } = after;
  if (sheets.staff === null || saysTheSameRates(before.practice, practice)) return after;
  const table = await tableOn(host, sheets.staff);
  if (table === null || table === "gone" || saysTheSameRates(table, practice)) return after;
  const { language } = host;
  const staff = await keepSheet(
    host,
    sheets.staff,
    staffSheet({ staff: before.practice.staff, owner: before.practice.owner }, language),
    staffSheet(practice, language),
  );
  return { ...after, sheets: { ...sheets, staff } };
}

async function tableOn(
  host: Host,
  name: string,
  sheets?: readonly SheetSummary[],
): Promise<StaffTable | "gone" | null> {
  const there = (sheets ?? (await host.sheets())).find((sheet) => sheet.name === name);
  if (there === undefined) return "gone";
  if (there.rowCount === 0) return null;
  const { values } = await host.read({
    sheet: name,
    firstRow: 0,
    firstColumn: 0,
    rowCount: Math.min(there.rowCount, mostRows),
    columnCount: Math.min(there.columnCount, 4),
  });
  return readStaffSheet(values);
}
