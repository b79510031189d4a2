import type { SheetDocument } from "../../reports/document";
import { mergeSettings } from "../../taskpane/merge-settings";
import type { FunctionCheck, Host, Repair } from "../../taskpane/host";
import { templateWorkbook } from "../../workbook/template/template-workbook";
import { alone } from "./alone";
import { hasDecimalPoint } from "./local-formula";
import { checkFunctions, freezeFormulas, repairFormulas } from "./own-formulas";
import { listSheets, readArea, selectedArea, sheetCalled } from "./read-workbook";
import { loadSettings, saveSettings, settingsMark } from "./settings";
import { userLanguage } from "./user-language";
import {
  addSheets,
  fillSheet,
  insertFormula,
  removeSheets,
  rewriteSheet,
  writeCells,
  writeSheets,
  type WrittenSheet,
} from "./write-workbook";

type Settings = Readonly<Record<string, unknown>>;

/** What the sidebar may ask for; each answer is plain data. */
export interface Server {
  sheets: () => Awaited<ReturnType<Host["sheets"]>>;
  selection: () => Awaited<ReturnType<Host["selection"]>>;
  read: (...area: Parameters<Host["read"]>) => Awaited<ReturnType<Host["read"]>>;
  addSheets: (names: readonly string[]) => readonly WrittenSheet[];
  fillSheet: (id: number, document: SheetDocument) => void;
  removeSheets: (ids: readonly number[]) => void;
  rewriteSheet: (sheet: string, document: Parameters<Host["rewriteSheet"]>[1]) => void;
  writeCells: (sheet: string, cells: Parameters<Host["writeCells"]>[1]) => void;
  openTemplate: () => string;
  checkFunctions: () => FunctionCheck;
  repairFormulas: () => Repair;
  freezeFormulas: () => number;
  activate: (sheet: string) => void;
  loadSettings: () => Settings;
  settingsMark: () => string;
  changeSettings: (before: Settings, after: Settings) => Settings;
  insertFormula: (formula: string) => void;
  about: () => { readonly language: "en" | "de"; readonly argumentSeparator: "," | ";" };
}

const server: Server = {
  sheets: listSheets,
  selection: selectedArea,
  read: readArea,
  addSheets: (names) => alone(() => addSheets(names)),
  fillSheet: (id, document) => {
    alone(() => {
      fillSheet(id, document);
    });
  },
  removeSheets: (ids) => {
    alone(() => {
      removeSheets(ids);
    });
  },
  rewriteSheet: (sheet, document) => {
    alone(() => {
      rewriteSheet(sheet, document);
    });
  },
  writeCells: (sheet, cells) => {
    alone(() => {
      writeCells(sheet, cells);
    });
  },
  insertFormula: (formula) => {
    alone(() => {
      insertFormula(formula);
    });
  },
  openTemplate,
  checkFunctions,
  repairFormulas: () => alone(repairFormulas),
  freezeFormulas: () => alone(freezeFormulas),
  activate: (sheet) => {
    SpreadsheetApp.setActiveSheet(sheetCalled(sheet));
  },
  loadSettings,
  settingsMark,
  changeSettings: (before, after) =>
    alone(() => {
      const now = mergeSettings(before, after, loadSettings());
      saveSettings(now);
      return now;
    }),
  about: () => ({
    language: userLanguage(),
    argumentSeparator: hasDecimalPoint(SpreadsheetApp.getActive().getSpreadsheetLocale()) ? "," : ";",
  }),
};

/** The template workbook as sheets of the open file, beside those that are there; answers the first one's name. */
export function openTemplate(): string {
  return alone(() => writeSheets(templateWorkbook(userLanguage())))[0]?.name ?? "";
}

/**
 * One door for the sidebar, JSON in and out: a single Date or undefined in a plain answer would lose the whole answer.
 */
export function answer(request: string): string {
  const { method, given } = JSON.parse(request) as {
    readonly method: keyof Server;
    readonly given: readonly unknown[];
  };
  if (!Object.prototype.hasOwnProperty.call(server, method))
    throw new Error(`The sidebar asked for ${method}, which is unknown. Reload the spreadsheet.`);
  const asked = server[method] as (...given: readonly unknown[]) => unknown;
  return JSON.stringify(asked(...given) ?? null);
}
