import { existsSync } from "node:fs";
import type { Server } from "node:http";
import { join, resolve } from "node:path";
import type { Browser } from "playwright-core";
import { servePlayground } from "../tools/serve";
import { openBrowser } from "./browser";

const folder = resolve(__dirname, "../dist/playground");

/** The built playground on loopback and a browser beside it, for all tests of a file; both are there once its tests run. */
export function servedPlayground(): { readonly address: string; readonly browser: Browser } {
  let server: Server;
  const served = { address: "", browser: null as unknown as Browser };
  beforeAll(async () => {
    if (!existsSync(join(folder, "index.html"))) throw new Error("dist/playground is not built. Run npm run build first.");
    ({ address: served.address, server } = await servePlayground(folder, 0, false));
    served.browser = await openBrowser();
  });
  afterAll(async () => {
    await served.browser.close();
    server.close();
  });
  return served;
}
