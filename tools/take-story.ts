import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Browser, Page } from "playwright-core";
import { practiceFigures } from "../src/analysis/owner/practice";
import * as terms from "../src/core/terms";
import { factSheetWords } from "../src/reports/year-ahead/client-facts-words";
import { decisionWords } from "../src/reports/decisions/decision-words";
import { dataWords } from "../src/taskpane/data/data-words";
import { screenWords as decisionScreen } from "../src/taskpane/decisions/decision-screen-words";
import { screenWords as prospectScreen } from "../src/taskpane/prospects/prospect-screen-words";
import { yearScreenWords } from "../src/taskpane/year-ahead/year-screen-words";
import type {} from "../src/hosts/playground/playground";
import { isStill } from "../test/is-still";
import { openPlayground } from "../test/open-playground";

/** The files of the third year, by the names that their sheets shall have. */
const dropped: readonly (readonly [file: string, called: string])[] = [
  ["time-2025.csv", "Time 2025.csv"],
  ["invoices-2025.csv", "Invoices 2025.csv"],
  ["decisions.csv", `${decisionWords.sheet.en}.csv`],
  ["client-facts.csv", `${factSheetWords.sheet.en}.csv`],
];

const figures = [
  [practiceFigures.minimumRate.label.en, "60"],
  [practiceFigures.avoidableCostPerHour.label.en, "25"],
  [practiceFigures.maximumIncrease.label.en, "20"],
] as const;

/**
 * The example of three years as its story tells it (docs/three-years.md): the third year's clients, what the decisions
 * taught, the repricing round, who suits, and a prospect with a first guess.
 */
export async function takeStory(browser: Browser, address: string, examples: string, target: string): Promise<void> {
  for (const width of [1366, 320]) {
    const { page, faults } = await openPlayground(browser, address, { language: "en", width });
    const picture = async (name: string): Promise<void> => {
      await isStill(page);
      await page.screenshot({ path: join(target, `${name}-en-light-${width}.png`) });
    };
    await dropAll(page, examples);
    await tab(page, terms.clients.en).click();
    await page.evaluate((sheet) => window.keepworthyHost?.activate(sheet), decisionWords.sheet.en);
    await page.locator("#pane .finding").first().scrollIntoViewIfNeeded();
    await picture("21-story-clients");
    await button(page, decisionScreen.look.en).click();
    await page.locator("#pane h2:visible", { hasText: decisionScreen.title.en }).waitFor();
    await page.locator("#pane .screen p:visible", { hasText: "62.9" }).scrollIntoViewIfNeeded();
    await picture("22-story-learned");
    await button(page, terms.allClients.en).click();
    await button(page, terms.repricingRound.en).click();
    await page.locator("#pane td.fee").first().waitFor();
    await picture("23-story-round");
    await button(page, terms.allClients.en).click();
    await button(page, yearScreenWords.title.en).click();
    await page.locator("#pane .screen p:visible", { hasText: "9 of them" }).scrollIntoViewIfNeeded();
    await picture("24-story-who-suits");
    await askProspect(page);
    await picture("25-story-prospect");
    if (faults.length > 0) throw new Error(`story ${width}: ${faults.join(" ")}`);
    await page.close();
  }
}

async function dropAll(page: Page, examples: string): Promise<void> {
  const files = dropped.map(([file, name]) => ({
    name,
    mimeType: "text/csv",
    buffer: readFileSync(join(examples, file)),
  }));
  // Asked and sure.
  await button(page, dataWords.startOwn.en).click();
  await button(page, dataWords.startOwn.en).click();
  await page.waitForFunction(() => document.querySelectorAll("#pane .client").length === 0);
  await page.locator("#file").setInputFiles(files);
  await page.locator("#pane .client", { hasText: "Hansen Law" }).waitFor();
  // All have come once each has its line.
  for (const { name } of files) await page.locator("#pane").getByText(name).first().waitFor();
  await tab(page, terms.myPractice.en).click();
  for (const [label, value] of figures) {
    const field = page.locator(`#pane fluent-text-input[aria-label="${label}"]:visible input`).first();
    await field.fill(value);
    await field.press("Tab");
  }
}

async function askProspect(page: Page): Promise<void> {
  await tab(page, terms.prospects.en).click();
  await button(page, prospectScreen.add.en).click();
  await field(page, prospectScreen.name.en).fill("Café Seeblick");
  await field(page, prospectScreen.hours.en).fill("96");
  await field(page, prospectScreen.budget.en).fill("5400");
  for (const [trait, value] of [
    ["sector", "Food"],
    ["source", "Web"],
    ["feeForm", "monthly"],
  ] as const)
    await page.locator("#pane label.field", { hasText: prospectScreen[trait].en }).locator("input").fill(value);
  await page.locator("#pane section.notice", { hasText: prospectScreen.guess.en }).scrollIntoViewIfNeeded();
}

const button = (page: Page, name: string) => page.locator("#pane fluent-button:visible", { hasText: name }).first();
const tab = (page: Page, name: string) => page.locator("#pane [role=tab]", { hasText: name });
const field = (page: Page, label: string) =>
  page.locator(`#pane fluent-text-input[aria-label="${label}"]:visible input`).first();
