import type { Cells } from "../spreadsheet/cell";
import type { Host, SheetSummary } from "./host";

/** So much of a sheet of ours is looked at: one row a client or prospect. */
const most = { rows: 2000, columns: 40 };

/**
 * What stands on a sheet of ours; null if there is none of that name, or nothing on it. Who asks for several hands in
 * the list of sheets.
 */
export async function ownCells(
  host: Host,
  name: string | null,
  sheets?: readonly SheetSummary[],
): Promise<Cells | null> {
  if (name === null) return null;
  const there = (sheets ?? (await host.sheets())).find((sheet) => sheet.name === name);
  if (there === undefined || there.rowCount === 0 || there.columnCount === 0) return null;
  const { values } = await host.read({
    sheet: name,
    firstRow: 0,
    firstColumn: 0,
    rowCount: Math.min(there.rowCount, most.rows),
    columnCount: Math.min(there.columnCount, most.columns),
  });
  return values;
}

/** What a sheet of ours says, by what reads its kind; null if it is not there, or not of that kind. */
export async function readOwn<Found>(
  host: Host,
  name: string | null,
  read: (cells: Cells) => Found | null,
  sheets?: readonly SheetSummary[],
): Promise<Found | null> {
  const cells = await ownCells(host, name, sheets);
  return cells === null ? null : read(cells);
}
