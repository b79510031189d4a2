import type { Language } from "../../core/problem";
import type { SheetDocument } from "../../reports/document";
import { templateWorkbook } from "../../workbook/template/template-workbook";
import { fill, freeName } from "./write-workbook";

/** The template as sheets of the open file, all of them or none; its formulas follow where a sheet had to take another name. Returns the first sheet's name. */
export function writeTemplate(language: Language): string {
  const book = SpreadsheetApp.getActive();
  const documents = templateWorkbook(language);
  const taken = book.getSheets().map((sheet) => sheet.getName());
  const names = new Map<string, string>();
  for (const { name } of documents) names.set(name, freeName(name, [...taken, ...names.values()]));
  // All sheets first: a formula that points at a sheet which is not there yet stays an error.
  const sheets: GoogleAppsScript.Spreadsheet.Sheet[] = [];
  try {
    for (const { name } of documents) sheets.push(book.insertSheet(names.get(name) ?? name));
    documents.forEach((document, index) => {
      const sheet = sheets[index];
      if (sheet !== undefined) fill(sheet, renamed(document, names));
    });
  } catch (error) {
    for (const sheet of sheets) book.deleteSheet(sheet);
    throw error;
  }
  return sheets[0]?.getName() ?? "";
}

/** A document whose formulas and lists name the sheets as they are called here. */
function renamed(document: SheetDocument, names: ReadonlyMap<string, string>): SheetDocument {
  const follow = (formula: string): string => formula.replace(/'((?:[^']|'')+)'!/g, (found, name: string) => { const now = names.get(name.replaceAll("''", "'")); return now === undefined ? found : `'${now.replaceAll("'", "''")}'!`; });
  const rows = document.rows.map((cells) => cells.map((cell) => (cell === null ? null : { ...cell, ...(cell.formula === undefined ? {} : { formula: follow(cell.formula) }), ...(typeof cell.choices === "string" ? { choices: follow(cell.choices) } : {}) })));
  return { ...document, rows };
}
