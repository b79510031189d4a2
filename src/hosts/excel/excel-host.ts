import type { Language } from "../../core/problem";
import type { Host, HostChange, SheetArea, SheetSummary } from "../../taskpane/host";
import { hostWords } from "../../taskpane/words/host-words";
import { Listeners } from "./listeners";
import { openPage, opensBrowser } from "./open-page";
import { openTemplate } from "./open-template";
import { OwnEdits } from "./own-edits";
import { excelProgram } from "./program";
import { readArea } from "./read-area";
import { codeOf, run, runAsOneStep } from "./run";
import { argumentSeparator } from "./separators";
import { changeSettings, loadSettings } from "./settings";
import type { Workbook } from "./write-sheets";

export interface ExcelHost extends Host {
  /** The command of the context menu and the ribbon: the pane is about the sheet that the selection is on. */
  scoreSelection(): Promise<void>;
  /** Says in the pane that a command did not work. */
  tellProblem(sentence: string): void;
}

/** Excel as the pane sees it. Asks once how formulas are typed here and from when dates count. */
export async function openExcelHost(): Promise<ExcelHost> {
  const language: Language = Office.context.displayLanguage.toLowerCase().startsWith("de") ? "de" : "en";
  const [separator, dateShift] = await Promise.all([
    run(language, argumentSeparator),
    run(language, daysSince1900).catch(() => 0),
  ]);
  const workbook: Workbook = { language, dateShift };
  const isMac = Office.context.platform === Office.PlatformType.Mac;
  const own = new OwnEdits();
  const listeners = new Listeners();
  /** Writes what holds formulas, and says so; a sheet that is kept up to date had them before. */
  const writing = async <Result>(work: () => Promise<Result>): Promise<Result> => {
    const result = await own.during(work);
    listeners.tell({ written: true });
    return result;
  };
  return {
    kind: "excel",
    language,
    argumentSeparator: separator,
    program: excelProgram(),
    openPage,
    savesFiles: !isMac,
    ...(isMac && opensBrowser()
      ? {
          openPages: () => {
            openPage(new URL(`pages.html?lang=${language}`, location.href).href);
          },
        }
      : {}),
    sheets: () => run(language, sheets),
    selection: () => run(language, selection),
    read: (area) => run(language, (context) => readArea(context, area, dateShift)),
    // What writes is loaded when it is asked for: the pane shows its first figures sooner.
    writeSheets: (documents, signal) =>
      writing(async () => (await import("./write-sheets")).writeSheets(workbook, documents, signal)),
    rewriteSheet: (sheet, document) =>
      own.during(async () => (await import("./write-sheets")).rewriteSheet(workbook, sheet, document)),
    writeCells: (sheet, cells) =>
      own.during(async () => (await import("./write-sheets")).writeCells(workbook, sheet, cells)),
    checkFunctions: async () => run(language, (await import("./check-functions")).checkFunctions),
    repairFormulas: () =>
      own.during(async () => runAsOneStep(language, (await import("./own-formulas")).repairFormulas)),
    freezeFormulas: () =>
      own.during(async () => runAsOneStep(language, (await import("./own-formulas")).freezeFormulas)),
    openTemplate: () => openTemplate(language),
    activate: (sheet) =>
      run(language, async (context) => {
        context.workbook.worksheets.getItem(sheet).activate();
        await context.sync();
      }),
    loadSettings: () => run(language, loadSettings),
    changeSettings: (before, after) => run(language, (context) => changeSettings(context, before, after, language)),
    insertFormula: (formula) =>
      writing(() =>
        runAsOneStep(language, (context) => insertFormula(context, formula, hostWords.cellIsTaken[language])),
      ),
    startsWithWorkbook: async () => (await Office.addin.getStartupBehavior()) === Office.StartupBehavior.load,
    startWithWorkbook: (isWanted) =>
      Office.addin.setStartupBehavior(isWanted ? Office.StartupBehavior.load : Office.StartupBehavior.none),
    onChange(callback) {
      const [forget, stop] = [listeners.add(callback), listen(language, own, callback)];
      return () => {
        forget();
        stop();
      };
    },
    async scoreSelection() {
      const { sheet } = await run(language, selection);
      listeners.ask({ opened: [sheet] });
    },
    tellProblem: (problem) => {
      listeners.ask({ problem });
    },
  };
}

/**
 * 1,462 in a workbook whose dates count from 1904, else 0. Excel does not tell, but its DATE does: 2000-01-01 is day
 * 36,526 or 35,064.
 */
async function daysSince1900(context: Excel.RequestContext): Promise<number> {
  const day = context.workbook.functions.date(2000, 1, 1);
  day.load("value");
  await context.sync();
  return day.value === 35_064 ? 1462 : 0;
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
    return {
      name,
      rowCount: isEmpty ? 0 : range.rowIndex + range.rowCount,
      columnCount: isEmpty ? 0 : range.columnIndex + range.columnCount,
      isHidden: visibility !== "Visible",
    };
  });
}

/** The marked block; where there is none, since a chart or several blocks are marked, the sheet in view. */
async function selection(context: Excel.RequestContext): Promise<SheetArea> {
  try {
    return await areaOf(context, context.workbook.getSelectedRange());
  } catch (error) {
    if (codeOf(error) !== "InvalidSelection") throw error;
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    const used = sheet.getUsedRangeOrNullObject(true);
    await context.sync();
    return areaOf(context, used.isNullObject ? sheet.getRangeByIndexes(0, 0, 1, 1) : used);
  }
}

async function areaOf(context: Excel.RequestContext, range: Excel.Range): Promise<SheetArea> {
  range.load("rowIndex,columnIndex,rowCount,columnCount,worksheet/name");
  await context.sync();
  return {
    sheet: range.worksheet.name,
    firstRow: range.rowIndex,
    firstColumn: range.columnIndex,
    rowCount: range.rowCount,
    columnCount: range.columnCount,
  };
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
function listen(language: Language, own: OwnEdits, callback: (change?: HostChange) => void): () => void {
  const started = run(language, async (context) => {
    const { worksheets, settings } = context.workbook;
    // Excel does not say who stored them; the pane sees by itself whether they are others.
    const toldSettings = (): Promise<void> => {
      callback({ settings: true });
      return Promise.resolve();
    };
    const told = (event: { readonly worksheetId: string; readonly triggerSource?: string }): Promise<void> => {
      if (!own.isOwn(event)) callback();
      return Promise.resolve();
    };
    const handlers = [
      worksheets.onChanged.add(told),
      worksheets.onAdded.add(told),
      worksheets.onDeleted.add(told),
      settings.onSettingsChanged.add(toldSettings),
    ];
    await context.sync();
    return handlers;
  });
  started.catch(() => undefined);
  // Where the event does not come (office-js#69), coming back to the pane is the moment to look.
  const cameBack = (): void => {
    callback({ settings: true });
  };
  window.addEventListener("focus", cameBack);
  return () => {
    window.removeEventListener("focus", cameBack);
    void started
      .then(async (handlers) => {
        for (const handler of handlers) handler.remove();
        await handlers[0]?.context.sync();
      })
      .catch(() => undefined);
  };
}
