import type { Page } from "playwright-core";
import { cellsOf, sheetNames } from "./open-playground";
import { servedPlayground } from "./served-playground";

jest.setTimeout(240_000);

const served = servedPlayground();

const rows = 60_000;
const clients = 10_000;
/**
 * 60,000 entries of 10,000 clients: the client of row n is n mod 10,000, each row half an hour and 30 + (client mod 5)
 * × 5.
 */
const lines = Array.from(
  { length: rows },
  (_, row) => `2026-0${1 + (row % 9)}-15,Client ${row % clients},0.5,${30 + ((row % clients) % 5) * 5}\n`,
);
const long = Buffer.from(`Date,Client,Hours,Amount\n${lines.join("")}`);

const button = (page: Page, name: string | RegExp) => page.locator("#pane fluent-button:visible", { hasText: name });

describe("a long export", () => {
  let page: Page;
  let faults: string[];

  beforeAll(async () => {
    ({ page, faults } = await served.open("en"));
    // Faster than a hand: the first time that there is something to stop.
    await page.evaluate(() => {
      const watch = new MutationObserver(() => {
        const cancel = [...document.querySelectorAll<HTMLElement>("#pane fluent-button")].find(
          (one) => one.textContent.trim() === "Cancel",
        );
        if (cancel === undefined) return;
        watch.disconnect();
        cancel.click();
      });
      watch.observe(document.body, { childList: true, subtree: true });
    });
    await page.locator("#file").setInputFiles({ name: "long.csv", mimeType: "text/csv", buffer: long });
  });

  it("can be stopped in the middle: nothing is written, and the pane says so", async () => {
    await page.waitForFunction(
      () => document.querySelector("#pane")?.textContent.includes("Stopped. Nothing was changed."),
      undefined,
      { timeout: 60_000 },
    );
    expect((await sheetNames(page)).at(-1)).toBe("long");
    // The clients of the example are none of the owner's.
    expect(await page.locator("#pane .client").count()).toBe(0);
    expect(await cellsOf(page, "long", "A60001:D60001")).toEqual([
      [expect.anything(), `Client ${clients - 1}`, 0.5, 50],
    ]);
  });

  it("is scored when it is asked for again, all 10,000 clients, and one of them is found by its name", async () => {
    await button(page, "Score again").click();
    await page.waitForFunction(() => document.querySelector("#pane")?.textContent.includes("10,000"), undefined, {
      timeout: 120_000,
    });
    await page.getByLabel("Filter by name or verdict").click();
    await page.keyboard.type("Client 7777");
    await page.waitForFunction(() => document.querySelectorAll("#pane .client").length === 1, undefined, {
      timeout: 20_000,
    });
    // Six rows of half an hour at 40: 240 for 3 hours.
    expect(await page.locator("#pane tbody tr", { hasText: "Client 7777" }).innerText()).toContain("80");
  });

  it("made no error and asked no other server", () => {
    expect(faults).toEqual([]);
  });
});
