import type { Page } from "playwright-core";
import { servedPlayground } from "./served-playground";

jest.setTimeout(240_000);

const served = servedPlayground();

/** Last year and the one before, as of the day of the test. */
const last = new Date().getFullYear() - 1;
const before = last - 1;
const months = Array.from({ length: 12 }, (_, index) => index + 1);
const rows = (client: string, year: number, hours: number, amount: number, from = 1): string[] =>
  months
    .filter((month) => month >= from)
    .map((month) => `${client},${year}-${String(month).padStart(2, "0")}-10,${hours},${amount}`);
/** Ash: 10 hours a month, from 500 to 700. Elm: since July of last year. Birch: the year before only. */
const work = [
  "Client,Date,Hours,Net amount",
  ...rows("Ash", before, 10, 500),
  ...rows("Birch", before, 5, 400),
  ...rows("Ash", last, 10, 700),
  ...rows("Elm", last, 4, 300, 7),
].join("\n");

const row = (page: Page, client: string) => page.locator("#pane tbody tr", { hasText: client });
const summary = (page: Page) => page.locator("#pane .data-bar summary").first();

it.each(["en", "de"] as const)(
  "a period beside the same a year before, in %s: what changed, who is new, who is gone, and all of it taken back",
  async (language) => {
    const isEnglish = language === "en";
    const { page, faults } = await served.open(language);
    await page.locator("#file").setInputFiles({ name: "work.csv", mimeType: "text/csv", buffer: Buffer.from(work) });
    await row(page, "Birch").waitFor({ timeout: 30_000 });
    // Two years together: Ash brings 14,400 in 240 hours.
    expect(await row(page, "Ash").locator(".number").first().innerText()).toBe(isEnglish ? "60.00" : "60,00");
    const period = page.getByLabel(isEnglish ? "Period" : "Zeitraum");
    await period.selectOption("last year");
    await row(page, "Birch").waitFor({ state: "detached", timeout: 30_000 });
    expect(await row(page, "Ash").locator(".number").first().innerText()).toBe(isEnglish ? "70.00" : "70,00");
    expect(await row(page, "Ash").locator(".trend").innerText()).toBe(
      isEnglish
        ? "revenue +40\u00a0% · hours ±0\u00a0% · an hour +40\u00a0%"
        : "Umsatz +40\u00a0% · Stunden ±0\u00a0% · Stunde +40\u00a0%",
    );
    expect(await row(page, "Elm").locator(".trend").allInnerTexts()).toEqual(
      isEnglish
        ? [`since Jul ${last}, judged by its 6 months`, "no client a year before"]
        : [`seit Juli ${last}, gemessen an seinen 6 Monaten`, "im Vorjahr kein Kunde"],
    );
    expect(await page.locator("#pane").innerText()).toContain(
      isEnglish ? "Clients then, none now: Birch." : "Damals Kunden, jetzt nicht mehr: Birch.",
    );
    expect(await summary(page).innerText()).toContain(String(last));
    expect(await summary(page).innerText()).not.toContain(String(before));
    // The choice is kept with the rest.
    await page.waitForFunction(() => /\((?:IndexedDB)\)/.test(document.getElementById("kept")?.textContent ?? ""));
    await page.reload();
    await row(page, "Elm").waitFor({ timeout: 90_000 });
    expect(await period.inputValue()).toBe("last year");
    await period.selectOption("between");
    await page.getByLabel(isEnglish ? "From" : "Von", { exact: true }).fill(`${before}-01-01`);
    await page.getByLabel(isEnglish ? "To" : "Bis", { exact: true }).fill(`${before}-12-31`);
    await row(page, "Birch").waitFor({ timeout: 30_000 });
    await row(page, "Elm").waitFor({ state: "detached", timeout: 30_000 });
    await period.selectOption("all");
    await row(page, "Elm").waitFor({ timeout: 30_000 });
    expect(await row(page, "Birch").count()).toBe(1);
    expect(faults).toEqual([]);
  },
);
