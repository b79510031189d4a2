import { verdictColors, verdictSigns, verdictWords } from "../../analysis/words/verdict-words";
import { verdictNames } from "../../core/verdict-rules";
import type { Language } from "../../core/problem";
import { guardBlanks } from "../../functions/guard-blanks";
import { withNumberHeads, type DocumentCell, type SheetDocument } from "../../reports/document";
import { freeName } from "../../reports/free-name";
import { renameSheets } from "../../reports/rename-sheets";
import { barColors, numberFormats, sheetLooks } from "../../reports/sheet-looks";
import { asTyped } from "../../spreadsheet/as-typed";
import { columnLetter } from "../../spreadsheet/column-letter";
import type { CellEdit } from "../../reports/cell-edit";
import { drawChart, nameOnChart } from "./draw-chart";
import { codeOf, run, runAsOneStep } from "./run";
import { styledBlocks } from "./styled-blocks";

/** What a writer must know of the workbook. */
export interface Workbook {
  readonly language: Language;
  /** What is added to a stored date to make it count from 1900. */
  readonly dateShift: number;
}

/** A request to Excel on the web may hold 5 MB; formulas and formats of 50,000 cells stay far below. */
const cellsAtOnce = 50_000;

/**
 * Writes documents to new sheets, never over others, as one step for Undo, and returns their names. What could not be
 * finished is taken away again, all of it.
 */
export async function writeSheets(
  workbook: Workbook,
  documents: readonly SheetDocument[],
  signal: AbortSignal | undefined,
): Promise<readonly string[]> {
  const made: string[] = [];
  try {
    return await runAsOneStep(workbook.language, async (context) => {
      await removeSheets(context, made);
      const sheets: Excel.Worksheet[] = [];
      for (const { name } of documents) {
        const sheet = await addSheet(context, name);
        made.push(sheet.id);
        sheets.push(sheet);
      }
      const names = sheets.map(({ name }) => name);
      for (const [index, document] of renameSheets(documents, names).entries()) {
        const sheet = sheets[index];
        if (sheet === undefined) continue;
        for (const [name, reference] of Object.entries(document.names ?? {}))
          sheet.names.add(name, sheet.getRange(reference));
        await fill(context, sheet, document, workbook.dateShift, signal);
      }
      return names;
    });
  } catch (error) {
    // Deleting a sheet has no place in a step for Undo.
    await run(workbook.language, (context) => removeSheets(context, made));
    throw error;
  }
}

/** Writes a document over a sheet of our own; what pointed at its cells still does. */
export function rewriteSheet(workbook: Workbook, name: string, document: SheetDocument): Promise<void> {
  return runAsOneStep(workbook.language, async (context) => {
    const sheet = context.workbook.worksheets.getItem(name);
    sheet.tables.load("items/name");
    sheet.charts.load("items/name");
    await context.sync();
    for (const table of sheet.tables.items) table.delete();
    for (const chart of sheet.charts.items) chart.delete();
    const all = sheet.getRange();
    all.clear();
    all.conditionalFormats.clearAll();
    all.dataValidation.clear();
    sheet.freezePanes.unfreeze();
    await fill(context, sheet, { ...document, name }, workbook.dateShift, undefined);
  });
}

/** Values and formulas into single cells, as one step for Undo; formulas and looks around them stay. */
export function writeCells({ language, dateShift }: Workbook, name: string, cells: readonly CellEdit[]): Promise<void> {
  return runAsOneStep(language, async (context) => {
    const sheet = context.workbook.worksheets.getItem(name);
    for (const { row, column, isDay = false, ...cell } of cells)
      sheet.getRangeByIndexes(row, column, 1, 1).formulas = [
        [contentOf({ ...cell, number: isDay ? "date" : "text" }, dateShift)],
      ];
    await context.sync();
  });
}

/** Somebody else may take the name between our look and our adding: then the next free one is tried. */
async function addSheet(context: Excel.RequestContext, wanted: string): Promise<Excel.Worksheet> {
  const { worksheets } = context.workbook;
  for (let attempt = 1; ; attempt++) {
    worksheets.load("items/name");
    await context.sync();
    const sheet = worksheets.add(
      freeName(
        wanted,
        worksheets.items.map(({ name }) => name),
      ),
    );
    sheet.load("id,name");
    try {
      await context.sync();
      return sheet;
    } catch (error) {
      if (codeOf(error) !== "ItemAlreadyExists" || attempt === 5) throw error;
    }
  }
}

/** Takes sheets away, and forgets them. */
async function removeSheets(context: Excel.RequestContext, ids: string[]): Promise<void> {
  if (ids.length === 0) return;
  const sheets = ids.map((id) => context.workbook.worksheets.getItemOrNullObject(id));
  await context.sync();
  for (const sheet of sheets) if (!sheet.isNullObject) sheet.delete();
  await context.sync();
  ids.length = 0;
}

async function fill(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  given: SheetDocument,
  dateShift: number,
  signal: AbortSignal | undefined,
): Promise<void> {
  const document = withNumberHeads(given);
  const width = document.rows.reduce((widest, row) => Math.max(widest, row.length), 1);
  const rowsAtOnce = Math.max(1, Math.floor(cellsAtOnce / width));
  for (let row = 0; row < document.rows.length; row += rowsAtOnce) {
    signal?.throwIfAborted();
    const part = document.rows
      .slice(row, row + rowsAtOnce)
      .map((cells) => Array.from({ length: width }, (_, column) => cells[column] ?? null));
    const range = sheet.getRangeByIndexes(row, 0, part.length, width);
    context.application.suspendApiCalculationUntilNextSync();
    range.numberFormat = part.map((cells) => cells.map((cell) => numberFormats[cell?.number ?? "text"]));
    range.formulas = part.map((cells) => cells.map((cell) => contentOf(cell, dateShift)));
    await context.sync();
  }
  dress(sheet, document);
  const drawn = (document.charts ?? []).map((chart) => ({ chart, made: drawChart(sheet, chart) }));
  await context.sync();
  for (const { chart, made } of drawn) if (made !== null) await nameOnChart(context, made, chart, document);
  signal?.throwIfAborted();
}

function contentOf(cell: DocumentCell | null, dateShift: number): string | number | boolean {
  if (cell?.formula !== undefined) return guardBlanks(cell.formula);
  if (cell === null || cell.value === null) return "";
  if (typeof cell.value === "number" && cell.number === "date") return cell.value - dateShift;
  return asTyped(cell.value);
}

function dress(sheet: Excel.Worksheet, document: SheetDocument): void {
  document.columnWidths.forEach((characters, column) => {
    sheet.getRangeByIndexes(0, column, 1, 1).getEntireColumn().format.columnWidth = characters * 5.6 + 4;
  });
  for (const block of styledBlocks(document.rows)) {
    const { format } = sheet.getRangeByIndexes(block.firstRow, block.firstColumn, block.rowCount, block.columnCount);
    const { size, isBold, color, fill, isWrapped, isRight } = sheetLooks[block.style];
    if (size !== undefined) format.font.size = size;
    if (isBold === true) format.font.bold = true;
    if (color !== undefined) format.font.color = color;
    if (fill !== undefined) format.fill.color = fill;
    if (isRight === true) format.horizontalAlignment = "Right";
    if (isWrapped === true) Object.assign(format, { wrapText: true, verticalAlignment: "Top" });
  }
  document.rows.forEach((cells, row) =>
    cells.forEach((cell, column) => {
      if (cell?.choices !== undefined || cell?.prompt !== undefined)
        advise(sheet.getRangeByIndexes(row, column, 1, 1), cell);
    }),
  );
  colour(sheet, document);
  if (document.table !== undefined) sheet.tables.add(document.table.range, true).style = "TableStyleLight1";
  if (document.frozenRows !== undefined && document.frozenRows > 0) sheet.freezePanes.freezeRows(document.frozenRows);
  const { pageLayout } = sheet;
  pageLayout.orientation = document.isPage === true || document.fitsOnePage === true ? "Portrait" : "Landscape";
  if (document.printedColumns !== undefined)
    pageLayout.setPrintArea(`A1:${columnLetter(document.printedColumns - 1)}${document.rows.length}`);
  pageLayout.zoom = { horizontalFitToPages: 1, ...(document.fitsOnePage === true ? { verticalFitToPages: 1 } : {}) };
}

/** What may be chosen, and what to enter while the cell is chosen; other words and figures are still taken. */
function advise(range: Excel.Range, { choices, prompt: note }: DocumentCell): void {
  const validation = range.dataValidation;
  if (choices !== undefined) {
    validation.rule = {
      list: { inCellDropDown: true, source: typeof choices === "string" ? `=${choices}` : choices.join(",") },
    };
    validation.errorAlert = { showAlert: false, message: "", title: "", style: "Information" };
  }
  if (note !== undefined) validation.prompt = { showPrompt: true, message: note, title: "" };
}

/**
 * Bars behind figures, and each verdict in its colour with its sign: by conditional formats, so that they follow a
 * changed figure.
 */
function colour(sheet: Excel.Worksheet, { dataBars = [], verdicts }: SheetDocument): void {
  for (const reference of dataBars) {
    const { dataBar } = sheet.getRange(reference).conditionalFormats.add("DataBar");
    dataBar.positiveFormat.fillColor = barColors.gain;
    dataBar.positiveFormat.gradientFill = false;
    dataBar.negativeFormat.matchPositiveFillColor = false;
    dataBar.negativeFormat.fillColor = barColors.loss;
  }
  if (verdicts === undefined) return;
  const range = sheet.getRange(verdicts);
  const first = verdicts.split(":")[0] ?? verdicts;
  for (const verdict of verdictNames) {
    const { en, de } = verdictWords[verdict];
    const { custom } = range.conditionalFormats.add("Custom");
    custom.rule.formula = `=OR(${first}="${en}",${first}="${de}")`;
    custom.format.font.color = verdictColors[verdict];
    custom.format.numberFormat = `"${verdictSigns[verdict]} "@`;
  }
}
