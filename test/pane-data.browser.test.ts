import type { Page } from "playwright-core";
import { sheetNames } from "./open-playground";
import { servedPlayground } from "./served-playground";

jest.setTimeout(240_000);

const served = servedPlayground();

const csv = (name: string, text: string) => ({ name, mimeType: "text/csv", buffer: Buffer.from(text) });
const time = csv("hours.csv", "Client,Date,Hours\nAsh,2025-01-15,10\nElm,2025-02-15,20\nAsh,2025-12-15,5\n");
const invoices = csv("fees.csv", "Client,Date,Net amount\nAsh,2025-06-30,900\nElm,2025-06-30,1000\n");

const bar = (page: Page) => page.locator("#pane .data-bar summary").first();
const button = (page: Page, name: string | RegExp) => page.locator("#pane fluent-button:visible", { hasText: name });

/** Waits until the list of clients tells these names and what an hour of them brings. */
async function showsRates(page: Page, rates: Readonly<Record<string, string>>): Promise<void> {
  await page.waitForFunction(
    (wanted) => {
      const rows = [...document.querySelectorAll("#pane tbody tr")]
        .filter((row) => row.querySelector(".client") !== null)
        .map((row) => [
          row.querySelector(".client")?.textContent.trim(),
          row.querySelector(".number")?.textContent.trim(),
        ]);
      return JSON.stringify(rows.sort()) === JSON.stringify(Object.entries(wanted).sort());
    },
    rates,
    { timeout: 30_000 },
  );
}

/** Ash: 900 for 15 hours. Elm: 1,000 for 20 hours. */
const both = { Ash: "60.00", Elm: "50.00" };
const barOf = {
  en: /^Your data: hours \+ fees · Jan\s?[–-]\s?Dec 2025$/,
  de: /^Ihre Daten: hours \+ fees · Jan\.?\s?[–-]\s?Dez\.? 2025$/,
} as const;

describe.each(["en", "de"] as const)("files add up in %s", (language) => {
  it("the second file joins the first, they are one set of data, and the verdicts stay", async () => {
    const { page, faults } = await served.open(language);
    await page.locator("#file").setInputFiles(time);
    await showsRates(page, { Ash: "–", Elm: "–" });
    await page.locator("#file").setInputFiles(invoices);
    await showsRates(page, language === "en" ? both : { Ash: "60,00", Elm: "50,00" });
    expect(await bar(page).innerText()).toMatch(barOf[language]);
    expect(faults).toEqual([]);
  });
});

describe("invoices and hours that share no month", () => {
  const early = csv("early.csv", "Client,Date,Hours\nAsh,2025-01-15,15\nElm,2025-02-15,20\n");

  it.each([
    ["en", "These invoices are for these hours", "Take back", "Show the verdicts", "60.00", "50.00"],
    ["de", "Diese Rechnungen gelten für diese Stunden", "Zurücknehmen", "Urteile zeigen", "60,00", "50,00"],
  ] as const)(
    "are said where the verdicts would stand, and one click makes them possible (%s)",
    async (language, same, undo, verdicts, ash, elm) => {
      const { page, faults } = await served.open(language, { width: 320 });
      await page.locator("#file").setInputFiles([early, invoices]);
      const notice = page.locator("#pane section.notice", { has: page.locator("h2") });
      await notice.waitFor({ timeout: 30_000 });
      expect(await notice.innerText()).toMatch(
        language === "en"
          ? /are of Jun 2025, the hours of Jan\s?[–-]\s?Feb 2025/
          : /aus Juni 2025, die Stunden aus Jan\.?\s?[–-]\s?Feb\.? 2025/,
      );
      expect(await page.locator("#pane .client").count()).toBe(2);
      await button(page, same).click();
      await showsRates(page, { Ash: ash, Elm: elm });
      await button(page, verdicts).waitFor();
      await button(page, undo).click();
      await button(page, same).waitFor();
      expect(faults).toEqual([]);
    },
  );
});

describe.each([
  [
    "en",
    [
      "hours.csv counts.",
      "fees.csv counts.",
      /^scan\.pdf is of another kind \(PDF\)\. Save it as \.xlsx or CSV/,
      /^notes\.csv was read and does not count\. There is no table .* Export a report with column names/,
      /^shifts\.csv was read and does not count\. This looks like an attendance sheet.* Export time by client instead\.$/,
    ],
    /^Your own data/,
  ],
  [
    "de",
    [
      "hours.csv zählt.",
      "fees.csv zählt.",
      /^scan\.pdf ist von anderer Art \(PDF\)\. Speichern Sie die Datei als \.xlsx oder CSV/,
      /^notes\.csv wurde gelesen und zählt nicht\. Hier ist keine Tabelle .* Exportieren Sie einen Bericht mit Spaltennamen/,
      /^shifts\.csv wurde gelesen und zählt nicht\. Das sieht nach einer Anwesenheitsliste aus.* Exportieren Sie stattdessen Zeiten nach Kunden\.$/,
    ],
    /^Ihre eigenen Daten/,
  ],
] as const)("refused files among good ones in %s", (language, lines, own) => {
  it("the pane says a line of each, with what to export instead, and the good ones count", async () => {
    const { page } = await served.open(language);
    expect(await page.locator("#see").innerText()).toMatch(/invented studio|erfundenen Studios/);
    const scan = { name: "scan.pdf", mimeType: "application/pdf", buffer: Buffer.from("%PDF-1.7 nothing") };
    await page
      .locator("#file")
      .setInputFiles([
        time,
        invoices,
        scan,
        csv("notes.csv", "Remember the milk\nand the bread\n"),
        csv("shifts.csv", "Date,Start,End,Break\n2025-01-15,08:00,16:00,00:30\n2025-01-16,08:00,16:00,00:30\n"),
      ]);
    const notice = page.locator("#pane .notice", { hasText: "scan.pdf" });
    await notice.waitFor({ timeout: 30_000 });
    const said = await notice.locator("p").allInnerTexts();
    expect(said).toEqual(
      lines.map((line) => (typeof line === "string" ? line : (expect.stringMatching(line) as string))),
    );
    // Hours and invoices that are dropped together are one set of data.
    await showsRates(page, language === "en" ? both : { Ash: "60,00", Elm: "50,00" });
    expect(await bar(page).innerText()).toMatch(barOf[language]);
    expect(await page.locator("#status").innerText()).not.toMatch(/sheet of its own|eigenes Blatt/);
    expect(await page.locator("#see").innerText()).toMatch(own);
    await notice.locator("fluent-button").click();
    await notice.waitFor({ state: "detached" });
  });
});

describe("hours and invoices", () => {
  let page: Page;

  beforeAll(async () => {
    ({ page } = await served.open("en"));
  });

  it("count once, dropped twice at once, later, or under another name", async () => {
    await page.locator("#file").setInputFiles([time, time, invoices]);
    await showsRates(page, both);
    expect(await page.locator("#status").innerText()).toContain("hours.csv is here already and counts once.");
    const before = await sheetNames(page);
    await page.locator("#file").setInputFiles({ ...invoices, name: "copy of fees.csv" });
    await page.waitForFunction(() =>
      document.getElementById("status")?.textContent.includes("copy of fees.csv is here already and counts once."),
    );
    expect(await sheetNames(page)).toEqual(before);
    await showsRates(page, both);
  });

  it("are chosen where they are said: a table is unticked, ticked again, and taken away", async () => {
    await bar(page).click();
    await page.getByLabel("Use this table: fees").uncheck();
    await showsRates(page, { Ash: "–", Elm: "–" });
    expect(await bar(page).innerText()).toMatch(/^Your data: hours ·/);
    await page.getByLabel("Use this table: fees").check();
    await showsRates(page, both);
    await page.getByLabel("Take away: hours").click();
    await page.waitForFunction(() =>
      document.querySelector("#pane .data-bar summary")?.textContent.startsWith("Your data: fees ·"),
    );
    expect(await sheetNames(page)).not.toContain("hours");
    // What was taken away can come again.
    await page.locator("#file").setInputFiles(time);
    await showsRates(page, both);
  });

  it("count once even where their rows stand on two sheets, and the card says why", async () => {
    // One more empty line at the end: other bytes, the same rows.
    const again = Buffer.concat([invoices.buffer, Buffer.from("\n")]);
    await page.locator("#file").setInputFiles({ ...invoices, name: "again.csv", buffer: again });
    const card = page.locator("#pane .table-card", { hasText: "again" });
    await card.waitFor();
    await showsRates(page, both);
    expect(await card.innerText()).toContain("Holds the same rows as “fees”, so it counts once.");
  });

  // (25,000 + 70,000) ÷ 1,000 = 95. Ash: 95 × 15 ÷ 900 is 58 % more than the fee, beyond what one asks for without a
  // talk.
  it("need a minimum: three figures say what an hour must bring, and the button below them stays where it is", async () => {
    const show = button(page, "Show the verdicts");
    await show.waitFor();
    // What is no number stays in its box with its sentence, which waits until the button below is let go.
    const costs = page.getByLabel("What the firm costs a year", { exact: true });
    await costs.pressSequentially("a lot");
    const pressed = await show.boundingBox();
    if (pressed === null) throw new Error("There is no button.");
    await page.mouse.move(pressed.x + pressed.width / 2, pressed.y + pressed.height / 2);
    await page.mouse.down();
    expect((await show.boundingBox())?.y).toBe(pressed.y);
    await page.mouse.up();
    await page.locator("#pane .field", { hasText: "What the firm costs a year" }).locator(".refused").waitFor();
    expect(await costs.evaluate((box) => (box as HTMLInputElement).value)).toBe("a lot");
    await costs.click();
    await page.keyboard.press("Control+A");
    await page.keyboard.press("Delete");
    for (const [label, figure] of [
      ["What the firm costs a year", "25000"],
      ["What you want to take out a year", "70000"],
      ["Hours you can sell a year, all together", "1000"],
    ] as const)
      await page.getByLabel(label, { exact: true }).pressSequentially(figure);
    const before = await show.boundingBox();
    await page.keyboard.press("Tab");
    await page.getByText("Then an hour must bring 95", { exact: false }).waitFor();
    expect((await show.boundingBox())?.y).toBe(before?.y);
    await show.click();
    await page.locator("#pane tbody tr", { hasText: "Ash" }).locator(".verdict", { hasText: "Talk" }).waitFor();
  });
});

describe("why a column is what it is", () => {
  const sums = csv(
    "work.csv",
    "Client,Date,Hours,Amount,Invoice amount\nAsh,2025-01-15,2.5,250.00,300.00\nElm,2025-02-15,2,160.00,190.00\n,,,,\nTotal,,4.5,410.00,490.00\n",
  );

  it.each([
    // 250 / 2.5 and 160 / 2; with the other column 300 / 2.5 and 190 / 2.
    [
      "en",
      "Columns",
      "its header means amount; its cells look like it; second: “Invoice amount” (100 %)",
      "Take “Invoice amount” instead",
      "Undo the corrections of this table",
      "Rows",
      "it has a word for a total",
      { Ash: "100.00", Elm: "80.00" },
      { Ash: "120.00", Elm: "95.00" },
    ],
    [
      "de",
      "Spalten",
      "an zweiter Stelle: „Invoice amount“ (100 %)",
      "Stattdessen „Invoice amount“ nehmen",
      "Berichtigungen dieser Tabelle zurücknehmen",
      "Zeilen",
      "in ihr steht ein Wort für eine Summe",
      { Ash: "100,00", Elm: "80,00" },
      { Ash: "120,00", Elm: "95,00" },
    ],
  ] as const)(
    "the card says it with the second best, and one click takes that (%s)",
    async (language, columns, reason, take, undo, rows, total, first, second) => {
      const { page, faults } = await served.open(language);
      await page.locator("#file").setInputFiles(sums);
      await showsRates(page, first);
      await bar(page).click();
      const card = page.locator("#pane .table-card", { hasText: "work" });
      await card.locator("summary", { hasText: columns }).click();
      expect(await card.innerText()).toContain(reason);
      await button(page, take).click();
      await showsRates(page, second);
      await card.locator("summary", { hasText: rows }).click();
      expect(await card.innerText()).toContain(total);
      await button(page, undo).click();
      await showsRates(page, first);
      expect(faults).toEqual([]);
    },
  );
});

describe("own data beside the invented firm", () => {
  it("a file sets the example aside: its clients, its minimum, its costs and its ratings; and it can be cleared away", async () => {
    const { page } = await served.open("en");
    expect(await bar(page).innerText()).toContain("Invented example: ");
    await page.locator("#file").setInputFiles([time, invoices]);
    await showsRates(page, both);
    const text = await page.locator("#pane").innerText();
    expect(text).toContain("What must an hour bring?");
    expect(text).toContain("The example is set aside");
    expect(text).not.toContain("72.68");
    await bar(page).click();
    expect(await page.getByLabel("Use this table: Time 2025").isDisabled()).toBe(true);
    const kept = await page.evaluate(() => window.keepworthyHost?.loadSettings());
    expect(kept).toMatchObject({
      practice: { minimumRate: null, avoidableCostPerHour: null, fullCostPerHour: null, servingCosts: {}, tried: [] },
      ratings: { clients: {} },
    });

    // “Clear the example” then leaves the sheets of the owner.
    await button(page, "Clear the example").click();
    await button(page, "Clear the example").click();
    await page.waitForFunction(() => window.univerAPI?.getActiveWorkbook()?.getSheets().length === 2);
    expect(await sheetNames(page)).toEqual(["hours", "fees"]);
    await showsRates(page, both);
  });

  it("so does a table that is pasted into a new sheet", async () => {
    const { page } = await served.open("en");
    await page.evaluate(() => {
      const sheet = window.univerAPI?.getActiveWorkbook()?.create("Pasted", 50, 10);
      sheet?.getRange("A1:C3").setValues([
        ["Client", "Hours", "Revenue"],
        ["Ash", 15, 900],
        ["Elm", 20, 1000],
      ]);
    });
    // A key pressed by hand is what tells the pane.
    await page.evaluate(() => {
      window.keepworthyHost?.changed();
    });
    await showsRates(page, both);
    expect(await bar(page).innerText()).toMatch(/^Your data: Pasted/);
  });

  it("and rows that are pasted under those of the example: they count alone", async () => {
    const { page } = await served.open("en");
    await page.evaluate(() => {
      const sheet = window.univerAPI?.getActiveWorkbook()?.getSheetByName("Invoices 2025");
      const end = (sheet?.getLastRow() ?? 0) + 1;
      sheet?.getRange(end, 0, 1, 4).setValues([["2025-900", 46000, "Ash", 900]]);
      window.keepworthyHost?.changed();
    });
    await showsRates(page, { Ash: "–" });
    expect(await page.locator("#pane").innerText()).not.toContain("Harbour Hotel");
  });

  it("“Start with my data” takes the example's sheets away and leaves an empty one", async () => {
    const { page } = await served.open("en");
    await button(page, "Start with my data").click();
    await button(page, "Start with my data").click();
    await page.waitForFunction(() => document.querySelectorAll("#pane .client").length === 0);
    expect(await sheetNames(page)).toEqual(["My data"]);
    await page.getByText("The example is gone.").waitFor();
    await page.locator("#file").setInputFiles([time, invoices]);
    await showsRates(page, both);
    expect(await page.getByText("The example is gone.").count()).toBe(0);
  });
});
