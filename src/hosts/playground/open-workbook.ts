import type { Cell as WorkbookCell, Worksheet } from "@cj-tech-master/excelts";
import type { ICellData, IStyleData, IWorksheetData } from "@univerjs/core";
import { unzipSync } from "fflate";
import { Problem } from "../../core/problem";
import { bookOf, pixelsOf, pointsPerPixel, sizedFor } from "./new-book";
import { pocketSheet, readPocket } from "./pocket";
import { withExtras } from "./sheet-extras";
import { cellType, top, wrap, yes } from "./univer-values";
import type { Work } from "./work";
import { serialOf } from "../../spreadsheet/serial-day";

/** Whether a file is a workbook that was saved here; only its list of sheets is looked at. */
export function isSavedHere(bytes: Uint8Array): boolean {
  try {
    const { "xl/workbook.xml": list } = unzipSync(bytes, { filter: ({ name }) => name === "xl/workbook.xml" });
    return list !== undefined && new TextDecoder().decode(list).includes(`name="${pocketSheet}"`);
  } catch {
    return false;
  }
}

export interface OpenedWorkbook {
  readonly work: Work;
  /** Where the owner was in the pane. */
  readonly place: unknown;
}

/**
 * A workbook that was saved here as it was then, with whatever was changed in it elsewhere. A Problem says what to do
 * if it is broken.
 */
export async function openWorkbook(file: string, bytes: Uint8Array): Promise<OpenedWorkbook | null> {
  const [{ Workbook }, { installChartSupport }] = await Promise.all([
    import("@cj-tech-master/excelts"),
    import("@cj-tech-master/excelts/chart"),
  ]);
  // Without it a file with charts is not read; ours are drawn from what the pocket says of them.
  installChartSupport();
  const workbook = new Workbook();
  try {
    await workbook.xlsx.loadFromFiles(unzipSync(bytes));
  } catch {
    throw new Problem("file.broken", { file });
  }
  const pocket = readPocket(workbook.getWorksheet(pocketSheet));
  const shown = workbook.worksheets.filter(({ name }) => name !== pocketSheet);
  if (pocket === null || shown.length === 0) return null;
  const sheets = shown.map((sheet, index) => ({
    ...sheetOf(sheet, `opened-${index + 1}`),
    ...withExtras(pocket.extras[sheet.name] ?? {}),
  }));
  return {
    work: {
      book: bookOf(sheets),
      settings: pocket.settings,
      inView: (sheets.find(({ name }) => name === pocket.inView) ?? sheets[0])?.id ?? null,
    },
    place: pocket.place,
  };
}

function sheetOf(sheet: Worksheet, id: string): Partial<IWorksheetData> {
  const cellData: Record<number, Record<number, ICellData>> = {};
  const columnData: Record<number, { w: number }> = {};
  for (let column = 1; column <= sheet.columnCount; column++) {
    const { width } = sheet.getColumn(column);
    if (width !== undefined) columnData[column - 1] = { w: pixelsOf(width) };
  }
  const rowData: Record<number, { h: number }> = {};
  for (let row = 1; row <= sheet.rowCount; row++) {
    const height = sheet.findRow(row)?.height;
    if (height !== undefined) rowData[row - 1] = { h: Math.round(height / pointsPerPixel) };
    const cells: Record<number, ICellData> = {};
    for (let column = 1; column <= sheet.columnCount; column++) {
      const cell = sheet.findRow(row)?.findCell(column);
      if (cell === undefined) continue;
      const data = { ...contentOf(cell.value), ...lookOf(cell) };
      if (Object.keys(data).length > 0) cells[column - 1] = data;
    }
    cellData[row - 1] = cells;
  }
  const [view] = sheet.views;
  const frozen = view?.state === "frozen" ? (view.ySplit ?? 0) : 0;
  return {
    id,
    name: sheet.name,
    cellData,
    columnData,
    rowData,
    ...(sheet.state === "visible" ? {} : { hidden: yes }),
    ...sizedFor(sheet.rowCount, sheet.columnCount, frozen),
  };
}

function contentOf(value: unknown): ICellData {
  if (value === null || value === undefined || value === "") return {};
  if (typeof value === "number") return { v: value, t: cellType.number };
  if (typeof value === "boolean") return { v: value ? 1 : 0, t: cellType.boolean };
  if (typeof value === "string") return { v: value, t: cellType.text };
  if (value instanceof Date) return { v: serialOf(value.getTime()), t: cellType.number };
  if (typeof value !== "object") return {};
  if ("formula" in value && typeof value.formula === "string")
    return { ...("result" in value ? contentOf(value.result) : {}), f: `=${ownNames(value.formula)}` };
  if ("error" in value) return { v: String(value.error), t: cellType.text };
  if ("richText" in value && Array.isArray(value.richText))
    return { v: value.richText.map((part: { readonly text?: string }) => part.text ?? "").join(""), t: cellType.text };
  return "text" in value ? contentOf(value.text) : {};
}

/** Functions by the names that people type, without what files put before them. */
function ownNames(formula: string): string {
  return formula.replace(/\b_xldudf_|\b_xlfn\.(?:_xlws\.)?|\b_xlpm\./g, "");
}

function lookOf(cell: WorkbookCell): ICellData {
  const { numFmt, font, fill, alignment } = cell;
  const format = typeof numFmt === "object" ? numFmt.formatCode : numFmt;
  const ground = fill?.type === "pattern" ? rgb(fill.fgColor?.argb) : null;
  const color = rgb(font?.color?.argb);
  const style: IStyleData = {
    ...(format === undefined || format === "General" ? {} : { n: { pattern: format } }),
    ...(font?.bold === true ? { bl: yes } : {}),
    ...(font?.size === undefined || font.size === 11 ? {} : { fs: font.size }),
    ...(color === null ? {} : { cl: { rgb: color } }),
    ...(ground === null ? {} : { bg: { rgb: ground } }),
    ...(alignment?.wrapText === true ? { tb: wrap, vt: top } : {}),
  };
  return Object.keys(style).length === 0 ? {} : { s: style };
}

function rgb(argb: string | undefined): string | null {
  return argb !== undefined && /^[0-9A-F]{8}$/i.test(argb) ? `#${argb.slice(2)}` : null;
}
