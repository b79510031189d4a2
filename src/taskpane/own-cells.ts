import type { Words } from "../core/problem";
import type { Cells } from "../spreadsheet/cell";
import { isSetAside, type DataSet } from "./data/data-set";
import type { Host, SheetSummary } from "./host";

/** So much of a sheet of ours is looked at: one row a client or prospect. */
const most = { rows: 2000, columns: 40 };
/** Enough of a sheet to see of which kind it is. */
const top = { rows: 40, columns: 40 };

/**
 * What stands on a sheet of ours; null if there is none of that name, or nothing on it. Who asks for several hands in
 * the list of sheets.
 */
export async function ownCells(
  host: Host,
  name: string | null,
  sheets?: readonly SheetSummary[],
  part = most,
): Promise<Cells | null> {
  if (name === null) return null;
  const there = (sheets ?? (await host.sheets())).find((sheet) => sheet.name === name);
  if (there === undefined || there.rowCount === 0 || there.columnCount === 0) return null;
  const { values } = await host.read({
    sheet: name,
    firstRow: 0,
    firstColumn: 0,
    rowCount: Math.min(there.rowCount, part.rows),
    columnCount: Math.min(there.columnCount, part.columns),
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

/** A kind of sheet of ours: what it is called, and what one says. */
interface OwnKind<Found> {
  readonly name: Words;
  readonly read: (cells: Cells) => Found | null;
}

/** The sheets that are called so; those of the invented firm that was set aside are nobody's. */
export function calledSo(sheets: readonly SheetSummary[], { en, de }: Words, data: DataSet): readonly string[] {
  return sheets.map(({ name }) => name).filter((name) => (name === en || name === de) && !isSetAside(data, name));
}

/**
 * What the owner's sheet of a kind says, and its name: the sheet that is known, else one that is called so, else
 * whichever is one, as after renaming; null if there is none.
 */
export async function findOwn<Found extends object>(
  host: Host,
  { name, read }: OwnKind<Found>,
  data: DataSet,
  known: string | null = null,
): Promise<(Found & { readonly sheet: string }) | null> {
  const sheets = await host.sheets();
  const likely = new Set([
    ...(known === null || isSetAside(data, known) ? [] : [known]),
    ...calledSo(sheets, name, data),
  ]);
  const others = sheets.filter((one) => !likely.has(one.name) && !isSetAside(data, one.name));
  for (const sheet of likely) {
    const found = await readOwn(host, sheet, read, sheets);
    if (found !== null) return { ...found, sheet };
  }
  for (const { name: sheet } of others) {
    if (read((await ownCells(host, sheet, sheets, top)) ?? []) === null) continue;
    const found = await readOwn(host, sheet, read, sheets);
    if (found !== null) return { ...found, sheet };
  }
  return null;
}
