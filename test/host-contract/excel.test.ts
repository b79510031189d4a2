import { openExcelHost } from "../../src/hosts/excel/excel-host";
import { FakeExcel, fakeSheet, type FakeSheet } from "../fake-excel";
import { hostContract, type Open } from "./cases";

const open: Open = async (sheets, language = "en") => {
  const fake = new FakeExcel(Object.entries(sheets).map(([name, rows]) => fakeSheet(name, rows)));
  fake.decimalSeparator = language === "de" ? "," : ".";
  Object.assign(globalThis, fake.globals(language === "de" ? "de-DE" : "en-GB"));
  const find = (name: string): FakeSheet => fake.sheets.find((sheet) => sheet.name === name)!;
  return {
    host: await openExcelHost(),
    names: () => fake.sheets.map(({ name }) => name),
    cell: (sheet, row, column) => typedInExcel(find(sheet).cells.get(`${row},${column}`)),
    select: (sheet, row, column) => {
      fake.active = find(sheet);
      fake.activeCell = [row, column];
    },
    protect: () => {
      fake.failAt = "formulas";
    },
    charts: (sheet) => find(sheet).charts.length,
  };
};

/** What becomes of a text that is set as a formula: an apostrophe keeps it, else Excel takes it as typed. */
function typedInExcel(cell: unknown): unknown {
  if (typeof cell !== "string") return cell;
  if (cell.startsWith("'")) return cell.slice(1);
  return /^[+@-]|^\d+[-/]\d+$|^\d+$/.test(cell) ? `taken for a formula, a date or a number: ${cell}` : cell;
}

hostContract("Excel", open);
