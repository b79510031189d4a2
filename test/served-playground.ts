import { existsSync } from "node:fs";
import type { Server } from "node:http";
import { join, resolve } from "node:path";
import type { Browser, Page } from "playwright-core";
import { servePlayground } from "../tools/serve";
import { openBrowser } from "./browser";
import { showPlayground, type Look, type Opened } from "./open-playground";

const folder = resolve(__dirname, "../dist/playground");

interface Served {
  readonly address: string;
  readonly browser: Browser;
  /**
   * The playground as a new visitor finds it, with a fault from the start if one is given. All tests of a file have the
   * same page, one after the other: that takes half the time of a page for each.
   */
  readonly open: (
    language: Look["language"],
    look?: Omit<Look, "language"> & { readonly fault?: () => void },
  ) => Promise<Opened>;
}

/**
 * The built playground on loopback and a browser beside it, for all tests of a file; both are there once its tests run.
 */
export function servedPlayground(): Served {
  let server: Server;
  let page: Page | null = null;
  const served = {
    address: "",
    browser: null as unknown as Browser,
    open: async (
      language: Look["language"],
      { fault, ...look }: Omit<Look, "language"> & { readonly fault?: () => void } = {},
    ) => {
      if (page === null || page.isClosed()) page = await served.browser.newPage();
      else await forget(page, served.address);
      const script = fault === undefined ? null : await page.addInitScript(fault);
      const opened = await showPlayground(page, served.address, { language, ...look });
      await script?.dispose();
      return opened;
    },
  };
  beforeAll(async () => {
    if (!existsSync(join(folder, "index.html")))
      throw new Error("dist/playground is not built. Run npm run build first.");
    ({ address: served.address, server } = await servePlayground(folder, 0, false));
    served.browser = await openBrowser();
  });
  afterAll(async () => {
    await served.browser.close();
    server.close();
  });
  return served;
}

/** Takes away whatever an earlier test left: its work, its listeners, its routes. */
async function forget(page: Page, address: string): Promise<void> {
  for (const event of ["pageerror", "console", "request", "dialog"] as const) page.removeAllListeners(event);
  await page.unrouteAll();
  await page.goto(`${address}icon.svg`);
  await page.evaluate(() => {
    sessionStorage.clear();
  });
  const devtools = await page.context().newCDPSession(page);
  await devtools.send("Storage.clearDataForOrigin", { origin: new URL(address).origin, storageTypes: "all" });
  await devtools.detach();
}
