import { mkdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Browser } from "playwright-core";
import { openBrowser } from "../../test/browser";
import { openPlayground } from "../../test/open-playground";
import { servePlayground } from "../serve";

/** Sizes that both stores ask for, beside the picture of the landing page. */
const sizes = [
  { store: "marketplace", width: 1366, height: 768 },
  { store: "workspace", width: 1280, height: 800 },
] as const;

/** The icon as stores want it: for a listing in the one, for the menu and the card in the other. */
const marks = [
  { file: "logo-300.png", width: 300, height: 300, side: 300 },
  { file: "icon-128.png", width: 128, height: 128, side: 128 },
  { file: "icon-32.png", width: 32, height: 32, side: 32 },
  { file: "banner-220x140.png", width: 220, height: 140, side: 96 },
] as const;

/**
 * Photographs the real playground with the example scored, in both languages: what a visitor will see is what is there.
 */
export async function takePictures(playground: string, site: string, store: string): Promise<void> {
  const { address, server } = await servePlayground(playground, 0, false);
  const browser = await openBrowser();
  try {
    mkdirSync(store, { recursive: true });
    for (const language of ["en", "de"] as const) {
      const { page } = await openPlayground(browser, address, { language });
      for (const { store: name, width, height } of sizes) {
        await page.setViewportSize({ width, height });
        await page.waitForFunction(() => document.querySelector("#grid canvas") !== null);
        await page.screenshot({ path: join(store, `${name}-clients-${language}.png`) });
        if (name === "marketplace") await page.screenshot({ path: join(site, `picture-${language}.png`) });
      }
      await page.close();
    }
    for (const { file, width, height, side } of marks) await mark(browser, join(store, file), width, height, side);
  } finally {
    await browser.close();
    server.close();
  }
}

/** The icon in the middle of a picture, on no ground of its own. */
async function mark(browser: Browser, path: string, width: number, height: number, side: number): Promise<void> {
  const icon = readFileSync(join(__dirname, "../../assets/icon.svg"), "utf8");
  const page = await browser.newPage({ viewport: { width, height } });
  await page.setContent(
    `<style>body{margin:0;height:100vh;display:grid;place-items:center}svg{display:block;width:${side}px;height:${side}px}</style>${icon}`,
  );
  await page.screenshot({ path, omitBackground: true });
  await page.close();
}
