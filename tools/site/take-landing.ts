import { copyFileSync, mkdtempSync, mkdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Browser } from "playwright-core";
import type { Language } from "../../src/core/problem";
import { landing } from "./landing";
import type { Site } from "./page";

/**
 * The landing page as a visitor without scripts sees it, whole, in both languages at the width of a desk and of a
 * phone; `pictureOf` is the picture on it.
 */
export async function takeLanding(
  browser: Browser,
  site: Site,
  icon: string,
  pictureOf: (language: Language) => string,
  target: string,
): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), "keepworthy-landing-"));
  mkdirSync(join(folder, "de"));
  copyFileSync(icon, join(folder, "icon.svg"));
  for (const language of ["en", "de"] as const) {
    const file = join(folder, language === "de" ? "de" : "", "index.html");
    writeFileSync(file, landing(site, language));
    copyFileSync(pictureOf(language), join(folder, `picture-${language}.png`));
    for (const width of [1366, 320]) {
      const page = await browser.newPage({ viewport: { width, height: 768 }, javaScriptEnabled: false });
      await page.goto(`file://${file}`);
      await page.screenshot({ path: join(target, `17-landing-${language}-light-${width}.png`), fullPage: true });
      await page.close();
    }
  }
  rmSync(folder, { recursive: true });
}
