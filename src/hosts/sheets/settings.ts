import { saySentence } from "../../reports/say";
import { asTyped } from "../../spreadsheet/as-typed";
import { hostWords, settingsAreTooLong } from "../../taskpane/words/host-words";
import { userLanguage } from "./user-language";

/**
 * Where settings are kept: a hidden sheet travels with the file, also into a copy; what a script stores
 * (PropertiesService) does not.
 */
export const settingsSheet = "Keepworthy (settings)";

/** A cell holds 50,000 letters. */
const lettersAtOnce = 40_000;
const mostMegabytes = 2;

const purpose =
  "Keepworthy keeps your figures and ratings here. Please change nothing; " +
  "delete this sheet to forget them. · Keepworthy bewahrt hier Ihre Zahlen und Bewertungen auf. " +
  "Bitte nichts ändern; löschen Sie dieses Blatt, um sie zu vergessen.";

export function loadSettings(): Readonly<Record<string, unknown>> {
  const sheet = SpreadsheetApp.getActive().getSheetByName(settingsSheet);
  if (sheet === null || sheet.getLastRow() < 2) return {};
  const text = sheet
    .getRange(2, 1, sheet.getLastRow() - 1, 1)
    .getValues()
    .map(([part]) => String(part))
    .join("");
  try {
    return text === "" ? {} : (JSON.parse(text) as Record<string, unknown>);
  } catch {
    throw new Error(saySentence(hostWords.settingsAreUnreadable, userLanguage(), { sheet: settingsSheet }));
  }
}

/**
 * Another one after every store, in one short call: whether somebody stored something since. Empty where nothing is
 * stored.
 */
export function settingsMark(): string {
  const sheet = SpreadsheetApp.getActive().getSheetByName(settingsSheet);
  return sheet === null ? "" : String(sheet.getRange(1, 2).getValue());
}

/** All of it in one call, so that nobody reads half; nothing of longer settings before stays. */
export function saveSettings(settings: Readonly<Record<string, unknown>>): void {
  const book = SpreadsheetApp.getActive();
  const found = book.getSheetByName(settingsSheet);
  if (Object.keys(settings).length === 0) {
    if (found !== null) book.deleteSheet(found);
    return;
  }
  const text = JSON.stringify(settings);
  const megabytes = text.length / 1024 / 1024;
  if (megabytes > mostMegabytes) throw new Error(settingsAreTooLong(megabytes, mostMegabytes, userLanguage()));
  const parts = Array.from({ length: Math.ceil(text.length / lettersAtOnce) }, (_, part) =>
    text.slice(part * lettersAtOnce, (part + 1) * lettersAtOnce),
  );
  const sheet = found ?? makeSheet();
  const rows = [
    purpose,
    ...parts,
    ...Array.from({ length: Math.max(0, sheet.getLastRow() - parts.length - 1) }, () => ""),
  ];
  sheet.getRange(1, 1, rows.length, 1).setValues(rows.map((row) => [asTyped(row)]));
  // Last, so that who sees the new mark sees the new settings; the moment, so that no mark comes twice, whoever deletes
  // the sheet meanwhile.
  sheet.getRange(1, 2).setValue(Date.now());
}

/** Out of sight, and the sheet in view stays in view. */
function makeSheet(): GoogleAppsScript.Spreadsheet.Sheet {
  const book = SpreadsheetApp.getActive();
  const inView = book.getActiveSheet();
  const sheet = book.insertSheet(settingsSheet);
  SpreadsheetApp.setActiveSheet(inView);
  sheet.hideSheet();
  return sheet;
}
