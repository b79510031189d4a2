import { usualPractice } from "../../src/analysis/owner/practice";
import type { SheetDocument } from "../../src/reports/document";
import { findTables } from "../../src/taskpane/clients/find-tables";
import { scoreInSlices } from "../../src/taskpane/clients/score-in-slices";
import type { Contract, Opened } from "./contract";
import { pairsContract } from "./pairs";

const billing = [
  ["Client", "Hours", "Fee"],
  ["Nord GmbH", 12.5, ""],
  ["Süd AG", 3, 450],
];

const names = [
  '=HYPERLINK("http://x")',
  "+1",
  "-1+2",
  "@SUM(A1)",
  "007",
  "1-2",
  "3/4",
  "'quoted",
  "TRUE",
  "1e5",
  "#N/A",
  " =1+1",
];

const report: SheetDocument = {
  name: "Clients",
  columnWidths: [24, 12],
  rows: [
    [{ value: "Which clients?", style: "title" }],
    [
      { value: "Client", style: "heading" },
      { value: "Yield", style: "heading" },
    ],
    ...names.map((value) => [
      { value },
      { value: 0.4, formula: "=CLIENTYIELD(10000,120,50)", number: "share" as const },
    ]),
    [{ value: true }, null, { value: -2.5, number: "money" }],
  ],
  frozenRows: 2,
  table: { name: "Clients", range: `A2:B${names.length + 2}` },
  charts: [
    {
      kind: "line",
      title: "Yield",
      categories: "A3:A4",
      series: [{ name: "Yield", values: "B3:B4" }],
      xTitle: "Clients",
      yTitle: "Yield",
      anchor: "D2",
    },
  ],
};
const lastRow = names.length + 2;

const plain = (name: string, rows: number, columns: number): SheetDocument => ({
  name,
  columnWidths: Array.from({ length: columns }, () => 8),
  rows: Array.from({ length: rows }, (_, row) =>
    Array.from({ length: columns }, (__, column) => ({ value: row * 100 + column })),
  ),
});

/** What every host must do alike; each case looks at the spreadsheet itself, not only at what the host says. */
export function hostContract(kind: string, { open, openOldMac, germanSeparator = ";", lacks = [] }: Contract): void {
  const write = async ({ host }: Opened, ...documents: readonly SheetDocument[]): Promise<string> =>
    (await host.writeSheets(documents))[0]!;

  describe(`the contract of hosts, kept by ${kind}`, () => {
    it("lists the sheets in order with their size from A1", async () => {
      const { host } = await open({ Billing: billing, Empty: [] });
      expect(await host.sheets()).toEqual([
        { name: "Billing", rowCount: 3, columnCount: 3, isHidden: false },
        { name: "Empty", rowCount: 0, columnCount: 0, isHidden: false },
      ]);
    });

    it("says which sheet is hidden", async () => {
      const opened = await open({ Billing: billing, Old: billing });
      await opened.hideSheet("Old");
      expect((await opened.host.sheets()).map(({ name, isHidden }) => [name, isHidden])).toEqual([
        ["Billing", false],
        ["Old", true],
      ]);
    });

    it("reads values with blanks as null or as the end of a short row, with a format for each", async () => {
      const { host } = await open({ Billing: billing });
      const { values, formats } = await host.read({
        sheet: "Billing",
        firstRow: 0,
        firstColumn: 0,
        rowCount: 3,
        columnCount: 3,
      });
      const wide = values.map((cells) => [...cells, null, null, null].slice(0, 3));
      expect(wide).toEqual([
        ["Client", "Hours", "Fee"],
        ["Nord GmbH", 12.5, null],
        ["Süd AG", 3, 450],
      ]);
      expect(formats.map((row) => row.length)).toEqual(values.map((row) => row.length));
    });

    it("reads a merged block as its first cell, so that nothing counts twice", async () => {
      const opened = await open({
        Billing: [
          ["Nord GmbH", 12],
          ["", 3],
          ["Süd AG", 4],
        ],
      });
      await opened.merge("Billing", 0, 0, 2, 1);
      const { values } = await opened.host.read({
        sheet: "Billing",
        firstRow: 0,
        firstColumn: 0,
        rowCount: 3,
        columnCount: 2,
      });
      expect(values).toEqual([
        ["Nord GmbH", 12],
        [null, 3],
        ["Süd AG", 4],
      ]);
    });

    it("reads hidden rows like any other: what is out of sight is still earned", async () => {
      const opened = await open({ Billing: billing });
      await opened.hideRow("Billing", 1);
      const { values } = await opened.host.read({
        sheet: "Billing",
        firstRow: 0,
        firstColumn: 0,
        rowCount: 3,
        columnCount: 1,
      });
      expect(values).toEqual([["Client"], ["Nord GmbH"], ["Süd AG"]]);
    });

    it("reads 100,000 rows in parts, each row once", async () => {
      const rows = Array.from({ length: 100_000 }, (_, row) => [`Client ${row % 50}`, row]);
      const { host } = await open({ Long: rows });
      let sum = 0;
      for (let firstRow = 0; firstRow < rows.length; firstRow += 10_000) {
        const { values } = await host.read({
          sheet: "Long",
          firstRow,
          firstColumn: 0,
          rowCount: 10_000,
          columnCount: 2,
        });
        for (const [, number] of values) sum += Number(number);
      }
      expect(sum).toBe((99_999 * 100_000) / 2);
    });

    it("reads 10,000 rows of 40 columns at once", async () => {
      const { host } = await open({
        Wide: Array.from({ length: 10_000 }, (_, row) =>
          Array.from({ length: 40 }, (__, column) => `${row}/${column} of a billing export`),
        ),
      });
      const { values } = await host.read({
        sheet: "Wide",
        firstRow: 0,
        firstColumn: 0,
        rowCount: 10_000,
        columnCount: 40,
      });
      expect([values.length, values[9_999]![39]]).toEqual([10_000, "9999/39 of a billing export"]);
    });

    it("finds the table among other sheets, and scores its clients part by part", async () => {
      const rows = [
        ["Client", "Hours", "Revenue"],
        ...Array.from({ length: 25_000 }, (_, row) => [["Nord GmbH", "Süd AG"][row % 2]!, 1, 80 + (row % 2) * 40]),
      ];
      const { host } = await open({
        Notes: [
          ["Call Anna", ""],
          ["Buy", "milk"],
        ],
        Billing: rows,
        Empty: [],
      });
      const tables = await findTables(host, { corrections: {} });
      expect(tables.map(({ summary }) => summary.name)).toEqual(["Billing"]);
      const seen: number[] = [];
      const scored = await scoreInSlices(
        host,
        tables,
        { now: usualPractice(), before: null },
        ({ done }) => seen.push(done),
        new AbortController().signal,
      );
      expect(seen).toEqual([0, 10_000, 20_000]);
      expect(
        scored?.portfolios[0]?.clients.map(({ client, hours, effectiveRate }) => [client, hours, effectiveRate]),
      ).toEqual([
        ["Süd AG", 12_500, 120],
        ["Nord GmbH", 12_500, 80],
      ]);
    });

    it("stops scoring in the middle, with nothing written and nothing said", async () => {
      const opened = await open({
        Billing: [
          ["Client", "Hours", "Revenue"],
          ...Array.from({ length: 25_000 }, (_, row) => [`Client ${row % 9}`, 1, 80]),
        ],
      });
      const tables = await findTables(opened.host, { corrections: {} });
      const controller = new AbortController();
      const scored = await scoreInSlices(
        opened.host,
        tables,
        { now: usualPractice(), before: null },
        ({ done }) => {
          if (done === 10_000) controller.abort();
        },
        controller.signal,
      );
      expect(scored).toBe(null);
      expect(await opened.names()).toEqual(["Billing"]);
    });

    it("refuses to read a sheet that is gone, in a sentence of the reader's language", async () => {
      const area = { sheet: "Gone", firstRow: 0, firstColumn: 0, rowCount: 1, columnCount: 1 };
      await expect((await open({ Billing: billing })).host.read(area)).rejects.toThrow(/not there any more/);
      await expect((await open({ Billing: billing }, "de")).host.read(area)).rejects.toThrow(/gibt es nicht mehr/);
    });

    it("names the selection", async () => {
      const { host, select } = await open({ Other: [], Billing: billing });
      await select("Billing", 1, 0);
      expect(await host.selection()).toMatchObject({ sheet: "Billing", firstRow: 1, firstColumn: 0 });
    });

    it("writes a report to a sheet of its own: values, and formulas live", async () => {
      const opened = await open({ Billing: billing });
      expect(await write(opened, report)).toBe("Clients");
      expect(await opened.names()).toEqual(["Billing", "Clients"]);
      expect(await opened.cell("Clients", 2, 1)).toBe("=CLIENTYIELD(10000,120,50)");
      expect(await opened.cell("Clients", lastRow, 2)).toBe(-2.5);
      expect(await opened.cell("Clients", lastRow, 0)).toBe(true);
    });

    it("reads the number itself, not the rounded one that is shown", async () => {
      const opened = await open({ Billing: billing });
      const name = await write(opened, {
        name: "Shown",
        columnWidths: [8],
        rows: [
          [
            { value: -29_400.55, number: "money" },
            { value: 0.2566, number: "share" },
            { value: 1.25, number: "hours" },
          ],
        ],
      });
      const { values } = await opened.host.read({
        sheet: name,
        firstRow: 0,
        firstColumn: 0,
        rowCount: 1,
        columnCount: 3,
      });
      expect(values).toEqual([[-29_400.55, 0.2566, 1.25]]);
    });

    it.each(names.map((name, index) => [name, index] as const))(
      "keeps a client called %s as text, and reads it as such",
      async (name, index) => {
        const opened = await open({ Billing: billing });
        await write(opened, report);
        expect(await opened.cell("Clients", 2 + index, 0)).toBe(name);
        const { values } = await opened.host.read({
          sheet: "Clients",
          firstRow: 2 + index,
          firstColumn: 0,
          rowCount: 1,
          columnCount: 1,
        });
        expect(values).toEqual([[name]]);
      },
    );

    it("never writes over a sheet: a taken name, in whatever case, gets a number, again and again", async () => {
      const opened = await open({ CLIENTS: billing });
      expect(await write(opened, report)).toBe("Clients 2");
      expect(await write(opened, report)).toBe("Clients 3");
      expect(await opened.cell("CLIENTS", 1, 0)).toBe("Nord GmbH");
    });

    it("writes several sheets at once, of one name too, and formulas between them follow the names they got", async () => {
      const opened = await open({ Costs: billing });
      const costs = plain("Costs", 2, 2);
      const sum: SheetDocument = {
        name: "Sum",
        columnWidths: [8],
        rows: [[{ value: 101, formula: "=SUM('Costs'!B1:B2)" }]],
      };
      expect(await opened.host.writeSheets([costs, sum, sum])).toEqual(["Costs 2", "Sum", "Sum 2"]);
      expect(await opened.cell("Sum", 0, 0)).toBe("=SUM('Costs 2'!B1:B2)");
    });

    it("takes any name for a sheet, whatever its signs and length", async () => {
      const opened = await open({ Billing: billing });
      const name = await write(opened, { ...plain("A/B: [2026]? and a client with quite a long name", 1, 1) });
      expect(name.length).toBeLessThanOrEqual(31);
      expect(await opened.names()).toEqual(["Billing", name]);
    });

    it("writes a report that is longer and wider than a new sheet", async () => {
      const opened = await open({ Billing: billing });
      await write(opened, plain("Long", 2500, 30));
      expect(await opened.cell("Long", 2499, 29)).toBe(249929);
    });

    it("writes a report of 10,000 clients", async () => {
      const opened = await open({ Billing: billing });
      await write(opened, { ...plain("Long", 10_000, 18), frozenRows: 1 });
      expect(await opened.cell("Long", 9_999, 17)).toBe(999_917);
    });

    it("leaves nothing half-written when it is stopped in the middle", async () => {
      const opened = await open({ Billing: billing });
      await expect(
        opened.stopped([plain("One", 3000, 30), plain("Two", 3000, 30), plain("Three", 3000, 30)]),
      ).rejects.toThrow();
      expect(await opened.names()).toEqual(["Billing"]);
      expect(await write(opened, plain("One", 2, 2))).toBe("One");
    });

    it("two panes may write at the same time: each gets a sheet of its own", async () => {
      const opened = await open({ Billing: billing });
      const other = await opened.another();
      const written = await Promise.all([
        opened.host.writeSheets([report, plain("Whale", 2, 2)]),
        other.writeSheets([plain("Clients", 3, 3)]),
      ]);
      expect(new Set(written.flat()).size).toBe(3);
      expect([...(await opened.names())].sort()).toEqual(["Billing", "Clients", "Clients 2", "Whale"]);
      const [mine, theirs] = [written[0][0]!, written[1][0]!];
      expect([await opened.cell(mine, 0, 0), await opened.cell(theirs, 2, 2)]).toEqual(["Which clients?", 202]);
    });

    it("two panes do not undo each other's settings: both changes stay, and each answers all of it", async () => {
      const opened = await open({ Billing: billing });
      const other = await opened.another();
      const before = { practice: { minimumRate: 60, fits: { Nord: 50 } }, prospects: [{ name: "A" }] };
      await opened.host.changeSettings({}, before);
      expect(await other.loadSettings()).toEqual(before);
      await opened.host.changeSettings(before, { ...before, practice: { minimumRate: 80, fits: { Nord: 50 } } });
      const theirs = {
        ...before,
        practice: { minimumRate: 60, fits: { Nord: 50, Süd: 70 } },
        prospects: [{ name: "A" }, { name: "B" }],
      };
      const both = {
        practice: { minimumRate: 80, fits: { Nord: 50, Süd: 70 } },
        prospects: [{ name: "A" }, { name: "B" }],
      };
      expect(await other.changeSettings(before, theirs)).toEqual(both);
      expect(await opened.host.loadSettings()).toEqual(both);
    });

    it("keeps settings in the workbook, however many clients are rated, and forgets all of them when it is asked", async () => {
      const opened = await open({ Billing: billing });
      const { host } = opened;
      expect(await host.loadSettings()).toEqual({});
      const settings = {
        practice: {
          fits: Object.fromEntries(
            Array.from({ length: 2000 }, (_, index) => [`Client with quite a long name ${index}`, index % 100]),
          ),
        },
      };
      expect(await host.changeSettings({}, settings)).toEqual(settings);
      expect(await (await opened.another()).loadSettings()).toEqual(settings);
      await host.changeSettings(settings, { practice: { minimumRate: 80 } });
      expect(await host.loadSettings()).toEqual({ practice: { minimumRate: 80 } });
      await host.changeSettings(await host.loadSettings(), {});
      expect(await host.loadSettings()).toEqual({});
    });

    it("writes over a sheet of its own: what stood there is gone, and the sheet is the same one", async () => {
      const opened = await open({ Billing: billing });
      const name = await write(opened, report);
      await opened.host.rewriteSheet(name, { name: "Clients", columnWidths: [20], rows: [[{ value: "Short" }]] });
      expect(await opened.names()).toEqual(["Billing", "Clients"]);
      expect(await opened.cell("Clients", 0, 0)).toBe("Short");
      expect((await opened.cell("Clients", 2, 1)) ?? "").toBe("");
    });

    it("writes over a sheet of its own twice, filter and all", async () => {
      const opened = await open({ Billing: billing });
      const name = await write(opened, report);
      await opened.host.rewriteSheet(name, report);
      await opened.host.rewriteSheet(name, report);
      expect(await opened.cell(name, 2, 1)).toBe("=CLIENTYIELD(10000,120,50)");
    });

    it("puts values into single cells and leaves the others alone", async () => {
      const opened = await open({ Billing: billing });
      const name = await write(opened, report);
      await opened.host.writeCells(name, [
        { row: lastRow, column: 2, value: 7.5 },
        { row: 2, column: 0, value: "=2+2" },
        { row: lastRow, column: 0, value: null },
      ]);
      expect([
        await opened.cell(name, lastRow, 2),
        await opened.cell(name, 2, 0),
        await opened.cell(name, 2, 1),
      ]).toEqual([7.5, "=2+2", "=CLIENTYIELD(10000,120,50)"]);
      expect((await opened.cell(name, lastRow, 0)) ?? "").toBe("");
    });

    it("types a formula into an empty cell, never over what is there", async () => {
      const opened = await open({ Billing: billing });
      await opened.select("Billing", 1, 2);
      await opened.host.insertFormula("=EFFECTIVERATE(C2,B2)");
      expect(await opened.cell("Billing", 1, 2)).toBe("=EFFECTIVERATE(C2,B2)");
      await opened.select("Billing", 1, 0);
      await expect(opened.host.insertFormula("=EFFECTIVERATE(C2,B2)")).rejects.toThrow(/empty/);
      expect(await opened.cell("Billing", 1, 0)).toBe("Nord GmbH");
    });

    it.each([
      "=RATEFLOORS(18,80000,1600,20000,0,0.2)",
      "=FITSCORE({5,3,4})",
      '=KNOCKOUTS({1,5;4,4},{2,""},{"Pays, on time","Re: 1.5"})',
      "=OVERRUNFACTOR({10;10.5},{10;11})",
    ])("a German workbook takes %s, with its decimals and lists", async (formula) => {
      const opened = await open({ Billing: billing, Rechnung: [] }, "de");
      await opened.select("Rechnung", 4, 4);
      await opened.host.insertFormula(formula);
      expect(await opened.cell("Rechnung", 4, 4)).toBe(formula);
      const name = await write(opened, {
        name: "Bericht",
        columnWidths: [10],
        rows: [
          [
            { value: 1, formula },
            { value: 0.25, number: "share" },
          ],
        ],
      });
      expect([await opened.cell(name, 0, 0), await opened.cell(name, 0, 1)]).toEqual([formula, 0.25]);
    });

    it("reads and writes the same day where days count from 1904", async () => {
      const opened = await openOldMac();
      const { values } = await opened.host.read({
        sheet: "Old",
        firstRow: 0,
        firstColumn: 0,
        rowCount: 2,
        columnCount: 3,
      });
      expect(values).toEqual([
        ["Client", "Date", "Hours"],
        ["Nord GmbH", 45292, 3],
      ]);
      const name = await write(opened, {
        name: "Dates",
        columnWidths: [10],
        rows: [
          [
            { value: 45292, number: "date" },
            { value: 45292, number: "money" },
          ],
        ],
      });
      expect(await opened.day(name, 0, 0)).toBe(45292);
      expect(await opened.cell(name, 0, 1)).toBe(45292);
      await opened.host.writeCells(name, [
        { row: 0, column: 0, value: 45293, isDay: true },
        { row: 0, column: 1, value: 45293 },
      ]);
      expect([await opened.day(name, 0, 0), await opened.cell(name, 0, 1)]).toEqual([45293, 45293]);
    });

    it("goes to a sheet", async () => {
      const opened = await open({ Billing: billing, Other: [] });
      await opened.host.activate("Other");
      expect(await opened.inView()).toBe("Other");
    });

    it("speaks the language of its reader, and knows how arguments are parted there", async () => {
      expect((await open({ Billing: billing }, "en")).host).toMatchObject({ language: "en", argumentSeparator: "," });
      expect((await open({ Billing: billing }, "de")).host).toMatchObject({
        language: "de",
        argumentSeparator: germanSeparator,
      });
    });

    it("draws a chart of the host's own, and only one when the sheet is written again", async () => {
      const opened = await open({ Billing: billing });
      const name = await write(opened, report);
      expect(await opened.charts(name)).toBe(1);
      await opened.host.rewriteSheet(name, report);
      expect(await opened.charts(name)).toBe(1);
    });
  });

  pairsContract(kind, { open });

  describe(`what is protected is left alone by ${kind}`, () => {
    if (lacks.includes("protection")) return;

    it("nothing is half-written where it is refused, and it says why in the reader's language", async () => {
      const [opened, german] = [await open({ Billing: billing }), await open({ Billing: billing }, "de")];
      await opened.makeReadOnly();
      await german.makeReadOnly();
      await expect(opened.host.writeSheets([report, report])).rejects.toThrow(/protect/);
      await expect(german.host.writeSheets([report, report])).rejects.toThrow(/geschützt/);
      expect(await opened.names()).toEqual(["Billing"]);
    });

    it("a workbook that may not be changed can still be read", async () => {
      const opened = await open({ Billing: billing });
      await opened.makeReadOnly();
      await opened.select("Billing", 1, 2);
      await expect(opened.host.insertFormula("=EFFECTIVERATE(C2,B2)")).rejects.toThrow(/protect/);
      expect(
        (await opened.host.read({ sheet: "Billing", firstRow: 1, firstColumn: 0, rowCount: 1, columnCount: 1 })).values,
      ).toEqual([["Nord GmbH"]]);
    });
  });

  describe(`formulas of ours in a file, with ${kind}`, () => {
    if (lacks.includes("formulas of its own")) {
      it("are computed by the page itself: there is nothing to repair, freeze or start", async () => {
        const { host } = await open({ Billing: billing });
        expect(["repairFormulas", "freezeFormulas", "startWithWorkbook"].filter((name) => name in host)).toEqual([]);
      });
      return;
    }

    it("freezes our formulas to values, with all that they filled; other formulas, errors and texts stay", async () => {
      const opened = await open({ Billing: billing });
      await opened.fill("Billing", 0, 3, "=CLIENTREASON(A2:A3)", ["=1+1 is a text", "second", "third"]);
      await opened.fill("Billing", 0, 4, "=SUM(B2:B3)", [15.5]);
      await opened.fill("Billing", 1, 4, "=CLIENTYIELD(1,2,3)", ["#N/A"]);
      expect(await opened.host.freezeFormulas?.()).toBe(1);
      expect([
        await opened.cell("Billing", 0, 3),
        await opened.cell("Billing", 1, 3),
        await opened.cell("Billing", 2, 3),
      ]).toEqual(["=1+1 is a text", "second", "third"]);
      expect([await opened.cell("Billing", 0, 4), await opened.cell("Billing", 1, 4)]).toEqual([
        "=SUM(B2:B3)",
        "=CLIENTYIELD(1,2,3)",
      ]);
      expect(await opened.cell("Billing", 1, 0)).toBe("Nord GmbH");
    });

    it("enters our formulas again where they are not found, and no others", async () => {
      const opened = await open({ Billing: billing });
      await opened.fill("Billing", 0, 3, "=CLIENTYIELD(1,2,3)", ["#NAME?"]);
      await opened.fill("Billing", 0, 4, "=OTHERS(1)", ["#NAME?"]);
      await opened.fill("Billing", 0, 5, "=CLIENTYIELD(4,5,6)", [0.5]);
      expect(await opened.host.repairFormulas?.()).toEqual({ entered: 1, stillBroken: 0, protectedSheets: [] });
      const formulas = [
        await opened.cell("Billing", 0, 3),
        await opened.cell("Billing", 0, 4),
        await opened.cell("Billing", 0, 5),
      ];
      expect(formulas).toEqual(["=CLIENTYIELD(1,2,3)", "=OTHERS(1)", "=CLIENTYIELD(4,5,6)"]);
    });

    it("freezes 20,000 of them without going cell by cell", async () => {
      const opened = await open({ Billing: billing });
      await opened.fill(
        "Billing",
        0,
        5,
        "=EFFECTIVERATE(A1:A20000,B1:B20000)",
        Array.from({ length: 20_000 }, (_, row) => row),
      );
      expect(await opened.host.freezeFormulas?.()).toBe(1);
      expect([await opened.cell("Billing", 1, 5), await opened.cell("Billing", 19_999, 5)]).toEqual([1, 19_999]);
    });
  });
}
