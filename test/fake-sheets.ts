import { existsSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import vm from "node:vm";

/** Google Sheets in small, strict where the real one is: new sheets have 1,000 rows and 26 columns and nothing lies outside them, blocks fit their range, "=1+1" and "+1" become formulas, "007" a number, and the sidebar hears text only. */
export interface FakeCell {
  readonly value: unknown;
  readonly formula: string;
}

type Refusal = (what: string) => void;

export class FakeSheetsSheet {
  readonly cells = new Map<string, FakeCell>();
  /** What formulas show, and what they fill beside and below them. */
  readonly results = new Map<string, { readonly value: unknown; readonly anchor: string }>();
  readonly formats = new Map<string, string>();
  readonly notes = new Map<string, string>();
  readonly lists = new Map<string, unknown>();
  readonly charts: unknown[] = [];
  readonly filters: string[] = [];
  rules: unknown[] = [];
  rows = 1000;
  columns = 26;
  frozenRows = 0;
  isHidden = false;

  constructor(readonly name: string, rows: readonly (readonly unknown[])[] = []) {
    this.rows = Math.max(1000, rows.length);
    rows.forEach((cells, row) => cells.forEach((value, column) => value !== "" && value !== null && this.cells.set(`${row},${column}`, { value, formula: "" })));
  }

  /** What a cell shows; a filled cell is empty as soon as the formula that filled it is gone. */
  shown(key: string): unknown {
    const result = this.results.get(key);
    const anchor = result === undefined ? undefined : this.cells.get(result.anchor);
    if (result !== undefined && anchor !== undefined && anchor.formula !== "" && (key === result.anchor || !this.cells.has(key))) return result.value;
    return this.cells.get(key)?.value ?? "";
  }

  lastRow(): number {
    return Math.max(0, ...[...this.cells.keys(), ...this.results.keys()].map((key) => Number(key.split(",")[0]) + 1));
  }

  lastColumn(): number {
    return Math.max(0, ...[...this.cells.keys(), ...this.results.keys()].map((key) => Number(key.split(",")[1]) + 1));
  }
}

export class FakeSheets {
  readonly properties = new Map<string, string>();
  selection = { sheet: "", row: 0, column: 0, rows: 1, columns: 1 };
  active: FakeSheetsSheet;
  /** The call that is refused, as Sheets refuses one on a protected sheet. */
  failAt: string | null = null;

  constructor(readonly sheets: FakeSheetsSheet[], readonly locale = "en_GB", readonly language = "en") {
    this.active = sheets[0]!;
  }

  /** The built Code.js in a scope that offers the services of Apps Script and nothing else; what the sidebar asks goes through it as text. */
  open(): { readonly google: unknown; readonly scope: vm.Context } {
    const path = join(resolve(__dirname, "../dist"), "sheets/Code.js");
    if (!existsSync(path)) throw new Error("dist/sheets/Code.js is not built. Run npm run build first.");
    const scope = vm.createContext(this.services());
    vm.runInContext("for (const name of ['Intl', 'console', 'WebAssembly']) delete globalThis[name];", scope);
    vm.runInContext(readFileSync(path, "utf8"), scope);
    return { google: { script: { run: runner(scope) } }, scope };
  }

  private services(): Record<string, unknown> {
    const book = this.book();
    const validation = (rule: Record<string, unknown>): unknown => ({
      setAllowInvalid: (isAllowed: boolean) => validation({ ...rule, isAllowed }),
      requireValueInList: (list: readonly string[]) => validation({ ...rule, list: [...list] }),
      requireValueInRange: (range: { readonly where: string }) => validation({ ...rule, range: range.where }),
      setHelpText: (help: string) => validation({ ...rule, help }),
      build: () => rule,
    });
    const format = (rule: Record<string, unknown>): unknown => ({
      whenTextEqualTo: (text: string) => format({ ...rule, text }),
      setFontColor: (color: string) => format({ ...rule, color }),
      setRanges: () => format(rule),
      build: () => rule,
    });
    return {
      SpreadsheetApp: { getActive: () => book, flush: () => undefined, setActiveSheet: (sheet: { readonly fake: FakeSheetsSheet }) => { this.active = sheet.fake; }, newDataValidation: () => validation({}), newConditionalFormatRule: () => format({}) },
      PropertiesService: { getDocumentProperties: () => ({
        getProperties: () => Object.fromEntries(this.properties),
        getKeys: () => [...this.properties.keys()],
        deleteProperty: (key: string) => { this.properties.delete(key); },
        setProperties: (values: Readonly<Record<string, unknown>>) => {
          for (const [key, value] of Object.entries(values)) {
            if (typeof value !== "string" || Buffer.byteLength(value) > 9216) throw new Error("Exception: Argument too large: value");
            this.properties.set(key, value);
          }
          if ([...this.properties.values()].reduce((sum, value) => sum + Buffer.byteLength(value), 0) > 500 * 1024) throw new Error("Exception: You have exceeded the property storage quota.");
        },
      }) },
      Session: { getActiveUserLocale: () => this.language },
      Utilities: { formatDate: (date: Date) => date.toISOString().slice(0, 19).replace(/[-T:]/g, " ") },
      Charts: { ChartType: { LINE: "LINE", BAR: "BAR", SCATTER: "SCATTER" } },
    };
  }

  private book(): Record<string, unknown> {
    const find = (name: string): FakeSheetsSheet | undefined => this.sheets.find((sheet) => sheet.name.toLowerCase() === name.toLowerCase());
    return {
      getSheets: () => this.sheets.map((sheet) => this.sheet(sheet)),
      getSheetByName: (name: string) => { const sheet = find(name); return sheet === undefined ? null : this.sheet(sheet); },
      insertSheet: (name: string) => {
        if (find(name) !== undefined) throw new Error(`A sheet with the name “${name}” already exists. Please enter another name.`);
        const sheet = new FakeSheetsSheet(name);
        this.sheets.push(sheet);
        return this.sheet(sheet);
      },
      deleteSheet: (sheet: { readonly fake: FakeSheetsSheet }) => { this.sheets.splice(this.sheets.indexOf(sheet.fake), 1); },
      getRange: (reference: string) => {
        const [, name = "", range = ""] = /^'((?:[^']|'')+)'!(.+)$/.exec(reference) ?? [];
        const sheet = find(name.replaceAll("''", "'"));
        if (sheet === undefined) throw new Error("Range not found");
        return this.sheet(sheet)["getRange"] instanceof Function ? (this.sheet(sheet)["getRange"] as (range: string) => unknown)(range) : null;
      },
      getActiveSheet: () => this.sheet(this.active),
      getActiveRange: () => { const { sheet, row, column, rows, columns } = this.selection; return this.range(find(sheet) ?? this.active, row, column, rows, columns); },
      getCurrentCell: () => { const { sheet, row, column } = this.selection; return this.range(find(sheet) ?? this.active, row, column, 1, 1); },
      getSpreadsheetLocale: () => this.locale,
      getSpreadsheetTimeZone: () => "Europe/Berlin",
    };
  }

  private readonly refuse: Refusal = (what) => {
    if (this.failAt === what) throw new Error("Exception: You are trying to edit a protected cell or object. Please contact the spreadsheet owner to remove protection if you need to edit.");
  };

  private sheet(fake: FakeSheetsSheet): Record<string, unknown> {
    const chart = (options: Record<string, unknown>): unknown => ({
      setChartType: (type: string) => chart({ ...options, type }),
      addRange: (range: { readonly where: string }) => chart({ ...options, ranges: [...((options["ranges"] as string[] | undefined) ?? []), range.where] }),
      setOption: (name: string, value: unknown) => chart({ ...options, [name]: value }),
      setPosition: (row: number, column: number) => chart({ ...options, row, column }),
      build: () => options,
    });
    return {
      fake,
      getName: () => fake.name,
      getLastRow: () => fake.lastRow(),
      getLastColumn: () => fake.lastColumn(),
      getMaxRows: () => fake.rows,
      getMaxColumns: () => fake.columns,
      insertRowsAfter: (_after: number, count: number) => { fake.rows += count; },
      insertColumnsAfter: (_after: number, count: number) => { fake.columns += count; },
      isSheetHidden: () => fake.isHidden,
      getRange: (row: number | string, column = 1, rows = 1, columns = 1) => {
        if (typeof row === "number") return this.range(fake, row - 1, column - 1, rows, columns);
        const [, left = "A", top = "1", right = left, bottom = top] = /^([A-Z]+)(\d+)(?::([A-Z]+)(\d+))?$/.exec(row.replaceAll("$", "")) ?? [];
        return this.range(fake, Number(top) - 1, columnOf(left), Number(bottom) - Number(top) + 1, columnOf(right) - columnOf(left) + 1);
      },
      getDataRange: () => this.range(fake, 0, 0, fake.lastRow(), fake.lastColumn()),
      clear: () => { fake.cells.clear(); },
      setColumnWidth: (column: number) => { if (column > fake.columns) throw new Error("Those columns are out of bounds."); },
      setFrozenRows: (count: number) => { fake.frozenRows = count; },
      getFilter: () => (fake.filters.length === 0 ? null : { remove: () => { fake.filters.length = 0; } }),
      getCharts: () => [...fake.charts],
      removeChart: (made: unknown) => { fake.charts.splice(fake.charts.indexOf(made), 1); },
      newChart: () => chart({}),
      insertChart: (made: unknown) => { fake.charts.push(made); },
      setConditionalFormatRules: (rules: unknown[]) => { fake.rules = rules; },
    };
  }

  private range(fake: FakeSheetsSheet, row: number, column: number, rows: number, columns: number): Record<string, unknown> {
    if (row < 0 || column < 0 || rows < 1 || columns < 1 || row + rows > fake.rows || column + columns > fake.columns) throw new Error("Exception: The coordinates of the range are outside the dimensions of the sheet.");
    const block = (of: (key: string) => unknown): unknown[][] => Array.from({ length: rows }, (_, r) => Array.from({ length: columns }, (__, c) => of(`${row + r},${column + c}`)));
    const fits = (values: readonly (readonly unknown[])[]): void => {
      if (values.length !== rows) throw new Error(`The number of rows in the data does not match the number of rows in the range. The data has ${values.length} but the range has ${rows}.`);
      for (const cells of values) if (cells.length !== columns) throw new Error(`The number of columns in the data does not match the number of columns in the range. The data has ${cells.length} but the range has ${columns}.`);
    };
    const looks = (values: readonly (readonly unknown[])[]): void => {
      fits(values);
    };
    return {
      where: `${fake.name}!${row},${column} ${rows}×${columns}`,
      getValues: () => block((key) => fake.shown(key)),
      getDisplayValues: () => block((key) => String(fake.shown(key))),
      getFormulas: () => block((key) => fake.cells.get(key)?.formula ?? ""),
      clearContent: () => { block((key) => fake.cells.delete(key)); },
      setValue: (value: unknown) => { const cell = typed(value); if (cell !== null) fake.cells.set(`${row},${column}`, cell); },
      getNumberFormats: () => block((key) => fake.formats.get(key) ?? "General"),
      setValues: (values: readonly (readonly unknown[])[]) => {
        this.refuse("setValues");
        fits(values);
        values.forEach((cells, r) => cells.forEach((value, c) => { const cell = typed(value); if (cell === null) fake.cells.delete(`${row + r},${column + c}`); else fake.cells.set(`${row + r},${column + c}`, cell); }));
      },
      setNumberFormats: (formats: readonly (readonly string[])[]) => { fits(formats); formats.forEach((cells, r) => cells.forEach((format, c) => fake.formats.set(`${row + r},${column + c}`, format))); },
      setFontWeights: looks, setFontSizes: looks, setFontColors: looks, setBackgrounds: looks, setWraps: looks,
      setFormula: (formula: string) => { fake.cells.set(`${row},${column}`, { value: "", formula }); if (fake.results.get(`${row},${column}`)?.value === "#NAME?") fake.results.set(`${row},${column}`, { value: 1, anchor: `${row},${column}` }); },
      setNote: (note: string) => { fake.notes.set(`${row},${column}`, note); },
      setDataValidation: (rule: unknown) => { fake.lists.set(`${row},${column}`, rule); },
      createFilter: () => { if (fake.filters.length > 0) throw new Error("You can't create a filter in a sheet that already has a filter."); fake.filters.push(`${row},${column} ${rows}×${columns}`); },
      isBlank: () => block((key) => fake.cells.get(key)).flat().every((cell) => cell === undefined),
      getRow: () => row + 1, getColumn: () => column + 1, getNumRows: () => rows, getNumColumns: () => columns,
      getSheet: () => this.sheet(fake),
    };
  }
}

/** What becomes of a value in a cell, as if it had been typed. */
function typed(value: unknown): FakeCell | null {
  if (value === null || value === undefined || value === "") return null;
  if (typeof value !== "string") return { value, formula: "" };
  if (value.startsWith("'")) return { value: value.slice(1), formula: "" };
  if (/^[=+]/.test(value)) return { value: "", formula: `=${value.slice(1)}` };
  if (/^-?\d+([.,]\d+)?$/.test(value)) return { value: Number(value.replace(",", ".")), formula: "" };
  return { value, formula: "" };
}

function columnOf(letters: string): number {
  return Array.from(letters).reduce((number, letter) => number * 26 + letter.charCodeAt(0) - 64, 0) - 1;
}

/** google.script.run: answers later, hands over text only, and forgets everything about an error but its message. */
function runner(scope: vm.Context, done: (answer: unknown) => void = () => undefined, fail: (error: Error) => void = () => undefined): Record<string, unknown> {
  return {
    withSuccessHandler: (handler: typeof done) => runner(scope, handler, fail),
    withFailureHandler: (handler: typeof fail) => runner(scope, done, handler),
    answer: (request: unknown) => {
      if (typeof request !== "string") throw new TypeError("Only text is handed over.");
      setTimeout(() => {
        let answer: unknown;
        try {
          answer = (scope["answer"] as (request: string) => unknown)(request);
        } catch (error) {
          fail(new Error((error as Error).message));
          return;
        }
        if (typeof answer === "string") done(answer);
        else fail(new Error("The answer is lost."));
      }, 0);
    },
  };
}
