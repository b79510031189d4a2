import { callsOwnFunction } from "../../functions/own-formula";
import { asTyped } from "../../spreadsheet/as-typed";
import { columnRuns, placesOf, type Place } from "../../spreadsheet/column-runs";
import type { FunctionCheck, Repair } from "../../taskpane/host";

const broken = /^#(NAME\?|ERROR!)|^(?:Loading|Laden|Wird geladen)/;
const noValue = /^#|^(?:Loading|Laden|Wird geladen)/;

/** This many cells are looked at, each a call to Google. */
const lookedAt = 50;

/**
 * Whether Sheets finds the functions: where the add-on is not used in this file, or its script is gone, cells with them
 * show #NAME?. One search in all sheets, which changes nothing.
 */
export function checkFunctions(): FunctionCheck {
  const found = SpreadsheetApp.getActive().createTextFinder("#NAME?").matchEntireCell(true).findAll();
  const broken = found.slice(0, lookedAt).filter((cell) => callsOwnFunction(cell.getFormula())).length;
  return { formulas: null, broken };
}

/**
 * Wakes functions that Sheets has lost. A formula that is entered as it stands already is not computed anew, and Google
 * may stop a script at any moment: so each becomes one that says the same with a blank at its end, and then itself
 * again, and is a formula all the time.
 */
export function repairFormulas(): Repair {
  const counts = { entered: 0, stillBroken: 0 };
  const protectedSheets: string[] = [];
  for (const sheet of SpreadsheetApp.getActive().getSheets()) {
    if (sheet.getLastRow() === 0) continue;
    const range = sheet.getDataRange();
    const [formulas, shown] = [range.getFormulas(), range.getDisplayValues()];
    const places = brokenPlaces(formulas, shown);
    if (places.length === 0) continue;
    if (isProtected(sheet)) {
      protectedSheets.push(sheet.getName());
      continue;
    }
    for (const ending of [" ", ""]) {
      for (const { row, column, count } of columnRuns(places))
        sheet
          .getRange(row + 1, column + 1, count, 1)
          .setFormulas(
            Array.from({ length: count }, (_, index) => [`${formulas[row + index]?.[column] ?? ""}${ending}`]),
          );
      SpreadsheetApp.flush();
    }
    counts.entered += places.length;
    counts.stillBroken += brokenPlaces(range.getFormulas(), range.getDisplayValues()).length;
  }
  return { ...counts, protectedSheets };
}

function brokenPlaces(
  formulas: readonly (readonly string[])[],
  shown: readonly (readonly string[])[],
): readonly Place[] {
  return placesOf(
    formulas,
    (formula, [row, column]) => callsOwnFunction(formula) && broken.test(shown[row]?.[column] ?? ""),
  );
}

/** Whether this reader may not write here. */
function isProtected(sheet: GoogleAppsScript.Spreadsheet.Sheet): boolean {
  const kinds = [SpreadsheetApp.ProtectionType.SHEET, SpreadsheetApp.ProtectionType.RANGE];
  return kinds.some((kind) =>
    sheet.getProtections(kind).some((protection) => !protection.isWarningOnly() && !protection.canEdit()),
  );
}

/**
 * Values in the place of our formulas on the sheet in view; what they filled beside and below them is kept. Returns the
 * number of formulas.
 */
export function freezeFormulas(): number {
  const sheet = SpreadsheetApp.getActive().getActiveSheet();
  if (sheet.getLastRow() === 0) return 0;
  const range = sheet.getDataRange();
  const [formulas, values, shown] = [range.getFormulas(), range.getValues() as unknown[][], range.getDisplayValues()];
  const put = (places: readonly Place[]): void => {
    for (const { row, column, count } of columnRuns(places))
      sheet
        .getRange(row + 1, column + 1, count, 1)
        .setValues(Array.from({ length: count }, (_, index) => [asTyped(values[row + index]?.[column])]));
  };
  const own = placesOf(
    formulas,
    (formula, [row, column]) => callsOwnFunction(formula) && !noValue.test(shown[row]?.[column] ?? ""),
  );
  put(own);
  SpreadsheetApp.flush();
  const now = range.getValues() as unknown[][];
  put(
    placesOf(
      formulas,
      (formula, [row, column]) => formula === "" && values[row]?.[column] !== "" && now[row]?.[column] === "",
    ),
  );
  return own.length;
}
