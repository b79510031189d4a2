import {
  ICommandService,
  IResourceManagerService,
  LifecycleService,
  LifecycleStages,
  LocaleType,
  LogLevel,
  mergeLocales,
  Univer,
  UniverInstanceType,
  CommandType,
  type ICellData,
  type IRange,
  type IWorkbookData,
  type Nullable,
} from "@univerjs/core";
import { FUniver } from "@univerjs/core/facade";
import "@univerjs/preset-sheets-core/lib/index.css";
import { FormulaDataModel, UniverSheetsCorePreset } from "@univerjs/preset-sheets-core";
import german from "@univerjs/preset-sheets-core/locales/de-DE";
import english from "@univerjs/preset-sheets-core/locales/en-US";
import "@univerjs/preset-sheets-conditional-formatting/lib/index.css";
import { UniverSheetsConditionalFormattingPreset } from "@univerjs/preset-sheets-conditional-formatting";
import germanRules from "@univerjs/preset-sheets-conditional-formatting/locales/de-DE";
import englishRules from "@univerjs/preset-sheets-conditional-formatting/locales/en-US";
import { defaultTheme } from "@univerjs/themes";
import type { Language } from "../../core/problem";
import { calmFrames } from "./calm-frames";
import { dropLateResults, fixEngine } from "./engine-fixes";
import type { SheetDocument } from "../../reports/document";
import { SheetCharts } from "./charts/sheet-charts";
import { hearEdits } from "./hear-edits";
import { conditionalRules } from "./verdict-rules";
import { explainFailures } from "./formula-alerts";
import { univerFunctions, univerHelp } from "./univer-functions";

export interface Grid {
  readonly api: FUniver;
  /** The workbook as it is now, as plain data. */
  readonly snapshot: () => IWorkbookData;
  /** What formulas of a sheet filled beside their own cells. */
  readonly spilled: (
    sheet: string,
  ) => Readonly<Record<number, Readonly<Record<number, Nullable<ICellData>>> | undefined>>;
  /** The formula of a cell, also where the cell only points at the one it was filled from. */
  readonly formulaAt: (sheet: string, row: number, column: number) => string | null;
  /** Colours and bars of a sheet that was just written. */
  readonly addRules: (sheet: string, document: SheetDocument) => void;
  /** The charts of the sheet in view as they go on paper. */
  readonly chartsOnPaper: () => Promise<readonly HTMLImageElement[]>;
  /** Tells when what stands in cells, or where, changes by another hand, and when formulas have followed. */
  readonly hearEdits: (isOwn: () => boolean, tell: () => void) => void;
  /** Calls back when the content or look of a sheet changes by anything but the engine's own results. */
  readonly onEdit: (callback: (sheet: string | null) => void) => void;
}

/** What rows and columns that come and go are called here. */
const moves: Readonly<Record<string, { readonly isRow: boolean; readonly sign: 1 | -1 } | undefined>> = {
  "sheet.mutation.insert-row": { isRow: true, sign: 1 },
  "sheet.mutation.remove-rows": { isRow: true, sign: -1 },
  "sheet.mutation.insert-col": { isRow: false, sign: 1 },
  "sheet.mutation.remove-col": { isRow: false, sign: -1 },
};

/** What changes values, or where they stand. */
const contentChanges: ReadonlySet<string> = new Set([
  ...Object.keys(moves),
  ...[
    "set-range-values",
    "move-range",
    "move-rows",
    "move-columns",
    "reorder-range",
    "insert-sheet",
    "remove-sheet",
    "set-worksheet-name",
    "set-worksheet-hidden",
    "set-row-hidden",
    "set-row-visible",
    "set.numfmt",
    "remove.numfmt",
  ].map((name) => `sheet.mutation.${name}`),
]);

type Plugin = Parameters<Univer["registerPlugin"]>[0] & { readonly pluginName: string };

/**
 * The grid with our functions and a workbook, as soon as it is drawn: before that, Univer has no parts that scroll, and
 * whoever chooses a cell gets an error. What @univerjs/presets does is done here in few lines, without its commercial
 * packages.
 */
export async function openGrid(
  { container, shelf }: { readonly container: HTMLElement; readonly shelf: HTMLElement },
  book: IWorkbookData,
  inView: string | null,
  language: Language,
  dark: MediaQueryList,
): Promise<Grid> {
  fixEngine();
  const locale = language === "de" ? LocaleType.DE_DE : LocaleType.EN_US;
  const univer = new Univer({
    logLevel: LogLevel.WARN,
    theme: defaultTheme,
    darkMode: dark.matches,
    locale,
    locales: { [locale]: language === "de" ? mergeLocales(german, germanRules) : mergeLocales(english, englishRules) },
  });
  const formula = { function: univerFunctions, description: univerHelp(language), initialFormulaComputing: 0 };
  const preset = UniverSheetsCorePreset({ container, ribbonType: "simple", formula } as unknown as Parameters<
    typeof UniverSheetsCorePreset
  >[0]);
  const plugins = new Map<string, readonly [Plugin, unknown]>();
  for (const entry of [...preset.plugins, ...UniverSheetsConditionalFormattingPreset().plugins] as readonly (
    Plugin | readonly [Plugin, unknown]
  )[]) {
    const [plugin, options] = Array.isArray(entry)
      ? (entry as readonly [Plugin, unknown])
      : [entry as Plugin, undefined];
    plugins.set(plugin.pluginName, [plugin, options]);
  }
  for (const [plugin, options] of plugins.values()) univer.registerPlugin(plugin, options);
  const api = FUniver.newAPI(univer);
  const workbook = api.createWorkbook({ ...book, locale });
  workbook.setNumfmtLocal(language === "de" ? "de" : "en");
  if (inView !== null) workbook.getSheetBySheetId(inView)?.activate();
  const injector = univer.__getInjector();
  dropLateResults(injector, workbook.getWorkbook());
  const results = injector.get(FormulaDataModel);
  const resources = injector.get(IResourceManagerService);
  await injector.get(LifecycleService).onStage(LifecycleStages.Rendered);
  injector.get(ICommandService).onCommandExecuted(calmFrames(window));
  explainFailures(injector, api, language);
  const charts = new SheetCharts(api, book.id, language, dark, shelf);
  const onMutation = (callback: (sheet: string | null, id: string) => void): void => {
    injector.get(ICommandService).onCommandExecuted(({ type, params, id }, options) => {
      if (type !== CommandType.MUTATION || options?.fromFormula === true || !id.startsWith("sheet.")) return;
      const where: { readonly subUnitId?: string } = params ?? {};
      callback(where.subUnitId ?? null, id);
    });
  };
  const onEdit: Grid["onEdit"] = (callback) => {
    onMutation((sheet) => {
      callback(sheet);
    });
  };
  onEdit(charts.ask);
  injector.get(ICommandService).onCommandExecuted(({ id, params }) => {
    const axis = moves[id];
    if (axis === undefined) return;
    const { subUnitId, range } = params as { readonly subUnitId: string; readonly range: IRange };
    const [at, last] = axis.isRow ? [range.startRow, range.endRow] : [range.startColumn, range.endColumn];
    charts.move(subUnitId, { axis: axis.isRow ? "row" : "column", at, count: axis.sign * (last - at + 1) });
  });
  return {
    api,
    // Without the copy that the facade makes: a sheet of 100,000 rows is only read here.
    snapshot: () => ({
      ...workbook.getWorkbook().getSnapshot(),
      resources: resources.getResources(book.id, UniverInstanceType.UNIVER_SHEET),
    }),
    spilled: (sheet) => results.getArrayFormulaCellData()[book.id]?.[sheet] ?? {},
    formulaAt: (sheet, row, column) => results.getFormulaStringByCell(row, column, sheet, book.id) ?? null,
    addRules: (sheet, document) => {
      for (const rule of conditionalRules(document))
        void api.executeCommand("sheet.mutation.add-conditional-rule", {
          unitId: book.id,
          subUnitId: sheet,
          rule: { ...rule, cfId: `${sheet} ${rule.cfId}` },
        });
    },
    chartsOnPaper: () => charts.onPaper(),
    onEdit,
    hearEdits: (isOwn, tell) => {
      hearEdits(
        api,
        (callback) => {
          onMutation((_, id) => {
            if (contentChanges.has(id)) callback();
          });
        },
        isOwn,
        tell,
      );
    },
  };
}
