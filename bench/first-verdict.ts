import { join, resolve } from "node:path";
import { openBrowser } from "../test/browser";
import { servePlayground } from "../tools/serve";

/**
 * Milliseconds from opening the playground to the scored example and to the grid, cold (nothing cached) and warm, the
 * middle of several. Run after a build: npx tsx bench/first-verdict.ts 5 (0 goes to the owner's own files at once)
 */
async function firstVerdict(runs: number): Promise<void> {
  const { address, server } = await servePlayground(join(resolve(__dirname, ".."), "dist/playground"), 0, false);
  const browser = await openBrowser();
  const times: Record<"cold" | "warm", { verdict: number[]; grid: number[] }> = {
    cold: { verdict: [], grid: [] },
    warm: { verdict: [], grid: [] },
  };
  let bytes = 0;
  for (let run = 0; run < runs; run++) {
    const page = await (await browser.newContext()).newPage();
    await page.addInitScript(noteFirstClient);
    for (const kind of ["cold", "warm"] as const) {
      if (kind === "warm") await page.reload();
      else await page.goto(`${address}?lang=en`);
      await page.waitForSelector("#pane .client", { timeout: 90_000 });
      const shown = await page.evaluate(() => performance.getEntriesByName("first client")[0]?.startTime ?? NaN);
      times[kind].verdict.push(shown);
      bytes = await page.evaluate(
        (until) =>
          performance
            .getEntriesByType("resource")
            .filter((entry) => entry.startTime < until)
            .reduce((sum, entry) => sum + (entry as PerformanceResourceTiming).encodedBodySize, 0),
        shown,
      );
      await page.waitForFunction(() => window.univerAPI !== undefined, undefined, { timeout: 90_000 });
      times[kind].grid.push(await page.evaluate(() => performance.now()));
    }
    await page.context().close();
  }
  await browser.close();
  server.close();
  if (runs === 0) return;
  const middle = (all: readonly number[]): number =>
    Math.round([...all].sort((a, b) => a - b)[Math.floor(all.length / 2)] ?? 0);
  for (const kind of ["cold", "warm"] as const)
    console.log(
      `${kind}: verdicts after ${middle(times[kind].verdict)} ms ` +
        `(${times[kind].verdict.map(Math.round).join(", ")}), grid after ${middle(times[kind].grid)} ms`,
    );
  console.log(`${Math.round(bytes / 1024)} KB were loaded when the last verdicts stood there`);
}

/** Marks the frame with the first client, from inside of the page: a question from outside waits for the grid. */
const noteFirstClient = `requestAnimationFrame(function look() {
  if (document.querySelector("#pane .client") === null) requestAnimationFrame(look);
  else performance.mark("first client");
});`;

const csv = (name: string, text: string) => ({ name, mimeType: "text/csv", buffer: Buffer.from(text) });

/** What an owner has to begin with, and the figures that they enter. */
const ways = {
  "one time export, minimum known": {
    files: [csv("time.csv", "Client,Date,Hours,Amount\nAsh,2025-01-15,10,900\nElm,2025-02-15,20,2400\n")],
    numbers: { "Minimum rate per hour": "95" },
  },
  "hours and invoices, minimum unknown": {
    files: [
      csv("hours.csv", "Client,Date,Hours\nAsh,2025-01-15,10\nElm,2025-02-15,20\n"),
      csv("fees.csv", "Client,Date,Net amount\nAsh,2025-01-31,900\nElm,2025-02-28,2400\n"),
    ],
    numbers: {
      "What the firm costs a year": "25000",
      "What you want to take out a year": "70000",
      "Hours you can sell a year, all together": "1000",
    },
  },
} as const;

/**
 * Counts actions (files dropped at once, a button pressed), figures typed and seconds from the page as it opens to the
 * first verdicts of one's own clients. A machine enters them: an owner's own time for reading and typing comes on top.
 */
async function ownVerdicts(): Promise<void> {
  const { address, server } = await servePlayground(join(resolve(__dirname, ".."), "dist/playground"), 0, false);
  const browser = await openBrowser();
  for (const [way, { files, numbers }] of Object.entries(ways)) {
    const page = await (await browser.newContext()).newPage();
    const started = Date.now();
    const seconds = (): string => ((Date.now() - started) / 1000).toFixed(1);
    await page.goto(`${address}?lang=en`);
    await page.waitForSelector("#pane .client", { timeout: 90_000 });
    const opened = seconds();
    let actions = 0;
    const act = async (what: Promise<unknown>): Promise<void> => {
      await what;
      actions++;
    };
    await act(page.locator("#file").setInputFiles([...files]));
    await page.locator("#pane fluent-button", { hasText: "Show the verdicts" }).waitFor({ timeout: 90_000 });
    for (const [label, figure] of Object.entries(numbers))
      await page.getByLabel(label, { exact: true }).pressSequentially(figure);
    await act(page.locator("#pane fluent-button", { hasText: "Show the verdicts" }).click());
    await page.waitForFunction(
      () => {
        const table = document.querySelector("#pane tbody")?.textContent ?? "";
        return table.includes("Ash") && /Keep|Reprice/.test(table) && !table.includes("no verdict yet");
      },
      undefined,
      { timeout: 90_000 },
    );
    console.log(
      `${way}: ${actions} actions, ${Object.keys(numbers).length} figures, ` +
        `${seconds()} s from the address to the first verdict (the page showed itself after ${opened} s)`,
    );
    const clients = await page.locator("#pane tbody tr", { has: page.locator(".client") }).allInnerTexts();
    console.log(`  ${clients.map((text) => text.replace(/\s+/g, " ").trim()).join(" | ")}`);
    await page.context().close();
  }
  await browser.close();
  server.close();
}

void firstVerdict(Number(process.argv[2] ?? 5)).then(ownVerdicts);
