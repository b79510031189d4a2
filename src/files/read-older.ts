import type { CellObject, WorkSheet } from "@e965/xlsx";
import type { Sheet } from "../columns/sheet";
import { Problem } from "../core/problem";
import type { Cell } from "../spreadsheet/cell";
import { Allowance, limits } from "./xlsx/limits";
import { withoutCovered } from "./xlsx/covered-cells";
import { readParts } from "./xlsx/unzip-parts";
import { attribute, type XmlListener } from "./xlsx/xml-scanner";
import { serialOf } from "../spreadsheet/serial-day";

/** Megabytes that are read at once: these formats have no form that streams. */
const largest = 64;

/** The sheets of an .xls (BIFF, or XML of 2003), an .ods or the tables of an HTML page; text is kept as it stands. */
export async function readOlder(file: string, content: Uint8Array | string): Promise<readonly Sheet[]> {
  new Allowance(file, largest, "file.large", 1024 * 1024).take(content.length);
  if (typeof content !== "string" && content[0] === 0x50)
    readParts(file, content, (part) =>
      part === "content.xml" ? { listener: new RepeatedCells(file), megabytes: largest } : null,
    );
  const { read, utils } = await import("@e965/xlsx");
  const workbook = openedBy(file, () =>
    read(content, {
      type: typeof content === "string" ? "string" : "array",
      dense: true,
      raw: true,
      cellNF: true,
      cellText: false,
      cellHTML: false,
      cellFormula: false,
    }),
  );
  const shift = workbook.Workbook?.WBProps?.date1904 === true ? 1462 : 0;
  const cells = new Allowance(file, limits.cells, "file.cells");
  return workbook.SheetNames.map((name) => {
    const sheet = workbook.Sheets[name] ?? {};
    const { rows, formats } = rowsOf(file, sheet, shift, cells);
    const merges = (sheet["!merges"] ?? []).map((range) => utils.encode_range(range));
    return {
      file,
      name: workbook.bookType === "html" && workbook.SheetNames.length === 1 ? "" : name,
      rows: withoutCovered(file, rows, merges),
      formats,
      merges,
    };
  });
}

function openedBy<T>(file: string, open: () => T): T {
  try {
    return open();
  } catch (reason) {
    throw new Problem(/password|encrypt/i.test(String(reason)) ? "file.locked" : "file.broken", { file });
  }
}

/** Cells that an .ods names once and repeats: a row may stand for a million. */
class RepeatedCells implements XmlListener {
  readonly wantsText = false;
  private rows = 1;
  private readonly cells: Allowance;

  constructor(file: string) {
    this.cells = new Allowance(file, limits.cells / 4, "file.cells");
  }

  open(name: string, attributes: string): void {
    if (name === "table-row") this.rows = Number(attribute(attributes, "table:number-rows-repeated") || 1);
    else if (name === "table-cell" && attributes.includes("value-type"))
      this.cells.take(this.rows * Number(attribute(attributes, "table:number-columns-repeated") || 1));
  }

  close(): void {
    // Only what opens is counted.
  }

  text(): void {
    // No text is wanted.
  }
}

function rowsOf(
  file: string,
  sheet: WorkSheet,
  shift: number,
  cells: Allowance,
): { readonly rows: (readonly Cell[])[]; readonly formats: (readonly string[])[] } {
  const rows: (readonly Cell[])[] = [];
  const formats: (readonly string[])[] = [];
  sheet["!data"]?.forEach((line, index) => {
    const row: Cell[] = [];
    const looks: string[] = [];
    line.forEach((cell, column) => {
      const value = valueOf(cell, shift);
      if (value === null) return;
      if (index >= limits.rows) throw new Problem("file.rows", { file, limit: limits.rows });
      if (column >= limits.columns) throw new Problem("file.columns", { file, limit: limits.columns });
      cells.take(column + 1 - row.length);
      while (row.length < column) {
        row.push(null);
        looks.push("General");
      }
      row.push(value);
      looks.push(typeof cell.z === "string" ? cell.z : "General");
    });
    if (row.length === 0) return;
    while (rows.length < index) {
      rows.push([]);
      formats.push([]);
    }
    rows.push(row);
    formats.push(looks);
  });
  return { rows, formats };
}

/** Dates are day numbers, errors their text; shift is for workbooks that count days from 1904. */
function valueOf({ t, v, w, z }: CellObject, shift: number): Cell {
  if (v === undefined || v === "" || t === "z") return null;
  if (t === "e") return w ?? "#VALUE!";
  if (v instanceof Date) return serialOf(v.getTime());
  return typeof v === "number" && typeof z === "string" && /[ymd]/i.test(z.replace(/"[^"]*"|General/g, ""))
    ? v + shift
    : v;
}
