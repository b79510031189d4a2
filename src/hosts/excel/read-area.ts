import { cellKind } from "../../columns/cells/cell-kind";
import type { Cell } from "../../spreadsheet/cell";
import type { AreaContent, SheetArea } from "../../taskpane/host";

/** Excel on the web answers with at most 5 MB; values and formats of 50,000 cells stay far below. */
const cellsAtOnce = 50_000;

/**
 * Values and number formats of an area, one sync a part; the empty text of a blank cell becomes null, dates count from
 * 1900.
 */
export async function readArea(
  context: Excel.RequestContext,
  area: SheetArea,
  dateShift: number,
): Promise<AreaContent> {
  const sheet = context.workbook.worksheets.getItem(area.sheet);
  const rowsAtOnce = Math.max(1, Math.floor(cellsAtOnce / Math.max(1, area.columnCount)));
  const values: Cell[][] = [];
  const formats: string[][] = [];
  for (let row = 0; row < area.rowCount; row += rowsAtOnce) {
    const part = sheet.getRangeByIndexes(
      area.firstRow + row,
      area.firstColumn,
      Math.min(rowsAtOnce, area.rowCount - row),
      area.columnCount,
    );
    part.load("values,numberFormat");
    await context.sync();
    const looks = (part.numberFormat as unknown[][]).map((cells) => cells.map(String));
    (part.values as Cell[][]).forEach((cells, index) =>
      values.push(cells.map((cell, column) => contentOf(cell, looks[index]?.[column] ?? "General", dateShift))),
    );
    for (const cells of looks) formats.push(cells);
    part.untrack();
  }
  return { area, values, formats };
}

function contentOf(cell: Cell, format: string, dateShift: number): Cell {
  if (cell === "") return null;
  return dateShift !== 0 && typeof cell === "number" && cellKind(cell, format) === "date" ? cell + dateShift : cell;
}
