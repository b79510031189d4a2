import type { Language, Words } from "../../core/problem";
import type { Host, SheetArea, SheetSummary } from "../../taskpane/host";
import { readArea } from "./read-area";
import { run } from "./run";
import { loadSettings, saveSettings } from "./settings";
import { rewriteSheet, writeSheet } from "./write-sheet";

const cellIsTaken: Words = {
  en: "The active cell is not empty. Choose an empty cell, then insert again.",
  de: "Die aktive Zelle ist nicht leer. Wählen Sie eine leere Zelle, und fügen Sie noch einmal ein.",
};

/** Excel as the pane sees it. Asks once how numbers are typed here: a decimal comma means that arguments are parted by semicolons. */
export async function openExcelHost(): Promise<Host> {
  const language: Language = Office.context.displayLanguage.toLowerCase().startsWith("de") ? "de" : "en";
  const decimalPoint = await run(language, async (context) => {
    const format = context.application.cultureInfo.numberFormat;
    format.load("numberDecimalSeparator");
    await context.sync();
    return format.numberDecimalSeparator;
  });
  return {
    kind: "excel",
    language,
    argumentSeparator: decimalPoint === "," ? ";" : ",",
    sheets: () => run(language, sheets),
    selection: () => run(language, selection),
    read: (area) => run(language, (context) => readArea(context, area)),
    writeSheet: (document) => run(language, (context) => writeSheet(context, document)),
    rewriteSheet: (sheet, document) => run(language, (context) => rewriteSheet(context, sheet, document)),
    // The names of all functions come with these, so they are loaded when they are asked for.
    repairFormulas: async () => run(language, (await import("./own-formulas")).repairFormulas),
    freezeFormulas: async () => run(language, (await import("./own-formulas")).freezeFormulas),
    openTemplate: async () => {
      const { templateFile } = await import("./template-file");
      await Excel.createWorkbook(await templateFile(language));
      return null;
    },
    activate: (sheet) => run(language, async (context) => {
      context.workbook.worksheets.getItem(sheet).activate();
      await context.sync();
    }),
    loadSettings: () => Promise.resolve(loadSettings()),
    saveSettings,
    insertFormula: (formula) => run(language, (context) => insertFormula(context, formula, cellIsTaken[language])),
    onChange: (callback) => listen(language, callback),
  };
}

/** Sizes count from A1 to the last cell with a value. */
async function sheets(context: Excel.RequestContext): Promise<readonly SheetSummary[]> {
  const { worksheets } = context.workbook;
  worksheets.load("items/name,items/visibility");
  await context.sync();
  const used = worksheets.items.map((sheet) => sheet.getUsedRangeOrNullObject(true));
  for (const range of used) range.load("rowIndex,columnIndex,rowCount,columnCount");
  await context.sync();
  return worksheets.items.map(({ name, visibility }, index) => {
    const range = used[index];
    const isEmpty = range === undefined || range.isNullObject;
    return { name, rowCount: isEmpty ? 0 : range.rowIndex + range.rowCount, columnCount: isEmpty ? 0 : range.columnIndex + range.columnCount, isHidden: visibility !== "Visible" };
  });
}

async function selection(context: Excel.RequestContext): Promise<SheetArea> {
  const range = context.workbook.getSelectedRange();
  range.load("rowIndex,columnIndex,rowCount,columnCount,worksheet/name");
  await context.sync();
  return { sheet: range.worksheet.name, firstRow: range.rowIndex, firstColumn: range.columnIndex, rowCount: range.rowCount, columnCount: range.columnCount };
}

async function insertFormula(context: Excel.RequestContext, formula: string, refusal: string): Promise<void> {
  const cell = context.workbook.getActiveCell();
  cell.load("formulas");
  await context.sync();
  if ((cell.formulas as unknown[][])[0]?.[0] !== "") throw new Error(refusal);
  cell.formulas = [[formula]];
  await context.sync();
}

/** Excel adds and removes its listeners in batches of their own; stopping waits until starting is done. */
function listen(language: Language, callback: () => void): () => void {
  const started = run(language, async (context) => {
    const { worksheets } = context.workbook;
    const told = (): Promise<void> => {
      callback();
      return Promise.resolve();
    };
    const handlers = [worksheets.onChanged.add(told), worksheets.onAdded.add(told), worksheets.onDeleted.add(told)];
    await context.sync();
    return handlers;
  });
  started.catch(() => undefined);
  return () => {
    void started.then(async (handlers) => {
      for (const handler of handlers) handler.remove();
      await handlers[0]?.context.sync();
    });
  };
}
