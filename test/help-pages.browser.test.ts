import { execFileSync } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Browser, Page } from "playwright-core";
import { catalogue } from "../src/functions";
import { dist, newAddinPage, origin } from "./addin-page";
import { AxeBuilder } from "./axe";
import { openBrowser } from "./browser";

jest.setTimeout(90_000);

let browser: Browser;
let page: Page;
let faults: string[];

beforeAll(async () => {
  browser = await openBrowser();
  ({ page, faults } = await newAddinPage(browser, { width: 800 }));
});

afterAll(() => browser.close());

const open = (language: string, id: string): Promise<unknown> =>
  page.goto(`${origin}/excel/functions/${language}/${id.toLowerCase()}.html`);
const result = (): Promise<string> => page.locator("#live-result").innerText();

/** The figures and words of a result: "0.4 | Keep". */
function parts(text: string): readonly (string | number)[] {
  return text
    .split(/[|\n⏎]/)
    .map((part) => part.trim())
    .map((part) => (/^-?\d+([.,]\d+)?$/.test(part) ? Number(part.replace(",", ".")) : part));
}

describe("the help page behind every helpUrl", () => {
  it.each(["en", "de"])(
    "is there in %s for every function, and computes its first example to the result that the table shows",
    async (language) => {
      for (const { id, examples } of catalogue) {
        expect(existsSync(join(dist, `excel/functions/${language}/${id.toLowerCase()}.html`))).toBe(true);
        await open(language, id);
        const computed = parts(await result());
        const wanted = Array.isArray(examples[0].result)
          ? (examples[0].result as readonly (readonly unknown[])[]).flat()
          : [examples[0].result];
        expect([id, computed.length]).toEqual([id, wanted.length]);
        wanted.forEach((cell, index) => {
          if (typeof cell === "number")
            expect(Math.abs(Number(computed[index]) - cell)).toBeLessThanOrEqual(
              0.5 * 10 ** -(String(cell).split(".")[1]?.length ?? 0) + 1e-9,
            );
          else if (language === "en" && typeof cell === "string")
            expect([id, String(computed[index]).replace(/\s+/g, " ")]).toEqual([id, cell.replace(/\s+/g, " ")]);
        });
      }
      expect(faults).toEqual([]);
    },
  );

  it("follows what is typed: half the hours at the same cost leave 70 %, with a comma in German", async () => {
    await open("en", "CLIENTYIELD");
    expect(await result()).toBe("0.4");
    await page.locator("input").nth(1).fill("60");
    expect(await result()).toBe("0.7");
    await open("de", "CLIENTYIELD");
    await page.locator("input").nth(1).fill("60,5");
    expect(await result()).toBe("0,6975");
  });

  it("says what to do where there is an error", async () => {
    await open("de", "CLIENTYIELD");
    await page.locator("input").first().fill("viel");
    expect(await result()).toMatch(/^#VALUE!: /);
  });

  it("takes a table, one row a line", async () => {
    await open("en", "FITSCORE");
    await page.locator("textarea").first().fill("5|3|4\n1|1|1");
    expect((await result()).split("\n")).toHaveLength(2);
  });

  it.each([
    ["en", "light"],
    ["de", "dark"],
  ] as const)("can be read by everybody, in %s and %s, on a phone too", async (language, colorScheme) => {
    const narrow = await newAddinPage(browser, { width: 360, colorScheme });
    for (const name of ["index", "clientyield", "clientreport"]) {
      await narrow.page.goto(`${origin}/excel/functions/${language}/${name}.html`);
      expect(await new AxeBuilder(narrow.page).within("body")).toEqual([]);
      expect(
        await narrow.page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth),
      ).toBe(0);
    }
    await narrow.page.close();
  });
});

describe("the report as a page", () => {
  it("is no wider than the window, whatever clients are called: 40,000 letters without a space", async () => {
    const folder = mkdtempSync(join(tmpdir(), "keepworthy-page-"));
    writeFileSync(
      join(folder, "a.csv"),
      `Client,Hours,Amount\n${"W".repeat(40_000)},1,100\n${"=".repeat(500)},2,90\nElm,2,200\n`,
    );
    execFileSync(
      process.execPath,
      [
        join(dist, "cli/keepworthy.js"),
        "score",
        "a.csv",
        "--minimum-rate",
        "60",
        "--cost-per-hour",
        "20",
        "--out",
        "a.html",
      ],
      { cwd: folder, env: { ...process.env, INIT_CWD: folder }, stdio: "ignore" },
    );
    const report = readFileSync(join(folder, "a.html"), "utf8");
    rmSync(folder, { recursive: true });
    const widths: number[] = [];
    for (const width of [1366, 320]) {
      const view = await browser.newPage({ viewport: { width, height: 768 } });
      await view.setContent(report);
      widths.push(await view.evaluate(() => document.documentElement.scrollWidth));
      // The whole name stands behind the one that is cut.
      expect(await view.locator("[title^=WWWW]").first().getAttribute("title")).toHaveLength(40_000);
      await view.close();
    }
    expect(widths).toEqual([1366, 320]);
  });
});
