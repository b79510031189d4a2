import { catalogue } from ".";

const names = catalogue.map(({ id }) => id).join("|");
const called = new RegExp(`(?:^|[^A-Z0-9_.])(?:${names})\\(`, "i");
const stored = new RegExp(`(?:'[^']*'!|(?<![\\w.])[\\w.]*!)?_xldudf_(?:KEEP_)?(${names})\\(`, "gi");

/** Whether a formula calls one of our functions; what stands in quotes is no call. */
export function callsOwnFunction(formula: string): boolean {
  return formula.startsWith("=") && called.test(typedFormula(formula).replace(/"(?:[^"]|"")*"/g, '""'));
}

/** A formula as a person types it: a workbook that was opened without the add-in shows =_xldudf_CLIENTYIELD(…). */
export function typedFormula(formula: string): string {
  return formula.replace(stored, "$1(");
}

/** Whether a formula stands there as a workbook without the add-in keeps it. */
export function isStoredForm(formula: string): boolean {
  return typedFormula(formula) !== formula;
}
