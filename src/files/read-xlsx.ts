import type { Cell as WorkbookCell, Worksheet } from "@cj-tech-master/excelts";
import { unzipSync } from "fflate";
import type { Sheet } from "../columns/recognition";
import { Problem } from "../core/problem";
import type { Cell } from "../spreadsheet/cell";

const firstDay = Date.UTC(1899, 11, 30);
const dayLength = 86_400_000;
/** What a workbook may unpack to; a zip of 1 MB can hold gigabytes. */
const largest = 400 * 1024 * 1024;
/** Parts that are drawn and not read: charts, pictures, buttons. */
const drawn = /^\/?xl\/(?:drawings|charts|chartEx|media|embeddings|ctrlProps|activeX|pivotTables|pivotCache|slicers|slicerCaches|diagrams|model)\//i;

/** The sheets of a workbook: values with dates as day numbers, number formats, merged ranges; results where there are formulas. */
export async function readXlsx(file: string, bytes: Uint8Array): Promise<readonly Sheet[]> {
  const { Workbook } = await import("@cj-tech-master/excelts");
  const workbook = new Workbook();
  try {
    await workbook.xlsx.loadFromFiles(partsWithCells(file, bytes));
  } catch (reason) {
    throw reason instanceof Problem ? reason : new Problem("file.broken", { file });
  }
  return workbook.worksheets.map((sheet) => sheetOf(file, sheet));
}

/** The parts of a workbook that say what stands in its cells; a part that unpacks to more than the zip states is cut there and then broken. */
function partsWithCells(file: string, bytes: Uint8Array): Record<string, Uint8Array> {
  let size = 0;
  return unzipSync(bytes, {
    filter: ({ name, originalSize }) => {
      if (drawn.test(name)) return false;
      size += originalSize;
      if (size > largest) throw new Problem("file.large", { file, limit: largest / 1024 / 1024 });
      return true;
    },
  });
}

function sheetOf(file: string, sheet: Worksheet): Sheet {
  const rows: Cell[][] = [];
  const formats: string[][] = [];
  const width = sheet.columnCount;
  for (let number = 1; number <= sheet.rowCount; number++) {
    const row = sheet.findRow(number);
    const values: Cell[] = [];
    const looks: string[] = [];
    for (let column = 1; column <= width; column++) {
      const cell = row?.findCell(column);
      values.push(cell === undefined || isCovered(cell) ? null : cellValue(cell.value));
      looks.push(formatOf(cell));
    }
    rows.push(values);
    formats.push(looks);
  }
  return { file, name: sheet.name, rows, formats, merges: sheet.model.mergeCells ?? [] };
}

function formatOf(cell: WorkbookCell | undefined): string {
  const format = cell?.numFmt;
  return (typeof format === "object" ? format.formatCode : format) ?? "General";
}

/** A merged range holds its value in its first cell only. */
function isCovered(cell: WorkbookCell): boolean {
  return cell.isMerged && cell.master !== cell;
}

function cellValue(value: unknown): Cell {
  if (value === null || value === undefined) return null;
  if (typeof value === "number" || typeof value === "string" || typeof value === "boolean") return value;
  if (value instanceof Date) return (value.getTime() - firstDay) / dayLength;
  if (typeof value !== "object") return null;
  if ("error" in value) return String(value.error);
  if ("richText" in value && Array.isArray(value.richText)) return value.richText.map((part: { readonly text?: string }) => part.text ?? "").join("");
  if ("formula" in value || "sharedFormula" in value) return "result" in value ? cellValue(value.result) : null;
  if ("text" in value) return cellValue(value.text);
  return null;
}
