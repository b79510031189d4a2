import { join, resolve } from "node:path";
import { openBrowser } from "../test/browser";
import { servePlayground } from "../tools/serve";

/** Milliseconds from opening the playground to the scored example and to the grid, cold (nothing cached) and warm, the middle of several. Run after a build: npx tsx bench/first-verdict.ts 5 */
async function firstVerdict(runs: number): Promise<void> {
  const { address, server } = await servePlayground(join(resolve(__dirname, ".."), "dist/playground"), 0, false);
  const browser = await openBrowser();
  const times: Record<"cold" | "warm", { verdict: number[]; grid: number[] }> = { cold: { verdict: [], grid: [] }, warm: { verdict: [], grid: [] } };
  let bytes = 0;
  for (let run = 0; run < runs; run++) {
    const page = await (await browser.newContext()).newPage();
    for (const kind of ["cold", "warm"] as const) {
      if (kind === "warm") await page.reload();
      else await page.goto(`${address}?lang=en`);
      await page.waitForSelector("#pane .client", { timeout: 90_000 });
      times[kind].verdict.push(await page.evaluate(() => performance.now()));
      bytes = await page.evaluate(() => performance.getEntriesByType("resource").filter((entry) => entry.startTime < performance.now()).reduce((sum, entry) => sum + (entry as PerformanceResourceTiming).encodedBodySize, 0));
      await page.waitForFunction(() => window.univerAPI !== undefined, undefined, { timeout: 90_000 });
      times[kind].grid.push(await page.evaluate(() => performance.now()));
    }
    await page.context().close();
  }
  await browser.close();
  server.close();
  const middle = (all: readonly number[]): number => Math.round([...all].sort((a, b) => a - b)[Math.floor(all.length / 2)] ?? 0);
  for (const kind of ["cold", "warm"] as const) console.log(`${kind}: verdicts after ${middle(times[kind].verdict)} ms (${times[kind].verdict.map(Math.round).join(", ")}), grid after ${middle(times[kind].grid)} ms`);
  console.log(`${Math.round(bytes / 1024)} KB were loaded when the last verdicts stood there`);
}

void firstVerdict(Number(process.argv[2] ?? 5));
