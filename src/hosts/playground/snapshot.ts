import type { ICellData, IStyleData, IWorkbookData, IWorksheetData, Nullable } from "@univerjs/core";
import type { Cell } from "../../spreadsheet/cell";
import type { AreaContent, SheetArea, SheetSummary } from "../../taskpane/host";
import { cellType, yes } from "./univer-values";

type Rows = Readonly<Record<number, Readonly<Record<number, Nullable<ICellData>>> | undefined>>;

/** The sheets of a workbook in their order, with their size from A1 to the last cell that holds something. */
export function sheetsIn({ sheetOrder, sheets }: IWorkbookData): readonly SheetSummary[] {
  return sheetOrder.flatMap((id) => {
    const sheet = sheets[id];
    return sheet === undefined
      ? []
      : [{ name: sheet.name ?? "", ...sizeOf(sheet.cellData ?? {}), isHidden: sheet.hidden === yes }];
  });
}

export function sheetNamed({ sheetOrder, sheets }: IWorkbookData, name: string): Partial<IWorksheetData> | undefined {
  return sheetOrder.map((id) => sheets[id]).find((sheet) => sheet?.name === name);
}

/**
 * Values and number formats of an area, each row as far as it is filled; what formulas spilled over other cells is
 * handed in.
 */
export function readFrom(
  book: IWorkbookData,
  sheet: Partial<IWorksheetData>,
  area: SheetArea,
  spilled: Rows,
): AreaContent {
  const { firstRow, firstColumn, rowCount, columnCount } = area;
  const rows: Rows = sheet.cellData ?? {};
  const values: (readonly Cell[])[] = [];
  const formats: (readonly string[])[] = [];
  for (let row = firstRow; row < firstRow + rowCount; row++) {
    const cells: Cell[] = [];
    const looks: string[] = [];
    const end = Math.min(firstColumn + columnCount, Math.max(widthOf(rows[row]), widthOf(spilled[row])));
    for (let column = firstColumn; column < end; column++) {
      const cell = rows[row]?.[column];
      cells.push(cellValue(isFilled(cell) ? cell : spilled[row]?.[column]));
      looks.push(formatOf(book, cell));
    }
    values.push(cells);
    formats.push(looks);
  }
  return { area, values, formats };
}

/**
 * One more than the last column of a row: a cell far to the right or far down costs itself, not all that lies before
 * it.
 */
function widthOf(cells: Rows[number]): number {
  let width = 0;
  for (const column in cells) if (Number(column) >= width) width = Number(column) + 1;
  return width;
}

function sizeOf(rows: Rows): { readonly rowCount: number; readonly columnCount: number } {
  let [rowCount, columnCount] = [0, 0];
  for (const row in rows) {
    const cells = rows[row];
    for (const column in cells) {
      if (!isFilled(cells[Number(column)])) continue;
      rowCount = Math.max(rowCount, Number(row) + 1);
      columnCount = Math.max(columnCount, Number(column) + 1);
    }
  }
  return { rowCount, columnCount };
}

export function isFilled(cell: Nullable<ICellData>): cell is ICellData {
  return (
    cell !== null &&
    cell !== undefined &&
    (typeof cell.f === "string" || typeof cell.si === "string" || (cell.v !== undefined && cell.v !== null))
  );
}

/** Booleans are stored as 1 and 0. */
export function cellValue(cell: Nullable<ICellData>): Cell {
  const value = cell?.v;
  if (value === undefined || value === null || value === "") return null;
  return cell?.t === cellType.boolean ? value === 1 || value === true : value;
}

function formatOf({ styles }: IWorkbookData, cell: Nullable<ICellData>): string {
  const style: Nullable<IStyleData> = typeof cell?.s === "string" ? styles[cell.s] : cell?.s;
  return style?.n?.pattern ?? "General";
}
