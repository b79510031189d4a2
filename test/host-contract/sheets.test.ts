import { openSheetsHost } from "../../src/hosts/sheets/sheets-host";
import { FakeSheets, FakeSheetsSheet } from "../fake-sheets";
import { hostContract, type Open } from "./cases";

const open: Open = async (sheets, language = "en") => {
  const fake = new FakeSheets(Object.entries(sheets).map(([name, rows]) => new FakeSheetsSheet(name, rows)), language === "de" ? "de_DE" : "en_GB", language);
  Object.assign(globalThis, { google: fake.open().google });
  const find = (name: string): FakeSheetsSheet => fake.sheets.find((sheet) => sheet.name === name)!;
  return {
    host: await openSheetsHost(),
    names: () => fake.sheets.map(({ name }) => name),
    cell: (sheet, row, column) => {
      const cell = find(sheet).cells.get(`${row},${column}`);
      return cell === undefined ? null : cell.formula === "" ? cell.value : cell.formula.replaceAll(";", ",");
    },
    select: (sheet, row, column) => {
      fake.selection = { sheet, row, column, rows: 1, columns: 1 };
    },
    fill: (sheet, row, column, formula, shown) => {
      const anchor = `${row},${column}`;
      find(sheet).cells.set(anchor, { value: "", formula });
      shown.forEach((value, index) => find(sheet).results.set(`${row + index},${column}`, { value, anchor }));
    },
    protect: () => {
      fake.failAt = "setValues";
    },
    charts: (sheet) => find(sheet).charts.length,
  };
};

hostContract("Google Sheets", open);
