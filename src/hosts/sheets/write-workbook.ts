import { saySentence } from "../../reports/say";
import { verdictColors, verdictWords } from "../../analysis/words/verdict-words";
import { verdictNames } from "../../core/verdict-rules";
import { withNumberHeads, type DocumentCell, type SheetDocument } from "../../reports/document";
import { freeNames } from "../../reports/free-name";
import { renameSheets } from "../../reports/rename-sheets";
import { numberFormats, sheetLooks, type SheetLook } from "../../reports/sheet-looks";
import { asTyped } from "../../spreadsheet/as-typed";
import type { CellEdit } from "../../reports/cell-edit";
import { hostWords } from "../../taskpane/words/host-words";
import { drawChart } from "./draw-chart";
import { hasDecimalPoint, localFormula } from "./local-formula";
import { sheetCalled } from "./read-workbook";
import { userLanguage } from "./user-language";

/** Letters of a new spreadsheet. */
const usualSize = 10;

/** A sheet that was just written; by its id it can be taken away again, whatever it is called by then. */
export interface WrittenSheet {
  readonly name: string;
  readonly id: number;
}

/**
 * Writes documents to new sheets in one execution, never over others, all of them or none; if Google ends the
 * execution, what was begun stays.
 */
export function writeSheets(documents: readonly SheetDocument[]): readonly WrittenSheet[] {
  const added = addSheets(documents.map(({ name }) => name));
  try {
    renameSheets(
      documents,
      added.map(({ name }) => name),
    ).forEach((document, index) => {
      fillSheet(added[index]?.id ?? 0, document);
    });
  } catch (error) {
    removeSheets(added.map(({ id }) => id));
    throw error;
  }
  return added;
}

/**
 * Empty sheets, all of them or none: a formula that points at a sheet which is not there yet stays an error. Where a
 * name is taken, a number is added. The sheet in view stays in view.
 */
export function addSheets(wanted: readonly string[]): readonly WrittenSheet[] {
  const book = SpreadsheetApp.getActive();
  const inView = book.getActiveSheet();
  const added: WrittenSheet[] = [];
  try {
    for (const name of freeNames(
      wanted,
      book.getSheets().map((sheet) => sheet.getName()),
    ))
      added.push({ name, id: book.insertSheet(name).getSheetId() });
  } catch (error) {
    removeSheets(added.map(({ id }) => id));
    throw error;
  } finally {
    SpreadsheetApp.setActiveSheet(inView);
  }
  return added;
}

/** Writes a document on a sheet that was just added for it. */
export function fillSheet(id: number, document: SheetDocument): void {
  const sheet = SpreadsheetApp.getActive()
    .getSheets()
    .find((one) => one.getSheetId() === id);
  if (sheet === undefined)
    throw new Error(saySentence(hostWords.sheetIsGone, userLanguage(), { sheet: document.name }));
  fill(sheet, document);
}

/** Takes away what was just written and is not wanted after all. */
export function removeSheets(ids: readonly number[]): void {
  const book = SpreadsheetApp.getActive();
  for (const sheet of book.getSheets()) if (ids.includes(sheet.getSheetId())) book.deleteSheet(sheet);
}

/** Writes a document over a sheet of our own; what pointed at its cells still does. */
export function rewriteSheet(name: string, document: SheetDocument): void {
  const sheet = sheetCalled(name);
  sheet.clear();
  sheet.clearNotes();
  sheet.clearConditionalFormatRules();
  sheet.getRange(1, 1, sheet.getMaxRows(), sheet.getMaxColumns()).clearDataValidations();
  sheet.setFrozenRows(0);
  sheet.getFilter()?.remove();
  for (const chart of sheet.getCharts()) sheet.removeChart(chart);
  fill(sheet, document);
}

/** Values and formulas into single cells; what stands around them stays. Text that looks like something else is kept as text. */
export function writeCells(name: string, cells: readonly CellEdit[]): void {
  const sheet = sheetCalled(name);
  const isPoint = hasDecimalPoint(SpreadsheetApp.getActive().getSpreadsheetLocale());
  for (const { row, column, ...cell } of cells)
    sheet.getRange(row + 1, column + 1).setValues([[contentOf(cell, {}, isPoint)]]);
}

/** A document on an empty sheet, in one call for each kind of thing. */
function fill(sheet: GoogleAppsScript.Spreadsheet.Sheet, given: SheetDocument): void {
  const document = withNumberHeads(given);
  const isPoint = hasDecimalPoint(SpreadsheetApp.getActive().getSpreadsheetLocale());
  const width = document.rows.reduce((widest, row) => Math.max(widest, row.length), 1);
  const rows = document.rows.map((cells) => Array.from({ length: width }, (_, column) => cells[column] ?? null));
  makeRoom(sheet, rows.length, Math.max(width, document.columnWidths.length));
  if (rows.length > 0) {
    const range = sheet.getRange(1, 1, rows.length, width);
    const each = <Value>(read: (look: SheetLook) => Value): Value[][] =>
      rows.map((cells) => cells.map((cell) => read(sheetLooks[cell?.style ?? "text"])));
    range.setNumberFormats(rows.map((cells) => cells.map((cell) => numberFormats[cell?.number ?? "text"])));
    range.setFontWeights(each(({ isBold }) => (isBold === true ? "bold" : "normal")));
    range.setFontSizes(each(({ size }) => size ?? usualSize));
    range.setFontColors(each(({ color }) => color ?? null));
    range.setBackgrounds(each(({ fill }) => fill ?? null));
    range.setHorizontalAlignments(each(({ isRight }) => (isRight === true ? "right" : null)));
    range.setWraps(each(({ isWrapped }) => isWrapped === true));
    range.setValues(rows.map((cells) => cells.map((cell) => contentOf(cell, document.names ?? {}, isPoint))));
  }
  rules(sheet, document);
  document.columnWidths.forEach((characters, column) =>
    sheet.setColumnWidth(column + 1, Math.round(characters * 7 + 5)),
  );
  if (document.frozenRows !== undefined && document.frozenRows > 0) sheet.setFrozenRows(document.frozenRows);
  if (document.table !== undefined) sheet.getRange(document.table.range).createFilter();
  for (const chart of document.charts ?? []) drawChart(sheet, chart, isPoint);
}

/** A new sheet has 1,000 rows and 26 columns; nothing can be written outside of them. */
function makeRoom(sheet: GoogleAppsScript.Spreadsheet.Sheet, rows: number, columns: number): void {
  const [hasRows, hasColumns] = [sheet.getMaxRows(), sheet.getMaxColumns()];
  if (rows > hasRows) sheet.insertRowsAfter(hasRows, rows - hasRows);
  if (columns > hasColumns) sheet.insertColumnsAfter(hasColumns, columns - hasColumns);
}

/** What may be chosen and what to enter, and the colours of verdicts. Sheets has no bars in cells. */
function rules(sheet: GoogleAppsScript.Spreadsheet.Sheet, { rows, verdicts }: SheetDocument): void {
  rows.forEach((cells, row) => {
    cells.forEach((cell, column) => {
      if (cell?.choices === undefined && cell?.prompt === undefined) return;
      const place = sheet.getRange(row + 1, column + 1);
      if (cell.choices === undefined) {
        place.setNote(cell.prompt ?? "");
        return;
      }
      const builder = SpreadsheetApp.newDataValidation().setAllowInvalid(true);
      const rule =
        typeof cell.choices === "string"
          ? builder.requireValueInRange(rangeOf(sheet, cell.choices))
          : builder.requireValueInList([...cell.choices]);
      place.setDataValidation((cell.prompt === undefined ? rule : rule.setHelpText(cell.prompt)).build());
    });
  });
  if (verdicts === undefined) return;
  const range = sheet.getRange(verdicts);
  const languages = ["en", "de"] as const;
  sheet.setConditionalFormatRules(
    verdictNames.flatMap((verdict) =>
      [...new Set(languages.map((language) => verdictWords[verdict][language]))].map((word) =>
        SpreadsheetApp.newConditionalFormatRule()
          .whenTextEqualTo(word)
          .setFontColor(verdictColors[verdict])
          .setRanges([range])
          .build(),
      ),
    ),
  );
}

function rangeOf(sheet: GoogleAppsScript.Spreadsheet.Sheet, reference: string): GoogleAppsScript.Spreadsheet.Range {
  return reference.includes("!") ? SpreadsheetApp.getActive().getRange(reference) : sheet.getRange(reference);
}

function contentOf(
  cell: DocumentCell | null,
  names: Readonly<Record<string, string>>,
  isPoint: boolean,
): string | number | boolean {
  if (cell?.formula !== undefined) return localFormula(withoutNames(cell.formula, names), isPoint);
  if (cell === null || cell.value === null) return "";
  return asTyped(cell.value);
}

/**
 * Names are one for the whole spreadsheet and may be taken: a document's own names become the cells that they stand
 * for.
 */
function withoutNames(formula: string, names: Readonly<Record<string, string>>): string {
  return formula.replace(/"(?:[^"]|"")*"|[A-Za-z_][\w.]*/g, (part) =>
    Object.prototype.hasOwnProperty.call(names, part) ? (names[part] ?? part) : part,
  );
}

/** Types a formula into the active cell, if it is empty. */
export function insertFormula(formula: string): void {
  const book = SpreadsheetApp.getActive();
  const cell = book.getCurrentCell();
  if (cell === null || !cell.isBlank()) throw new Error(hostWords.cellIsTaken[userLanguage()]);
  cell.setFormula(localFormula(formula, hasDecimalPoint(book.getSpreadsheetLocale())));
}
