import type { Host } from "../../taskpane/host";
import { readArea, listSheets, selectedArea } from "./read-workbook";
import { freezeFormulas, repairFormulas } from "./own-formulas";
import { loadSettings, saveSettings } from "./settings";
import { writeTemplate } from "./write-template";
import { insertFormula, rewriteSheet, writeSheet } from "./write-workbook";

/** What the sidebar may ask for; each answer is plain data. */
export interface Server {
  sheets: () => Awaited<ReturnType<Host["sheets"]>>;
  selection: () => Awaited<ReturnType<Host["selection"]>>;
  read: (...area: Parameters<Host["read"]>) => Awaited<ReturnType<Host["read"]>>;
  writeSheet: (...document: Parameters<Host["writeSheet"]>) => string;
  rewriteSheet: (sheet: string, document: Parameters<Host["rewriteSheet"]>[1]) => void;
  openTemplate: (language: "en" | "de") => string;
  repairFormulas: () => number;
  freezeFormulas: () => number;
  activate: (sheet: string) => void;
  loadSettings: () => Readonly<Record<string, unknown>>;
  saveSettings: (settings: Readonly<Record<string, unknown>>) => void;
  insertFormula: (formula: string) => void;
  about: () => { readonly language: "en" | "de"; readonly argumentSeparator: "," | ";" };
}

const server: Server = {
  sheets: listSheets,
  selection: selectedArea,
  read: readArea,
  writeSheet,
  rewriteSheet,
  insertFormula,
  openTemplate: writeTemplate,
  repairFormulas,
  freezeFormulas,
  activate(name) {
    const sheet = SpreadsheetApp.getActive().getSheetByName(name);
    if (sheet !== null) SpreadsheetApp.setActiveSheet(sheet);
  },
  loadSettings,
  saveSettings,
  about: () => ({
    language: Session.getActiveUserLocale().toLowerCase().startsWith("de") ? "de" : "en",
    argumentSeparator: /^(en|ja|zh|ko|th|he)/.test(SpreadsheetApp.getActive().getSpreadsheetLocale()) ? "," : ";",
  }),
};

/** One door for the sidebar, JSON in and out: a single Date or undefined in a plain answer would lose the whole answer. */
export function answer(request: string): string {
  const { method, given } = JSON.parse(request) as { readonly method: keyof Server; readonly given: readonly unknown[] };
  if (!Object.prototype.hasOwnProperty.call(server, method)) throw new Error(`The sidebar asked for ${method}, which is unknown. Reload the spreadsheet.`);
  const asked = server[method] as (...given: readonly unknown[]) => unknown;
  return JSON.stringify(asked(...given) ?? null);
}
