import type { Cell } from "../../spreadsheet/cell";
import type { AreaContent, SheetArea } from "../../taskpane/host";

/** Excel on the web answers with at most 5 MB; values and formats of 50,000 cells stay far below. */
const cellsAtOnce = 50_000;

/** Values and number formats of an area, one sync a part; the empty text of a blank cell becomes null. */
export async function readArea(context: Excel.RequestContext, area: SheetArea): Promise<AreaContent> {
  const sheet = context.workbook.worksheets.getItem(area.sheet);
  const rowsAtOnce = Math.max(1, Math.floor(cellsAtOnce / Math.max(1, area.columnCount)));
  const values: Cell[][] = [];
  const formats: string[][] = [];
  for (let row = 0; row < area.rowCount; row += rowsAtOnce) {
    const part = sheet.getRangeByIndexes(area.firstRow + row, area.firstColumn, Math.min(rowsAtOnce, area.rowCount - row), area.columnCount);
    part.load("values,numberFormat");
    await context.sync();
    for (const cells of part.values as Cell[][]) values.push(cells.map((cell) => (cell === "" ? null : cell)));
    for (const cells of part.numberFormat as string[][]) formats.push(cells.map(String));
    part.untrack();
  }
  return { area, values, formats };
}
