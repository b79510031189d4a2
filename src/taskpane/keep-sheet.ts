import type { SheetDocument } from "../reports/document";
import type { Host } from "./host";

/**
 * Brings a sheet that the pane keeps up to date, and answers its name. Where the sheet is gone, or the owner wrote
 * something of their own into it, the new state goes to a new sheet instead: nothing of theirs is ever written over.
 */
export async function keepSheet(
  host: Host,
  name: string | null,
  before: SheetDocument,
  after: SheetDocument,
): Promise<string> {
  if (name === null) return writeOne(host, after);
  const there = (await host.sheets()).find((sheet) => sheet.name === name);
  if (there === undefined || (await holdsOthers(host, name, there.rowCount, there.columnCount, before)))
    return writeOne(host, after);
  await host.rewriteSheet(name, after);
  return name;
}

async function writeOne(host: Host, document: SheetDocument): Promise<string> {
  const [name = ""] = await host.writeSheets([document]);
  return name;
}

/** Whether a cell is filled that the document left empty. */
async function holdsOthers(
  host: Host,
  sheet: string,
  rowCount: number,
  columnCount: number,
  { rows }: SheetDocument,
): Promise<boolean> {
  if (rowCount === 0 || columnCount === 0) return false;
  const { values } = await host.read({ sheet, firstRow: 0, firstColumn: 0, rowCount, columnCount });
  return values.some((cells, row) =>
    cells.some((value, column) => value !== null && value !== "" && (rows[row]?.[column] ?? null) === null),
  );
}
