import type { SheetDocument } from "../../src/reports/document";
import type { Host } from "../../src/taskpane/host";

/** One spreadsheet of whatever kind, looked at from outside the host. */
export interface Opened {
  readonly host: Host;
  names: () => readonly string[];
  /** What a person sees in the formula bar: text, number, truth, or "=…" with commas. */
  cell: (sheet: string, row: number, column: number) => unknown;
  select: (sheet: string, row: number, column: number) => void;
  /** A formula and what it shows, row by row below it. */
  fill: (sheet: string, row: number, column: number, formula: string, shown: readonly unknown[]) => void;
  /** From now on the sheets are protected. */
  protect: () => void;
  charts: (sheet: string) => number;
}

export type Open = (sheets: Readonly<Record<string, readonly (readonly unknown[])[]>>, language?: "en" | "de") => Promise<Opened>;

const billing = [["Client", "Hours", "Fee"], ["Nord GmbH", 12.5, ""], ["Süd AG", 3, 450]];

const names = ["=HYPERLINK(\"http://x\")", "+1", "-1+2", "@SUM(A1)", "007", "1-2", "3/4", "'quoted", "TRUE"];

const report: SheetDocument = {
  name: "Clients",
  columnWidths: [24, 12],
  rows: [
    [{ value: "Which clients?", style: "title" }],
    [{ value: "Client", style: "heading" }, { value: "Yield", style: "heading" }],
    ...names.map((value) => [{ value }, { value: 0.4, formula: "=CLIENTYIELD(10000,120,50)", number: "share" as const }]),
    [{ value: true }, null, { value: -2.5, number: "money" }],
  ],
  frozenRows: 2,
  table: { name: "Clients", range: "A2:B11" },
  charts: [{ kind: "line", title: "Yield", categories: "A3:A4", series: [{ name: "Yield", values: "B3:B4" }], xTitle: "Clients", yTitle: "Yield", anchor: "D2" }],
};

/** What every host must do alike; each case looks at the spreadsheet itself, not only at what the host says. */
export function hostContract(kind: string, open: Open): void {
  describe(`the contract of hosts, kept by ${kind}`, () => {
    it("lists the sheets in order with their size from A1", async () => {
      const { host } = await open({ Billing: billing, Empty: [] });
      expect(await host.sheets()).toEqual([
        { name: "Billing", rowCount: 3, columnCount: 3, isHidden: false },
        { name: "Empty", rowCount: 0, columnCount: 0, isHidden: false },
      ]);
    });

    it("reads values with blanks as null, rectangular, with a format for each", async () => {
      const { host } = await open({ Billing: billing });
      const { values, formats } = await host.read({ sheet: "Billing", firstRow: 0, firstColumn: 0, rowCount: 3, columnCount: 3 });
      expect(values).toEqual([["Client", "Hours", "Fee"], ["Nord GmbH", 12.5, null], ["Süd AG", 3, 450]]);
      expect(formats.map((row) => row.length)).toEqual([3, 3, 3]);
    });

    it("reads 100,000 rows in parts, each row once", async () => {
      const rows = Array.from({ length: 100_000 }, (_, row) => [`Client ${row % 50}`, row]);
      const { host } = await open({ Long: rows });
      let sum = 0;
      for (let firstRow = 0; firstRow < rows.length; firstRow += 10_000) {
        const { values } = await host.read({ sheet: "Long", firstRow, firstColumn: 0, rowCount: 10_000, columnCount: 2 });
        for (const [, number] of values) sum += Number(number);
      }
      expect(sum).toBe((99_999 * 100_000) / 2);
    });

    it("refuses to read a sheet that is gone, in a sentence", async () => {
      const { host } = await open({ Billing: billing });
      await expect(host.read({ sheet: "Gone", firstRow: 0, firstColumn: 0, rowCount: 1, columnCount: 1 })).rejects.toThrow(/not there any more/);
    });

    it("names the selection", async () => {
      const { host, select } = await open({ Billing: billing });
      select("Billing", 1, 0);
      expect(await host.selection()).toMatchObject({ sheet: "Billing", firstRow: 1, firstColumn: 0 });
    });

    it("writes a report to a sheet of its own: formulas live, with a chart", async () => {
      const opened = await open({ Billing: billing });
      expect(await opened.host.writeSheet(report)).toBe("Clients");
      expect(opened.names()).toEqual(["Billing", "Clients"]);
      expect(opened.cell("Clients", 2, 1)).toBe("=CLIENTYIELD(10000,120,50)");
      expect(opened.cell("Clients", 11, 2)).toBe(-2.5);
      expect(opened.cell("Clients", 11, 0)).toBe(true);
      expect(opened.charts("Clients")).toBe(1);
    });

    it.each(names.map((name, index) => [name, index] as const))("keeps a client called %s as text", async (name, index) => {
      const opened = await open({ Billing: billing });
      await opened.host.writeSheet(report);
      expect(opened.cell("Clients", 2 + index, 0)).toBe(name);
    });

    it("never writes over a sheet: a taken name, in whatever case, gets a number, again and again", async () => {
      const opened = await open({ CLIENTS: billing });
      expect(await opened.host.writeSheet(report)).toBe("Clients 2");
      expect(await opened.host.writeSheet(report)).toBe("Clients 3");
      expect(opened.cell("CLIENTS", 1, 0)).toBe("Nord GmbH");
    });

    it("writes a report that is longer and wider than a new sheet", async () => {
      const opened = await open({ Billing: billing });
      const long: SheetDocument = { name: "Long", columnWidths: Array.from({ length: 30 }, () => 8), rows: Array.from({ length: 2500 }, (_, row) => Array.from({ length: 30 }, (__, column) => ({ value: row * 100 + column }))) };
      await opened.host.writeSheet(long);
      expect(opened.cell("Long", 2499, 29)).toBe(249929);
    });

    it("leaves nothing half-written where it is refused, and says why", async () => {
      const opened = await open({ Billing: billing });
      opened.protect();
      await expect(opened.host.writeSheet(report)).rejects.toThrow(/protect/);
      expect(opened.names()).toEqual(["Billing"]);
    });

    it("writes over a sheet of its own: what stood there is gone, and the sheet is the same one", async () => {
      const opened = await open({ Billing: billing });
      const name = await opened.host.writeSheet(report);
      await opened.host.rewriteSheet(name, { name: "Clients", columnWidths: [20], rows: [[{ value: "Short" }]] });
      expect(opened.names()).toEqual(["Billing", "Clients"]);
      expect(opened.cell("Clients", 0, 0)).toBe("Short");
      expect(opened.cell("Clients", 2, 1) ?? "").toBe("");
    });

    it("writes over a sheet of its own twice, filter and all", async () => {
      const opened = await open({ Billing: billing });
      const name = await opened.host.writeSheet(report);
      await opened.host.rewriteSheet(name, report);
      await opened.host.rewriteSheet(name, report);
      expect(opened.cell(name, 2, 1)).toBe("=CLIENTYIELD(10000,120,50)");
      expect(opened.charts(name)).toBe(1);
    });

    it("types a formula into an empty cell, never over what is there", async () => {
      const opened = await open({ Billing: billing });
      opened.select("Billing", 1, 2);
      await opened.host.insertFormula("=EFFECTIVERATE(C2,B2)");
      expect(opened.cell("Billing", 1, 2)).toBe("=EFFECTIVERATE(C2,B2)");
      opened.select("Billing", 1, 0);
      await expect(opened.host.insertFormula("=EFFECTIVERATE(C2,B2)")).rejects.toThrow(/empty/);
      expect(opened.cell("Billing", 1, 0)).toBe("Nord GmbH");
    });

    it("keeps settings in the workbook, however many clients are rated, and two panes see the same", async () => {
      const { host } = await open({ Billing: billing });
      expect(await host.loadSettings()).toEqual({});
      const settings = { practice: { fits: Object.fromEntries(Array.from({ length: 2000 }, (_, index) => [`Client with quite a long name ${index}`, index % 100])) } };
      await host.saveSettings(settings);
      expect(await host.loadSettings()).toEqual(settings);
      await host.saveSettings({ practice: { minimumRate: 80 } });
      expect(await host.loadSettings()).toEqual({ practice: { minimumRate: 80 } });
    });

    it("freezes our formulas to values, with all that they filled; other formulas, errors and texts stay", async () => {
      const opened = await open({ Billing: billing });
      opened.fill("Billing", 0, 3, "=CLIENTREASON(A2:A3)", ["=1+1 is a text", "second", "third"]);
      opened.fill("Billing", 0, 4, "=SUM(B2:B3)", [15.5]);
      opened.fill("Billing", 1, 4, "=CLIENTYIELD(1,2,3)", ["#N/A"]);
      expect(await opened.host.freezeFormulas?.()).toBe(1);
      expect([0, 1, 2].map((row) => opened.cell("Billing", row, 3))).toEqual(["=1+1 is a text", "second", "third"]);
      expect([opened.cell("Billing", 0, 4), opened.cell("Billing", 1, 4)]).toEqual(["=SUM(B2:B3)", "=CLIENTYIELD(1,2,3)"]);
      expect(opened.cell("Billing", 1, 0)).toBe("Nord GmbH");
    });

    it("enters our formulas again where they are not found, and no others", async () => {
      const opened = await open({ Billing: billing });
      opened.fill("Billing", 0, 3, "=CLIENTYIELD(1,2,3)", ["#NAME?"]);
      opened.fill("Billing", 0, 4, "=OTHERS(1)", ["#NAME?"]);
      opened.fill("Billing", 0, 5, "=CLIENTYIELD(4,5,6)", [0.5]);
      expect(await opened.host.repairFormulas?.()).toBe(1);
      expect([3, 4, 5].map((column) => opened.cell("Billing", 0, column))).toEqual(["=CLIENTYIELD(1,2,3)", "=OTHERS(1)", "=CLIENTYIELD(4,5,6)"]);
    });

    it("goes to a sheet", async () => {
      const { host } = await open({ Billing: billing, Other: [] });
      await expect(host.activate("Other")).resolves.toBeFalsy();
    });

    it("speaks the language of its reader, and knows how arguments are parted there", async () => {
      expect((await open({ Billing: billing }, "en")).host).toMatchObject({ language: "en", argumentSeparator: "," });
      expect((await open({ Billing: billing }, "de")).host).toMatchObject({ language: "de", argumentSeparator: ";" });
    });
  });
}
