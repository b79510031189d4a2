import { callsOwnFunction } from "../../functions/own-formula";
import { asTyped } from "../../spreadsheet/as-typed";
import { columnRuns, placesOf, type Place } from "../../spreadsheet/column-runs";

const broken = /^#(NAME\?|ERROR!)|^(?:Loading|Laden|Wird geladen)/;
const noValue = /^#|^(?:Loading|Laden|Wird geladen)/;

/** Wakes functions that Sheets has lost: they are cleared and set again, which makes them be looked up anew. */
export function repairFormulas(): number {
  let count = 0;
  for (const sheet of SpreadsheetApp.getActive().getSheets()) {
    if (sheet.getLastRow() === 0) continue;
    const range = sheet.getDataRange();
    const [formulas, shown] = [range.getFormulas(), range.getDisplayValues()];
    const places = placesOf(formulas, (formula, [row, column]) => callsOwnFunction(formula) && broken.test(shown[row]?.[column] ?? ""));
    const runs = columnRuns(places);
    try {
      for (const { row, column, count: length } of runs) sheet.getRange(row + 1, column + 1, length, 1).clearContent();
      SpreadsheetApp.flush();
    } finally {
      for (const { row, column, count: length } of runs) sheet.getRange(row + 1, column + 1, length, 1).setFormulas(Array.from({ length }, (_, index) => [formulas[row + index]?.[column] ?? ""]));
    }
    count += places.length;
  }
  return count;
}

/** Values in the place of our formulas on the sheet in view; what they filled beside and below them is kept. Returns the number of formulas. */
export function freezeFormulas(): number {
  const sheet = SpreadsheetApp.getActive().getActiveSheet();
  if (sheet.getLastRow() === 0) return 0;
  const range = sheet.getDataRange();
  const [formulas, values, shown] = [range.getFormulas(), range.getValues() as unknown[][], range.getDisplayValues()];
  const put = (places: readonly Place[]): void => {
    for (const { row, column, count } of columnRuns(places)) sheet.getRange(row + 1, column + 1, count, 1).setValues(Array.from({ length: count }, (_, index) => [asTyped(values[row + index]?.[column])]));
  };
  const own = placesOf(formulas, (formula, [row, column]) => callsOwnFunction(formula) && !noValue.test(shown[row]?.[column] ?? ""));
  put(own);
  SpreadsheetApp.flush();
  const now = range.getValues() as unknown[][];
  put(placesOf(formulas, (formula, [row, column]) => formula === "" && values[row]?.[column] !== "" && now[row]?.[column] === ""));
  return own.length;
}
