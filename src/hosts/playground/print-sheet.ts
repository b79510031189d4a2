import { element, printPage } from "../../taskpane/documents/print-page";
import type { Grid } from "./open-grid";
import { extrasOf } from "./sheet-extras";
import { sheetNamed, sheetsIn } from "./snapshot";
import { cellType, yes } from "./univer-values";

/** More columns than this need the paper across. */
const wide = 6;

/**
 * The sheet in view on paper, as far as it is filled or meant for paper, its charts below: what its cells show, with
 * bold and aligned as there, and no toolbar around it.
 */
export async function printSheet({ api, snapshot, chartsOnPaper }: Grid): Promise<void> {
  const sheet = api.getActiveWorkbook()?.getActiveSheet();
  if (sheet === undefined) return;
  const name = sheet.getSheetName();
  const book = snapshot();
  const filled = sheetsIn(book).find((one) => one.name === name);
  if (filled === undefined || filled.rowCount === 0) return;
  const data = sheetNamed(book, name) ?? {};
  const { rowCount } = filled;
  const columnCount = Math.min(filled.columnCount, extrasOf(data).printedColumns ?? filled.columnCount);
  const shown = sheet.getRange(0, 0, rowCount, columnCount).getDisplayValues();
  const cells = data.cellData ?? {};
  const table = document.createElement("table");
  for (const [row, texts] of shown.entries()) {
    const line = table.insertRow();
    // A title or a sentence goes on over the empty cells beside it.
    const last = texts.reduce((at, text, column) => (text === "" ? at : column), -1);
    const isSentence = last === 0 && columnCount > 1;
    for (const [column, text] of texts.slice(0, isSentence ? 1 : undefined).entries()) {
      const cell = cells[row]?.[column];
      const style = typeof cell?.s === "string" ? book.styles[cell.s] : cell?.s;
      const made = element(style?.bl === yes ? "th" : "td", text, cell?.t === cellType.number ? "number" : "");
      if (isSentence) made.colSpan = columnCount;
      line.append(made);
    }
  }
  printPage(name, [table, ...(await chartsOnPaper())], columnCount > wide ? "landscape" : "portrait");
}
