import { resolve } from "node:path";
import { compileFunction } from "node:vm";
import { buildSync } from "esbuild";
import type { ExcelHost } from "../src/hosts/excel/excel-host";
import type { Host } from "../src/taskpane/host";
import type { FakeExcel } from "./fake-excel";
import type { FakeSheets } from "./fake-sheets";

const root = resolve(__dirname, "..");
const built = new Map<string, string>();
/** Compiled once; each call of it is a scope of its own. */
const compiled = new Map<string, Load>();

type Load = (...values: readonly unknown[]) => void;

/** The pane of Excel in a window of its own, which tells when the reader comes back to it. */
export function openExcelPane(fake: FakeExcel, window = new EventTarget()): Promise<ExcelHost> {
  const { openExcelHost } = loadWithGlobals("src/hosts/excel/excel-host.ts", {
    ...fake.globals(),
    window,
    location: { href: "https://keepworthy.example/excel/taskpane.html" },
  }) as { readonly openExcelHost: () => Promise<ExcelHost> };
  return openExcelHost();
}

/**
 * A sidebar of its own, with an execution of Apps Script of its own behind every question; the window tells when the
 * reader comes back to it.
 */
export function openSidebar(
  fake: FakeSheets,
  google: unknown = fake.open().google,
  window = new EventTarget(),
): Promise<Host> {
  const page = Object.assign(new EventTarget(), {
    documentElement: { lang: fake.language },
    visibilityState: "visible",
  });
  const { openSheetsHost } = loadWithGlobals("src/hosts/sheets/sheets-host.ts", { google, document: page, window }) as {
    readonly openSheetsHost: () => Promise<Host>;
  };
  return openSheetsHost();
}

/** The clock of the test, which may be set; what still waits when the test is over keeps nobody. */
const timers = {
  setTimeout: (work: () => void, milliseconds: number) => {
    const timer = setTimeout(work, milliseconds);
    timer.unref();
    return timer;
  },
  clearTimeout: (timer: NodeJS.Timeout | undefined) => {
    clearTimeout(timer);
  },
};

/**
 * A module of the source with globals of its own, as every window has them: two panes of one workbook share the
 * workbook and nothing else.
 */
function loadWithGlobals(file: string, globals: Readonly<Record<string, unknown>>): unknown {
  const all = { ...timers, ...globals };
  const names = ["module", "exports", ...Object.keys(all)];
  const key = [file, ...names].join(" ");
  const load = compiled.get(key) ?? (compileFunction(codeOf(file), names) as Load);
  compiled.set(key, load);
  const module = { exports: {} };
  load(module, module.exports, ...Object.values(all));
  return module.exports;
}

function codeOf(file: string): string {
  const known = built.get(file);
  if (known !== undefined) return known;
  const { outputFiles } = buildSync({
    entryPoints: [resolve(root, file)],
    bundle: true,
    write: false,
    format: "cjs",
    platform: "browser",
    target: "es2022",
    loader: { ".xlsx": "dataurl" },
    alias: { template: resolve(root, "dist/template") },
    logLevel: "error",
  });
  const code = outputFiles[0]!.text;
  built.set(file, code);
  return code;
}
