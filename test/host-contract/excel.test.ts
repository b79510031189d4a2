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
    fill: (sheet, row, column, formula, shown) => {
      const anchor = `${row},${column}`;
      find(sheet).cells.set(anchor, formula);
      shown.forEach((value, index) => find(sheet).results.set(`${row + index},${column}`, { value, anchor }));
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

it("Excel enters formulas again that a file without the add-in holds in their stored form", async () => {
  const opened = await open({ Billing: [["Client"]] });
  opened.fill("Billing", 0, 1, "=_xldudf_CLIENTYIELD(1,_xldudf_MINFEE(1,2),3)", ["#NAME?"]);
  expect(await opened.host.repairFormulas?.()).toBe(1);
  expect(opened.cell("Billing", 0, 1)).toBe("=CLIENTYIELD(1,MINFEE(1,2),3)");
});
