import { utils, write, type CellObject, type WorkSheet } from "@e965/xlsx";
import { workbookFile } from "../../test/workbook-file";
import type { Container } from "./plan";
import type { TypedCell } from "./write-cell";

type Rows = readonly (readonly TypedCell[])[];

/** One sheet as a file: .xlsx as XML of its own, .ods and .xls by SheetJS. Blank cells are not written. */
export function workbookBytes(container: Exclude<Container, "csv">, rows: Rows): Buffer {
  if (container === "ods" || container === "xls") return sheetJs(rows, container === "ods" ? "ods" : "biff8");
  return Buffer.from(xlsx(rows));
}

function xlsx(rows: Rows): Uint8Array {
  const formats = [...new Set(rows.flat().flatMap((cell) => (typeof cell === "string" ? [] : [cell.format])))];
  const texts = [...new Set(rows.flat().filter((cell) => typeof cell === "string"))];
  const places = new Map(texts.map((text, index) => [text, index]));
  const cellXml = (cell: TypedCell, column: number, row: number): string => {
    const place = `r="${utils.encode_cell({ c: column, r: row })}"`;
    if (typeof cell === "string") return cell === "" ? "" : `<c ${place} t="s"><v>${places.get(cell)}</v></c>`;
    return `<c ${place} s="${formats.indexOf(cell.format) + 1}"><v>${cell.number}</v></c>`;
  };
  const numberFormats = formats.map(
    (format, index) => `<numFmt numFmtId="${200 + index}" formatCode="${escaped(format)}"/>`,
  );
  const cellFormats = formats.map((_, index) => `<xf numFmtId="${200 + index}"/>`);
  return workbookFile({
    rows: rows
      .map(
        (cells, row) => `<row r="${row + 1}">${cells.map((cell, column) => cellXml(cell, column, row)).join("")}</row>`,
      )
      .join(""),
    texts: texts.map((text) => `<si><t xml:space="preserve">${escaped(text)}</t></si>`).join(""),
    styles: `<numFmts>${numberFormats.join("")}</numFmts><cellXfs><xf/>${cellFormats.join("")}</cellXfs>`,
  });
}

function escaped(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;").replaceAll('"', "&quot;");
}

function sheetJs(rows: Rows, bookType: "ods" | "biff8"): Buffer {
  const sheet: WorkSheet = {};
  // The writer of .ods knows what stands between the parts of a day in quotes only.
  const shown = (format: string): string =>
    bookType === "ods" && /[dm]/.test(format) ? format.replace(/[-., ]+/g, '"$&"') : format;
  rows.forEach((cells, row) => {
    cells.forEach((cell, column) => {
      if (cell !== "")
        sheet[utils.encode_cell({ c: column, r: row })] =
          typeof cell === "string"
            ? ({ t: "s", v: cell } satisfies CellObject)
            : ({ t: "n", v: cell.number, z: shown(cell.format) } satisfies CellObject);
    });
  });
  sheet["!ref"] = utils.encode_range({
    s: { c: 0, r: 0 },
    e: { c: Math.max(...rows.map((cells) => cells.length), 1) - 1, r: Math.max(rows.length, 1) - 1 },
  });
  const book = utils.book_new();
  utils.book_append_sheet(book, sheet, "Time");
  return write(book, { type: "buffer", bookType }) as Buffer;
}
