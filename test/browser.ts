import { existsSync } from "node:fs";
import { chromium, type Browser } from "playwright-core";
import packaged from "@sparticuz/chromium";

const installed = [
  process.env["KEEPWORTHY_BROWSER"] ?? "",
  "/usr/bin/google-chrome",
  "/usr/bin/google-chrome-stable",
  "/usr/bin/chromium",
  "/usr/bin/chromium-browser",
  "/usr/bin/microsoft-edge",
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
  "/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge",
  "C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe",
  "C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe",
];

const quiet = [
  "--no-sandbox",
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
  // A page of a test lives shortly: with room for its whole life less time goes into collecting what is gone.
  "--js-flags=--min-semi-space-size=64",
];

/**
 * An installed Chrome, Chromium or Edge, else the one inside @sparticuz/chromium; a test that finds none fails with
 * this sentence.
 */
export async function openBrowser(): Promise<Browser> {
  const path = installed.find((candidate) => candidate !== "" && existsSync(candidate));
  if (path !== undefined) return chromium.launch({ executablePath: path, headless: true, args: quiet });
  if (process.platform !== "linux")
    throw new Error(
      "No browser found. Install Chrome, Chromium or Edge, or set KEEPWORTHY_BROWSER to its program file.",
    );
  return chromium.launch({
    executablePath: await packaged.executablePath(),
    headless: true,
    args: [...packaged.args.filter((arg) => arg !== "--single-process"), ...quiet],
  });
}
