import { readFileSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { openBrowser } from "../test/browser";

const assets = resolve(__dirname, "../assets");

/** Up to 24 pixels the mark loses its ledger line and sits on the pixel grid. */
const drawings: Readonly<Record<string, readonly number[]>> = {
  "icon-small.svg": [16, 20, 24],
  "icon.svg": [32, 40, 48, 64, 80, 128],
};

drawIcons().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
});

/** Draws assets/icon-16.png to icon-128.png from the two drawings, with a transparent ground. */
async function drawIcons(): Promise<void> {
  const browser = await openBrowser();
  const page = await browser.newPage();
  for (const [file, sizes] of Object.entries(drawings)) {
    const drawing = readFileSync(join(assets, file), "utf8");
    for (const size of sizes) {
      await page.setViewportSize({ width: size, height: size });
      await page.setContent(
        `<style>body{margin:0}svg{display:block;width:${size}px;height:${size}px}</style>${drawing}`,
      );
      writeFileSync(join(assets, `icon-${size}.png`), await page.screenshot({ omitBackground: true }));
    }
  }
  await browser.close();
}
