import type { SheetDocument } from "../src/reports/document";
import { openExcelHost } from "../src/hosts/excel/excel-host";
import { styledBlocks } from "../src/hosts/excel/cell-looks";
import { freeName } from "../src/hosts/excel/free-name";
import type { Host } from "../src/taskpane/host";
import { FakeExcel, fakeSheet } from "./fake-excel";

const billing = [
  ["Client", "Hours", "Fee"],
  ["Nord GmbH", 12.5, ""],
];

async function open(excel: FakeExcel, language = "en-GB", apiLevel = "1.20"): Promise<Host> {
  Object.assign(globalThis, excel.globals(language, apiLevel));
  return openExcelHost();
}

const report: SheetDocument = {
  name: "Clients",
  columnWidths: [24, 12],
  rows: [
    [{ value: "Which clients are worth keeping?", style: "title" }],
    [{ value: "Client", style: "heading" }, { value: "Yield", style: "heading" }],
    [{ value: "=HYPERLINK(\"x\")" }, { value: 0.4, formula: "=CLIENTYIELD(10000,120,50)", number: "share" }],
    [{ value: "007" }, { value: null }],
  ],
  frozenRows: 2,
  table: { name: "Clients", range: "A2:B4" },
  names: { minimumRate: "$B$1" },
  charts: [{ kind: "line", title: "Your best client earns it all", categories: "A3:A4", series: [{ name: "Yield", values: "B3:B4" }], xTitle: "Clients", yTitle: "Yield", anchor: "D2" }],
};

describe("Excel as the pane sees it", () => {
  it("lists sheets with their size from A1, in two round trips and one for the separator", async () => {
    const excel = new FakeExcel([fakeSheet("Billing", billing), fakeSheet("Empty")]);
    const host = await open(excel);
    expect(await host.sheets()).toEqual([
      { name: "Billing", rowCount: 2, columnCount: 3, isHidden: false },
      { name: "Empty", rowCount: 0, columnCount: 0, isHidden: false },
    ]);
    expect(excel.syncs).toBe(3);
  });

  it("reads values with blanks as null, and formats", async () => {
    const host = await open(new FakeExcel([fakeSheet("Billing", billing)]));
    const area = { sheet: "Billing", firstRow: 1, firstColumn: 0, rowCount: 1, columnCount: 3 };
    expect(await host.read(area)).toEqual({ area, values: [["Nord GmbH", 12.5, null]], formats: [["General", "General", "General"]] });
  });

  it("reads 10,000 rows of 20 columns in four parts of 50,000 cells, since Excel on the web answers with 5 MB at most", async () => {
    const excel = new FakeExcel([fakeSheet("Billing", billing)]);
    const host = await open(excel);
    const before = excel.syncs;
    const content = await host.read({ sheet: "Billing", firstRow: 0, firstColumn: 0, rowCount: 10_000, columnCount: 20 });
    expect(content.values).toHaveLength(10_000);
    expect(excel.syncs - before).toBe(4);
  });

  it("parts arguments with semicolons where numbers have a decimal comma", async () => {
    expect((await open(new FakeExcel([fakeSheet("Billing")]))).argumentSeparator).toBe(";");
  });

  it("names the selection", async () => {
    const excel = new FakeExcel([fakeSheet("Billing", billing)]);
    excel.activeCell = [1, 0];
    expect(await (await open(excel)).selection()).toEqual({ sheet: "Billing", firstRow: 1, firstColumn: 0, rowCount: 2, columnCount: 3 });
  });

  it("writes a report to a sheet of its own, with its formula live and its text as text", async () => {
    const excel = new FakeExcel([fakeSheet("Billing", billing)]);
    expect(await (await open(excel)).writeSheet(report)).toBe("Clients");
    const sheet = excel.sheets[1]!;
    expect(sheet.cells.get("2,0")).toBe("'=HYPERLINK(\"x\")");
    expect(sheet.cells.get("3,0")).toBe("'007");
    expect(sheet.cells.get("2,1")).toBe("=CLIENTYIELD(10000,120,50)");
    expect(sheet.formats.get("2,1")).toBe("0.0%");
    expect(sheet).toMatchObject({ frozenRows: 2, tables: ["A2:B4"], names: { minimumRate: "$B$1" }, charts: [{ kind: "Line", title: { text: "Your best client earns it all" } }] });
  });

  it("never writes over a sheet: a taken name, in whatever case, gets a number", async () => {
    const excel = new FakeExcel([fakeSheet("CLIENTS", billing)]);
    expect(await (await open(excel)).writeSheet(report)).toBe("Clients 2");
    expect(excel.sheets[0]!.cells.get("1,0")).toBe("Nord GmbH");
  });

  it("leaves nothing half-written when Excel refuses, and says what to do", async () => {
    const excel = new FakeExcel([fakeSheet("Billing", billing)]);
    const host = await open(excel);
    excel.failAt = "formulas";
    await expect(host.writeSheet(report)).rejects.toThrow("protected or read-only. Save a copy");
    expect(excel.sheets.map(({ name }) => name)).toEqual(["Billing"]);
  });

  it("says it in German to a German Excel", async () => {
    const excel = new FakeExcel([fakeSheet("Billing", billing)]);
    const host = await open(excel, "de-AT", "1.13");
    await expect(host.activate("Gone")).rejects.toThrow("Dieses Blatt gibt es nicht mehr.");
  });

  it("types a formula into an empty cell, never over what is there", async () => {
    const excel = new FakeExcel([fakeSheet("Billing", billing)]);
    const host = await open(excel);
    excel.activeCell = [1, 2];
    await host.insertFormula("=EFFECTIVERATE(C2,B2)");
    expect(excel.sheets[0]!.cells.get("1,2")).toBe("=EFFECTIVERATE(C2,B2)");
    excel.activeCell = [1, 0];
    await expect(host.insertFormula("=EFFECTIVERATE(C2,B2)")).rejects.toThrow("The active cell is not empty.");
    expect(excel.sheets[0]!.cells.get("1,0")).toBe("Nord GmbH");
  });

  it("shows what to enter, and what may be chosen, where a cell asks for it", async () => {
    const excel = new FakeExcel([fakeSheet("Billing")]);
    const host = await open(excel);
    await host.writeSheet({ name: "Ask", columnWidths: [10], rows: [[{ value: 1, note: "From 1 to 5", choices: ["1", "2"] }, { value: 2 }]] });
    const rules = excel.sheets[1]!.looks.filter((look) => /rule|prompt/.test(look));
    expect(rules).toEqual(['0,0 1×1 rule {"list":{"inCellDropDown":true,"source":"1,2"}}', '0,0 1×1 prompt {"showPrompt":true,"message":"From 1 to 5","title":""}']);
  });

  it("keeps settings in the workbook", async () => {
    const host = await open(new FakeExcel([fakeSheet("Billing")]));
    expect(await host.loadSettings()).toEqual({});
    await host.saveSettings({ minimumRate: 78 });
    expect(await host.loadSettings()).toEqual({ minimumRate: 78 });
  });
});

describe("a free sheet name", () => {
  it("has at most 31 characters, the number included", () => {
    expect(freeName("Clients worth keeping in the year 2026", ["Clients worth keeping in the ye"])).toBe("Clients worth keeping in the 2");
  });

  it("has none of the signs that Excel refuses", () => {
    expect(freeName("'A/B: [2026]?'", [])).toBe("A B   2026");
  });
});

describe("cells of one style", () => {
  it("are one rectangle: 3 verdicts below each other, and a heading of 2 cells", () => {
    const verdict = { value: "Keep", style: "verdict" as const };
    const heading = { value: "x", style: "heading" as const };
    expect(styledBlocks([[heading, heading], [null, verdict], [null, verdict], [null, verdict]])).toEqual([
      { style: "heading", firstRow: 0, firstColumn: 0, rowCount: 1, columnCount: 2 },
      { style: "verdict", firstRow: 1, firstColumn: 1, rowCount: 3, columnCount: 1 },
    ]);
  });
});
