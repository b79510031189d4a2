import type { Page } from "playwright-core";
import { sheetNames, typeInto, valuesOnceThey } from "./open-playground";
import { servedPlayground } from "./served-playground";

jest.setTimeout(240_000);

const served = servedPlayground();

/** Ash: 30 hours of Anna and 10 of Ben; Elm: 20 of Ben. Amounts hold 19 % of tax, and the file does not say so. */
const time = "Date,Client,Person,Hours\n2025-01-10,Ash,Anna,30\n2025-01-20,Ash,Ben,10\n2025-01-21,Elm,Ben,20";
const invoices = "Invoice number,Date,Client,Amount,Material\n1,2025-01-31,Ash,3570,400\n2,2025-01-31,Elm,1428,0";

const row = (page: Page, client: string) => page.locator("#pane tbody tr", { hasText: client });
const tab = (page: Page, name: string) => page.locator("#pane [role=tab]", { hasText: name });

it("asks what only the owner can say, and makes a sheet of staff rates that counts as it is typed", async () => {
  const { page, faults } = await served.open("en");
  await page.locator("#file").setInputFiles([
    { name: "time.csv", mimeType: "text/csv", buffer: Buffer.from(time) },
    { name: "invoices.csv", mimeType: "text/csv", buffer: Buffer.from(invoices) },
  ]);
  // 3,570 ÷ 40 h with the tax still in it.
  await page.waitForFunction(
    () =>
      [...document.querySelectorAll("#pane tbody tr")].some(
        (one) => one.textContent.includes("Ash") && one.textContent.includes("89.25"),
      ),
    undefined,
    { timeout: 60_000 },
  );
  await page.locator("#pane .data-bar summary").first().click();
  const card = page.locator("#pane .table-card", { hasText: "Material" });
  await card.getByLabel("VAT in these amounts").click();
  await page.keyboard.type("gross, 19 %");
  await page.keyboard.press("Tab");
  // 3,570 ÷ 1.19 = 3,000; ÷ 40 = 75.
  await page.waitForFunction(
    () =>
      [...document.querySelectorAll("#pane tbody tr")].some(
        (one) => one.textContent.includes("Ash") && one.textContent.includes("75.00"),
      ),
    undefined,
    { timeout: 30_000 },
  );
  await card.locator("fluent-button", { hasText: "It is what we paid for it" }).click();
  // 400 of material were paid to others: 2,600 ÷ 40 = 65. Costs are what was paid, with or without tax as the owner
  // says it.
  await page.waitForFunction(
    () =>
      [...document.querySelectorAll("#pane tbody tr")].some(
        (one) => one.textContent.includes("Ash") && one.textContent.includes("65.00"),
      ),
    undefined,
    { timeout: 30_000 },
  );

  await tab(page, "My practice").click();
  const before = await sheetNames(page);
  await page.locator("#pane fluent-button", { hasText: "A sheet for staff rates" }).click();
  await page.waitForFunction(
    (count) => window.univerAPI?.getActiveWorkbook()?.getSheets().length === count,
    before.length + 1,
    { timeout: 30_000 },
  );
  expect((await sheetNames(page)).find((name) => !before.includes(name))).toMatch(/^Staff rates/);
  // Those who worked for the owner's clients, and nobody of the invented firm.
  expect(await valuesOnceThey(page, "A8:A10", ([cells]) => cells?.[0] === "Anna")).toEqual([["Anna"], ["Ben"], [null]]);
  await typeInto(page, "B8", "40");
  await typeInto(page, "B9", "25");
  await page.locator("#pane [role=alert]", { hasText: "Your own hour is not free" }).waitFor({ timeout: 30_000 });
  await typeInto(page, "D8", "yes");
  await page
    .locator("#pane [role=alert]", { hasText: "Your own hour is not free" })
    .waitFor({ state: "detached", timeout: 30_000 });

  // What is being typed stays in its box while an edit on the sheet draws the pane anew.
  const minimum = page.locator("#pane fluent-text-input[aria-label='Minimum rate per hour']:visible input").first();
  const usual = await minimum.inputValue();
  await minimum.click();
  await page.keyboard.press("Control+A");
  await page.keyboard.type("4");
  await page.evaluate(() => {
    window.univerAPI?.getActiveWorkbook()?.getActiveSheet().getRange("D8").setValue("no");
  });
  await page.locator("#pane [role=alert]", { hasText: "Your own hour is not free" }).waitFor({ timeout: 30_000 });
  await page.keyboard.type("7");
  await page.keyboard.press("Tab");
  expect(await minimum.inputValue()).toBe("47");
  await minimum.fill(usual);
  await page.keyboard.press("Tab");

  await tab(page, "Clients").click();
  await row(page, "Ash").first().locator(".client").click();
  // (30 × 40 + 10 × 25) ÷ 40 = 36.25.
  await page.locator("#pane .figures dd", { hasText: "36.25" }).waitFor({ timeout: 30_000 });
  expect(await page.locator("#pane .unfolded").innerText()).toContain(
    "Who works for them: Anna 75\u00a0%, Ben 25\u00a0%",
  );
  expect(faults).toEqual([]);
});
