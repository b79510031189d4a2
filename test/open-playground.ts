import type { Browser, Page } from "playwright-core";

export interface Opened {
  readonly page: Page;
  /** Errors of the page, and requests to anywhere but its own server. */
  readonly faults: string[];
}

export interface Look {
  readonly language: "en" | "de";
  readonly colorScheme?: "light" | "dark";
  readonly width?: number;
}

/** The playground in a page of its own, with the example scored. */
export async function openPlayground(browser: Browser, address: string, look: Look): Promise<Opened> {
  return showPlayground(await browser.newPage(), address, look);
}

/** The playground with the example scored, in a page that another test may have used before. */
export async function showPlayground(
  page: Page,
  address: string,
  { language, colorScheme = "light", width = 1366 }: Look,
): Promise<Opened> {
  await page.setViewportSize({ width, height: 768 });
  await page.emulateMedia({ colorScheme, forcedColors: null, reducedMotion: null });
  const faults: string[] = [];
  page.on("pageerror", (error) => faults.push(error.message));
  page.on("console", (message) => {
    // The browser itself asks for it where an earlier test showed a picture alone, which names no icon; its answer may
    // come when the next page is there.
    if (message.location().url === `${address}favicon.ico`) return;
    if (message.type() === "error") faults.push(message.text());
  });
  page.on("request", (request) => {
    if (!/^(data|blob):/.test(request.url()) && !request.url().startsWith(address)) faults.push(request.url());
  });
  await page.goto(`${address}?lang=${language}`);
  await isShown(page);
  return { page, faults };
}

/** Waits until the pane shows clients and the grid is there. */
export async function isShown(page: Page): Promise<void> {
  await page.waitForSelector("#pane .client", { timeout: 90_000 });
  await page.waitForFunction(() => window.univerAPI !== undefined, undefined, { timeout: 90_000 });
}

/**
 * Types into a cell by the name box and the keyboard, as a person does, who also looks whether the right cell is chosen
 * and whether something stands in it then. What is computed from it may come later.
 */
export async function typeInto(page: Page, cell: string, text: string): Promise<void> {
  for (let attempt = 1; attempt <= 5; attempt++) {
    if ((await goTo(page, cell)) !== cell) continue;
    await page.keyboard.type(text, { delay: 5 });
    await page.keyboard.press("Enter");
    if (await isFilled(page, cell)) return;
  }
  throw new Error(`“${text}” does not get into ${cell}.`);
}

function isFilled(page: Page, cell: string): Promise<boolean> {
  return page
    .waitForFunction(
      (name) => {
        const range = window.univerAPI?.getActiveWorkbook()?.getActiveSheet().getRange(name);
        return range !== undefined && (range.getFormula() !== "" || (range.getValue() ?? "") !== "");
      },
      cell,
      { timeout: 5000 },
    )
    .then(
      () => true,
      () => false,
    );
}

/**
 * The values of cells of the sheet in view, as soon as they are what is expected; after the wait, whatever they are.
 */
export async function valuesOnceThey(
  page: Page,
  range: string,
  arrive: (values: unknown[][]) => boolean,
): Promise<unknown[][]> {
  const read = (): Promise<unknown[][]> =>
    page.evaluate(
      (name) =>
        (window.univerAPI?.getActiveWorkbook()?.getActiveSheet().getRange(name).getValues() ?? []) as unknown[][],
      range,
    );
  for (const end = Date.now() + 20_000; Date.now() < end;) {
    const found = await read();
    if (arrive(found)) return found;
    await new Promise((done) => setTimeout(done, 100));
  }
  return read();
}

/** Chooses a cell by the name box, as a person does, who also looks whether it is the right one. */
export async function choose(page: Page, cell: string): Promise<void> {
  for (let attempt = 1; attempt <= 5; attempt++) if ((await goTo(page, cell)) === cell) return;
  throw new Error(`${cell} cannot be chosen.`);
}

/**
 * Enters a cell into the name box; on a busy machine the grid may take the Enter for its own and go one further.
 * Answers the cell that is chosen.
 */
async function goTo(page: Page, cell: string): Promise<string | undefined> {
  const boxes = await page
    .locator("#grid input")
    .evaluateAll((inputs) =>
      inputs.map((input) => input.getBoundingClientRect()).map(({ x, y, width }) => ({ x, y, width })),
    );
  const nameBox = boxes.find(({ x, width }) => x >= 0 && x < 20 && width > 0);
  if (nameBox === undefined) throw new Error("The grid shows no name box.");
  await page.mouse.click(nameBox.x + nameBox.width / 3, nameBox.y + 6);
  await page.keyboard.press("Control+A");
  await page.keyboard.type(cell);
  await page.keyboard.press("Enter");
  const chosen = (): Promise<string | undefined> =>
    page.evaluate(() => window.univerAPI?.getActiveWorkbook()?.getActiveRange()?.getA1Notation());
  await page
    .waitForFunction(
      (wanted) => window.univerAPI?.getActiveWorkbook()?.getActiveRange()?.getA1Notation() === wanted,
      cell,
      { timeout: 3000 },
    )
    .catch(() => undefined);
  return chosen();
}

export function sheetNames(page: Page): Promise<string[]> {
  return page.evaluate(() =>
    (window.univerAPI?.getActiveWorkbook()?.getSheets() ?? []).map((sheet) => sheet.getSheetName()),
  );
}

export function cellsOf(page: Page, sheet: string, range: string): Promise<unknown[][]> {
  return page.evaluate(
    ([name, cells]) =>
      (window.univerAPI
        ?.getActiveWorkbook()
        ?.getSheetByName(name ?? "")
        ?.getRange(cells ?? "A1")
        .getValues() ?? []) as unknown[][],
    [sheet, range],
  );
}
