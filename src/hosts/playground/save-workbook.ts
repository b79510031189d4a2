import type { Cell as WorkbookCell, CellValueInput, Worksheet } from "@cj-tech-master/excelts";
import type { ICellData, IStyleData, IWorkbookData, IWorksheetData, Nullable } from "@univerjs/core";
import { writeChart } from "../../workbook/write-chart";
import { storedFormula } from "../../workbook/write-xlsx";
import { isErrorCode } from "../../spreadsheet/cell-error";
import { lettersOf, pointsPerPixel } from "./new-book";
import { pocketSheet, writePocket } from "./pocket";
import { extrasOf, type SheetExtras } from "./sheet-extras";
import { cellType, wrap, yes } from "./univer-values";
import type { Work } from "./work";

/** The formula of a cell as the engine knows it, where the cell itself only points at another one's. */
export type FormulaAt = (sheet: string, row: number, column: number) => string | null;

/**
 * Everything that the owner has here as an .xlsx: sheets with formulas, results and looks, and what the pane keeps, on
 * a sheet that is not shown.
 */
export async function saveWorkbook(
  { book, settings, inView }: Work,
  place: unknown,
  formulaAt: FormulaAt,
): Promise<Blob> {
  const [{ Workbook }, { installChartSupport }] = await Promise.all([
    import("@cj-tech-master/excelts"),
    import("@cj-tech-master/excelts/chart"),
  ]);
  installChartSupport();
  const extras: Record<string, SheetExtras> = {};
  const workbook = new Workbook();
  workbook.creator = "Keepworthy";
  for (const id of book.sheetOrder) {
    const data = book.sheets[id];
    if (data === undefined) continue;
    const frozen = data.freeze?.ySplit ?? 0;
    const sheet = workbook.addWorksheet(data.name ?? id, {
      views: [frozen > 0 ? { state: "frozen", ySplit: frozen } : { state: "normal" }],
      ...(data.hidden === yes ? { state: "hidden" as const } : {}),
    });
    writeSheet(sheet, data, book, (row, column) => formulaAt(id, row, column));
    const own = extrasOf(data);
    for (const chart of own.charts) writeChart(sheet, chart, data.name ?? id);
    if (data.custom !== undefined) extras[data.name ?? id] = own;
  }
  writePocket(workbook.addWorksheet(pocketSheet, { state: "veryHidden" }), {
    settings,
    place,
    inView: inView === null ? null : (book.sheets[inView]?.name ?? null),
    extras,
  });
  const bytes = new Uint8Array(await workbook.xlsx.writeBuffer());
  return new Blob([bytes], { type: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet" });
}

function writeSheet(
  sheet: Worksheet,
  data: Partial<IWorksheetData>,
  { styles }: IWorkbookData,
  formulaAt: (row: number, column: number) => string | null,
): void {
  const columns: Readonly<Record<number, { readonly w?: number } | undefined>> = data.columnData ?? {};
  const heights: Readonly<Record<number, { readonly h?: number } | undefined>> = data.rowData ?? {};
  const rows: Readonly<Record<number, Readonly<Record<number, Nullable<ICellData>>> | undefined>> = data.cellData ?? {};
  for (const [column, look] of Object.entries(columns))
    if (look?.w !== undefined) sheet.getColumn(Number(column) + 1).width = lettersOf(look.w);
  for (const [row, look] of Object.entries(heights))
    if (look?.h !== undefined) sheet.getRow(Number(row) + 1).height = look.h * pointsPerPixel;
  for (const [row, cells] of Object.entries(rows)) {
    for (const [column, cell] of Object.entries(cells ?? {})) {
      if (cell === null || cell === undefined) continue;
      const target = sheet.getCell(Number(row) + 1, Number(column) + 1);
      const value = valueOf(cell, () => formulaAt(Number(row), Number(column)));
      if (value !== null) target.value = value;
      dress(target, typeof cell.s === "string" ? styles[cell.s] : cell.s);
    }
  }
}

function valueOf(cell: ICellData, known: () => string | null): CellValueInput {
  const result = plainValue(cell);
  const formula = cell.f ?? (cell.si === undefined || cell.si === null ? null : known());
  if (formula === null || formula === "") return result;
  return {
    formula: storedFormula(formula.replace(/^=/, "")),
    result: typeof result === "string" && isErrorCode(result) ? { error: "#N/A" } : (result ?? ""),
  };
}

function plainValue({ v, t }: ICellData): string | number | boolean | null {
  if (v === null || v === undefined) return null;
  return t === cellType.boolean ? v === 1 || v === true : v;
}

function dress(cell: WorkbookCell, style: Nullable<IStyleData>): void {
  if (style === null || style === undefined) return;
  if (style.n?.pattern !== undefined) cell.numFmt = style.n.pattern;
  const color = argb(style.cl?.rgb);
  if (style.bl === yes || style.fs !== undefined || color !== null)
    cell.font = {
      name: style.ff ?? "Calibri",
      size: style.fs ?? 11,
      bold: style.bl === yes,
      ...(color === null ? {} : { color: { argb: color } }),
    };
  const ground = argb(style.bg?.rgb);
  if (ground !== null) cell.fill = { type: "pattern", pattern: "solid", fgColor: { argb: ground } };
  if (style.tb === wrap) cell.alignment = { wrapText: true, vertical: "top" };
}

/** "#0B5F6B" and "rgb(11, 95, 107)" as a file has them. */
function argb(color: Nullable<string>): string | null {
  if (color === null || color === undefined) return null;
  if (/^#[0-9a-f]{6}$/i.test(color)) return `FF${color.slice(1).toUpperCase()}`;
  const parts = /^rgb\((\d+),\s*(\d+),\s*(\d+)\)$/
    .exec(color)
    ?.slice(1)
    .map((part) => Number(part).toString(16).padStart(2, "0").toUpperCase());
  return parts === undefined ? null : `FF${parts.join("")}`;
}
