import { LocaleType, LogLevel, mergeLocales, Univer, type IWorkbookData } from "@univerjs/core";
import { FUniver } from "@univerjs/core/facade";
import "@univerjs/preset-sheets-core/lib/index.css";
import { UniverSheetsCorePreset } from "@univerjs/preset-sheets-core";
import german from "@univerjs/preset-sheets-core/locales/de-DE";
import english from "@univerjs/preset-sheets-core/locales/en-US";
import { defaultTheme } from "@univerjs/themes";
import type { Language } from "../../core/problem";
import { exampleWords } from "../../workbook/example-words";
import { templateWorkbook } from "../../workbook/template/template-workbook";
import { fixEngine } from "./engine-fixes";
import { documentSheet } from "./to-worksheet";
import { univerFunctions, univerHelp } from "./univer-functions";

export interface Grid {
  readonly univer: Univer;
  readonly api: FUniver;
}

type Plugin = Parameters<Univer["registerPlugin"]>[0] & { readonly pluginName: string };

/** The grid with our functions and the worked example. What @univerjs/presets does is done here in few lines, without its commercial packages. */
export function openGrid(container: HTMLElement, language: Language, isDark: boolean): Grid {
  fixEngine();
  const locale = language === "de" ? LocaleType.DE_DE : LocaleType.EN_US;
  const univer = new Univer({ logLevel: LogLevel.WARN, theme: defaultTheme, darkMode: isDark, locale, locales: { [locale]: mergeLocales((language === "de" ? german : english)) } });
  const formula = { function: univerFunctions, description: univerHelp(language), initialFormulaComputing: 0 };
  const preset = UniverSheetsCorePreset({ container, ribbonType: "simple", formula } as unknown as Parameters<typeof UniverSheetsCorePreset>[0]);
  const plugins = new Map<string, readonly [Plugin, unknown]>();
  for (const entry of preset.plugins as readonly (Plugin | readonly [Plugin, unknown])[]) {
    const [plugin, options] = Array.isArray(entry) ? (entry as readonly [Plugin, unknown]) : [entry as Plugin, undefined];
    plugins.set(plugin.pluginName, [plugin, options]);
  }
  for (const [plugin, options] of plugins.values()) univer.registerPlugin(plugin, options);
  const api = FUniver.newAPI(univer);
  api.createWorkbook(exampleWorkbook(language)).getSheetByName(exampleWords.clientsSheet[language])?.activate();
  return { univer, api };
}

function exampleWorkbook(language: Language): Partial<IWorkbookData> {
  const sheets = templateWorkbook(language).map((document, index) => documentSheet(document, `sheet-${index + 1}`, document.name));
  return { id: "example", name: "Keepworthy", sheetOrder: sheets.map(({ id }) => id ?? ""), sheets: Object.fromEntries(sheets.map((sheet) => [sheet.id ?? "", sheet])) };
}
