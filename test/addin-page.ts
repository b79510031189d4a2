import { existsSync, readFileSync } from "node:fs";
import { extname, join, resolve } from "node:path";
import { buildSync } from "esbuild";
import type { Browser, Page } from "playwright-core";
import type { FakeOptions } from "./fake-excel";

export const dist = resolve(__dirname, "../dist");
export const origin = "https://keepworthy.example";
export const officeJs = "https://appsforoffice.microsoft.com/lib/1/hosted/office.js";
const types: Readonly<Record<string, string>> = {
  ".html": "text/html",
  ".js": "text/javascript",
  ".json": "application/json",
  ".png": "image/png",
};

export interface Shown {
  readonly page: Page;
  /** Errors of the page, and requests to anywhere but where the add-in lives. */
  readonly faults: string[];
}

export interface PageOptions {
  readonly width?: number;
  readonly colorScheme?: "light" | "dark";
  readonly locale?: string;
}

/** A page of a browser in which the add-in lives at its address, as built, and nothing else can be reached. */
export async function newAddinPage(
  browser: Browser,
  { width = 350, colorScheme = "light", locale = "en-GB" }: PageOptions = {},
): Promise<Shown> {
  const page = await browser.newPage({ viewport: { width, height: 800 }, colorScheme, locale });
  const faults: string[] = [];
  page.on("pageerror", (error) => faults.push(error.message));
  page.on("request", (request) => {
    if (!/^(data|blob):/.test(request.url()) && !request.url().startsWith(origin) && request.url() !== officeJs)
      faults.push(request.url());
  });
  await page.route(`${origin}/**`, (route) => {
    const file = join(dist, new URL(route.request().url()).pathname);
    return existsSync(file)
      ? route.fulfill({ body: readFileSync(file), contentType: types[extname(file)] ?? "application/octet-stream" })
      : route.fulfill({ status: 404 });
  });
  return { page, faults };
}

let fakeOffice: string | undefined;

/** office.js of an Excel with one sheet of billing. */
export function excelWith(
  rows: readonly (readonly unknown[])[],
  options: FakeOptions = {},
  theme: object | null = null,
): string {
  fakeOffice ??= buildSync({
    entryPoints: [resolve(__dirname, "fake-excel.ts")],
    bundle: true,
    write: false,
    format: "iife",
    globalName: "FakeOffice",
    target: "es2022",
  }).outputFiles[0]!.text;
  return `${fakeOffice}
    window.CustomFunctions = { associate() {}, Error: class extends Error {}, ErrorCode: {} };
    window.fakeExcel = new FakeOffice.FakeExcel([FakeOffice.fakeSheet("Billing", ${JSON.stringify(rows)})], ${JSON.stringify(options)});
    window.fakeExcel.theme = ${theme === null ? "undefined" : JSON.stringify(theme)};
    Object.assign(window, window.fakeExcel.globals());`;
}
