import { callsOwnFunction, isStoredForm, typedFormula } from "../../functions/own-formula";
import { asTyped } from "../../spreadsheet/as-typed";
import { columnRuns, placesOf, type Place } from "../../spreadsheet/column-runs";
import type { Repair } from "../../taskpane/host";

type Rows = readonly (readonly unknown[])[];

interface Used {
  readonly sheet: Excel.Worksheet;
  readonly top: number;
  readonly left: number;
  readonly height: number;
  readonly width: number;
}

/** Excel on the web answers with at most 5 MB. */
const cellsAtOnce = 50_000;

/**
 * Formulas that came from a file opened without the add-in, or before it was there, are entered again as a person types
 * them; then it looks whether that helped. A protected sheet is passed over, and named if something is broken there.
 */
export async function repairFormulas(context: Excel.RequestContext): Promise<Repair> {
  const { worksheets } = context.workbook;
  worksheets.load("items/name");
  await context.sync();
  const sheets = worksheets.items;
  for (const { protection } of sheets) protection.load("protected");
  await context.sync();
  const counts = { entered: 0, stillBroken: 0 };
  const protectedSheets: string[] = [];
  for (const used of await usedAreas(context, sheets)) {
    const { formulas, values } = await readAll(context, used);
    const broken = brokenPlaces(formulas, values);
    if (broken.length === 0) continue;
    if (used.sheet.protection.protected) {
      protectedSheets.push(used.sheet.name);
      continue;
    }
    put(used, broken, (place) => typedFormula(String(at(formulas, place))));
    await context.sync();
    const now = await readAll(context, used);
    counts.entered += broken.length;
    counts.stillBroken += brokenPlaces(now.formulas, now.values).length;
  }
  return { ...counts, protectedSheets };
}

function brokenPlaces(formulas: Rows, values: Rows): readonly Place[] {
  return placesOf(
    formulas,
    (formula, place) =>
      callsOwnFunction(String(formula)) && (isStoredForm(String(formula)) || at(values, place) === "#NAME?"),
  );
}

/**
 * Values in the place of our formulas on the sheet in view; what they filled beside and below them is kept. Returns the
 * number of formulas.
 */
export async function freezeFormulas(context: Excel.RequestContext): Promise<number> {
  const [used] = await usedAreas(context, [context.workbook.worksheets.getActiveWorksheet()]);
  if (used === undefined) return 0;
  const { formulas, values } = await readAll(context, used);
  const value = (place: Place): unknown => asTyped(at(values, place));
  const own = placesOf(
    formulas,
    (formula, place) => callsOwnFunction(String(formula)) && !String(at(values, place)).startsWith("#"),
  );
  put(used, own, value);
  await context.sync();
  const { values: now } = await readAll(context, used);
  const emptied = placesOf(values, (_, place) => at(values, place) !== "" && at(now, place) === "");
  put(used, emptied, value);
  await context.sync();
  return own.length;
}

async function usedAreas(context: Excel.RequestContext, sheets: readonly Excel.Worksheet[]): Promise<readonly Used[]> {
  const ranges = sheets.map((sheet) => sheet.getUsedRangeOrNullObject(true));
  for (const range of ranges) range.load("rowIndex,columnIndex,rowCount,columnCount");
  await context.sync();
  return ranges.flatMap((range, index): readonly Used[] => {
    const sheet = sheets[index];
    return sheet === undefined || range.isNullObject
      ? []
      : [{ sheet, top: range.rowIndex, left: range.columnIndex, height: range.rowCount, width: range.columnCount }];
  });
}

/** Formulas and values of an area, one sync a part. */
async function readAll(
  context: Excel.RequestContext,
  { sheet, top, left, height, width }: Used,
): Promise<{ readonly formulas: Rows; readonly values: Rows }> {
  const rowsAtOnce = Math.max(1, Math.floor(cellsAtOnce / width));
  const formulas: (readonly unknown[])[] = [];
  const values: (readonly unknown[])[] = [];
  for (let row = 0; row < height; row += rowsAtOnce) {
    const part = sheet.getRangeByIndexes(top + row, left, Math.min(rowsAtOnce, height - row), width);
    part.load("formulas,values");
    await context.sync();
    for (const cells of part.formulas as unknown[][]) formulas.push(cells);
    for (const cells of part.values as unknown[][]) values.push(cells);
  }
  return { formulas, values };
}

function at(rows: Rows, [row, column]: Place): unknown {
  return rows[row]?.[column];
}

function put({ sheet, top, left }: Used, places: readonly Place[], content: (place: Place) => unknown): void {
  for (const { row, column, count } of columnRuns(places)) {
    sheet.getRangeByIndexes(top + row, left + column, count, 1).formulas = Array.from({ length: count }, (_, index) => [
      content([row + index, column]),
    ]);
  }
}
