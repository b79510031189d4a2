import type { DocumentCell, DocumentChart, SheetDocument } from "../../reports/document";
import { cellLooks, numberFormats, styledBlocks } from "./cell-looks";
import { freeName } from "./free-name";

/** A request to Excel on the web may hold 5 MB; formulas and formats of 50,000 cells stay far below. */
const cellsAtOnce = 50_000;

/** Writes a document to a new sheet, never over another, and returns the sheet's name. A sheet that could not be finished is taken away again. */
export async function writeSheet(context: Excel.RequestContext, document: SheetDocument): Promise<string> {
  const { worksheets } = context.workbook;
  worksheets.load("items/name");
  await context.sync();
  const name = freeName(document.name, worksheets.items.map((sheet) => sheet.name));
  const sheet = worksheets.add(name);
  try {
    for (const [name, reference] of Object.entries(document.names ?? {})) sheet.names.add(name, sheet.getRange(reference));
    await fill(context, sheet, document);
  } catch (error) {
    sheet.delete();
    await context.sync();
    throw error;
  }
  return name;
}

/** Writes a document over a sheet of our own; what pointed at its cells still does. */
export async function rewriteSheet(context: Excel.RequestContext, name: string, document: SheetDocument): Promise<void> {
  const sheet = context.workbook.worksheets.getItem(name);
  sheet.tables.load("items/name");
  sheet.charts.load("items/name");
  await context.sync();
  for (const table of sheet.tables.items) table.delete();
  for (const chart of sheet.charts.items) chart.delete();
  sheet.getRange().clear();
  await fill(context, sheet, document);
}

async function fill(context: Excel.RequestContext, sheet: Excel.Worksheet, document: SheetDocument): Promise<void> {
  const width = document.rows.reduce((widest, row) => Math.max(widest, row.length), 1);
  const rowsAtOnce = Math.max(1, Math.floor(cellsAtOnce / width));
  for (let row = 0; row < document.rows.length; row += rowsAtOnce) {
    const part = document.rows.slice(row, row + rowsAtOnce).map((cells) => Array.from({ length: width }, (_, column) => cells[column] ?? null));
    const range = sheet.getRangeByIndexes(row, 0, part.length, width);
    context.application.suspendApiCalculationUntilNextSync();
    range.numberFormat = part.map((cells) => cells.map((cell) => numberFormats[cell?.number ?? "text"]));
    range.formulas = part.map((cells) => cells.map(contentOf));
    await context.sync();
  }
  dress(sheet, document);
  await context.sync();
}

/** An apostrophe keeps text as text: a client called "=1+1", "007" or "3-4" stays one. */
function contentOf(cell: DocumentCell | null): string | number | boolean {
  if (cell === null || cell.value === null) return cell?.formula ?? "";
  if (cell.formula !== undefined) return cell.formula;
  return typeof cell.value === "string" && cell.value !== "" ? `'${cell.value}` : cell.value;
}

function dress(sheet: Excel.Worksheet, document: SheetDocument): void {
  document.columnWidths.forEach((characters, column) => {
    sheet.getRangeByIndexes(0, column, 1, 1).getEntireColumn().format.columnWidth = characters * 5.6 + 4;
  });
  for (const block of styledBlocks(document.rows)) {
    const { format } = sheet.getRangeByIndexes(block.firstRow, block.firstColumn, block.rowCount, block.columnCount);
    const look = cellLooks[block.style];
    if (look?.size !== undefined) format.font.size = look.size;
    if (look?.isBold === true) format.font.bold = true;
    if (look?.color !== undefined) format.font.color = look.color;
    if (look?.fill !== undefined) format.fill.color = look.fill;
    if (look?.isWrapped === true) Object.assign(format, { wrapText: true, verticalAlignment: "Top" });
  }
  document.rows.forEach((cells, row) => cells.forEach((cell, column) => {
    if (cell !== null) advise(sheet.getRangeByIndexes(row, column, 1, 1), cell);
  }));
  if (document.table !== undefined) sheet.tables.add(document.table.range, true).style = "TableStyleLight1";
  if (document.frozenRows !== undefined && document.frozenRows > 0) sheet.freezePanes.freezeRows(document.frozenRows);
  for (const chart of document.charts ?? []) draw(sheet, chart);
}

/** What may be chosen, and what to enter while the cell is chosen; other words and figures are still taken. */
function advise(range: Excel.Range, { choices, note }: DocumentCell): void {
  if (choices === undefined && note === undefined) return;
  const validation = range.dataValidation;
  if (choices !== undefined) {
    validation.rule = { list: { inCellDropDown: true, source: typeof choices === "string" ? `=${choices}` : choices.join(",") } };
    validation.errorAlert = { showAlert: false, message: "", title: "", style: "Information" };
  }
  if (note !== undefined) validation.prompt = { showPrompt: true, message: note, title: "" };
}

const chartTypes = { line: "Line", bar: "BarClustered", scatter: "XYScatter" } as const;

/** A native chart; the first series comes with the chart, the others are added. */
function draw(sheet: Excel.Worksheet, { kind, title, categories, series, xTitle, yTitle, anchor }: DocumentChart): void {
  const first = series[0];
  if (first === undefined) return;
  const chart = sheet.charts.add(chartTypes[kind], sheet.getRange(first.values), "Columns");
  series.forEach(({ name, values }, index) => {
    const line = index === 0 ? chart.series.getItemAt(0) : chart.series.add(name);
    line.name = name;
    line.setValues(sheet.getRange(values));
    line.setXAxisValues(sheet.getRange(categories));
  });
  chart.title.text = title;
  chart.axes.categoryAxis.title.text = xTitle;
  chart.axes.valueAxis.title.text = yTitle;
  chart.setPosition(anchor);
}
