import { existsSync, readFileSync, readdirSync } from "node:fs";
import { join, resolve } from "node:path";
import vm from "node:vm";
import { parse } from "acorn";
import { catalogue } from "../src/functions";
import type { ExampleArgument } from "../src/spreadsheet/formula";

const dist = resolve(__dirname, "../dist");

function built(file: string): string {
  const path = join(dist, file);
  if (!existsSync(path)) throw new Error(`dist/${file} is not built. Run npm run build first.`);
  return readFileSync(path, "utf8");
}

/** JavaScript and nothing else: no timers, no network, no document, not even a console or Intl. */
function bareScope(offered: Readonly<Record<string, unknown>>): vm.Context {
  const scope = vm.createContext({ ...offered });
  vm.runInContext(
    "for (const name of ['Intl', 'console', 'WebAssembly', 'Atomics', 'SharedArrayBuffer']) delete globalThis[name];",
    scope,
  );
  return scope;
}

interface Case {
  readonly name: string;
  readonly id: string;
  readonly given: readonly ExampleArgument[];
  readonly wanted: readonly (readonly unknown[])[];
  readonly isOneCell: boolean;
}

const cases: readonly Case[] = catalogue.flatMap(({ id, examples }) =>
  examples.map(({ caption: note, arguments: given, result }) => ({
    name: `${id}: ${note.en}`,
    id,
    given,
    wanted: Array.isArray(result) ? (result as readonly (readonly unknown[])[]) : [[result]],
    isOneCell: !Array.isArray(result),
  })),
);

/** Numbers within a ten-billionth of the example's: hosts may not differ in anything that a cell shows. */
function expectSame(found: unknown, wanted: unknown): void {
  if (typeof wanted === "number" && typeof found === "number")
    expect(Math.abs(found - wanted)).toBeLessThanOrEqual(1e-9 * Math.max(1, Math.abs(wanted)) + roundedBy(wanted));
  else expect(found).toBe(wanted ?? "");
}

/** An example written with few decimals is a rounded one: 83.33 stands for 83.333…. */
function roundedBy(wanted: number): number {
  const decimals = String(wanted).split(".")[1]?.length ?? 0;
  return decimals === 0 ? 0 : 0.5 * 10 ** -decimals;
}

function expectBlock(found: readonly (readonly unknown[])[], wanted: readonly (readonly unknown[])[]): void {
  expect(found.map((row) => row.length)).toEqual(wanted.map((row) => row.length));
  wanted.forEach((row, index) => row.forEach((cell, column) => expectSame(found[index]![column], cell)));
}

class ExcelError extends Error {
  constructor(
    readonly code: string,
    message?: string,
  ) {
    super(message);
  }
}

const errorCodes = {
  invalidValue: "#VALUE!",
  notAvailable: "#N/A",
  divisionByZero: "#DIV/0!",
  invalidNumber: "#NUM!",
  nullReference: "#NULL!",
  invalidName: "#NAME?",
  invalidReference: "#REF!",
};
type Callable = (...given: readonly unknown[]) => unknown;

describe("dist/excel/functions.js in a bare scope", () => {
  const functions = new Map<string, Callable>();
  const codeOf = (cell: unknown): unknown => (cell instanceof ExcelError ? cell.code : cell);

  beforeAll(() => {
    const CustomFunctions = {
      associate: (id: string, callable: Callable) => functions.set(id, callable),
      Error: ExcelError,
      ErrorCode: errorCodes,
    };
    vm.runInContext(built("excel/functions.js"), bareScope({ CustomFunctions }));
  });

  it("registers every function of the catalogue, and no other", () => {
    expect([...functions.keys()]).toEqual(catalogue.map(({ id }) => id));
  });

  it("registers what functions.json describes", () => {
    const metadata = JSON.parse(built("excel/functions.json")) as {
      readonly functions: readonly { readonly id: string; readonly parameters: readonly unknown[] }[];
    };
    expect(metadata.functions.map(({ id, parameters }) => `${id} ${parameters.length}`)).toEqual(
      catalogue.map(({ id, parameters }) => `${id} ${parameters.length}`),
    );
  });

  it.each(cases)("$name", ({ id, given, wanted, isOneCell }) => {
    const count = catalogue.find((definition) => definition.id === id)!.parameters.length;
    const filled = Array.from({ length: count }, (_, index) => excelArgument(given[index]));
    const callable = functions.get(id)!;
    if (isOneCell && String(wanted[0]![0]).startsWith("#")) {
      expect(thrownBy(() => callable(...filled, { address: "Sheet1!A1" }))).toMatchObject({ code: wanted[0]![0] });
    } else {
      const rows = callable(...filled, { address: "Sheet1!A1" }) as readonly (readonly unknown[])[];
      expectBlock(
        rows.map((row) => row.map(codeOf)),
        wanted,
      );
    }
  });

  it("gives #N/A with a German sentence in a German Excel", () => {
    const scope = bareScope({
      Office: { context: { displayLanguage: "de-DE" } },
      CustomFunctions: {
        associate: (id: string, callable: Callable) => functions.set(id, callable),
        Error: ExcelError,
        ErrorCode: errorCodes,
      },
    });
    vm.runInContext(built("excel/functions.js"), scope);
    const error = thrownBy(() => functions.get("CLIENTYIELD")!([[10000]], [[""]], [[50]], null, null, {}));
    expect(error).toMatchObject({ code: "#N/A", message: expect.stringContaining("Geben Sie") });
  });
});

/** Excel hands over every argument as rows, and null for one that was left out. */
function excelArgument(value: ExampleArgument): unknown {
  if (value === undefined) return null;
  return Array.isArray(value) ? value : [[value]];
}

/** Sheets hands over a cell as it is, a range as rows, a blank as "", and undefined for one that was left out. */
function sheetsArgument(value: ExampleArgument): unknown {
  if (Array.isArray(value))
    return (value as readonly (readonly unknown[])[]).map((row) => row.map((cell) => cell ?? ""));
  return value === null ? "" : value;
}

function thrownBy(act: () => unknown): unknown {
  try {
    act();
  } catch (error) {
    return error;
  }
  throw new Error("Nothing was thrown.");
}

describe("dist/sheets/Code.js in a bare scope", () => {
  let scope: vm.Context = {};
  const codeOf = (cell: unknown): unknown =>
    typeof cell === "string" ? (/^#[A-Z/0!?]+(?=: |$)/.exec(cell)?.[0] ?? cell) : cell;

  beforeAll(() => {
    scope = bareScope({});
    vm.runInContext(built("sheets/Code.js"), scope);
  });

  it("is JavaScript of 2019, without private fields and modules", () => {
    expect(() => parse(built("sheets/Code.js"), { ecmaVersion: 2019, sourceType: "script" })).not.toThrow();
  });

  it.each(catalogue.map(({ id }) => id))(
    "declares %s with its help directly above and its parameters by name",
    (id) => {
      const { parameters } = catalogue.find((definition) => definition.id === id)!;
      const help = new RegExp(`/\\*\\*\\n((?: \\*[^\\n]*\\n)+)function ${id}\\(([^)]*)\\) \\{`).exec(
        built("sheets/Code.js"),
      );
      expect(help?.[1]).toContain("@customfunction");
      expect(help?.[2]).toBe(parameters.map(({ name }) => name).join(", "));
      for (const { name, isRequired } of parameters)
        expect(help?.[1]).toContain(` * @param ${name} ${isRequired ? "" : "(optional) "}`);
    },
  );

  it.each(cases)("$name", ({ id, given, wanted, isOneCell }) => {
    const callable = scope[id] as Callable;
    const filled = given.map(sheetsArgument);
    if (isOneCell && String(wanted[0]![0]).startsWith("#")) {
      expect((thrownBy(() => callable(...filled)) as Error).message).toMatch(
        new RegExp(`^${String(wanted[0]![0]).replace(/[?]/g, "\\?")}(: |$)`),
      );
    } else {
      const result = callable(...filled);
      const rows = (Array.isArray(result) ? result : [[result]]) as readonly (readonly unknown[])[];
      expectBlock(
        rows.map((row) => row.map(codeOf)),
        wanted,
      );
    }
  });

  it("reads a duration, which Sheets hands over as a Date, in the spreadsheet's time zone: 2:30 is 2.5 hours", () => {
    const services = {
      SpreadsheetApp: { getActive: () => ({ getSpreadsheetTimeZone: () => "Europe/Berlin" }) },
      Utilities: {
        formatDate: (_date: Date, zone: string) =>
          zone === "Europe/Berlin" ? "1899 12 30 02 30 00" : "1899 12 30 01 36 32",
      },
    };
    const withServices = bareScope(services);
    vm.runInContext(built("sheets/Code.js"), withServices);
    expect((withServices["TIMETOHOURS"] as Callable)(new Date("1899-12-30T01:36:32Z"), "days")).toBeCloseTo(2.5, 9);
  });

  it("shows its menu before it is enabled in the file, when every other service is refused", () => {
    const done: string[] = [];
    const menu = {
      addItem: (caption: string, name: string) => (done.push(`${caption} → ${name}`), menu),
      addSeparator: () => menu,
      addToUi: () => done.push("shown"),
    };
    const refused = new Proxy(
      {},
      {
        get: (_, name) => {
          throw new Error(`You do not have permission to call ${String(name)}.`);
        },
      },
    );
    const SpreadsheetApp = new Proxy(
      {},
      {
        get: (_, name) =>
          name === "getUi"
            ? () => ({ createAddonMenu: () => menu })
            : (refused as Record<string | symbol, unknown>)[name],
      },
    );
    const restricted = bareScope({
      SpreadsheetApp,
      Session: refused,
      PropertiesService: refused,
      HtmlService: refused,
      Utilities: refused,
    });
    vm.runInContext(built("sheets/Code.js"), restricted);
    (restricted["onInstall"] as Callable)({ authMode: "NONE" });
    expect(done).toEqual([
      "Clients → showSidebar",
      "Freeze to values → freezeToValues",
      "Wake up functions → wakeUpFunctions",
      "Add the template → addTemplate",
      "shown",
    ]);
  });

  it("asks for the open file and its sidebar only", () => {
    const { oauthScopes } = JSON.parse(built("sheets/appsscript.json")) as { readonly oauthScopes: readonly string[] };
    expect(oauthScopes).toEqual([
      "https://www.googleapis.com/auth/spreadsheets.currentonly",
      "https://www.googleapis.com/auth/script.container.ui",
    ]);
  });
});

describe("what is built", () => {
  const bundles = existsSync(dist)
    ? ["excel", "sheets"].flatMap((folder) =>
        readdirSync(join(dist, folder))
          .filter((name) => /\.(js|html)$/.test(name))
          .map((name) => `${folder}/${name}`),
      )
    : [];

  it("holds the pages and scripts of both hosts", () => {
    expect(bundles).toEqual(
      expect.arrayContaining([
        "excel/functions.js",
        "excel/taskpane.html",
        "excel/taskpane.js",
        "sheets/Code.js",
        "sheets/sidebar.html",
      ]),
    );
  });

  it.each(bundles)("%s calls no network", (file) => {
    expect(built(file)).not.toMatch(
      /\bfetch\s*\(|XMLHttpRequest|WebSocket|EventSource|sendBeacon|UrlFetchApp|importScripts/,
    );
  });

  it("loads nothing from elsewhere but office.js from Microsoft", () => {
    const loaded = (page: string): readonly string[] =>
      [...built(page).matchAll(/<(?:script|link|img|iframe)\b[^>]*?(?:src|href)="([^"]*)"/g)].map(
        ([, address]) => address!,
      );
    expect(loaded("excel/taskpane.html")).toEqual([
      "https://appsforoffice.microsoft.com/lib/1/hosted/office.js",
      "functions.js",
      "taskpane.js",
    ]);
    expect(loaded("sheets/sidebar.html")).toEqual([]);
  });
});
