import { callsOwnFunction, typedFormula } from "../../functions/own-formula";

interface Used {
  readonly sheet: Excel.Worksheet;
  readonly top: number;
  readonly left: number;
  readonly formulas: readonly (readonly unknown[])[];
  readonly values: readonly (readonly unknown[])[];
}

/** Formulas that came from a file opened without the add-in, or before it was there, are entered again as a person types them. */
export async function repairFormulas(context: Excel.RequestContext): Promise<number> {
  const { worksheets } = context.workbook;
  worksheets.load("items/name");
  await context.sync();
  let count = 0;
  for (const { sheet, top, left, formulas, values } of await readUsed(context, worksheets.items)) {
    formulas.forEach((cells, row) => cells.forEach((formula, column) => {
      if (typeof formula !== "string" || !callsOwnFunction(formula)) return;
      if (typedFormula(formula) === formula && values[row]?.[column] !== "#NAME?") return;
      sheet.getRangeByIndexes(top + row, left + column, 1, 1).formulas = [[typedFormula(formula)]];
      count++;
    }));
  }
  await context.sync();
  return count;
}

/** Values in the place of our formulas on the sheet in view; what they filled beside and below them is kept. Returns the number of formulas. */
export async function freezeFormulas(context: Excel.RequestContext): Promise<number> {
  const active = context.workbook.worksheets.getActiveWorksheet();
  const [before] = await readUsed(context, [active]);
  if (before === undefined) return 0;
  const { top, left, formulas, values } = before;
  const put = (row: number, column: number): void => {
    const value = values[row]?.[column];
    active.getRangeByIndexes(top + row, left + column, 1, 1).formulas = [[typeof value === "string" && value !== "" ? `'${value}` : value]];
  };
  let count = 0;
  formulas.forEach((cells, row) => cells.forEach((formula, column) => {
    if (typeof formula !== "string" || !callsOwnFunction(formula) || String(values[row]?.[column]).startsWith("#")) return;
    put(row, column);
    count++;
  }));
  await context.sync();
  const area = active.getRangeByIndexes(top, left, formulas.length, formulas[0]?.length ?? 1);
  area.load("values");
  await context.sync();
  const now = area.values as unknown[][];
  values.forEach((cells, row) => cells.forEach((value, column) => {
    const formula = formulas[row]?.[column];
    const hadFormula = typeof formula === "string" && callsOwnFunction(formula);
    if (value !== "" && !hadFormula && now[row]?.[column] === "") put(row, column);
  }));
  await context.sync();
  return count;
}

async function readUsed(context: Excel.RequestContext, sheets: readonly Excel.Worksheet[]): Promise<readonly Used[]> {
  const ranges = sheets.map((sheet) => sheet.getUsedRangeOrNullObject(true));
  for (const range of ranges) range.load("rowIndex,columnIndex,formulas,values");
  await context.sync();
  return ranges.flatMap((range, index): readonly Used[] => {
    const sheet = sheets[index];
    return sheet === undefined || range.isNullObject ? [] : [{ sheet, top: range.rowIndex, left: range.columnIndex, formulas: range.formulas as unknown[][], values: range.values as unknown[][] }];
  });
}
