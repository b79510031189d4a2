import { element, printPage } from "../../taskpane/documents/print-page";
import type { Grid } from "./open-grid";
import { sheetNamed, sheetsIn } from "./snapshot";
import { cellType, yes } from "./univer-values";

/** More columns than this need the paper across. */
const wide = 6;

/** The sheet in view on paper, as far as it is filled: what its cells show, with bold and aligned as there, and no toolbar around it. */
export function printSheet({ api, snapshot }: Grid): void {
  const sheet = api.getActiveWorkbook()?.getActiveSheet();
  if (sheet === undefined) return;
  const name = sheet.getSheetName();
  const book = snapshot();
  const { rowCount, columnCount } = sheetsIn(book).find((one) => one.name === name) ?? { rowCount: 0, columnCount: 0 };
  if (rowCount === 0) return;
  const shown = sheet.getRange(0, 0, rowCount, columnCount).getDisplayValues();
  const cells = sheetNamed(book, name)?.cellData ?? {};
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
  printPage(name, [table], columnCount > wide ? "landscape" : "portrait");
}
