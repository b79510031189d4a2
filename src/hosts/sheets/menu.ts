import { saySentence } from "../../reports/say";
import type { Words } from "../../core/problem";
import { hostWords } from "../../taskpane/words/host-words";
import { templateWorkbook } from "../../workbook/template/template-workbook";
import { alone } from "./alone";
import { freezeFormulas, repairFormulas } from "./own-formulas";
import { openTemplate } from "./server";
import { userLanguage } from "./user-language";
import * as terms from "../../core/terms";

const words = {
  clients: terms.clients,
  template: { en: "Add the template", de: "Vorlage einfügen" },
  reallyFreeze: {
    en: "On the sheet in view, values take the place of Keepworthy’s formulas. They do not follow changes any more. Freeze them now?",
    de: "Auf dem sichtbaren Blatt treten Werte an die Stelle der Formeln von Keepworthy. Sie folgen dann keiner Änderung mehr. Jetzt umwandeln?",
  },
  reallyTemplate: {
    en: "{count} new sheets with a small example are added to this spreadsheet. Your sheets stay as they are. Add them now?",
    de: "In diese Tabelle kommen {count} neue Blätter mit einem kleinen Beispiel. Ihre Blätter bleiben, wie sie sind. Jetzt einfügen?",
  },
  frozen: { en: "Formulas that are values now: {count}", de: "Formeln, die jetzt Werte sind: {count}" },
  woken: { en: "Functions that were called again: {count}", de: "Neu aufgerufene Funktionen: {count}" },
  asleep: {
    en: "Still without a result: {count}. Tick Extensions › Add-ons › Manage add-ons › Use in this document, then reload.",
    de:
      "Weiter ohne Ergebnis: {count}. Setzen Sie unter Erweiterungen › Add-ons › Add-ons verwalten das Häkchen " +
      "„In diesem Dokument verwenden“, und laden Sie neu.",
  },
  passedOver: { en: "Protected, and therefore left alone: {count}", de: "Geschützt und darum ausgelassen: {count}" },
  added: { en: "Begin on the sheet “{sheet}”.", de: "Beginnen Sie auf dem Blatt „{sheet}“." },
} as const satisfies Readonly<Record<string, Words>>;

/**
 * The menu under Extensions. Before the add-on is enabled in a file nothing else than building a menu is allowed, so no
 * language is asked for then.
 */
export function onOpen(event?: { readonly authMode?: unknown }): void {
  const isRestricted = event === undefined || String(event.authMode) === "NONE";
  const language = isRestricted ? "en" : userLanguage();
  SpreadsheetApp.getUi()
    .createAddonMenu()
    .addItem(words.clients[language], "showSidebar")
    .addSeparator()
    .addItem(hostWords.freeze[language], "freezeToValues")
    .addItem(hostWords.wake[language], "wakeUpFunctions")
    .addItem(words.template[language], "addTemplate")
    .addToUi();
}

export function onInstall(event?: { readonly authMode?: unknown }): void {
  onOpen(event);
}

/** Opens the side panel, in the reader's language. */
export function showSidebar(): void {
  const page = HtmlService.createHtmlOutputFromFile("sidebar");
  const told = page.getContent().replace('<html lang="en"', `<html lang="${userLanguage()}"`);
  SpreadsheetApp.getUi().showSidebar(HtmlService.createHtmlOutput(told).setTitle("Keepworthy"));
}

/** Asks first; a dialog drops the lock, so the lock is taken after it. */
export function freezeToValues(): void {
  if (isWanted(words.reallyFreeze)) tell(words.frozen, alone(freezeFormulas));
}

export function wakeUpFunctions(): void {
  const { entered, stillBroken, protectedSheets } = alone(repairFormulas);
  tell(words.woken, entered);
  if (stillBroken > 0) tell(words.asleep, stillBroken);
  if (protectedSheets.length > 0) tell(words.passedOver, protectedSheets.join(", "));
}

export function addTemplate(): void {
  if (!isWanted(words.reallyTemplate, templateWorkbook(userLanguage()).length)) return;
  const name = openTemplate();
  const sheet = SpreadsheetApp.getActive().getSheetByName(name);
  if (sheet !== null) SpreadsheetApp.setActiveSheet(sheet);
  SpreadsheetApp.getActive().toast(saySentence(words.added, userLanguage(), { sheet: name }), "Keepworthy");
}

function isWanted(question: Words, count = 0): boolean {
  const ui = SpreadsheetApp.getUi();
  return (
    ui.alert("Keepworthy", saySentence(question, userLanguage(), { count }), ui.ButtonSet.YES_NO) === ui.Button.YES
  );
}

function tell(sentence: Words, count: number | string): void {
  SpreadsheetApp.getActive().toast(saySentence(sentence, userLanguage(), { count }), "Keepworthy");
}
