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

/** Photographs the real playground with the example scored, in both languages: what a visitor will see is what is there. */
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
    await logo(browser, join(store, "logo-300.png"));
  } finally {
    await browser.close();
    server.close();
  }
}

/** The icon as stores want it: 300 × 300 pixels on its own ground. */
async function logo(browser: Browser, path: string): Promise<void> {
  const icon = readFileSync(join(__dirname, "../../assets/icon.svg"), "utf8");
  const page = await browser.newPage({ viewport: { width: 300, height: 300 } });
  await page.setContent(`<style>body{margin:0}svg{display:block;width:300px;height:300px}</style>${icon}`);
  await page.screenshot({ path, omitBackground: true });
  await page.close();
}
