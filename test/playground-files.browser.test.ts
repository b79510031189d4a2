import type { Page } from "playwright-core";
import { cellsOf, sheetNames, typeInto, valuesOnceThey } from "./open-playground";
import { servedPlayground } from "./served-playground";
import { workbookFile, type WorkbookParts } from "./workbook-file";

jest.setTimeout(240_000);

const served = servedPlayground();
const xlsx = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
const billing = {
  name: "billing.csv",
  mimeType: "text/csv",
  buffer: Buffer.from("Client,Date,Hours,Revenue\nAsh,2025-01-15,15,900\n"),
};

async function says(page: Page, sentence: string): Promise<void> {
  await page.waitForFunction((words) => document.getElementById("status")?.textContent.includes(words), sentence, {
    timeout: 60_000,
  });
}

/** Whether the page takes what is typed and computes it. */
async function takesInput(page: Page, cell: string, number: number): Promise<void> {
  await typeInto(page, cell, `=${number}+1`);
  const [[value] = []] = await valuesOnceThey(page, `${cell}:${cell}`, ([row]) => Number(row?.[0]) === number + 1);
  expect(Number(value)).toBe(number + 1);
}

/** The worker's script in the place of the real one, or none: a fault on the way. */
async function withWorker(page: Page, script: string | null): Promise<void> {
  await page.route(/file-worker/, (route) =>
    script === null ? route.abort() : route.fulfill({ contentType: "text/javascript", body: script }),
  );
}

describe("a worker that does not come, breaks off, or reads for ever", () => {
  let page: Page;

  beforeAll(async () => {
    ({ page } = await served.open("en"));
  });

  afterEach(() => page.unroute(/file-worker/));

  it.each([
    ["does not come", null],
    ["breaks off", "self.onmessage = () => { throw new Error('out of memory'); };"],
  ])("%s: that is said, and the page goes on", async (_, script) => {
    await withWorker(page, script);
    await page.locator("#file").setInputFiles(billing);
    await says(page, "billing.csv was not read: the part of this page that reads files did not arrive or broke off.");
    await takesInput(page, "N1", script === null ? 6 : 8);
  });

  it("costs the page nothing: that it takes long is said, the sheet takes input, and a button ends it", async () => {
    await withWorker(page, "self.onmessage = () => { for (;;); };");
    await page.locator("#file").setInputFiles(billing);
    expect(await page.locator("#stop").isVisible()).toBe(false);
    await says(page, "That takes long; the file may hold more than it shows.");
    await takesInput(page, "N1", 41);
    await page.locator("#stop").click();
    await says(page, "billing.csv was not read: you stopped it.");
    expect(await page.locator("#stop").isVisible()).toBe(false);

    // The next file has a worker of its own.
    await page.unroute(/file-worker/);
    await page.locator("#file").setInputFiles(billing);
    await page.locator("#pane .client", { hasText: "Ash" }).waitFor();
  });

  it("has the lines named that want a look: a quotation mark that is never closed stands in line 2", async () => {
    await page
      .locator("#file")
      .setInputFiles({
        name: "quote.csv",
        mimeType: "text/csv",
        buffer: Buffer.from('Client,Hours,Amount,Note\nAcme,10,1000,"open note\nBeta,20,900,x\nGam,5,500,y\n'),
      });
    await page.locator("#pane .client", { hasText: "Gam" }).waitFor();
    expect(await page.locator("#pane .client").allInnerTexts()).toEqual(
      expect.arrayContaining(["Acme", "Beta", "Gam"]),
    );
    await page.waitForFunction(
      () =>
        /A quotation mark is opened and not closed.*lines of the file: 2\./.test(
          document.getElementById("pane")?.textContent ?? "",
        ),
      undefined,
      { timeout: 30_000 },
    );
  });

  it("says so in German", async () => {
    ({ page } = await served.open("de"));
    await withWorker(page, "self.onmessage = () => { for (;;); };");
    await page.locator("#file").setInputFiles(billing);
    await says(page, "Das dauert;");
    await page.locator("#stop", { hasText: "Nicht weiter lesen" }).click();
    await says(page, "billing.csv wurde nicht gelesen: Sie haben abgebrochen.");
  });
});

describe("a workbook that is small and holds more than it shows", () => {
  const rows = (count: number, of: (row: number) => string): string =>
    Array.from({ length: count }, (_, index) => of(index + 1)).join("");
  const head =
    '<row r="1"><c r="A1" t="str"><v>Client</v></c><c r="B1" t="str"><v>Hours</v></c></row><row r="2"><c ' +
    'r="A2" t="str"><v>Ash</v></c><c r="B2"><v>3</v></c></row>';
  const refused: Readonly<Record<string, readonly [WorkbookParts, string]>> = {
    "row 4294967295": [{ rows: '<row r="4294967295"><c r="A4294967295"><v>1</v></c></row>' }, "hostile.xlsx"],
    "a billion columns": [{ rows: '<row r="1"><c r="CFDGSXM1"><v>1</v></c></row>' }, "hostile.xlsx"],
    "16 kB of nesting": [{ rows: "<a>".repeat(5500) }, "hostile.xlsx"],
    "rows as wide as can be": [
      { rows: rows(1000, (row) => `<row r="${row}"><c r="XFD${row}"><v>1</v></c></row>`) },
      "hostile.xlsx",
    ],
    "texts that unpack to 136 MB": [{ rows: "", texts: new Uint8Array(136_000_000).fill(32) }, "hostile.xlsx"],
  };
  const opened: Readonly<Record<string, WorkbookParts>> = {
    "a cell in the last corner": { rows: `${head}<row r="1048576"><c r="XFD1048576"><v>1</v></c></row>` },
    "a title merged over the whole width": {
      rows:
        head +
        rows(
          2000,
          (row) => `<row r="${row + 2}"><c r="A${row + 2}" t="str"><v>Ash</v></c><c r="B${row + 2}"><v>1</v></c></row>`,
        ),
      after: '<mergeCells><mergeCell ref="A4:XFD4"/></mergeCells>',
    },
    "a stray cell far right": { rows: `${head}<row r="3"><c r="XFD3"><v>1</v></c></row>` },
  };
  let page: Page;

  beforeAll(async () => {
    ({ page } = await served.open("en"));
  });

  it.each(Object.entries(refused))("%s ends in a sentence, and the page goes on", async (_, [parts]) => {
    await page
      .locator("#file")
      .setInputFiles({ name: "hostile.xlsx", mimeType: xlsx, buffer: Buffer.from(workbookFile(parts)) });
    await page.waitForFunction(
      () =>
        /hostile\.xlsx/.test(document.getElementById("status")?.textContent ?? "") &&
        !/Reading/.test(document.getElementById("status")?.textContent ?? ""),
      undefined,
      { timeout: 60_000 },
    );
    expect(await page.locator("#status").innerText()).not.toContain("was read");
    await page
      .locator("#pane .notice", { hasText: "Nothing new counts. What was here stays as it is." })
      .filter({ hasText: "hostile.xlsx" })
      .waitFor();
    await takesInput(page, "N1", 1);
  });

  it.each(Object.entries(opened))("%s is opened, and the page goes on", async (name, parts) => {
    const before = await sheetNames(page);
    const file = `${name}.xlsx`;
    await page.locator("#file").setInputFiles({ name: file, mimeType: xlsx, buffer: Buffer.from(workbookFile(parts)) });
    await says(page, `${file} was read.`);
    const [sheet = ""] = (await sheetNames(page)).filter((one) => !before.includes(one));
    expect(await cellsOf(page, sheet, "A2:B2")).toEqual([["Ash", 3]]);
    await page.locator("#pane .client", { hasText: "Ash" }).waitFor();
    await takesInput(page, "D5", 9);
  });
});
