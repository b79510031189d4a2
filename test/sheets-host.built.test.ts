import { hasDecimalPoint, localFormula } from "../src/hosts/sheets/local-formula";
import { inWords } from "../src/hosts/sheets/refusals";
import { findings } from "../src/reports/finding";
import { templateWorkbook } from "../src/workbook/template/template-workbook";
import type { SheetDocument } from "../src/reports/document";
import { FakeSheets, FakeSheetsSheet } from "./fake-sheets";
import { inEnglish } from "./in-english";
import { openSidebar } from "./pane-scope";

// A busy machine may take its time.
jest.setTimeout(60_000);

const billing = [
  ["Client", "Hours", "Fee"],
  ["Nord GmbH", 12.5, 1000],
];
const book = (locale = "en_GB", language = "en"): FakeSheets =>
  new FakeSheets([new FakeSheetsSheet("Billing", billing)], locale, language);
const report = { name: "Clients", columnWidths: [10], rows: [[{ value: "Clients" }]] };

/** Two clients, one of them not rated, and the line of the minimum. */
const map: SheetDocument = {
  name: "Map",
  columnWidths: [10, 10, 10],
  rows: [
    [{ value: "Client" }, { value: "Rate" }, { value: "Fit" }],
    [{ value: "Ash" }, { value: 61.5 }, { value: 70 }],
    [{ value: "Birch" }, { value: 80 }, { value: null }],
    [{ value: "" }, { value: 78 }, { value: 0 }],
    [{ value: "" }, { value: 78 }, { value: 100 }],
  ],
  charts: [
    {
      kind: "scatter",
      title: "One brings less",
      categories: "B2:B3",
      series: [{ name: "Fit", values: "C2:C3" }],
      labels: "A2:A3",
      xTitle: "Rate",
      yTitle: "Fit",
      anchor: "E1",
      lines: [{ name: "Minimum", across: "B4:B5", up: "C4:C5" }],
    },
  ],
};

/** A function that Apps Script calls by its name. */
function called(fake: FakeSheets, name: string, ...given: readonly unknown[]): void {
  (fake.open().scope[name] as (...given: readonly unknown[]) => void)(...given);
}

describe("a map in Google Sheets", () => {
  it.each(["en_GB", "de_DE"])(
    "(%s) is drawn from cells of its own that point at the others: a column for each client, by name, and one for the line",
    async (locale) => {
      const fake = book(locale);
      await (await openSidebar(fake)).writeSheets([map]);
      const sheet = fake.sheets[1]!;
      // The sheet's own cells end in C; E is across, F Ash, G Birch, H the minimum.
      const cell = (place: string): unknown => {
        const found = sheet.cells.get(place);
        return found === undefined ? null : found.formula === "" ? found.value : inEnglish(found.formula);
      };
      expect(["0,4", "0,5", "0,6", "0,7"].map(cell)).toEqual([null, "=A2", "=A3", "Minimum"]);
      expect(["1,4", "1,5", "1,6", "1,7"].map(cell)).toEqual([
        "=IF(ISNUMBER(B2),B2,NA())",
        "=IF(AND(ISNUMBER(B2),ISNUMBER(C2)),C2,NA())",
        null,
        null,
      ]);
      expect(["2,5", "2,6"].map(cell)).toEqual([null, "=IF(AND(ISNUMBER(B3),ISNUMBER(C3)),C3,NA())"]);
      expect(["3,4", "3,7", "4,4", "4,7"].map(cell)).toEqual(["=B4", "=C4", "=B5", "=C5"]);
      expect(sheet.charts).toMatchObject([
        {
          type: "SCATTER",
          headers: 1,
          ranges: ["Map!0,4 5×4"],
          title: "One brings less",
          series: [{ lineWidth: 0 }, { lineWidth: 0 }, { lineWidth: 1, pointSize: 0 }],
          legend: { position: "right" },
        },
      ]);
    },
  );
});

describe("the menu of Google Sheets", () => {
  it("appears in a file where the add-on was never used, without asking Google for anything", () => {
    const fake = book();
    fake.forbidsServices = true;
    called(fake, "onOpen", { authMode: "NONE" });
    expect(fake.told).toEqual([
      "addItem Clients showSidebar",
      "addSeparator",
      "addItem Freeze to values freezeToValues",
      "addItem Wake up functions wakeUpFunctions",
      "addItem Add the template addTemplate",
      "addToUi",
    ]);
  });

  it("is German for a German reader", () => {
    const fake = book("de_DE", "de");
    called(fake, "onOpen", { authMode: "LIMITED" });
    expect(fake.told[0]).toBe("addItem Kunden showSidebar");
  });

  it("freezes after it was asked, takes the lock after the dialog, and says how many", () => {
    const fake = book();
    fake.sheets[0]!.cells.set("0,3", { value: "", formula: "=CLIENTYIELD(1;2;3)" });
    fake.sheets[0]!.results.set("0,3", { value: 0.5, anchor: "0,3" });
    fake.answersYes = false;
    called(fake, "freezeToValues");
    expect(fake.sheets[0]!.cells.get("0,3")!.formula).toBe("=CLIENTYIELD(1;2;3)");
    fake.answersYes = true;
    called(fake, "freezeToValues");
    expect(fake.sheets[0]!.cells.get("0,3")).toEqual({ value: 0.5, formula: "" });
    expect(fake.told.filter((what) => !what.startsWith("asked"))).toEqual(["told Formulas that are values now: 1"]);
  });

  it("wakes functions that Sheets has lost", () => {
    const fake = book("de_DE", "de");
    fake.sheets[0]!.cells.set("0,3", { value: "", formula: "=CLIENTYIELD(1;2;3)" });
    fake.sheets[0]!.results.set("0,3", { value: "#NAME?", anchor: "0,3" });
    called(fake, "wakeUpFunctions");
    expect(fake.sheets[0]!.shown("0,3")).toBe(1);
    expect(fake.told).toEqual(["told Neu aufgerufene Funktionen: 1"]);
  });

  it("adds the eighteen sheets of the template beside those that are there, and begins on the first", () => {
    const fake = book();
    called(fake, "addTemplate");
    expect(templateWorkbook("en", findings)).toHaveLength(18);
    expect(fake.sheets.map(({ name }) => name)).toEqual([
      "Billing",
      ...templateWorkbook("en", findings).map(({ name }) => name),
    ]);
    expect(fake.active.name).toBe("Start here");
    expect(fake.told[0]).toContain("asked 18 new sheets");
  });
});

describe("Google Sheets as the sidebar sees it", () => {
  it("writes nothing while somebody else is writing, and says so", async () => {
    const [fake, german] = [book(), book("de_DE", "de")];
    const [host, gastgeber] = [await openSidebar(fake), await openSidebar(german)];
    fake.isLockedByOthers = true;
    german.isLockedByOthers = true;
    await expect(host.writeSheets([report])).rejects.toThrow("Somebody else is just writing");
    await expect(host.changeSettings({}, { a: 1 })).rejects.toThrow("Somebody else is just writing");
    await expect(gastgeber.writeSheets([report])).rejects.toThrow("Jemand anderes schreibt gerade");
    expect(fake.sheets).toHaveLength(1);
  });

  it("leaves the reader's sheet in view while it writes", async () => {
    const fake = book();
    await (await openSidebar(fake)).writeSheets([report]);
    expect(fake.active.name).toBe("Billing");
  });

  it("leaves no list, note, rule or frozen row of what stood on a sheet of its own before", async () => {
    const fake = book();
    const host = await openSidebar(fake);
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
    const sheet = fake.sheets[1]!;
    expect([sheet.lists.size, sheet.notes.size, sheet.rules.length > 0, sheet.frozenRows]).toEqual([1, 1, true, 1]);
    await host.rewriteSheet(name!, report);
    expect([sheet.lists.size, sheet.notes.size, sheet.rules.length, sheet.frozenRows]).toEqual([0, 0, 0, 0]);
  });

  it("settings travel with the file: a copy has them, and nothing of them is in sight or taken for a table", async () => {
    const fake = book();
    const host = await openSidebar(fake);
    const settings = {
      practice: {
        minimumRate: 78,
        fits: Object.fromEntries(
          Array.from({ length: 3000 }, (_, index) => [`=Client with “quite” a long name ${index}`, index % 100]),
        ),
      },
    };
    await host.changeSettings({}, settings);
    expect((await host.sheets()).map(({ name }) => name)).toEqual(["Billing"]);
    const copy = fake.copy();
    expect(await (await openSidebar(copy)).loadSettings()).toEqual(settings);
    expect(copy.sheets.filter(({ isHidden }) => !isHidden).map(({ name }) => name)).toEqual(["Billing"]);
    expect(fake.active.name).toBe("Billing");
    expect(fake.properties.size).toBe(0);
  });

  it("keeps nothing of longer settings when shorter ones are stored, and takes its sheet away when all is forgotten", async () => {
    const fake = book();
    const host = await openSidebar(fake);
    const long = { practice: { name: "x".repeat(200_000) } };
    await host.changeSettings({}, long);
    await host.changeSettings(long, { practice: { minimumRate: 80 } });
    expect(await host.loadSettings()).toEqual({ practice: { minimumRate: 80 } });
    await host.changeSettings({ practice: { minimumRate: 80 } }, {});
    expect(fake.sheets.map(({ name }) => name)).toEqual(["Billing"]);
    expect(await host.loadSettings()).toEqual({});
  });

  it("says what to do where somebody has written into the settings, and stores nothing over them", async () => {
    const fake = book();
    const host = await openSidebar(fake);
    await host.changeSettings({}, { a: 1 });
    fake.sheets[1]!.cells.set("1,0", { value: "my notes", formula: "" });
    await expect(host.loadSettings()).rejects.toThrow("Keepworthy (settings)");
    await expect(host.changeSettings({}, { a: 2 })).rejects.toThrow("Keepworthy (settings)");
    expect(fake.sheets[1]!.cells.get("1,0")!.value).toBe("my notes");
  });

  it("says that settings are too long for the file", async () => {
    const host = await openSidebar(book());
    await expect(host.changeSettings({}, { a: "x".repeat(2_200_000) })).rejects.toThrow(/2.1 MB.*2 MB/);
  });

  it("never leaves a formula cleared while functions are woken, wherever Google stops it", async () => {
    for (let allowed = 20; allowed < 1200; allowed += 20) {
      const fake = book();
      const sheet = fake.sheets[0]!;
      const broken = Array.from({ length: 12 }, (_, index) => `${2 * index},5`);
      for (const key of broken) {
        sheet.cells.set(key, { value: "", formula: "=CLIENTYIELD(1;2;3)" });
        sheet.results.set(key, { value: "#NAME?", anchor: key });
      }
      fake.allowed = allowed;
      await (await openSidebar(fake)).repairFormulas?.().catch(() => undefined);
      expect(broken.map((key) => sheet.cells.get(key)?.formula.replace(/\s/g, ""))).toEqual(
        broken.map(() => "=CLIENTYIELD(1;2;3)"),
      );
    }
  });

  it("tells whether Sheets finds the functions, without changing anything", async () => {
    const fake = book();
    const host = await openSidebar(fake);
    expect(await host.checkFunctions?.()).toEqual({ formulas: null, broken: 0 });
    const { cells, results } = fake.sheets[0]!;
    for (const [key, formula] of [
      ["0,5", "=CLIENTYIELD(1;2;3)"],
      ["1,5", "=OTHERS(1)"],
    ] as const) {
      cells.set(key, { value: "", formula });
      results.set(key, { value: "#NAME?", anchor: key });
    }
    cells.set("2,5", { value: "about #NAME? and CLIENTYIELD(", formula: "" });
    const before = JSON.stringify([...cells]);
    expect(await host.checkFunctions?.()).toEqual({ formulas: null, broken: 1 });
    expect(JSON.stringify([...cells])).toBe(before);
  });

  it("says how many functions still sleep, and which sheets it may not write to", async () => {
    const fake = new FakeSheets([new FakeSheetsSheet("Billing"), new FakeSheetsSheet("Locked")]);
    for (const sheet of fake.sheets) {
      sheet.cells.set("0,3", { value: "", formula: "=CLIENTYIELD(1;2;3)" });
      sheet.results.set("0,3", { value: "#NAME?", anchor: "0,3" });
    }
    fake.sheets[1]!.isProtected = true;
    fake.knowsFunctions = false;
    expect(await (await openSidebar(fake)).repairFormulas?.()).toEqual({
      entered: 1,
      stillBroken: 1,
      protectedSheets: ["Locked"],
    });
    expect(fake.sheets.map((sheet) => sheet.cells.get("0,3")!.formula)).toEqual([
      "=CLIENTYIELD(1;2;3)",
      "=CLIENTYIELD(1;2;3)",
    ]);
  });

  it("asks Google for few dates however many are read: 30,000 of a year in Berlin, to the second, across both changes of the clock", async () => {
    const hour = 3_600_000;
    // Berlin, 2024: 31 March 02:00 → 03:00 is 01:00 UTC, 27 October 03:00 → 02:00 is 01:00 UTC.
    const dates = Array.from({ length: 10_000 }, (_, row) => [
      new Date(Date.UTC(2024, 0, 1) + Math.round(row * 0.8784 * hour)),
      new Date(Date.UTC(2024, 2, 31) + row * 500),
      new Date(Date.UTC(2024, 9, 27) + row * 500),
    ]);
    const fake = new FakeSheets([new FakeSheetsSheet("Time", dates)]);
    const { values } = await (
      await openSidebar(fake)
    ).read({ sheet: "Time", firstRow: 0, firstColumn: 0, rowCount: 10_000, columnCount: 3 });
    expect(fake.formattedDates).toBeLessThan(1500);
    // 45292 is 2024-01-01; in winter Berlin is an hour ahead of UTC, in summer two.
    const wanted = (date: Date): number => {
      const isSummer = date.getTime() >= Date.UTC(2024, 2, 31, 1) && date.getTime() < Date.UTC(2024, 9, 27, 1);
      return (date.getTime() - Date.UTC(2024, 0, 1) + (isSummer ? 2 : 1) * hour) / 86_400_000 + 45292;
    };
    for (const row of [0, 1, 2_000, 4_999, 7_199, 7_200, 7_201, 9_999])
      for (const column of [0, 1, 2])
        expect(Math.abs(Number(values[row]![column]) - wanted(dates[row]![column]!)) * 86_400).toBeLessThan(1);
  });

  it.each([
    ["Europe/Berlin", "1899-12-30T01:30:00Z"],
    ["UTC", "1899-12-30T02:30:00Z"],
    ["Africa/Casablanca", "1899-12-30T03:00:20Z"],
  ])("reads a duration of 2:30 in %s (in Casablanca clocks went by the sun then)", async (zone, instant) => {
    const fake = Object.assign(new FakeSheets([new FakeSheetsSheet("Time", [[new Date(instant)]])]), { zone });
    const { values } = await (
      await openSidebar(fake)
    ).read({ sheet: "Time", firstRow: 0, firstColumn: 0, rowCount: 1, columnCount: 1 });
    expect(Number(values[0]![0]) * 24).toBeCloseTo(2.5, 3);
  });

  it("asks one thing after the other, since Google keeps no order among several", async () => {
    const fake = book();
    const running = { now: 0, most: 0 };
    const { google } = fake.open() as {
      google: { script: { run: { withSuccessHandler: (done: (answer: string) => void) => unknown } } };
    };
    const counted = (inner: Record<string, (...given: readonly unknown[]) => unknown>): unknown => ({
      withSuccessHandler: (done: (answer: string) => void) =>
        counted(
          inner["withSuccessHandler"]!((answer: string) => {
            running.now--;
            done(answer);
          }) as never,
        ),
      withFailureHandler: (fail: unknown) => counted(inner["withFailureHandler"]!(fail) as never),
      answer: (request: unknown) => {
        running.now++;
        running.most = Math.max(running.most, running.now);
        inner["answer"]!(request);
      },
    });
    const host = await openSidebar(fake, { script: { run: counted(google.script.run as never) } });
    await Promise.all([host.sheets(), host.selection(), host.loadSettings(), host.sheets()]);
    expect(running.most).toBe(1);
  });

  it("ends in a sentence when Google stops an execution that takes too long, and takes away what it had begun", async () => {
    const fake = book();
    const host = await openSidebar(fake);
    const huge = {
      name: "Huge",
      columnWidths: [],
      rows: Array.from({ length: 20_000 }, () => Array.from({ length: 40 }, () => ({ value: 1, prompt: "x" }))),
    };
    await expect(host.writeSheets([huge])).rejects.toThrow("longer than it allows");
    expect(fake.sheets.map(({ name }) => name)).toEqual(["Billing"]);
  });

  it("reads 100,000 rows and writes 10,000 clients well within what an execution may take", async () => {
    const fake = new FakeSheets([
      new FakeSheetsSheet(
        "Long",
        Array.from({ length: 100_000 }, (_, row) => [`Client ${row}`, row]),
      ),
    ]);
    const host = await openSidebar(fake);
    await host.read({ sheet: "Long", firstRow: 0, firstColumn: 0, rowCount: 100_000, columnCount: 2 });
    expect(fake.spent).toBeLessThan(60_000);
    await host.writeSheets([
      {
        name: "Clients",
        columnWidths: [],
        rows: Array.from({ length: 10_000 }, () => Array.from({ length: 18 }, () => ({ value: 1 }))),
      },
    ]);
    expect(fake.spent).toBeLessThan(60_000);
  });
});

describe("a formula as the spreadsheet's locale reads it", () => {
  it.each([
    ["=MINFEE(A1,0.4)", "=MINFEE(A1;0.4)", "=MINFEE(A1;(4/10))"],
    ["=FITSCORE({5,3;4,1.25})", "=FITSCORE({5,3;4,1.25})", "=FITSCORE({5\\3;4\\(125/100)})"],
    ["=SUM('Costs, 1.5'!B1:B2,$C$10)", "=SUM('Costs, 1.5'!B1:B2;$C$10)", "=SUM('Costs, 1.5'!B1:B2;$C$10)"],
    ['=IF(A1="a,b 1.5""",1,2)', '=IF(A1="a,b 1.5""";1;2)', '=IF(A1="a,b 1.5""";1;2)'],
  ])("%s", (formula, english, german) => {
    expect([localFormula(formula, true), localFormula(formula, false)]).toEqual([english, german]);
  });

  it("knows where decimals have a point: not in South Africa, but in Mexico and Switzerland", () => {
    expect(
      ["en_US", "en_GB", "en_ZA", "de_DE", "de_CH", "fr_FR", "es_ES", "es_MX", "ja_JP", "pt_BR", "hi_IN"].map(
        (locale) => [locale, hasDecimalPoint(locale)],
      ),
    ).toEqual([
      ["en_US", true],
      ["en_GB", true],
      ["en_ZA", false],
      ["de_DE", false],
      ["de_CH", true],
      ["fr_FR", false],
      ["es_ES", false],
      ["es_MX", true],
      ["ja_JP", true],
      ["pt_BR", false],
      ["hi_IN", true],
    ]);
  });
});

describe("what Google refuses", () => {
  it.each([
    [
      "Exception: You are trying to edit a protected cell or object. Please contact the spreadsheet owner to remove protection if you need to edit.",
      "protected",
    ],
    ["You do not have permission to access the requested document.", "Make a copy"],
    ["Authorization is required to perform that action.", "another of your accounts"],
    [
      "We're sorry, a server error occurred while reading from storage. Error code PERMISSION_DENIED.",
      "another of your accounts",
    ],
    ["Exception: Exceeded maximum execution time", "longer than it allows"],
    [
      "Exception: This action would increase the number of cells in the workbook above the limit of 10000000 cells.",
      "ten million cells",
    ],
    ["Exception: Service Spreadsheets timed out while accessing document with id 1x.", "Nothing is lost"],
    ["Exception: Service invoked too many times in a short time: exec qps.", "Nothing is lost"],
  ])("%s", (message, words) => {
    expect(inWords(message, "en")).toContain(words);
    expect(inWords(message, "de")).not.toBe(inWords(message, "en"));
  });

  it("and nobody has foreseen is said as Google says it", () => {
    expect(inWords("Exception: Etwas anderes ging schief.", "de")).toBe("Etwas anderes ging schief.");
  });
});
