import { existsSync, mkdirSync, readFileSync, rmSync } from "node:fs";
import { join, resolve } from "node:path";
import type { Page } from "playwright-core";
import { openBrowser } from "../test/browser";
import { isStill } from "../test/is-still";
import { openPlayground } from "../test/open-playground";
import { servePlayground } from "./serve";
import { takeStory } from "./take-story";
import { takeLanding } from "./site/take-landing";
import { yearAheadTitle } from "../src/columns/table/own-report";
import * as terms from "../src/core/terms";
import { screenWords } from "../src/taskpane/decisions/decision-screen-words";

const root = resolve(__dirname, "..");
const target = join(root, "docs/screens");
type Language = "en" | "de";

const words = {
  clients: terms.clients,
  report: { en: "Write report", de: "Bericht schreiben" },
  prospects: terms.prospects,
  practice: terms.myPractice,
  contract: terms.contract,
  functions: terms.functions,
  about: terms.about,
  map: terms.moneyAndFit,
  howSure: terms.howSure,
  talk: terms.conversation,
  part: terms.parting,
  back: terms.allClients,
  repricing: terms.repricingRound,
  rate: terms.rateFit,
  done: terms.done,
  year: yearAheadTitle,
  reviews: screenWords.look,
} as const;

/** Each screen and how a person comes to it from the one before. */
const steps: readonly (readonly [
  name: string,
  go: (page: Page, say: (word: keyof typeof words) => string) => Promise<unknown>,
])[] = [
  ["01-clients", (page) => page.locator("#pane .client").first().waitFor()],
  [
    "02-figures",
    async (page) => {
      await page.locator("#pane .client", { hasText: "Harbour Hotel" }).click();
      await page.locator("#pane tr.chosen dl.figures dt").first().waitFor();
    },
  ],
  [
    "03-map",
    async (page, say) => {
      const map = page.locator("#pane details", { hasText: say("map") }).last();
      await map.locator("summary").click();
      await map.locator(".bubbles").waitFor();
      await map.scrollIntoViewIfNeeded();
    },
  ],
  [
    "04-what-if",
    async (page) => {
      await page.locator("#pane tr.chosen fluent-button").first().click();
      await page.locator("#pane .compare").waitFor();
    },
  ],
  [
    "05-how-sure",
    async (page, say) => {
      await page.locator("#pane .views button", { hasText: say("howSure") }).click();
      await page.locator("#pane .keeps ul li").first().waitFor();
    },
  ],
  [
    "06-conversation",
    async (page, say) => {
      await page.locator("#pane .views button", { hasText: say("talk") }).click();
      await page.locator("#pane .page textarea").first().waitFor();
    },
  ],
  [
    "07-parting",
    async (page, say) => {
      await page.locator("#pane .views button", { hasText: say("part") }).click();
      await page.locator("#pane .exit-cost").waitFor();
    },
  ],
  [
    "08-repricing",
    async (page, say) => {
      await button(page, say("back")).click();
      await button(page, say("repricing")).click();
      await page.locator("#pane td.fee").first().waitFor();
    },
  ],
  [
    "09-rating",
    async (page, say) => {
      await button(page, say("back")).click();
      await button(page, say("rate")).click();
      await page.locator("#pane .rating").waitFor();
    },
  ],
  [
    "19-year-ahead",
    async (page, say) => {
      await button(page, say("done")).click();
      await button(page, say("year")).click();
      await page.locator("#pane h2:visible", { hasText: say("year") }).waitFor();
    },
  ],
  [
    "20-reviews",
    async (page, say) => {
      await button(page, say("back")).click();
      await button(page, say("reviews")).click();
      await page.locator("#pane fieldset legend").first().waitFor();
    },
  ],
  [
    "10-prospects",
    async (page, say) => {
      await button(page, say("back")).click();
      await tab(page, say("prospects")).click();
      await page.locator("#pane .screen button.client", { hasText: "Gipfel Events" }).waitFor();
    },
  ],
  [
    "11-prospect",
    async (page) => {
      await page.locator("#pane .screen button.client", { hasText: "Gipfel Events" }).click();
      await page.locator("#pane section.notice .finding").waitFor();
    },
  ],
  [
    "12-practice",
    async (page, say) => {
      await tab(page, say("practice")).click();
      await page.locator("#pane .criteria").waitFor();
    },
  ],
  [
    "13-contract",
    async (page, say) => {
      await tab(page, say("contract")).click();
      await page.locator("#pane .screen h2:visible").first().waitFor();
    },
  ],
  [
    "14-functions",
    async (page, say) => {
      await tab(page, say("functions")).click();
      await page.locator("#pane .function").first().waitFor();
    },
  ],
  [
    "15-about",
    async (page, say) => {
      await tab(page, say("about")).click();
      await page.locator("#pane .screen > :visible").first().waitFor();
    },
  ],
  [
    "18-report",
    async (page, say) => {
      await tab(page, say("clients")).click();
      await button(page, say("report")).click();
      await page.locator("#charts img").first().waitFor({ state: "attached" });
      // As if scrolled to the right of the table.
      await page.evaluate(() => {
        const sheet = window.univerAPI?.getActiveWorkbook()?.getActiveSheet();
        sheet?.scrollToCell(12, Math.max(0, sheet.getLastColumn() - 3));
      });
      await page.locator("#grid").scrollIntoViewIfNeeded();
    },
  ],
  [
    "16-own-data",
    async (page) => {
      await page
        .locator("#file")
        .setInputFiles({ name: "work.csv", mimeType: "text/csv", buffer: Buffer.from(ownData) });
      await page.locator("#pane .client", { hasText: "Ash Ltd" }).waitFor();
    },
  ],
];
const ownData =
  "Client,Date,Hours,Net amount (EUR)\nAsh Ltd,2025-01-15,120,9000\nElm & Sons,2025-06-15,80,3600\nBirch,2025-12-15,40,4200\n";

const button = (page: Page, name: string) => page.locator("#pane fluent-button:visible", { hasText: name }).first();
const tab = (page: Page, name: string) => page.locator("#pane [role=tab]", { hasText: name });

/**
 * Every screen of the playground and the landing page in both languages, light and dark, at the width of a desk and of
 * a phone: to be looked at. Run after a build of the playground; `en dark` takes only those again, `en dark 18-report`
 * one of them, `story` the example of three years.
 */
async function takeScreens(wanted: readonly string[]): Promise<void> {
  if (wanted.length === 0) rmSync(target, { recursive: true, force: true });
  mkdirSync(target, { recursive: true });
  const { address, server } = await servePlayground(join(root, "dist/playground"), 0, false);
  const browser = await openBrowser();
  const isWanted = (one: string): boolean => wanted.length === 0 || wanted.includes(one);
  for (const language of (["en", "de"] as const).filter(isWanted)) {
    for (const scheme of (["light", "dark"] as const).filter(isWanted)) {
      for (const width of [1366, 320]) await takeAll(language, scheme, width);
    }
  }
  const pictureOf = (language: Language): string => join(target, `01-clients-${language}-light-1366.png`);
  if ((["en", "de"] as const).every((language) => existsSync(pictureOf(language)))) {
    const { version } = JSON.parse(readFileSync(join(root, "package.json"), "utf8")) as { readonly version: string };
    const site = { version, contact: null, sheetsCopy: null };
    await takeLanding(browser, site, join(root, "assets/icon.svg"), pictureOf, target);
  }
  if (isWanted("story")) await takeStory(browser, address, join(root, "examples/three-years"), target);
  await browser.close();
  server.close();

  async function takeAll(language: Language, scheme: "light" | "dark", width: number): Promise<void> {
    const { page, faults } = await openPlayground(browser, address, { language, colorScheme: scheme, width });
    const isOne = wanted.some((word) => /^\d/.test(word));
    for (const [name, go] of steps.filter(([step]) => !isOne || isWanted(step))) {
      await go(page, (word) => words[word][language]);
      await isStill(page);
      await page.screenshot({ path: join(target, `${name}-${language}-${scheme}-${width}.png`) });
    }
    if (faults.length > 0) throw new Error(`${language} ${scheme} ${width}: ${faults.join(" ")}`);
    await page.close();
    console.log(`${language} ${scheme} ${width}: ${steps.length} screens`);
  }
}

void takeScreens(process.argv.slice(2));
