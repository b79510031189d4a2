import { existsSync } from "node:fs";
import type { Server } from "node:http";
import { join, resolve } from "node:path";
import { Workbook } from "@cj-tech-master/excelts";
import type { FormulaExecutedStateType } from "@univerjs/preset-sheets-core";
import type { Browser, Page } from "playwright-core";
import type { Host } from "../../src/taskpane/host";
import type {} from "../../src/hosts/playground/playground";
import { servePlayground } from "../../tools/serve";
import { openBrowser } from "../browser";
import { openPlayground } from "../open-playground";
import { hostContract } from "./cases";
import type { Contract, Opened } from "./contract";

const folder = resolve(__dirname, "../../dist/playground");
/** How a calculation ends that was stopped for the next one. */
const stopped = 1 as FormulaExecutedStateType.STOP_EXECUTION;
jest.setTimeout(240_000);

let server: Server;
let address = "";
let browser: Browser;
const pages = new Map<string, Page>();

beforeAll(async () => {
  if (!existsSync(join(folder, "index.html")))
    throw new Error("dist/playground is not built. Run npm run build first.");
  ({ address, server } = await servePlayground(folder, 0, false));
  browser = await openBrowser();
  for (const language of ["en", "de"] as const) {
    const { page } = await openPlayground(browser, address, { language });
    // The pane beside it hears nothing: it would take over sheets of ours that come, and store that.
    await page.evaluate(() => {
      (window.keepworthyHost as unknown as { readonly listeners: Set<unknown> }).listeners.clear();
    });
    pages.set(language, page);
  }
});

afterAll(async () => {
  await browser.close();
  server.close();
});

/** The host in the page, called from here; it answers what it would answer the pane. */
function bridge(page: Page, about: Pick<Host, "kind" | "language" | "argumentSeparator" | "program">): Host {
  const call = async <Answer>(method: keyof Host, ...given: readonly unknown[]): Promise<Answer> => {
    try {
      // As text, which the browser hands over many times faster than rows of cells.
      const answer = (await page.evaluate(
        async ([name, all]) => {
          const host = window.keepworthyHost as unknown as Record<
            string,
            (...given: readonly unknown[]) => Promise<unknown>
          >;
          return JSON.stringify(await host[name]!(...(JSON.parse(all) as unknown[])));
        },
        [method, JSON.stringify(given)] as const,
      )) as string | undefined;
      return (answer === undefined ? undefined : JSON.parse(answer)) as Answer;
    } catch (error) {
      throw new Error((error as Error).message.replace(/^page\.evaluate: Error: /, ""), { cause: error });
    }
  };
  return {
    ...about,
    sheets: () => call("sheets"),
    selection: () => call("selection"),
    read: (area) => call("read", area),
    writeSheets: (documents) => call("writeSheets", documents),
    rewriteSheet: (sheet, document) => call("rewriteSheet", sheet, document),
    writeCells: (sheet, cells) => call("writeCells", sheet, cells),
    activate: (sheet) => call("activate", sheet),
    loadSettings: () => call("loadSettings"),
    changeSettings: (before, after) => call("changeSettings", before, after),
    insertFormula: (formula) => call("insertFormula", formula),
    onChange: () => () => undefined,
  };
}

async function opened(page: Page): Promise<Opened> {
  const about = await page.evaluate(() => {
    const { kind, language, argumentSeparator, program } = window.keepworthyHost!;
    return { kind, language, argumentSeparator, program } as const;
  });
  const host = bridge(page, about);
  const cell = (sheet: string, row: number, column: number): Promise<unknown> =>
    page.evaluate(
      ([name, r, c]) => {
        const data = window.univerAPI!.getActiveWorkbook()!.getSheetByName(name)!.getSheet().getCellRaw(r, c);
        return data?.f ?? (String(data?.t) === "3" ? data?.v === 1 : (data?.v ?? null));
      },
      [sheet, row, column] as const,
    );
  return {
    host,
    another: () => Promise.resolve(bridge(page, about)),
    names: () =>
      page.evaluate(() =>
        window
          .univerAPI!.getActiveWorkbook()!
          .getSheets()
          .map((sheet) => sheet.getSheetName()),
      ),
    inView: () => page.evaluate(() => window.univerAPI!.getActiveWorkbook()!.getActiveSheet().getSheetName()),
    cell,
    day: cell,
    select: (sheet, row, column) =>
      page.evaluate(
        ([name, r, c]) => {
          const found = window.univerAPI!.getActiveWorkbook()!.getSheetByName(name)!;
          found.activate();
          found.getRange(r, c).activate();
        },
        [sheet, row, column] as const,
      ),
    merge: (sheet, ...block) =>
      page.evaluate(
        ([name, [row, column, rows, columns]]) => {
          window
            .univerAPI!.getActiveWorkbook()!
            .getSheetByName(name)!
            .getRange(row, column, rows, columns)
            .merge({ isForceMerge: true });
        },
        [sheet, block] as const,
      ),
    hideSheet: (sheet) =>
      page.evaluate((name) => {
        window.univerAPI!.getActiveWorkbook()!.getSheetByName(name)!.hideSheet();
      }, sheet),
    hideRow: (sheet, row) =>
      page.evaluate(
        ([name, r]) => {
          const found = window.univerAPI!.getActiveWorkbook()!.getSheetByName(name)!;
          found.hideRows(r, 1);
        },
        [sheet, row] as const,
      ),
    makeReadOnly: () => undefined,
    stopped: (documents) =>
      page.evaluate(async (text) => {
        const all = JSON.parse(text) as typeof documents;
        const controller = new AbortController();
        const sheets = window.univerAPI!.getActiveWorkbook()!;
        const before = sheets.getSheets().length;
        const writing = window.keepworthyHost!.writeSheets(all, controller.signal);
        while (sheets.getSheets().length === before) await new Promise((done) => setTimeout(done, 0));
        controller.abort();
        await writing;
      }, JSON.stringify(documents)),
    charts: (sheet) => chartsOf(page, sheet),
    fill: () => undefined,
  };
}

/** How many charts are drawn once a sheet is in view; the page takes none for a sheet that has none. */
async function chartsOf(page: Page, sheet: string): Promise<number> {
  await page.evaluate((name) => {
    window.univerAPI!.getActiveWorkbook()!.getSheetByName(name)!.activate();
  }, sheet);
  const charts = page.locator("#charts img");
  await charts.first().waitFor({ state: "attached" });
  return charts.count();
}

/** The page as it is after a start, with these sheets and nothing else in it. */
async function clear(page: Page, sheets: Readonly<Record<string, readonly (readonly unknown[])[]>>): Promise<void> {
  await page.evaluate(async (text) => {
    const wanted = JSON.parse(text) as typeof sheets;
    const host = window.keepworthyHost!;
    await host.changeSettings(await host.loadSettings(), {});
    const book = window.univerAPI!.getActiveWorkbook()!;
    const before = book.getSheets();
    const made = Object.entries(wanted).map(([name, rows], index) => {
      const cellData = Object.fromEntries(
        rows.map((cells, row) => [
          row,
          Object.fromEntries(
            cells.flatMap((value, column) => (value === "" ? [] : [[column, { v: value as string }]])),
          ),
        ]),
      );
      return book
        .insertSheet(`new ${index}`, {
          sheet: {
            cellData,
            rowCount: Math.max(100, rows.length + 10),
            columnCount: Math.max(30, (rows[0]?.length ?? 0) + 5),
          },
        })
        .setName(`new ${name}`);
    });
    for (const sheet of before) book.deleteSheet(sheet);
    made.forEach((sheet, index) => sheet.setName(Object.keys(wanted)[index]!));
    made[0]?.activate();
  }, JSON.stringify(sheets));
}

const contract: Contract = {
  open: async (sheets, language = "en") => {
    const page = pages.get(language)!;
    await clear(page, sheets);
    return opened(page);
  },
  openOldMac: async () => {
    const workbook = new Workbook();
    workbook.properties.date1904 = true;
    const sheet = workbook.addWorksheet("Old");
    sheet.addRow(["Client", "Date", "Hours"]);
    sheet.addRow(["Nord GmbH", new Date(Date.UTC(2024, 0, 1)), 3]);
    sheet.getCell("B2").numFmt = "yyyy-mm-dd";
    const buffer = Buffer.from(await workbook.xlsx.writeBuffer());
    const page = pages.get("en")!;
    await clear(page, { Empty: [] });
    await page
      .locator("#file")
      .setInputFiles({
        name: "old.xlsx",
        mimeType: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
        buffer,
      });
    await page.waitForFunction(() => window.univerAPI!.getActiveWorkbook()!.getSheetByName("Old") !== null, undefined, {
      timeout: 20_000,
    });
    return opened(page);
  },
  // Its engine reads formulas in their English form, whatever the language of the page.
  germanSeparator: ",",
  lacks: ["formulas of its own", "protection"],
};

hostContract("the playground", contract);

describe("what the playground tells of changes", () => {
  /** Waits for the end of a calculation that began after this was asked, not of one that was on its way. */
  const computed = (page: Page): Promise<void> =>
    page.evaluate(
      (ended) =>
        new Promise<void>((done) => {
          const formula = window.univerAPI!.getFormula();
          let hasBegun = false;
          formula.calculationStart(() => {
            hasBegun = true;
          });
          formula.calculationEnd((state) => {
            if (hasBegun && state !== ended) done();
          });
          formula.executeCalculation();
        }),
      stopped,
    );
  /** How often it told, from something that is done until it is computed. */
  const told = async (page: Page, done: () => Promise<unknown>): Promise<number> => {
    await page.evaluate(() => {
      const counting = window as { count?: number; stop?: () => void };
      counting.count = 0;
      counting.stop = window.keepworthyHost!.onChange((change) => {
        if (change === undefined) counting.count!++;
      });
    });
    await done();
    await computed(page);
    return page.evaluate(() => {
      const counting = window as { count?: number; stop?: () => void };
      counting.stop!();
      return counting.count!;
    });
  };
  const open = async (): Promise<Page> => {
    const page = pages.get("en")!;
    await clear(page, {
      Billing: [
        ["Client", "Hours"],
        ["Nord", 3],
        ["Elm", 4],
      ],
      Other: [["a"]],
    });
    // What follows from these edits is told, too, and not to be counted.
    await computed(page);
    return page;
  };
  const at = (page: Page, cell: string): Promise<void> =>
    page.evaluate((name) => {
      window.univerAPI!.getActiveWorkbook()!.getActiveSheet().getRange(name).activate();
    }, cell);

  it.each<readonly [string, (page: Page) => Promise<unknown>]>([
    [
      "emptied by the Delete key",
      async (page) => {
        await page
          .locator("#grid canvas")
          .last()
          .click({ position: { x: 400, y: 300 } });
        await at(page, "B2");
        await page.keyboard.press("Delete");
        await page.waitForFunction(
          () => window.univerAPI!.getActiveWorkbook()!.getActiveSheet().getRange("B2").getValue() === null,
        );
      },
    ],
    [
      "set by a script or a list of choices",
      (page) =>
        page.evaluate(() => {
          window.univerAPI!.getActiveWorkbook()!.getActiveSheet().getRange("B2").setValue(5);
        }),
    ],
    [
      "taken away with its row",
      (page) =>
        page.evaluate(() => {
          window.univerAPI!.getActiveWorkbook()!.getActiveSheet().deleteRows(1, 1);
        }),
    ],
    [
      "gone with its sheet",
      (page) =>
        page.evaluate(() => {
          const book = window.univerAPI!.getActiveWorkbook()!;
          book.deleteSheet(book.getSheetByName("Other")!);
        }),
    ],
  ])("a cell that is %s is told", async (_, edit) => {
    const page = await open();
    expect(await told(page, () => edit(page))).toBeGreaterThan(0);
  });

  it("what the pane writes itself is not", async () => {
    const page = await open();
    const { host } = await opened(page);
    const document = { name: "Ours", columnWidths: [9], rows: [[{ value: 1 }], [{ value: 2, formula: "=A1*2" }]] };
    let name = "";
    expect(
      await told(page, async () => {
        [name = ""] = await host.writeSheets([document]);
        await host.rewriteSheet(name, { ...document, rows: [[{ value: 3 }], [{ value: 6, formula: "=A1*2" }]] });
        await host.writeCells(name, [{ row: 0, column: 0, value: 4 }]);
      }),
    ).toBe(0);
  });
});
