import type { Page } from "playwright-core";
import { cellsOf, choose, typeInto, valuesOnceThey, type Opened } from "./open-playground";
import { servedPlayground } from "./served-playground";

jest.setTimeout(240_000);

const served = servedPlayground();

const tab = (page: Page, name: string) => page.locator("#pane [role=tab]", { hasText: name });
const showSheet = (page: Page, name: string) =>
  page.evaluate((sheet) => {
    window.univerAPI?.getActiveWorkbook()?.getSheetByName(sheet)?.activate();
  }, name);
const row = (page: Page, client: string) => page.locator("#pane tbody tr", { hasText: client }).first();

describe("pane and grid are one", () => {
  let opened: Opened;

  beforeAll(async () => {
    opened = await served.open("en");
  });
  afterAll(() => {
    expect(opened.faults).toEqual([]);
  });

  it(
    "what serving a client costs, edited on “Clients”, is the pane's and scores at once: " +
      "33,000 − 15,000 in 300 hours is 60 an hour; entered in the pane it is the sheet's",
    async () => {
      const { page } = opened;
      await typeInto(page, "E6", "15000");
      await page.waitForFunction(
        () =>
          [...document.querySelectorAll("#pane tbody tr")].some(
            (line) => line.textContent.includes("Nordlicht Energy") && line.textContent.includes("60.00"),
          ),
        undefined,
        { timeout: 30_000 },
      );
      await page.locator("#pane .client", { hasText: "Nordlicht Energy" }).click();
      const field = page
        .locator("#pane tr.chosen fluent-text-input")
        .filter({ has: page.locator("input") })
        .and(page.getByLabel(/^Serving costs/))
        .first();
      expect(await field.evaluate((box) => (box as HTMLInputElement).value)).toBe("15,000");
      await field.click();
      await page.keyboard.press("Control+A");
      await page.keyboard.type("150");
      await page.keyboard.press("Enter");
      expect(await valuesOnceThey(page, "E6:E6", ([cells]) => String(cells?.[0]) === "150")).toEqual([["150"]]);
      await row(page, "Nordlicht Energy").locator(".number", { hasText: "109.50" }).waitFor();
    },
  );

  it("a prospect edited on “Prospects” is the pane's, and one entered in the pane comes to the sheet: 24 h × 1.2 × 72.68 is 2,093.2", async () => {
    const { page } = opened;
    await showSheet(page, "Prospects");
    await typeInto(page, "N5", "3000");
    await tab(page, "Prospects").click();
    await page.locator("#pane .screen button.client", { hasText: "Gipfel Events" }).click();
    // 3,000 ÷ 28.8 h is 104.17 an hour: enough, and still to talk about.
    await page.locator("#pane section.notice", { hasText: "The budget of 3,000 brings 104.17 an hour" }).waitFor();
    expect(await page.locator("#pane section.notice .figures").innerText()).toContain("2,094");
    const name = page.getByLabel("Name", { exact: true });
    await name.first().click();
    await page.keyboard.press("Control+A");
    await page.keyboard.type("Gipfel GmbH");
    await page.keyboard.press("Enter");
    expect(await valuesOnceThey(page, "A5:A5", ([cells]) => cells?.[0] === "Gipfel GmbH")).toEqual([["Gipfel GmbH"]]);
    const [line] = await cellsOf(page, "Prospects", "N5:R5");
    expect([Number(String(line?.[0]).replace(",", "")), line?.[4]]).toEqual([3000, "Talk"]);
    await tab(page, "Clients").click();
  });

  it("a first guess follows what is said of clients: three of Industry, and a fourth once its sheet says so", async () => {
    const { page } = opened;
    const guess = (clients: number): Promise<unknown> =>
      page.waitForFunction(
        (words) =>
          String(
            window.univerAPI?.getActiveWorkbook()?.getSheetByName("Prospects")?.getRange("Q4").getValue(),
          ).includes(words),
        `Sector Industry (${clients} clients)`,
        { timeout: 30_000 },
      );
    await typeInto(page, "F4", "Industry");
    await guess(3);
    await showSheet(page, "Client facts");
    await typeInto(page, "B6", "Industry");
    await guess(4);
    await showSheet(page, "Prospects");
  });

  it("a result that comes after its formula was written over is dropped: what was written stays", async () => {
    const { page } = opened;
    const cells = await page.evaluate(async () => {
      const api = window.univerAPI!;
      const sheet = api.getActiveWorkbook()!.getActiveSheet();
      const [cleared, typed, kept] = ["U40", "U41", "U42"].map((cell) => sheet.getRange(cell));
      const formula = api.getFormula();
      const becomes = (value: number): Promise<void> =>
        new Promise((done) => {
          const heard = formula.calculationEnd(() => {
            if (kept!.getValue() !== value) return;
            heard.dispose();
            done();
          });
        });
      // The engine has nothing else to do.
      kept!.setFormula("=1+1");
      await becomes(2);
      const begun = formula.calculationProcessing(({ completedFormulasCount }) => {
        if (completedFormulasCount === 0) return;
        begun.dispose();
        cleared!.clear();
        typed!.setValue(5);
      });
      for (const range of [cleared, typed, kept]) range!.setFormula("=2+2");
      await becomes(4);
      return [cleared, typed, kept].map((range) => range!.getValue());
    });
    expect(cells).toEqual([null, 5, 4]);
  });

  it("a formula that fails says which input it lacks, where it stands, and is quiet when it is mended", async () => {
    const { page } = opened;
    await typeInto(page, "U20", '=CLIENTYIELD("much",2,3)');
    await typeInto(page, "U21", "1");
    await page.mouse.move(5, 300);
    await choose(page, "U20");
    await page.getByText("Enter a number for the revenue instead of “much”.").waitFor();
    // One that comes into the chosen cell by another hand, and is computed after it was chosen.
    await choose(page, "U22");
    await page.evaluate(() => {
      window.univerAPI?.getActiveWorkbook()?.getActiveRange()?.setFormula("=CLIENTYIELD(10000,120)");
    });
    const sentence = page.getByText("Give the cost per hour as well; CLIENTYIELD needs it.");
    await sentence.waitFor();
    await typeInto(page, "U22", "=CLIENTYIELD(10000,120,50)");
    await choose(page, "U22");
    await sentence.waitFor({ state: "detached" });
  });

  it("F6 goes from the grid to the pane and back, and the page says so", async () => {
    const { page } = opened;
    expect(await page.locator("#keys").innerText()).toBe("F6 goes from the sheet to the pane and back.");
    await page.keyboard.press("F6");
    expect(await page.evaluate(() => document.activeElement?.id)).toBe("kw-tab-clients");
    await page.keyboard.press("F6");
    expect(await page.evaluate(() => document.getElementById("grid")?.contains(document.activeElement))).toBe(true);
  });

  it("by keyboard alone from the list to a letter's words: tab, client, figures, what if, conversation", async () => {
    const { page } = opened;
    await page.keyboard.press("F6");
    const focus = async (selector: string): Promise<void> => {
      for (let press = 0; press < 80; press++) {
        if (await page.evaluate((wanted) => document.activeElement?.matches(wanted) === true, selector)) return;
        await page.keyboard.press("Tab");
      }
      throw new Error(`Tab does not lead to ${selector}.`);
    };
    await focus("#pane .client");
    if ((await page.evaluate(() => document.activeElement?.getAttribute("aria-expanded"))) !== "true")
      await page.keyboard.press("Enter");
    await page.locator("#pane tr.chosen dl.figures").waitFor();
    await focus("#pane tr.chosen fluent-button");
    await page.keyboard.press("Enter");
    await page.locator("#pane .views").waitFor();
    await focus("#pane .views button:nth-child(3)");
    await page.keyboard.press("Enter");
    await focus("#pane .page textarea");
    await page.keyboard.type("Written by keyboard. ");
    expect(await page.locator("#pane .page textarea").first().inputValue()).toContain("Written by keyboard.");
  });

  it("prints a document and the sheet, and nothing around them", async () => {
    const { page } = opened;
    await page.evaluate(() => {
      window.print = () => {
        document.body.dataset["printed"] = document.querySelector<HTMLElement>(".kw-print")?.textContent ?? "";
      };
    });
    await page.locator("#pane fluent-button:visible", { hasText: "Print or PDF" }).click();
    await page.waitForFunction(() => document.body.dataset["printed"]?.includes("Written by keyboard.") === true);
    await page.emulateMedia({ media: "print" });
    expect(
      await page.evaluate(() =>
        [...document.body.children]
          .filter((part) => getComputedStyle(part).display !== "none")
          .map((part) => part.className),
      ),
    ).toEqual(["kw-print"]);
    await page.emulateMedia({ media: "screen" });
    await page.evaluate(() => {
      dispatchEvent(new Event("afterprint"));
    });
    await page.locator("#print").click();
    await page.waitForFunction(() => document.body.dataset["printed"]?.includes("Gipfel GmbH") === true);
    await page.evaluate(() => {
      dispatchEvent(new Event("afterprint"));
    });
    expect(await page.locator(".kw-print").count()).toBe(0);
  });
});

describe.each(["en", "de"] as const)("320 px wide, with a name of 200 letters, in %s", (language) => {
  const long = `info@${"very-long-name-".repeat(13)}`.slice(0, 200);
  const amounts = `Client,Date,Hours,Net amount (EUR)\n${long},2025-01-15,10,29400\nAsh,2025-06-15,20,1000\n`;

  it("figures stay in view and whole in the fonts of Windows, Mac and Linux alike, money has its currency and numbers their language", async () => {
    const { page, faults } = await served.open(language, { width: 320 });
    await page.locator("#file").setInputFiles({ name: "long.csv", mimeType: "text/csv", buffer: Buffer.from(amounts) });
    await page.locator("#pane .client", { hasText: "very-long-name" }).waitFor({ timeout: 30_000 });
    expect(await page.locator("#pane .clients th").nth(1).innerText()).toContain("€");
    // Arial's widths are those of Liberation Sans; DejaVu Sans is wider than what any system shows, Liberation Sans
    // Narrow narrower.
    for (const font of ["Liberation Sans", "DejaVu Sans", "Liberation Sans Narrow"]) {
      await page.addStyleTag({ content: `.kw, .kw * { font-family: "${font}" !important; }` });
      const outside = await page.evaluate(() =>
        [
          ...document.querySelectorAll<HTMLElement>(
            "#pane .clients .number, #pane fluent-button, #pane select, #pane .finding",
          ),
        ]
          .filter(
            (part) =>
              part.offsetParent !== null &&
              (part.getBoundingClientRect().right > innerWidth + 0.5 || part.scrollWidth > part.clientWidth + 1),
          )
          .map((part) => part.textContent),
      );
      expect([font, outside]).toEqual([font, []]);
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
    }
    expect(await page.locator("#pane .clients tbody .number").first().innerText()).toBe(
      language === "en" ? "2,940.00" : "2.940,00",
    );
    const shown = await page.evaluate(() =>
      window.univerAPI?.getActiveWorkbook()?.getActiveSheet().getRange("D2").getDisplayValue(),
    );
    expect(String(shown)).toMatch(/^29[.,]?400/);
    expect(faults).toEqual([]);
  });
});
