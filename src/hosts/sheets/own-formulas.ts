import { callsOwnFunction } from "../../functions/own-formula";

const broken = /^#(NAME\?|ERROR!)|^Loading/;

/** Wakes functions that Sheets has lost: each is cleared and set again, which makes it be looked up anew. */
export function repairFormulas(): number {
  let count = 0;
  for (const sheet of SpreadsheetApp.getActive().getSheets()) {
    if (sheet.getLastRow() === 0) continue;
    const range = sheet.getDataRange();
    const shown = range.getDisplayValues();
    range.getFormulas().forEach((formulas, row) => {
      formulas.forEach((formula, column) => {
        if (!callsOwnFunction(formula) || !broken.test(shown[row]?.[column] ?? "")) return;
        const cell = sheet.getRange(row + 1, column + 1);
        try {
          cell.clearContent();
          SpreadsheetApp.flush();
        } finally {
          cell.setFormula(formula);
        }
        count++;
      });
    });
  }
  return count;
}

/** Values in the place of our formulas on the sheet in view; what they filled beside and below them is kept. Returns the number of formulas. */
export function freezeFormulas(): number {
  const sheet = SpreadsheetApp.getActive().getActiveSheet();
  if (sheet.getLastRow() === 0) return 0;
  const range = sheet.getDataRange();
  const [formulas, values, shown] = [range.getFormulas(), range.getValues(), range.getDisplayValues()];
  const isOwn = (row: number, column: number): boolean => callsOwnFunction(formulas[row]?.[column] ?? "") && !/^#|^Loading/.test(shown[row]?.[column] ?? "");
  let count = 0;
  const put = (row: number, column: number): void => {
    const value: unknown = values[row]?.[column];
    sheet.getRange(row + 1, column + 1).setValue(typeof value === "string" && value !== "" ? `'${value}` : value);
  };
  formulas.forEach((cells, row) => cells.forEach((_, column) => {
    if (!isOwn(row, column)) return;
    put(row, column);
    count++;
  }));
  SpreadsheetApp.flush();
  const now = range.getValues();
  values.forEach((cells, row) => cells.forEach((value, column) => {
    if (value !== "" && formulas[row]?.[column] === "" && now[row]?.[column] === "") put(row, column);
  }));
  return count;
}
