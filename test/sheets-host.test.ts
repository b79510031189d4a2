import { hasDecimalPoint, localFormula } from "../src/hosts/sheets/local-formula";
import { inWords } from "../src/hosts/sheets/refusals";
import { templateWorkbook } from "../src/workbook/template/template-workbook";
import { FakeSheets, FakeSheetsSheet } from "./fake-sheets";
import { openSidebar } from "./pane-scope";

const billing = [["Client", "Hours", "Fee"], ["Nord GmbH", 12.5, 1000]];
const book = (locale = "en_GB", language = "en"): FakeSheets => new FakeSheets([new FakeSheetsSheet("Billing", billing)], locale, language);
const report = { name: "Clients", columnWidths: [10], rows: [[{ value: "Clients" }]] };

/** A function that Apps Script calls by its name. */
function called(fake: FakeSheets, name: string, ...given: readonly unknown[]): void {
  (fake.open().scope[name] as (...given: readonly unknown[]) => void)(...given);
}

describe("the menu of Google Sheets", () => {
  it("appears in a file where the add-on was never used, without asking Google for anything", () => {
    const fake = book();
    fake.forbidsServices = true;
    called(fake, "onOpen", { authMode: "NONE" });
    expect(fake.told).toEqual(["addItem Clients showSidebar", "addSeparator", "addItem Freeze to values freezeToValues", "addItem Wake up functions wakeUpFunctions", "addItem Add the template addTemplate", "addToUi"]);
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

  it("adds the eleven sheets of the template beside those that are there, and begins on the first", () => {
    const fake = book();
    called(fake, "addTemplate");
    expect(templateWorkbook("en")).toHaveLength(11);
    expect(fake.sheets.map(({ name }) => name)).toEqual(["Billing", ...templateWorkbook("en").map(({ name }) => name)]);
    expect(fake.active.name).toBe("Start here");
    expect(fake.told[0]).toContain("asked Eleven new sheets");
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
    const [name] = await host.writeSheets([{ name: "Ask", columnWidths: [10], frozenRows: 1, verdicts: "A1:A1", rows: [[{ value: 1, note: "From 1 to 5", choices: ["1", "2"] }, { value: 2, note: "A note" }]] }]);
    const sheet = fake.sheets[1]!;
    expect([sheet.lists.size, sheet.notes.size, sheet.rules.length > 0, sheet.frozenRows]).toEqual([1, 1, true, 1]);
    await host.rewriteSheet(name!, report);
    expect([sheet.lists.size, sheet.notes.size, sheet.rules.length, sheet.frozenRows]).toEqual([0, 0, 0, 0]);
  });

  it("asks one thing after the other, since Google keeps no order among several", async () => {
    const fake = book();
    const running = { now: 0, most: 0 };
    const { google } = fake.open() as { google: { script: { run: { withSuccessHandler: (done: (answer: string) => void) => unknown } } } };
    const counted = (inner: Record<string, (...given: readonly unknown[]) => unknown>): unknown => ({
      withSuccessHandler: (done: (answer: string) => void) => counted(inner["withSuccessHandler"]!((answer: string) => { running.now--; done(answer); }) as never),
      withFailureHandler: (fail: unknown) => counted(inner["withFailureHandler"]!(fail) as never),
      answer: (request: unknown) => { running.now++; running.most = Math.max(running.most, running.now); inner["answer"]!(request); },
    });
    const host = await openSidebar(fake, { script: { run: counted(google.script.run as never) } });
    await Promise.all([host.sheets(), host.selection(), host.loadSettings(), host.sheets()]);
    expect(running.most).toBe(1);
  });

  it("ends in a sentence when Google stops an execution that takes too long, and takes away what it had begun", async () => {
    const fake = book();
    const host = await openSidebar(fake);
    const huge = { name: "Huge", columnWidths: [], rows: Array.from({ length: 20_000 }, () => Array.from({ length: 40 }, () => ({ value: 1, note: "x" }))) };
    await expect(host.writeSheets([huge])).rejects.toThrow("longer than it allows");
    expect(fake.sheets.map(({ name }) => name)).toEqual(["Billing"]);
  });

  it("reads 100,000 rows and writes 10,000 clients well within what an execution may take", async () => {
    const fake = new FakeSheets([new FakeSheetsSheet("Long", Array.from({ length: 100_000 }, (_, row) => [`Client ${row}`, row]))]);
    const host = await openSidebar(fake);
    await host.read({ sheet: "Long", firstRow: 0, firstColumn: 0, rowCount: 100_000, columnCount: 2 });
    expect(fake.spent).toBeLessThan(60_000);
    await host.writeSheets([{ name: "Clients", columnWidths: [], rows: Array.from({ length: 10_000 }, () => Array.from({ length: 18 }, () => ({ value: 1 }))) }]);
    expect(fake.spent).toBeLessThan(60_000);
  });
});

describe("a formula as the spreadsheet's locale reads it", () => {
  it.each([
    ["=MINFEE(A1,0.4)", "=MINFEE(A1;0.4)", "=MINFEE(A1;(4/10))"],
    ["=FITSCORE({5,3;4,1.25})", "=FITSCORE({5,3;4,1.25})", "=FITSCORE({5\\3;4\\(125/100)})"],
    ["=SUM('Costs, 1.5'!B1:B2,$C$10)", "=SUM('Costs, 1.5'!B1:B2;$C$10)", "=SUM('Costs, 1.5'!B1:B2;$C$10)"],
    ["=IF(A1=\"a,b 1.5\"\"\",1,2)", "=IF(A1=\"a,b 1.5\"\"\";1;2)", "=IF(A1=\"a,b 1.5\"\"\";1;2)"],
  ])("%s", (formula, english, german) => {
    expect([localFormula(formula, true), localFormula(formula, false)]).toEqual([english, german]);
  });

  it("knows where decimals have a point: not in South Africa, but in Mexico and Switzerland", () => {
    expect(["en_US", "en_GB", "en_ZA", "de_DE", "de_CH", "fr_FR", "es_ES", "es_MX", "ja_JP", "pt_BR", "hi_IN"].map((locale) => [locale, hasDecimalPoint(locale)])).toEqual([
      ["en_US", true], ["en_GB", true], ["en_ZA", false], ["de_DE", false], ["de_CH", true], ["fr_FR", false], ["es_ES", false], ["es_MX", true], ["ja_JP", true], ["pt_BR", false], ["hi_IN", true],
    ]);
  });
});

describe("what Google refuses", () => {
  it.each([
    ["Exception: You are trying to edit a protected cell or object. Please contact the spreadsheet owner to remove protection if you need to edit.", "protected"],
    ["You do not have permission to access the requested document.", "Make a copy"],
    ["Authorization is required to perform that action.", "another of your accounts"],
    ["We're sorry, a server error occurred while reading from storage. Error code PERMISSION_DENIED.", "another of your accounts"],
    ["Exception: Exceeded maximum execution time", "longer than it allows"],
    ["Exception: This action would increase the number of cells in the workbook above the limit of 10000000 cells.", "ten million cells"],
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
