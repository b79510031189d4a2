import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { unzipSync } from "fflate";
import type { Browser, Page } from "playwright-core";
import { dist, excelWith, newAddinPage, officeJs, origin, type PageOptions, type Shown } from "./addin-page";
import { AxeBuilder } from "./axe";
import { openBrowser } from "./browser";
import { isStill } from "./is-still";
import type { FakeExcel } from "./fake-excel";
import { FakeSheets, FakeSheetsSheet } from "./fake-sheets";
import { htmlServices, served } from "./html-service";

declare global {
  interface Window {
    /** Excel in small, in the page. */
    fakeExcel?: FakeExcel;
    /** What became of a question to Google. */
    askGoogle?: (request: string) => Promise<{ readonly answer?: string; readonly error?: string }>;
  }
}

jest.setTimeout(90_000);

let browser: Browser;

beforeAll(async () => {
  if (!existsSync(join(dist, "excel/taskpane.html")))
    throw new Error("dist/excel is not built. Run npm run build first.");
  browser = await openBrowser();
});

afterAll(() => browser.close());

const billing = (words: readonly [string, string, string]): readonly (readonly unknown[])[] => [
  [...words],
  ["Harbour Hotel", 420, 29_400],
  ["Weber KG", 160, 16_000],
  ["Nordlicht GmbH", 90, 3_600],
  ["Café am Markt", 60, 1_500],
  ["Lindqvist & Söhne", 35, 4_900],
];
const german = billing(["Kunde", "Stunden", "Umsatz"]);
const english = billing(["Client", "Hours", "Revenue"]);

/** The pane's page as Excel opens it, with office.js as given. */
async function openTaskpane(script: string | null, options: PageOptions = {}): Promise<Shown> {
  const shown = await newAddinPage(browser, options);
  await shown.page.route(officeJs, (route) =>
    script === null ? route.abort() : route.fulfill({ body: script, contentType: "text/javascript" }),
  );
  await shown.page.goto(`${origin}/excel/taskpane.html`);
  return shown;
}

async function openSidebar(fake: FakeSheets, options: PageOptions = {}): Promise<Shown> {
  const shown = await newAddinPage(browser, { width: 300, ...options });
  const { google } = fake.open() as { readonly google: { readonly script: { readonly run: Runner } } };
  await shown.page.exposeFunction(
    "askGoogle",
    (request: string) =>
      new Promise((done) => {
        google.script.run
          .withSuccessHandler((answer) => {
            done({ answer });
          })
          .withFailureHandler((error) => {
            done({ error: error.message });
          })
          .answer(request);
      }),
  );
  await shown.page.addInitScript(() => {
    const run = (done: (answer: string) => void, fail: (error: Error) => void): object => ({
      withSuccessHandler: (handler: typeof done) => run(handler, fail),
      withFailureHandler: (handler: typeof fail) => run(done, handler),
      answer: (request: string) => {
        void window.askGoogle!(request).then(({ answer, error }) => {
          if (error === undefined) done(answer!);
          else fail(new Error(error));
        });
      },
    });
    Object.assign(window, {
      google: {
        script: {
          run: run(
            () => undefined,
            () => undefined,
          ),
        },
      },
    });
  });
  const html = readFileSync(join(dist, "sheets/sidebar.html"), "utf8").replace(
    '<html lang="en"',
    `<html lang="${fake.language}"`,
  );
  await shown.page.route(`${origin}/sidebar`, (route) =>
    route.fulfill({ body: throughGoogle(html), contentType: "text/html" }),
  );
  await shown.page.goto(`${origin}/sidebar`);
  return shown;
}

/** The page as HtmlService hands it out, whatever it takes for a comment. */
function throughGoogle(html: string): string {
  return Object.values(htmlServices).reduce((page, strip) => served(page, strip), html);
}

interface Runner {
  withSuccessHandler(done: (answer: string) => void): Runner;
  withFailureHandler(fail: (error: Error) => void): Runner;
  answer(request: string): void;
}

/** Everything fits beside each other, and nobody is left out. */
async function expectFit(page: Page): Promise<void> {
  expect(await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)).toBe(
    0,
  );
  expect(await new AxeBuilder(page).within("main")).toEqual([]);
}

async function giveMinimumRate(page: Page, rate: string): Promise<void> {
  const field = page.locator("fluent-text-input input").first();
  await field.fill(rate);
  await field.press("Enter");
  await page.getByText("Show the verdicts", { exact: true }).click();
  await page.getByText("What must an hour bring?").waitFor({ state: "detached" });
}

const sheetsOf = (page: Page): Promise<string[]> =>
  page.evaluate(() => window.fakeExcel!.sheets.map(({ name }) => name));

describe("the page of the pane in Excel", () => {
  it("scores the clients of the open workbook, asks for the minimum, and writes the report to sheets of its own", async () => {
    const { page, faults } = await openTaskpane(excelWith(english, { apiLevel: "1.13" }));
    await page.waitForSelector(".client");
    expect(await page.locator(".client").count()).toBe(5);
    await expectFit(page);
    await giveMinimumRate(page, "70");
    await page.getByText("Write report", { exact: true }).click();
    await page.getByText("The report is on the sheet").waitFor();
    const sheets = await sheetsOf(page);
    expect(sheets.slice(0, 2)).toEqual(["Billing", "Clients"]);
    expect(await page.evaluate(() => window.fakeExcel!.settings)).toMatchObject({
      keepworthy: { practice: { minimumRate: 70 } },
    });
    // What the pane wrote itself is no change of the workbook.
    await isStill(page);
    expect(await page.getByText("The workbook has changed.").count()).toBe(0);
    expect(faults).toEqual([]);
    await page.close();
  });

  it("speaks German to a German Excel and says there what Excel refuses", async () => {
    const { page, faults } = await openTaskpane(excelWith(german, { language: "de-DE", platform: "web" }));
    await page.waitForSelector(".client");
    expect(await page.locator("html").getAttribute("lang")).toBe("de");
    await expectFit(page);
    await page.evaluate(() => {
      window.fakeExcel!.isReadOnly = true;
    });
    await page.getByText("Bericht schreiben", { exact: true }).click();
    await page.getByText("geschützt oder schreibgeschützt").waitFor();
    expect(await sheetsOf(page)).toEqual(["Billing"]);
    expect(faults).toEqual([]);
    await page.close();
  });

  it("hears a change that a person makes, and what another person's pane writes", async () => {
    const { page } = await openTaskpane(excelWith(english, {}));
    await page.waitForSelector(".client");
    // 29,400 for 420 hours are 70 an hour; for 490 hours they are 60.
    await page.locator("tr", { hasText: "Harbour Hotel" }).getByText("70").first().waitFor();
    await page.evaluate(() => {
      const excel = window.fakeExcel!;
      excel.type(excel.sheets[0]!, 1, 1, 490);
    });
    await page.locator("tr", { hasText: "Harbour Hotel" }).getByText("60").first().waitFor();
    await page.close();
  });

  it("“Score these clients” is about the sheet of the selection, whatever screen was open", async () => {
    const { page } = await openTaskpane(excelWith(english, {}));
    await page.waitForSelector(".client");
    await page.getByRole("tab", { name: "About" }).click();
    await page.evaluate(async () => {
      const excel = window.fakeExcel!;
      await new Promise<void>((done) => {
        excel.panes[0]!.actions["scoreClients"]!({ completed: done });
      });
    });
    await page.waitForFunction(() => document.querySelector("[role=tab][aria-selected=true]")?.id === "kw-tab-clients");
    expect(await page.locator(".client").count()).toBe(5);
    await page.close();
  });

  it("“Score these clients” that opens the pane is about the sheet of the selection, though the pane was not there yet", async () => {
    const { page } = await openTaskpane(`${excelWith(english, {})}
      window.fakeExcel.sheets.push(FakeOffice.fakeSheet("Second", ${JSON.stringify([...english.slice(0, 1), ["Only here", 10, 900]])}));
      window.fakeExcel.active = window.fakeExcel.sheets[1];
      const pane = window.fakeExcel.panes[0];
      const look = setInterval(() => {
        if (pane.actions.scoreClients === undefined) return;
        clearInterval(look);
        pane.actions.scoreClients({ completed() {} });
      }, 0);`);
    await page.waitForSelector(".client");
    await page.waitForFunction(() => document.querySelectorAll(".client").length === 1);
    expect(await page.locator(".client").innerText()).toContain("Only here");
    await page.close();
  });

  it("scores the clients of the marked sheet from the pane too, since inside of Excel tables there is no menu of ours", async () => {
    const { page } = await openTaskpane(`${excelWith(english, {})}
      window.fakeExcel.sheets.push(FakeOffice.fakeSheet("Second", ${JSON.stringify([...english.slice(0, 1), ["Only here", 10, 900]])}));`);
    await page.waitForFunction(() => document.querySelectorAll(".client").length === 6);
    await page.evaluate(() => {
      const excel = window.fakeExcel!;
      excel.active = excel.sheets[1]!;
    });
    await page.getByText("Score these clients", { exact: true }).click();
    await page.getByText("Only the sheet “Second” counts now.").waitFor();
    await page.waitForFunction(() => document.querySelectorAll(".client").length === 1);
    await expectFit(page);
    await page.close();
  });

  it("says at the start that Excel does not know the functions, with the cure, and that they are repaired", async () => {
    const { page } = await openTaskpane(`${excelWith(german, { language: "de-DE" })}
      const first = window.fakeExcel.sheets[0];
      for (const row of [1, 2]) {
        first.cells.set(row + ",4", "=_xldudf_CLIENTYIELD(1,2,3)");
        first.results.set(row + ",4", { value: "#NAME?", anchor: row + ",4" });
      }
      window.fakeExcel.knowsFunctions = false;`);
    await page
      .getByText(
        "Excel kennt die Funktionen von Keepworthy noch nicht: Alle 2 Formeln, die eine aufrufen, " +
          "zeigen kein Ergebnis. Öffnen Sie Keepworthy einmal unter Start › Add-Ins",
      )
      .waitFor();
    await expectFit(page);
    await page.getByText("Formeln reparieren", { exact: true }).click();
    await page.getByText("2 davon zeigen weiter kein Ergebnis").waitFor();
    await page.evaluate(() => {
      window.fakeExcel!.knowsFunctions = true;
    });
    await page.getByText("Formeln reparieren", { exact: true }).click();
    await page.getByText("2 Formeln neu eingegeben.", { exact: true }).waitFor();
    await page.getByText("Excel kennt die Funktionen").waitFor({ state: "detached" });
    await page.close();
  });

  it("says so too where a formula was just inserted, and nothing at all where all is well", async () => {
    const { page } = await openTaskpane(excelWith(english, {}));
    await page.waitForSelector(".client");
    await page.getByRole("tab", { name: "Functions" }).click();
    await page.evaluate(() => {
      window.fakeExcel!.activeCell = [0, 6];
    });
    await page.getByText("Insert example", { exact: true }).first().click();
    await page.getByText("Inserted into the active cell.").waitFor();
    // At the start, and once more after the formula was written.
    await page.waitForFunction(() => window.fakeExcel!.formulaLooks === 2);
    expect(await page.getByText("Excel does not know").count()).toBe(0);
    await page.evaluate(() => {
      const excel = window.fakeExcel!;
      excel.knowsFunctions = false;
      excel.sheets[0]!.cells.delete("0,6");
    });
    await page.getByText("Insert example", { exact: true }).first().click();
    await page.getByText("Excel does not know Keepworthy’s functions yet").waitFor();
    await page.close();
  });

  it("on a Mac takes a letter to the browser through the clipboard, where it is saved; nothing of it stands in an address", async () => {
    const { page } = await openTaskpane(`${excelWith(english, {})}
      window.fakeExcel.system = "Mac";
      Object.assign(window, window.fakeExcel.globals());`);
    await page.context().grantPermissions(["clipboard-read", "clipboard-write"]);
    await page.waitForSelector(".client");
    await giveMinimumRate(page, "70");
    await page
      .getByRole("button", { name: "Contract" })
      .or(page.getByRole("tab", { name: "Contract" }))
      .click();
    const offered = {
      "To a sheet": "It is on the sheet “",
      "Copy text": "Copied. Paste it where you write.",
      "Open in the browser": "Copied, and your browser opens a page of ours",
    };
    await page.locator(".page .buttons fluent-button").first().waitFor();
    expect(await page.locator(".page .buttons fluent-button").allInnerTexts()).toEqual(Object.keys(offered));
    for (const [button, told] of Object.entries(offered)) {
      await page.locator(".page .buttons").getByText(button, { exact: true }).click();
      await page.getByText(told).waitFor();
    }
    expect(await page.evaluate(() => window.fakeExcel!.lost)).toEqual([]);
    const [address] = await page.evaluate(() => window.fakeExcel!.browserWindows);
    expect(address).toBe(`${origin}/excel/pages.html?lang=en`);
    const asked: string[] = [];
    const browserOfReader = await browser.newContext({
      permissions: ["clipboard-read", "clipboard-write"],
      viewport: { width: 320, height: 700 },
    });
    const other = await browserOfReader.newPage();
    other.on("request", (request) => asked.push(request.url()));
    await other.route(`${origin}/**`, (route) =>
      route.fulfill({
        body: readFileSync(join(dist, new URL(route.request().url()).pathname)),
        contentType: route.request().url().includes(".html") ? "text/html" : "text/javascript",
      }),
    );
    await other.goto(address!);
    await other.getByText("Press ⌘V").waitFor();
    expect(await new AxeBuilder(other).within("html")).toEqual([]);
    await other.keyboard.press("ControlOrMeta+V");
    await other.locator("article h1").first().waitFor();
    expect(await new AxeBuilder(other).within("html")).toEqual([]);
    expect(await other.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
    const before = asked.length;
    const [download] = await Promise.all([
      other.waitForEvent("download"),
      other.getByText("Save as .docx", { exact: true }).click(),
    ]);
    const words = unzipSync(readFileSync(await download.path()));
    expect(new TextDecoder().decode(words["word/document.xml"])).toContain(
      await other.locator("article h1").first().innerText(),
    );
    await other.getByText("Handed to this browser’s downloads as").waitFor();
    // The part that writes it comes from the same place as the page.
    expect(
      asked.slice(before).filter((url) => !url.startsWith(`${origin}/excel/`) && !/^(blob|data):/.test(url)),
    ).toEqual([]);
    await other.evaluate(() => navigator.clipboard.writeText("something else"));
    await other.keyboard.press("ControlOrMeta+V");
    await other.getByText("That is not what Keepworthy copied.").waitFor();
    await browserOfReader.close();
    await page.close();
  });

  it("copies a letter where the frame has no right to the clipboard, as on the web", async () => {
    const { page } = await newAddinPage(browser);
    await page.route(officeJs, (route) =>
      route.fulfill({ body: excelWith(english, { platform: "web" }), contentType: "text/javascript" }),
    );
    await page.route("https://excel.example/", (route) =>
      route.fulfill({
        body: `<textarea></textarea><iframe style="width:350px;height:700px" src="${origin}/excel/taskpane.html"></iframe>`,
        contentType: "text/html",
      }),
    );
    await page.goto("https://excel.example/");
    const pane = page.frameLocator("iframe");
    await pane.locator(".client").first().waitFor();
    await pane.getByRole("tab", { name: "Contract" }).click();
    await pane.getByText("Copy text", { exact: true }).click();
    await pane.getByText("Copied. Paste it where you write.").waitFor();
    expect(
      await page.frames()[1]!.evaluate(() =>
        navigator.clipboard.writeText("x").then(
          () => "allowed",
          (error: unknown) => (error as Error).name,
        ),
      ),
    ).toBe("NotAllowedError");
    await page.locator("textarea").focus();
    await page.keyboard.press("ControlOrMeta+V");
    expect(await page.locator("textarea").inputValue()).toContain(await pane.locator(".page h3").innerText());
    await page.close();
  });

  it("on a Mac a download that is tried all the same comes to nothing and says nothing: the fake is as Excel is", async () => {
    const { page } = await openTaskpane(`${excelWith(english, {})}
      window.fakeExcel.system = "Mac";
      Object.assign(window, window.fakeExcel.globals());`);
    await page.waitForSelector(".client");
    const downloads: string[] = [];
    page.on("download", (download) => downloads.push(download.suggestedFilename()));
    const lost = await page.evaluate(() => {
      const link = (download: string): HTMLAnchorElement =>
        Object.assign(document.createElement("a"), { href: URL.createObjectURL(new Blob(["x"])), download });
      link("by a script.docx").click();
      const byHand = link("by hand.docx");
      document.body.append(byHand);
      byHand.dispatchEvent(new MouseEvent("click", { bubbles: true, cancelable: true }));
      window.print();
      return window.fakeExcel!.lost;
    });
    expect([lost, downloads]).toEqual([["by a script.docx", "by hand.docx", "print"], []]);
    await page.close();
  });

  it("says in About which copy this is and where it runs, and gives the details to copy by hand where the frame has no right to the clipboard", async () => {
    const { page } = await openTaskpane(`${excelWith(english, {})}
      Object.defineProperty(navigator, "clipboard", { value: { writeText: () => Promise.reject(new Error("not allowed")) } });
      document.execCommand = () => false;`);
    await page.waitForSelector(".client");
    await page.getByRole("tab", { name: "About" }).click();
    await page.getByText("Excel 16.0.17928.20156 · Windows · ExcelApi 1.20").waitFor();
    const stamp = await page.locator("html").getAttribute("data-copy");
    const [version = "", day = ""] = stamp!.split(" ");
    expect(day).toMatch(/^\d{4}-\d\d-\d\d$/);
    const [year, , dayOfMonth] = day.split("-");
    expect(await page.locator(".this-copy dd").first().innerText()).toMatch(
      new RegExp(`^${version} of ${Number(dayOfMonth)} [A-Z][a-z]+ ${year}$`),
    );
    // Beside each other they fit, and no word stands letter below letter.
    for (const term of await page.locator(".this-copy dt").all())
      expect((await term.boundingBox())!.width).toBeGreaterThan(45);
    await page.getByText("Copy details for support", { exact: true }).click();
    await page.getByText("This place does not let the panel copy.").waitFor();
    const details = await page.getByLabel("Details for support").inputValue();
    expect(details.split("\n").slice(0, 3)).toEqual([
      `Keepworthy ${version} of ${day}`,
      "Excel 16.0.17928.20156 · Windows · ExcelApi 1.20",
      "Language en, arguments parted by ,",
    ]);
    expect(details).not.toMatch(/Harbour|Weber|Billing/);
    await expectFit(page);
    await page.close();
  });

  it("offers to start with the workbook, and does so when it is wanted", async () => {
    const { page } = await openTaskpane(excelWith(english, {}));
    await page.waitForSelector(".client");
    await page.getByRole("tab", { name: "Functions" }).click();
    await page.getByLabel(/Start Keepworthy with this workbook/).check();
    expect(await page.evaluate(() => window.fakeExcel!.startup)).toBe("Load");
    await page.close();
  });

  it.each([
    [{ isDarkTheme: true, bodyBackgroundColor: "#262626" }, "light", "dark"],
    [{ isDarkTheme: false, bodyBackgroundColor: "#FFFFFF" }, "dark", "light"],
    [null, "dark", "dark"],
  ] as const)("with the theme %j of Office on a %s system it is %s", async (theme, colorScheme, wanted) => {
    const { page } = await openTaskpane(excelWith(english, {}, theme), { colorScheme });
    await page.waitForSelector(".client");
    expect(await page.locator(".kw").getAttribute("data-theme")).toBe(wanted);
    await expectFit(page);
    await page.close();
  });

  it("says that a part did not arrive, as after an update, and asks for it again without loading the page anew", async () => {
    const { page } = await openTaskpane(excelWith(german, { language: "de-DE" }));
    await page.waitForSelector(".client");
    await page.evaluate(() => {
      document.body.dataset["kept"] = "yes";
    });
    await page.route(/\/excel\/[\w-]+\.[0-9a-f]{8}\.js$/, (route) => route.fulfill({ status: 404 }));
    await page.getByRole("tab", { name: "Über" }).click();
    await page.getByText("Ein Teil von Keepworthy kam nicht an").waitFor();
    await expectFit(page);
    await page.unroute(/\/excel\/[\w-]+\.[0-9a-f]{8}\.js$/);
    await page.getByText("Erneut versuchen", { exact: true }).click();
    await page.getByText("Alles vergessen", { exact: true }).waitFor();
    expect(await page.locator("body").getAttribute("data-kept")).toBe("yes");
    await page.close();
  });

  it("says what to do when Excel refuses to start, and tries again without loading the page anew", async () => {
    const { page } = await openTaskpane(`${excelWith(english, {})}
      document.addEventListener("DOMContentLoaded", () => { document.body.dataset.kept = "yes"; });
      const run = window.Excel.run;
      window.Excel.run = () => Promise.reject(Object.assign(new Error("GeneralException"), { code: "GeneralException" }));
      window.mend = () => { window.Excel.run = run; };`);
    await page.getByText("The panel could not start.").waitFor();
    await page.evaluate(() => {
      document.body.dataset["kept"] = "still";
      (window as unknown as { mend: () => void }).mend();
    });
    await page.getByRole("button", { name: "Try again" }).click();
    await page.waitForSelector(".client");
    expect(await page.locator("body").getAttribute("data-kept")).toBe("still");
    await page.close();
  });

  it("says what to do when Excel does not answer, and opens when it does after all, without loading the page anew", async () => {
    const { page } = await newAddinPage(browser);
    await page.clock.install();
    const late = `${excelWith(english)}
      const { onReady } = window.Office;
      window.Office.onReady = () => new Promise((done) => { window.answer = done; }).then(onReady);
      document.addEventListener("DOMContentLoaded", () => { document.body.dataset.kept = "yes"; });`;
    await page.route(officeJs, (route) => route.fulfill({ body: late, contentType: "text/javascript" }));
    await page.goto(`${origin}/excel/taskpane.html`);
    await page.clock.fastForward(11_000);
    await page.getByText("Excel has not answered yet.").waitFor();
    expect(await page.getByRole("button").count()).toBe(0);
    await expectFit(page);
    await page.evaluate(() => {
      (window as unknown as { answer: () => void }).answer();
    });
    await page.waitForSelector(".client");
    expect(await page.locator("body").getAttribute("data-kept")).toBe("yes");
    await page.close();
  });

  it("says what to do when office.js cannot be loaded, in German", async () => {
    const { page } = await openTaskpane(null, { locale: "de-DE" });
    await page.getByText("office.js").waitFor();
    expect(await page.locator("main").innerText()).toContain("ließ sich nicht laden");
    await page.close();
  });

  it("says where it belongs when it is opened outside of Excel", async () => {
    const { page } = await openTaskpane(
      "window.CustomFunctions = { associate() {} }; window.Office = { context: {}, HostType: { Excel: " +
        "'Excel' }, onReady: () => Promise.resolve({ host: null }) };",
    );
    await page.getByText("This page works inside Excel.").waitFor();
    await page.close();
  });
});

describe("the sidebar in Google Sheets, 300 pixels wide", () => {
  it("scores the clients of the open spreadsheet and writes the report", async () => {
    const fake = new FakeSheets([new FakeSheetsSheet("Billing", english)]);
    const { page, faults } = await openSidebar(fake);
    await page.waitForSelector(".client");
    expect(await page.locator(".client").count()).toBe(5);
    await giveMinimumRate(page, "70");
    await expectFit(page);
    await page.getByText("Write report", { exact: true }).click();
    await page.getByText("The report is on the sheet").waitFor();
    expect(
      fake.sheets
        .filter(({ isHidden }) => !isHidden)
        .map(({ name }) => name)
        .slice(0, 2),
    ).toEqual(["Billing", "Clients"]);
    expect(fake.active.name).toBe("Clients");
    expect(faults).toEqual([]);
    await page.close();
  });

  it("shows every screen without anything sticking out", async () => {
    const fake = new FakeSheets([new FakeSheetsSheet("Billing", english)]);
    const { page } = await openSidebar(fake);
    await page.waitForSelector(".client");
    for (const name of ["Clients", "Prospects", "Contract", "My practice", "Functions", "About"]) {
      await page.getByRole("tab", { name }).click();
      await isStill(page);
      await expectFit(page);
    }
    await page.close();
  });

  it("speaks German, and wakes functions there", async () => {
    const fake = new FakeSheets([new FakeSheetsSheet("Rechnungen", german)], "de_DE", "de");
    fake.sheets[0]!.cells.set("0,5", { value: "", formula: "=CLIENTYIELD(1;2;3)" });
    fake.sheets[0]!.results.set("0,5", { value: "#NAME?", anchor: "0,5" });
    const { page } = await openSidebar(fake);
    await page.waitForSelector(".client");
    await page.getByRole("tab", { name: "Funktionen" }).click();
    await page.getByText("Funktionen aufwecken", { exact: true }).last().click();
    await page.getByText("Eine Formel neu eingegeben.").waitFor();
    await page.close();
  });

  it("keeps its sentence, in the reader's language, where the script is lost on the way", async () => {
    for (const [language, sentence] of [
      ["en", "Keepworthy is starting… If this stays"],
      ["de", "Keepworthy startet… Bleibt das so stehen"],
    ] as const) {
      const { page } = await newAddinPage(browser, { width: 300 });
      const html = readFileSync(join(dist, "sheets/sidebar.html"), "utf8")
        .replace('<html lang="en"', `<html lang="${language}"`)
        .replace(/<script>/, "<script>`");
      await page.route(`${origin}/sidebar`, (route) => route.fulfill({ body: html, contentType: "text/html" }));
      await page.goto(`${origin}/sidebar`);
      expect(await page.locator("main p:visible").allInnerTexts()).toEqual([expect.stringContaining(sentence)]);
      await expectFit(page);
      await page.close();
    }
  });

  it("says what to do when Google asks another account, and tries again", async () => {
    const fake = new FakeSheets([new FakeSheetsSheet("Billing", english)]);
    fake.refusesAccount = true;
    const { page } = await openSidebar(fake);
    await page.getByText("Google asked another of your accounts.").waitFor();
    fake.refusesAccount = false;
    await page.getByRole("button", { name: "Try again" }).click();
    await page.waitForSelector(".client");
    await page.close();
  });
});
