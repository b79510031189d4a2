import { callsOwnFunction, isStoredForm } from "../../functions/own-formula";
import type { FunctionCheck } from "../../taskpane/host";

/**
 * This many formulas of a sheet, and blocks of them, are looked at: enough to tell, and no wait where there are 100,000.
 */
const cellsPerSheet = 10_000;
const blocksPerSheet = 500;

/**
 * Whether Excel knows the functions, told by the formulas that are there. No API tells it, and nothing can be evaluated
 * on the side: a name answers #VALUE! to a custom function, by design (office-js#2846), and a sheet to try it on would
 * empty the list of Undo. But a formula whose function is unknown shows #NAME? or begins with _xldudf_, so looking is
 * enough, and leaves no trace. Only cells with formulas are asked for, of used ranges (office-js#4245).
 */
export async function checkFunctions(context: Excel.RequestContext): Promise<FunctionCheck> {
  const { worksheets } = context.workbook;
  worksheets.load("items/name");
  await context.sync();
  const used = worksheets.items.map((sheet) => sheet.getUsedRangeOrNullObject(true));
  await context.sync();
  const found = used
    .filter((range) => !range.isNullObject)
    .map((range) => range.getSpecialCellsOrNullObject("Formulas"));
  await context.sync();
  const blocks = found.filter((areas) => !areas.isNullObject).map(({ areas }) => areas);
  for (const areas of blocks) areas.load("items/rowCount,items/columnCount");
  await context.sync();
  const counts = { formulas: 0, broken: 0 };
  for (const areas of blocks) {
    const parts = withinReach(areas.items);
    for (const part of parts) part.load("formulas,values");
    await context.sync();
    for (const part of parts) count(part.formulas as unknown[][], part.values as unknown[][], counts);
  }
  return counts;
}

/** The first blocks, as much of them as is looked at. */
function withinReach(blocks: readonly Excel.Range[]): readonly Excel.Range[] {
  const parts: Excel.Range[] = [];
  let left = cellsPerSheet;
  for (const block of blocks.slice(0, blocksPerSheet)) {
    const rows = Math.min(block.rowCount, Math.floor(left / block.columnCount));
    if (rows === 0) break;
    parts.push(block.getAbsoluteResizedRange(rows, block.columnCount));
    left -= rows * block.columnCount;
  }
  return parts;
}

function count(
  formulas: readonly (readonly unknown[])[],
  values: readonly (readonly unknown[])[],
  counts: { formulas: number; broken: number },
): void {
  formulas.forEach((cells, row) =>
    cells.forEach((cell, column) => {
      const formula = String(cell);
      if (!callsOwnFunction(formula)) return;
      counts.formulas++;
      if (isStoredForm(formula) || values[row]?.[column] === "#NAME?") counts.broken++;
    }),
  );
}
