import type { SheetDocument } from "../src/reports/document";
import { commands } from "../src/hosts/excel/commands";
import { styledBlocks } from "../src/hosts/excel/styled-blocks";
import { isDarkTheme } from "../src/hosts/excel/theme";
import { scoreTables } from "../src/analysis/score-tables";
import { usualPractice } from "../src/analysis/owner/practice";
import { reasonSentence } from "../src/analysis/words/reason-sentence";
import { recognise } from "../src/columns/recognise";
import { clientColumns } from "../src/reports/clients-columns";
import { firstClientRow } from "../src/reports/report-inputs";
import { clientsReport } from "../src/reports/clients-report";
import { freeName } from "../src/reports/free-name";
import { FakeExcel, fakeSheet } from "./fake-excel";
import { openExcelPane } from "./pane-scope";
import { recomputed } from "./recomputed";

// A busy machine may take its time.
jest.setTimeout(60_000);

const billing = [
  ["Client", "Hours", "Fee"],
  ["Nord GmbH", 12.5, ""],
];

const pause = (milliseconds: number): Promise<void> => new Promise((done) => setTimeout(done, milliseconds));

const report: SheetDocument = {
  name: "Clients",
  columnWidths: [24, 12],
  rows: [
    [{ value: "Which clients are worth keeping?", style: "title" }],
    [
      { value: "Client", style: "heading" },
      { value: "Yield", style: "heading" },
    ],
    [{ value: '=HYPERLINK("x")' }, { value: 0.4, formula: "=CLIENTYIELD(10000,120,50)", number: "share" }],
    [{ value: "007" }, { value: null }],
  ],
  frozenRows: 2,
  table: { name: "Clients", range: "A2:B4" },
  names: { minimumRate: "$B$1" },
  charts: [
    {
      kind: "line",
      title: "Your best client earns it all",
      categories: "A3:A4",
      series: [{ name: "Yield", values: "B3:B4" }],
      xTitle: "Clients",
      yTitle: "Yield",
      anchor: "D2",
    },
  ],
};

/** Three clients of whom one is not rated, and two lines. */
const map: SheetDocument = {
  name: "It's a map",
  columnWidths: [20, 10, 10],
  rows: [
    [{ value: "Client" }, { value: "Rate" }, { value: "Fit" }],
    ...(
      [
        ["Ash", 61, 70],
        ["Birch", 80, null],
        ["Cedar", 95, 40],
      ] as const
    ).map((cells) => cells.map((value) => ({ value }))),
    [],
    ...(
      [
        ["", 78, 0],
        ["", 78, 100],
        ["", 61, 50],
        ["", 95, 50],
      ] as const
    ).map((cells) => cells.map((value) => ({ value }))),
  ],
  charts: [
    {
      kind: "scatter",
      title: "One of 3 clients brings less",
      categories: "B2:B4",
      series: [{ name: "Fit", values: "C2:C4" }],
      labels: "A2:A4",
      xTitle: "Rate",
      yTitle: "Fit",
      anchor: "E1",
      lines: [
        { name: "Minimum", across: "B6:B7", up: "C6:C7" },
        { name: "Minimum fit", across: "B8:B9", up: "C8:C9" },
      ],
    },
  ],
};

const long: SheetDocument = {
  name: "Long",
  columnWidths: [10],
  rows: Array.from({ length: 10_000 }, (_, row) =>
    Array.from({ length: 20 }, (__, column) => ({ value: row + column })),
  ),
};

describe("Excel as the pane sees it", () => {
  it("reads 10,000 rows of 20 columns in four parts of 50,000 cells, one sync each, since Excel on the web answers with 5 MB at most", async () => {
    const excel = new FakeExcel([fakeSheet("Billing", billing)], { platform: "web" });
    const host = await openExcelPane(excel);
    const before = excel.syncs;
    const content = await host.read({
      sheet: "Billing",
      firstRow: 0,
      firstColumn: 0,
      rowCount: 10_000,
      columnCount: 20,
    });
    expect(content.values).toHaveLength(10_000);
    expect(excel.syncs - before).toBe(4);
  });

  it("writes 200,000 cells in four parts, one sync each: two to add the sheet, one to dress it", async () => {
    const excel = new FakeExcel([fakeSheet("Billing", billing)], { platform: "web" });
    const host = await openExcelPane(excel);
    const before = excel.syncs;
    await host.writeSheets([long]);
    expect(excel.syncs - before).toBe(2 + 4 + 1);
  });

  it("would be refused if it sent or asked for more than 5 MB at once: the fake measures it", async () => {
    const excel = new FakeExcel([fakeSheet("Billing", billing)], { platform: "web" });
    await openExcelPane(excel);
    const { Excel } = excel.globals() as {
      Excel: { run: (batch: (context: Excel.RequestContext) => Promise<void>) => Promise<void> };
    };
    const letters = Array.from({ length: 6000 }, () => ["x".repeat(1000)]);
    await expect(
      Excel.run(async (context) => {
        context.workbook.worksheets.getItem("Billing").getRangeByIndexes(0, 0, 6000, 1).values = letters;
        await context.sync();
      }),
    ).rejects.toMatchObject({ code: "RequestPayloadSizeLimitExceeded" });
    letters.forEach(([cell], row) => excel.sheets[0]!.cells.set(`${row},0`, cell));
    await expect(
      Excel.run(async (context) => {
        context.workbook.worksheets.getItem("Billing").getRangeByIndexes(0, 0, 6000, 1).load("values");
        await context.sync();
      }),
    ).rejects.toMatchObject({ code: "ResponsePayloadSizeLimitExceeded" });
  });

  it("one Undo takes a whole report back, where Excel knows groups; a step a part elsewhere", async () => {
    const steps = async (apiLevel: string): Promise<number> => {
      const excel = new FakeExcel([fakeSheet("Billing", billing)], { apiLevel });
      const host = await openExcelPane(excel);
      await host.writeSheets([long, report]);
      return excel.undo.steps;
    };
    expect([await steps("1.20"), await steps("1.13")]).toEqual([1, 2 + 4 + 1 + 1 + 1]);
  });

  it("writes without a group where Excel finds something in it that it cannot take back, and leaves one report only", async () => {
    const excel = new FakeExcel([fakeSheet("Billing", billing)]);
    const host = await openExcelPane(excel);
    excel.noUndoOf = "conditionalFormats";
    expect(await host.writeSheets([{ ...report, dataBars: ["B3:B4"] }])).toEqual(["Clients"]);
    expect(excel.sheets.map(({ name }) => name)).toEqual(["Billing", "Clients"]);
    expect(excel.sheets[1]!.conditionalFormats).toBe(1);
  });

  it("keeps what a person can undo when nothing had to be taken away", async () => {
    const excel = new FakeExcel([fakeSheet("Billing", billing)]);
    await (await openExcelPane(excel)).writeSheets([report]);
    expect(excel.undo.isCleared).toBe(false);
  });

  it("waits while a cell is being edited, and then writes; a batch that does not wait is refused", async () => {
    const excel = new FakeExcel([fakeSheet("Billing", billing)]);
    const host = await openExcelPane(excel);
    let leave = (): void => undefined;
    excel.editing = new Promise((done) => {
      leave = done;
    });
    const { Excel } = excel.globals() as { Excel: { run: (batch: () => Promise<void>) => Promise<void> } };
    await expect(Excel.run(() => Promise.resolve())).rejects.toMatchObject({ code: "InvalidOperationInCellEditMode" });
    const writing = host.writeSheets([report]);
    await pause(20);
    expect(excel.sheets).toHaveLength(1);
    leave();
    expect(await writing).toEqual(["Clients"]);
  });

  it("writes formulas live, text as text, and everything that makes a sheet a report", async () => {
    const excel = new FakeExcel([fakeSheet("Billing", billing)], { apiLevel: "1.13" });
    await (await openExcelPane(excel)).writeSheets([{ ...report, verdicts: "B3:B4", isPage: true }]);
    const sheet = excel.sheets[1]!;
    expect(sheet.cells.get("2,0")).toBe('\'=HYPERLINK("x")');
    expect(sheet.cells.get("3,0")).toBe("'007");
    expect(sheet.cells.get("2,1")).toBe("=CLIENTYIELD(10000,120,50)");
    expect(sheet.formats.get("2,1")).toBe("0.0%");
    expect(sheet).toMatchObject({
      frozenRows: 2,
      tables: ["A2:B4"],
      names: { minimumRate: "$B$1" },
      charts: [{ kind: "Line", title: { text: "Your best client earns it all" } }],
    });
    expect(sheet.looks).toEqual(
      expect.arrayContaining([
        'B3:B4 Custom.custom.rule.formula =OR(B3="Keep",B3="Behalten")',
        "B3:B4 Custom.custom.format.font.color #2f7d8c",
        'B3:B4 Custom.custom.format.numberFormat "● "@',
        "page orientation Portrait",
      ]),
    );
  });

  it("draws the map with the minimum and the fit line, named at their ends, and each client's name at its point by the cell that holds it", async () => {
    const excel = new FakeExcel([fakeSheet("Billing", billing)], { apiLevel: "1.13" });
    await (await openExcelPane(excel)).writeSheets([map]);
    expect(excel.sheets[1]?.charts[0]).toMatchObject({
      kind: "XYScatter",
      legend: { visible: false },
      axes: { valueAxis: { minimum: 0, maximum: 100 } },
      drawn: [
        {
          name: "Fit",
          values: "C2:C4",
          across: "B2:B4",
          "point 0.hasDataLabel": true,
          "point 0.formula": "='It''s a map'!$A$2",
          "point 2.formula": "='It''s a map'!$A$4",
        },
        {
          name: "Minimum",
          chartType: "XYScatterLinesNoMarkers",
          across: "B6:B7",
          values: "C6:C7",
          "line.lineStyle": "Dash",
          "point 1.showSeriesName": true,
        },
        { name: "Minimum fit", across: "B8:B9", values: "C8:C9" },
      ],
    });
    // Birch is not rated and has no point.
    expect(
      Object.keys((excel.sheets[1]!.charts[0] as { drawn: object[] }).drawn[0] ?? {}).filter((name) =>
        name.startsWith("point 1"),
      ),
    ).toEqual([]);
  });

  it("writes the report without names on the map where Excel refuses them", async () => {
    const excel = new FakeExcel([fakeSheet("Billing", billing)], { apiLevel: "1.13" });
    excel.refusesLabels = true;
    expect(await (await openExcelPane(excel)).writeSheets([map])).toEqual(["It's a map"]);
    expect(excel.sheets[1]?.cells.get("1,0")).toBe("'Ash");
    expect(excel.sheets[1]?.charts).toHaveLength(1);
  });

  it("leaves nothing half-written on a protected sheet or in a workbook of a protected structure, and says what to do", async () => {
    for (const protect of [
      (excel: FakeExcel) => {
        excel.isStructureProtected = true;
      },
      (excel: FakeExcel) => {
        excel.failAt = "formulas";
      },
    ]) {
      const excel = new FakeExcel([fakeSheet("Billing", billing)]);
      const host = await openExcelPane(excel);
      protect(excel);
      await expect(host.writeSheets([report])).rejects.toThrow("protected or read-only. Save a copy");
      expect(excel.sheets.map(({ name }) => name)).toEqual(["Billing"]);
    }
  });

  it("says what Excel refuses in the language of Excel, also what nobody has foreseen", async () => {
    const excel = new FakeExcel([fakeSheet("Billing", billing)], { language: "de-AT", apiLevel: "1.13" });
    const host = await openExcelPane(excel);
    await expect(host.activate("Gone")).rejects.toThrow("Dieses Blatt gibt es nicht mehr.");
    excel.sheets[0]!.isProtected = true;
    excel.activeCell = [1, 2];
    await expect(host.insertFormula("=EFFECTIVERATE(C2,B2)")).rejects.toThrow("geschützt oder schreibgeschützt");
    await expect(host.rewriteSheet("Billing", { ...report, table: { name: "x", range: "A1:B2" } })).rejects.toThrow(
      "geschützt",
    );
  });

  it("shows what to enter, and what may be chosen, where a cell asks for it", async () => {
    const excel = new FakeExcel([fakeSheet("Billing")]);
    const host = await openExcelPane(excel);
    await host.writeSheets([
      {
        name: "Ask",
        columnWidths: [10],
        rows: [[{ value: 1, prompt: "From 1 to 5", choices: ["1", "2"] }, { value: 2 }]],
      },
    ]);
    const rules = excel.sheets[1]!.looks.filter((look) => /rule|prompt/.test(look));
    expect(rules).toEqual([
      '0,0 1×1 rule {"list":{"inCellDropDown":true,"source":"1,2"}}',
      '0,0 1×1 prompt {"showPrompt":true,"message":"From 1 to 5","title":""}',
    ]);
  });

  it("leaves no list, colour or frozen row of what stood on a sheet of its own before", async () => {
    const excel = new FakeExcel([fakeSheet("Billing")], { apiLevel: "1.13" });
    const host = await openExcelPane(excel);
    const [name] = await host.writeSheets([
      {
        name: "Ask",
        columnWidths: [10],
        frozenRows: 1,
        verdicts: "A1:A1",
        rows: [
          [
            { value: 1, prompt: "From 1 to 5", choices: ["1", "2"] },
            { value: 2, prompt: "A note" },
          ],
        ],
      },
    ]);
    const sheet = excel.sheets[1]!;
    expect([sheet.conditionalFormats > 0, sheet.frozenRows]).toEqual([true, 1]);
    await host.rewriteSheet(name!, { name: "Ask", columnWidths: [], rows: [[{ value: 1 }]] });
    expect([sheet.conditionalFormats, sheet.frozenRows]).toEqual([0, 0]);
    expect(sheet.looks.slice(sheet.looks.indexOf("no data validation")).some((look) => look.includes("rule"))).toBe(
      false,
    );
    expect(sheet.looks).toContain("no data validation");
  });

  it("hears what a person or another pane changes, and not what it wrote itself", async () => {
    for (const apiLevel of ["1.20", "1.13"]) {
      const excel = new FakeExcel([fakeSheet("Billing", billing)], { apiLevel });
      const [host, other] = [await openExcelPane(excel), await openExcelPane(excel)];
      const heard = { host: 0, other: 0 };
      const stop = [
        host.onChange((told) => {
          if (told === undefined) heard.host++;
        }),
        other.onChange((told) => {
          if (told === undefined) heard.other++;
        }),
      ];
      await pause(20);
      await host.writeSheets([report]);
      await pause(30);
      expect(heard.host).toBe(0);
      expect(heard.other).toBeGreaterThan(0);
      await pause(1100);
      excel.type(excel.sheets[0]!, 1, 2, 500);
      await pause(30);
      expect(heard.host).toBe(1);
      for (const end of stop) end();
      await pause(20);
      excel.type(excel.sheets[0]!, 1, 2, 600);
      await pause(30);
      expect(heard.host).toBe(1);
    }
  });

  it("repairs what it can: protected sheets are passed over by name, and what is still broken is counted", async () => {
    const excel = new FakeExcel(["One", "Locked", "Two"].map((name) => fakeSheet(name)));
    const host = await openExcelPane(excel);
    for (const sheet of excel.sheets) {
      sheet.cells.set("0,0", "=_xldudf_CLIENTYIELD(1,2,3)");
      sheet.results.set("0,0", { value: "#NAME?", anchor: "0,0" });
    }
    excel.sheets[1]!.isProtected = true;
    expect(await host.repairFormulas?.()).toEqual({ entered: 2, stillBroken: 0, protectedSheets: ["Locked"] });
    expect(excel.sheets.map(({ cells }) => cells.get("0,0"))).toEqual([
      "=CLIENTYIELD(1,2,3)",
      "=_xldudf_CLIENTYIELD(1,2,3)",
      "=CLIENTYIELD(1,2,3)",
    ]);
  });

  it("does not call repaired what shows #NAME? again, since Excel does not know the functions", async () => {
    const excel = new FakeExcel([fakeSheet("One")]);
    const host = await openExcelPane(excel);
    excel.knowsFunctions = false;
    excel.sheets[0]!.cells.set("0,0", "=CLIENTYIELD(1,2,3)");
    excel.sheets[0]!.results.set("0,0", { value: "#NAME?", anchor: "0,0" });
    expect(await host.repairFormulas?.()).toEqual({ entered: 1, stillBroken: 1, protectedSheets: [] });
  });

  it("tells by the formulas that are there whether Excel knows the functions, and leaves no trace", async () => {
    const excel = new FakeExcel([fakeSheet("Billing", billing), fakeSheet("Empty")], { apiLevel: "1.13" });
    const host = await openExcelPane(excel);
    expect(await host.checkFunctions?.()).toEqual({ formulas: 0, broken: 0 });
    const { cells, results } = excel.sheets[0]!;
    cells.set("1,4", "=CLIENTYIELD(1,2,3)");
    results.set("1,4", { value: 0.5, anchor: "1,4" });
    cells.set("2,4", "=CLIENTYIELD(1,2,4)");
    results.set("2,4", { value: "#NAME?", anchor: "2,4" });
    // A file from elsewhere shows the figure that was stored, until it is computed again.
    cells.set("3,5", "=_xldudf_CLIENTYIELD(1,2,4)");
    results.set("3,5", { value: 0.4, anchor: "3,5" });
    // Other people's errors are theirs.
    cells.set("4,4", "=SUMME(1,2)");
    results.set("4,4", { value: "#NAME?", anchor: "4,4" });
    const before = JSON.stringify([...cells, excel.undo, excel.sheets.map(({ name }) => name)]);
    expect(await host.checkFunctions?.()).toEqual({ formulas: 3, broken: 2 });
    expect(JSON.stringify([...cells, excel.undo, excel.sheets.map(({ name }) => name)])).toBe(before);
  });

  it("looks at 10,000 formulas of a sheet at most, within what Excel on the web answers", async () => {
    const excel = new FakeExcel(
      [
        fakeSheet(
          "Long",
          Array.from({ length: 6_000 }, () => ["=CLIENTYIELD(1,2,3)", `=CLIENTREASON("${"x".repeat(100)}")`]),
        ),
      ],
      { platform: "web" },
    );
    const host = await openExcelPane(excel);
    expect((await host.checkFunctions?.())?.formulas).toBe(10_000);
  });

  it("says that formulas were written, so that somebody looks whether they show results", async () => {
    const excel = new FakeExcel([fakeSheet("Billing", billing)]);
    const host = await openExcelPane(excel);
    excel.knowsFunctions = false;
    const heard: unknown[] = [];
    host.onChange((change) => heard.push(change));
    await host.writeSheets([report]);
    excel.activeCell = [5, 5];
    await host.insertFormula("=EFFECTIVERATE(C2,B2)");
    expect(heard).toEqual([{ written: true }, { written: true }]);
    expect(await host.checkFunctions?.()).toEqual({ formulas: 2, broken: 2 });
  });

  it.each([
    ["PC", true],
    ["OfficeOnline", true],
    ["Mac", false],
  ])("on %s a download reaches the owner: %s", async (system, isSaved) => {
    const excel = new FakeExcel([fakeSheet("Billing")]);
    excel.system = system;
    expect((await openExcelPane(excel)).savesFiles).toBe(isSaved);
  });

  it.each([
    ["PC", false],
    ["OfficeOnline", false],
    ["Mac", true],
  ])("on %s pages of words can be taken to the browser: %s", async (system, isOffered) => {
    const excel = new FakeExcel([fakeSheet("Billing")], { language: "de-DE" });
    excel.system = system;
    const host = await openExcelPane(excel);
    expect(host.openPages !== undefined).toBe(isOffered);
    host.openPages?.();
    // Nothing of the pages stands in the address, which a browser remembers.
    expect(excel.browserWindows).toEqual(isOffered ? ["https://keepworthy.example/excel/pages.html?lang=de"] : []);
  });

  it("names its program, and opens pages in the reader's browser, on the web in a window", async () => {
    const excel = new FakeExcel([fakeSheet("Billing")], { apiLevel: "1.17" });
    excel.system = "Mac";
    const host = await openExcelPane(excel);
    expect(host.program).toBe("Excel 16.0.17928.20156 · Mac · ExcelApi 1.17");
    host.openPage?.("https://firm.example/support.html");
    expect(excel.browserWindows).toEqual(["https://firm.example/support.html"]);
    const web = new FakeExcel([fakeSheet("Billing")], { platform: "web" });
    const opened: string[] = [];
    const window = Object.assign(new EventTarget(), {
      open: (address: string) => {
        opened.push(address);
      },
    });
    (await openExcelPane(web, window)).openPage?.("https://firm.example/support.html");
    expect([opened, web.browserWindows]).toEqual([["https://firm.example/support.html"], []]);
  });

  it("opens the template as a workbook of its own", async () => {
    const excel = new FakeExcel([fakeSheet("Billing")]);
    expect(await (await openExcelPane(excel)).openTemplate?.()).toBe(null);
    expect(Buffer.from(excel.opened[0]!, "base64").subarray(0, 2).toString()).toBe("PK");
  });

  it("starts with the workbook only if the owner wants it", async () => {
    const excel = new FakeExcel([fakeSheet("Billing")]);
    const host = await openExcelPane(excel);
    expect(await host.startsWithWorkbook?.()).toBe(false);
    await host.startWithWorkbook?.(true);
    expect([await host.startsWithWorkbook?.(), excel.startup]).toEqual([true, "Load"]);
    await host.startWithWorkbook?.(false);
    expect([await host.startsWithWorkbook?.(), excel.startup]).toEqual([false, "None"]);
  });

  it("“Score these clients” shows the pane, which is then about the sheet of the selection; and the button is free again", async () => {
    const excel = new FakeExcel([fakeSheet("Other"), fakeSheet("Billing", billing)]);
    const host = await openExcelPane(excel);
    const asked: unknown[] = [];
    host.onChange((change) => asked.push(change));
    excel.active = excel.sheets[1]!;
    Object.assign(globalThis, excel.globals());
    await new Promise<void>((done) => {
      commands(Promise.resolve(host))["scoreClients"]!({ completed: done } as unknown as Office.AddinCommands.Event);
    });
    expect(asked).toEqual([{ opened: ["Billing"] }]);
    expect(excel.shownPanes).toBe(1);
  });

  it("what is asked before the pane listens waits for each of its parts, and is told once", async () => {
    const excel = new FakeExcel([fakeSheet("Other"), fakeSheet("Billing", billing)]);
    const host = await openExcelPane(excel);
    excel.active = excel.sheets[1]!;
    await host.scoreSelection();
    const heard: Record<string, unknown[]> = { pane: [], clients: [], again: [] };
    host.onChange((change) => heard["pane"]!.push(change));
    const stop = host.onChange((change) => heard["clients"]!.push(change));
    await pause(5);
    stop();
    host.onChange((change) => heard["again"]!.push(change));
    await pause(5);
    expect(heard).toEqual({ pane: [{ opened: ["Billing"] }], clients: [{ opened: ["Billing"] }], again: [] });
  });

  it.each(["areas", "chart"] as const)(
    "“Score these clients” is about the sheet in view where %s are marked",
    async (marked) => {
      const excel = new FakeExcel([fakeSheet("Other"), fakeSheet("Billing", billing)]);
      const host = await openExcelPane(excel);
      const heard: unknown[] = [];
      host.onChange((change) => heard.push(change));
      excel.active = excel.sheets[1]!;
      excel.marked = marked;
      await host.scoreSelection();
      expect(heard).toEqual([{ opened: ["Billing"] }]);
      expect(await host.selection()).toEqual({
        sheet: "Billing",
        firstRow: 0,
        firstColumn: 0,
        rowCount: 2,
        columnCount: 3,
      });
    },
  );

  it("says in the pane why “Score these clients” did not work", async () => {
    const excel = new FakeExcel([fakeSheet("Billing", billing)]);
    const host = await openExcelPane(excel);
    const heard: unknown[] = [];
    host.onChange((change) => heard.push(change));
    Object.assign(globalThis, excel.globals());
    const refusing = { ...host, scoreSelection: () => Promise.reject(new Error("Excel could not do that.")) };
    await new Promise<void>((done) => {
      commands(Promise.resolve(refusing))["scoreClients"]!({
        completed: done,
      } as unknown as Office.AddinCommands.Event);
    });
    expect(heard).toEqual([{ problem: "Excel could not do that." }]);
  });

  it("says that opening a workbook is forbidden, and hands the template to the browser instead", async () => {
    const excel = new FakeExcel([fakeSheet("Billing", billing)], { language: "de-DE" });
    const host = await openExcelPane(excel);
    excel.isHardened = true;
    await expect(host.openTemplate?.()).rejects.toThrow("Excel darf hier keine Arbeitsmappe aus einem Add-in öffnen.");
    expect(excel.browserWindows).toEqual(["https://keepworthy.example/excel/template/keepworthy-de.xlsx"]);
  });

  it.each([
    ["en-GB", ".", null, ","],
    ["de-DE", ",", null, ";"],
    ["de-CH", ".", null, ";"],
    ["fr-CH", ".", null, ";"],
    ["de-LI", ".", null, ";"],
    // Excel was told otherwise than the system.
    ["en-US", ".", ",", ";"],
    ["de-DE", ",", ".", ";"],
    ["de-CH", ".", ",", ";"],
  ] as const)(
    "in %s with the system's decimal %s and Excel's own %s arguments are parted by %s",
    async (name, decimal, own, separator) => {
      const excel = new FakeExcel([fakeSheet("Billing", billing)], {
        language: "de-DE",
        culture: { name, decimal },
        ...(own === null ? {} : { decimalSeparator: own }),
      });
      expect((await openExcelPane(excel)).argumentSeparator).toBe(separator);
    },
  );

  it("says that settings are too long for the workbook, and keeps what is stored", async () => {
    const excel = new FakeExcel([fakeSheet("Billing", billing)]);
    const host = await openExcelPane(excel);
    await host.changeSettings({}, { a: "kept" });
    await expect(host.changeSettings({ a: "kept" }, { a: "ü".repeat(1_100_000) })).rejects.toThrow(/2.1 MB.*2 MB/);
    expect(await host.loadSettings()).toEqual({ a: "kept" });
  });

  it("tells each pane that something was stored, also while it has just stored something itself: Excel does not say whose it is", async () => {
    const excel = new FakeExcel([fakeSheet("Billing", billing)]);
    const [host, other] = [await openExcelPane(excel), await openExcelPane(excel)];
    const seen: unknown[] = [];
    host.onChange((change) => {
      if (change?.settings === true) void host.loadSettings().then((stored) => seen.push(stored));
    });
    await pause(20);
    await host.changeSettings({}, { a: 1 });
    await other.changeSettings({}, { b: 2 });
    await pause(30);
    expect(seen.at(-1)).toEqual({ a: 1, b: 2 });
  });

  it("looks at the settings again when the reader comes back, where Excel tells nothing (office-js#69)", async () => {
    const excel = new FakeExcel([fakeSheet("Billing", billing)]);
    const window = new EventTarget();
    const host = await openExcelPane(excel, window);
    const heard: unknown[] = [];
    const stop = host.onChange((change) => heard.push(change));
    window.dispatchEvent(new Event("focus"));
    stop();
    window.dispatchEvent(new Event("focus"));
    expect(heard).toEqual([{ settings: true }]);
  });

  it("the button is free again even if Excel could not start", async () => {
    await new Promise<void>((done) => {
      commands(Promise.reject(new Error("no")))["scoreClients"]!({
        completed: done,
      } as unknown as Office.AddinCommands.Event);
    });
  });
});

describe.each(["desktop", "web"] as const)("a report in Excel on the %s, computed again there", (platform) => {
  it.each([
    ["nothing but hours and revenue", {}],
    ["a minimum", { minimumRate: 78 }],
    [
      "a cost above the minimum: nobody who loses money is kept",
      { minimumRate: 78, avoidableCostPerHour: 91, fullCostPerHour: 95 },
    ],
    [
      "serving costs, tried and knocked out",
      {
        minimumRate: 78,
        avoidableCostPerHour: 30,
        fullCostPerHour: 60,
        servingCosts: { "Nord GmbH": 200 },
        tried: ["Süd AG"],
        knockedOut: { West: ["Respect"] },
      },
    ],
    [
      "a minimum, costs and some fits",
      { minimumRate: 78, avoidableCostPerHour: 30, fullCostPerHour: 60, fits: { "Nord GmbH": 80 } },
    ],
    [
      "staff rates: a minimum, a full cost and a cost of each client's own",
      {
        minimumRate: 78,
        fullCostPerHour: 60,
        staff: [
          { person: "Mara", costPerHour: 40, from: null },
          { person: "Jon", costPerHour: 25, from: null },
        ],
        owner: "Mara",
      },
    ],
  ])("says of every client what the pane says, with %s", async (_, entered) => {
    const practice = { ...usualPractice(), ...entered };
    const rows = [
      ["Client", "Person", "Hours", "Revenue"],
      ["Nord GmbH", "Mara", "10", "900"],
      ["Süd AG", "Jon", "20", "1000"],
      ["Ost", "", "", "500"],
      ["West", "Jon", "5", ""],
    ];
    const [recognition] = recognise({ file: "", name: "", rows });
    const [scored] = scoreTables([{ sheet: { file: "", name: "", rows }, recognition: recognition! }], practice);
    const excel = new FakeExcel([fakeSheet("Billing", billing)], { platform });
    await (await openExcelPane(excel)).writeSheets(clientsReport(scored!, practice));
    const sheet = excel.sheets[1]!;
    const first = firstClientRow - 1;
    const columns = clientColumns(practice, scored!.clients).map(({ key }) => key);
    const [verdict = -1, reason = -1, grade = -1, profit = -1] = (
      ["verdict", "reason", "grade", "fullProfit"] as const
    ).map((key) => columns.indexOf(key));
    expect(scored!.clients.length).toBe(4);
    scored!.clients.forEach((client, index) => {
      // A figure that nobody has, has no column.
      const at = (column: number): unknown =>
        column < 0
          ? "#N/A"
          : recomputed(
              { at: (row, place) => sheet.cells.get(`${row},${place}`), blank: () => excel.blank() },
              first + index,
              column,
            );
      expect([client.client, at(verdict)]).toEqual([client.client, client.verdict ?? "#N/A"]);
      expect(at(reason)).toBe(reasonSentence(client.reason, "en"));
      if (grade >= 0 || client.grade !== null)
        expect([client.client, at(grade) ?? ""]).toEqual([client.client, client.grade ?? ""]);
      if (client.fullProfit === null) expect([client.client, at(profit)]).toEqual([client.client, "#N/A"]);
      else expect(at(profit)).toBeCloseTo(client.fullProfit, 9);
    });
  });
});

describe("the theme of Office", () => {
  it.each([
    [{ isDarkTheme: true, bodyBackgroundColor: "#FFFFFF" }, true],
    [{ isDarkTheme: false, bodyBackgroundColor: "#262626" }, false],
    // Some versions turn the truth into a colour, and every text is true.
    [{ isDarkTheme: "#000000" as unknown as boolean, bodyBackgroundColor: "#FFFFFF" }, false],
    [{ isDarkTheme: "#000001" as unknown as boolean, bodyBackgroundColor: "#262626" }, true],
    [{ bodyBackgroundColor: "#E6E6E6" }, false],
    [{ bodyBackgroundColor: "#6A6A6A" }, true],
    [{}, null],
  ])("%j is dark: %s", (theme, isDark) => {
    expect(isDarkTheme(theme)).toBe(isDark);
  });
});

describe("a free sheet name", () => {
  it("has at most 31 characters, the number included", () => {
    expect(freeName("Clients worth keeping in the year 2026", ["Clients worth keeping in the ye"])).toBe(
      "Clients worth keeping in the 2",
    );
  });

  it("has none of the signs that Excel refuses", () => {
    expect(freeName("'A/B: [2026]?'", [])).toBe("A B   2026");
  });
});

describe("cells of one style", () => {
  it("are one rectangle: 3 verdicts below each other, and a heading of 2 cells", () => {
    const verdict = { value: "Keep", style: "verdict" as const };
    const heading = { value: "x", style: "heading" as const };
    expect(
      styledBlocks([
        [heading, heading],
        [null, verdict],
        [null, verdict],
        [null, verdict],
      ]),
    ).toEqual([
      { style: "heading", firstRow: 0, firstColumn: 0, rowCount: 1, columnCount: 2 },
      { style: "verdict", firstRow: 1, firstColumn: 1, rowCount: 3, columnCount: 1 },
    ]);
  });
});
