import { existsSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import vm from "node:vm";
import { isUnderMerge, type MergedBlock } from "./merged-block";
import { placeOf } from "./place-of";

/**
 * Google Sheets in small, strict where the real one is: new sheets have 1,000 rows and 26 columns and nothing lies
 * outside them, blocks fit their range, "=1+1" and "+1" become formulas and "007" a number, a formula is read in the
 * spreadsheet's locale, an execution ends after six minutes (each call costs one of 20 ms and more by its cells) where
 * it stands, so that nothing it would do afterwards is done, properties belong to the script and are not in a copy of
 * the file, entering a formula anew that is there already computes nothing, and the sidebar hears text only.
 */
export interface FakeCell {
  readonly value: unknown;
  readonly formula: string;
}

let made = 0;

/** Six minutes in the time of calls that the documentation calls slow. */
const longest = 360_000;

type Refusal = (what: string) => void;

export class FakeSheetsSheet {
  readonly cells = new Map<string, FakeCell>();
  /** What formulas show, and what they fill beside and below them. */
  readonly results = new Map<string, { readonly value: unknown; readonly anchor: string }>();
  readonly formats = new Map<string, string>();
  readonly notes = new Map<string, string>();
  readonly lists = new Map<string, unknown>();
  readonly merges: MergedBlock[] = [];
  readonly id = ++made;
  readonly charts: unknown[] = [];
  readonly filters: string[] = [];
  rules: unknown[] = [];
  rows = 1000;
  columns = 26;
  frozenRows = 0;
  isHidden = false;
  /** Somebody else may write here, this reader may not. */
  isProtected = false;

  constructor(
    readonly name: string,
    rows: readonly (readonly unknown[])[] = [],
  ) {
    this.rows = Math.max(1000, rows.length);
    this.columns = Math.max(26, rows[0]?.length ?? 0);
    rows.forEach((cells, row) =>
      cells.forEach(
        (value, column) => value !== "" && value !== null && this.cells.set(`${row},${column}`, { value, formula: "" }),
      ),
    );
  }

  /** What a cell shows; a filled cell is empty as soon as the formula that filled it is gone. */
  shown(key: string): unknown {
    if (this.merges.length > 0 && isUnderMerge(this.merges, ...placeOf(key))) return "";
    const result = this.results.get(key);
    const anchor = result === undefined ? undefined : this.cells.get(result.anchor);
    if (
      result !== undefined &&
      anchor !== undefined &&
      anchor.formula !== "" &&
      (key === result.anchor || !this.cells.has(key))
    )
      return result.value;
    return this.cells.get(key)?.value ?? "";
  }

  lastRow(): number {
    return this.last(0);
  }

  lastColumn(): number {
    return this.last(1);
  }

  private last(part: 0 | 1): number {
    let most = 0;
    for (const keys of [this.cells.keys(), this.results.keys()])
      for (const key of keys) most = Math.max(most, placeOf(key)[part] + 1);
    return most;
  }
}

export class FakeSheets {
  /** Of the script: a copy of the file begins without them. */
  readonly properties = new Map<string, string>();
  /** The spreadsheet's time zone; the script's is UTC. */
  zone = "Europe/Berlin";
  /** How often a date was formatted: each is a call to a service. */
  formattedDates = 0;
  /** Milliseconds after which Google stops an execution. */
  allowed = longest;
  /** Whether Sheets finds the functions when it looks for them anew. */
  knowsFunctions = true;
  selection = { sheet: "", row: 0, column: 0, rows: 1, columns: 1 };
  active: FakeSheetsSheet;
  /** The call that is refused, as Sheets refuses one on a protected sheet. */
  failAt: string | null = null;
  isReadOnly = false;
  /** Somebody else's execution has the lock. */
  isLockedByOthers = false;
  /** What the menu, its dialogs and its messages said, and how a question is answered. */
  readonly told: string[] = [];
  answersYes = true;
  private hasLock = false;
  /** Milliseconds that the last execution took. */
  spent = 0;
  /** Google has ended the execution: whatever a script catches, no call of it does anything any more. */
  private isStopped = false;
  /** As before the add-on is enabled in a file: a menu may be built, nothing else. */
  forbidsServices = false;
  /** Google asks an account without the add-on. */
  refusesAccount = false;

  constructor(
    readonly sheets: FakeSheetsSheet[],
    readonly locale = "en_GB",
    readonly language = "en",
  ) {
    this.active = sheets[0]!;
  }

  /**
   * The built Code.js in a scope that offers the services of Apps Script and nothing else; what the sidebar asks goes
   * through it as text.
   */
  open(): { readonly google: unknown; readonly scope: vm.Context } {
    const path = join(resolve(__dirname, "../dist"), "sheets/Code.js");
    if (!existsSync(path)) throw new Error("dist/sheets/Code.js is not built. Run npm run build first.");
    const scope = vm.createContext(
      Object.fromEntries(Object.entries(this.services()).map(([name, service]) => [name, this.mortal(service)])),
    );
    vm.runInContext("for (const name of ['Intl', 'console', 'WebAssembly']) delete globalThis[name];", scope);
    vm.runInContext(readFileSync(path, "utf8"), scope);
    const begin = (): void => {
      if (this.refusesAccount) throw new Error("Authorization is required to perform that action.");
      this.spent = 0;
      this.hasLock = false;
      this.isStopped = false;
    };
    return {
      google: {
        script: {
          run: runner(scope, begin, () => {
            if (this.isStopped) stop();
          }),
        },
      },
      scope,
    };
  }

  /** A service, and what it hands out, as long as the execution lasts. */
  private mortal(service: unknown): unknown {
    if (Array.isArray(service))
      return typeof service[0] === "object" ? service.map((one: unknown) => this.mortal(one)) : service;
    if (
      typeof service !== "object" ||
      service === null ||
      !Object.values(service).some((part) => typeof part === "function")
    )
      return service;
    return new Proxy(service, {
      get: (target, name) => {
        const found = Reflect.get(target, name) as unknown;
        if (typeof found !== "function") return found;
        return (...given: readonly unknown[]): unknown => {
          if (this.isStopped) stop();
          return this.mortal(Reflect.apply(found, target, given));
        };
      },
    });
  }

  private services(): Record<string, unknown> {
    const book = this.book();
    const active = (): unknown => {
      if (this.forbidsServices) throw new Error("You do not have permission to call SpreadsheetApp.getActive.");
      return book;
    };
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
      LockService: {
        getDocumentLock: () => ({
          tryLock: () => {
            this.hasLock = !this.isLockedByOthers;
            return this.hasLock;
          },
          releaseLock: () => {
            this.hasLock = false;
          },
        }),
      },
      SpreadsheetApp: {
        ProtectionType: { SHEET: "SHEET", RANGE: "RANGE" },
        getActive: active,
        flush: () => undefined,
        getUi: () => this.ui(),
        setActiveSheet: (sheet: { readonly fake: FakeSheetsSheet }) => {
          this.active = sheet.fake;
        },
        newDataValidation: () => validation({}),
        newConditionalFormatRule: () => format({}),
      },
      PropertiesService: {
        getDocumentProperties: () => ({
          getProperties: () => Object.fromEntries(this.properties),
          getKeys: () => [...this.properties.keys()],
          deleteProperty: (key: string) => {
            this.properties.delete(key);
          },
          setProperties: (values: Readonly<Record<string, unknown>>) => {
            for (const [key, value] of Object.entries(values)) {
              if (typeof value !== "string" || Buffer.byteLength(value) > 9216)
                throw new Error("Exception: Argument too large: value");
              this.properties.set(key, value);
            }
            if ([...this.properties.values()].reduce((sum, value) => sum + Buffer.byteLength(value), 0) > 500 * 1024)
              throw new Error("Exception: You have exceeded the property storage quota.");
          },
        }),
      },
      Session: {
        getActiveUserLocale: () => {
          if (this.forbidsServices) throw new Error("You do not have permission to call Session.getActiveUserLocale.");
          return this.language;
        },
      },
      Utilities: {
        formatDate: (date: Date, zone: string) => {
          this.formattedDates++;
          this.spend(0, 1);
          return formatted(date, zone);
        },
      },
      Charts: { ChartType: { LINE: "LINE", BAR: "BAR", SCATTER: "SCATTER" } },
    };
  }

  /** Dialogs suspend the script, and a suspended script loses its lock. */
  private ui(): Record<string, unknown> {
    const menu: Record<string, unknown> = {};
    for (const name of ["addItem", "addSeparator", "addToUi"])
      menu[name] = (...given: readonly string[]) => {
        this.told.push([name, ...given].join(" "));
        return menu;
      };
    return {
      createAddonMenu: () => menu,
      Button: { YES: "YES", NO: "NO" },
      ButtonSet: { YES_NO: "YES_NO" },
      alert: (_title: string, question: string) => {
        this.told.push(`asked ${question}`);
        if (this.hasLock) this.told.push("lost the lock");
        this.hasLock = false;
        return this.answersYes ? "YES" : "NO";
      },
    };
  }

  /** What a call costs; an execution that takes too long ends where it stands. */
  private spend(cells: number, least = 20): void {
    this.spent += least + cells / 100;
    this.isStopped = this.spent > this.allowed;
    if (this.isStopped) stop();
  }

  private change(fake: FakeSheetsSheet | null = null): void {
    if (this.isReadOnly || fake?.isProtected === true)
      throw new Error(
        "Exception: You are trying to edit a protected cell or object. Please contact the spreadsheet owner to remove protection if you need to edit.",
      );
  }

  private book(): Record<string, unknown> {
    const find = (name: string): FakeSheetsSheet | undefined =>
      this.sheets.find((sheet) => sheet.name.toLowerCase() === name.toLowerCase());
    return {
      getSheets: () => this.sheets.map((sheet) => this.sheet(sheet)),
      getSheetByName: (name: string) => {
        const sheet = find(name);
        return sheet === undefined ? null : this.sheet(sheet);
      },
      insertSheet: (name: string) => {
        this.spend(0);
        this.change();
        if (name.length > 100) throw new Error("The sheet name cannot be greater than 100 characters.");
        if (find(name) !== undefined)
          throw new Error(`A sheet with the name “${name}” already exists. Please enter another name.`);
        const sheet = new FakeSheetsSheet(name);
        this.sheets.push(sheet);
        this.active = sheet;
        return this.sheet(sheet);
      },
      toast: (message: string) => {
        this.told.push(`told ${message}`);
      },
      deleteSheet: (sheet: { readonly fake: FakeSheetsSheet }) => {
        this.sheets.splice(this.sheets.indexOf(sheet.fake), 1);
      },
      getRange: (reference: string) => {
        const [, name = "", range = ""] = /^'((?:[^']|'')+)'!(.+)$/.exec(reference) ?? [];
        const sheet = find(name.replaceAll("''", "'"));
        if (sheet === undefined) throw new Error("Range not found");
        return this.sheet(sheet)["getRange"] instanceof Function
          ? (this.sheet(sheet)["getRange"] as (range: string) => unknown)(range)
          : null;
      },
      createTextFinder: (text: string) => this.finder(text, false),
      getActiveSheet: () => this.sheet(this.active),
      getActiveRange: () => {
        const { sheet, row, column, rows, columns } = this.selection;
        return this.range(find(sheet) ?? this.active, row, column, rows, columns);
      },
      getCurrentCell: () => {
        const { sheet, row, column } = this.selection;
        return this.range(find(sheet) ?? this.active, row, column, 1, 1);
      },
      getSpreadsheetLocale: () => this.locale,
      getSpreadsheetTimeZone: () => this.zone,
    };
  }

  /** Looks for what cells show, in all sheets; part of a cell is enough unless it is told otherwise. */
  private finder(text: string, isWhole: boolean): Record<string, unknown> {
    const isFound = (shown: string): boolean => (isWhole ? shown === text : shown.includes(text));
    return {
      matchEntireCell: (isWanted: boolean) => this.finder(text, isWanted),
      findAll: () => {
        this.spend(this.sheets.reduce((sum, { cells }) => sum + cells.size, 0));
        return this.sheets.flatMap((sheet) =>
          [...new Set([...sheet.cells.keys(), ...sheet.results.keys()])]
            .filter((key) => isFound(String(sheet.shown(key))))
            .map((key) => {
              return this.range(sheet, ...placeOf(key), 1, 1);
            }),
        );
      },
    };
  }

  private readonly refuse: Refusal = (what) => {
    if (this.failAt === what)
      throw new Error(
        "Exception: You are trying to edit a protected cell or object. Please contact the spreadsheet owner to remove protection if you need to edit.",
      );
  };

  private enter(fake: FakeSheetsSheet, key: string, formula: string): void {
    const before = fake.cells.get(key)?.formula;
    fake.cells.set(key, readFormula(formula, this.locale));
    if (fake.results.get(key)?.value === "#NAME?" && before !== formula && this.knowsFunctions)
      fake.results.set(key, { value: 1, anchor: key });
  }

  /** The file as *File › Make a copy* makes it: another one, with its script and sheets. */
  copy(): FakeSheets {
    const sheets = this.sheets.map((sheet) => {
      const copied = new FakeSheetsSheet(sheet.name);
      for (const part of ["cells", "results", "formats", "notes", "lists"] as const)
        for (const [key, value] of sheet[part]) copied[part].set(key, value as never);
      return Object.assign(copied, { rows: sheet.rows, columns: sheet.columns, isHidden: sheet.isHidden });
    });
    return Object.assign(new FakeSheets(sheets, this.locale, this.language), { zone: this.zone });
  }

  private sheet(fake: FakeSheetsSheet): Record<string, unknown> {
    const chart = (options: Record<string, unknown>): unknown => ({
      setChartType: (type: string) => chart({ ...options, type }),
      addRange: (range: { readonly where: string }) =>
        chart({ ...options, ranges: [...((options["ranges"] as string[] | undefined) ?? []), range.where] }),
      setNumHeaders: (headers: number) => chart({ ...options, headers }),
      setOption: (name: string, value: unknown) => chart({ ...options, [name]: value }),
      setPosition: (row: number, column: number) => chart({ ...options, row, column }),
      build: () => options,
    });
    return {
      fake,
      getName: () => fake.name,
      getSheetId: () => fake.id,
      getLastRow: () => fake.lastRow(),
      getLastColumn: () => fake.lastColumn(),
      getMaxRows: () => fake.rows,
      getMaxColumns: () => fake.columns,
      insertRowsAfter: (_after: number, count: number) => {
        fake.rows += count;
      },
      insertColumnsAfter: (_after: number, count: number) => {
        fake.columns += count;
      },
      isSheetHidden: () => fake.isHidden,
      hideSheet: () => {
        this.change();
        if (this.sheets.every((other) => other === fake || other.isHidden))
          throw new Error("Exception: You can't hide all the sheets in a document.");
        fake.isHidden = true;
        if (this.active === fake) this.active = this.sheets.find((other) => !other.isHidden) ?? fake;
      },
      getProtections: () => (fake.isProtected ? [{ canEdit: () => false, isWarningOnly: () => false }] : []),
      getRange: (row: number | string, column = 1, rows = 1, columns = 1) => {
        if (typeof row === "number") return this.range(fake, row - 1, column - 1, rows, columns);
        const [, left = "A", top = "1", right = left, bottom = top] =
          /^([A-Z]+)(\d+)(?::([A-Z]+)(\d+))?$/.exec(row.replaceAll("$", "")) ?? [];
        return this.range(
          fake,
          Number(top) - 1,
          columnOf(left),
          Number(bottom) - Number(top) + 1,
          columnOf(right) - columnOf(left) + 1,
        );
      },
      getDataRange: () => this.range(fake, 0, 0, fake.lastRow(), fake.lastColumn()),
      // Notes, lists and rules outlive clear().
      clear: () => {
        this.change();
        fake.cells.clear();
      },
      clearNotes: () => {
        this.change();
        fake.notes.clear();
      },
      clearConditionalFormatRules: () => {
        this.change();
        fake.rules = [];
      },
      setColumnWidth: (column: number) => {
        if (column > fake.columns) throw new Error("Those columns are out of bounds.");
      },
      setFrozenRows: (count: number) => {
        fake.frozenRows = count;
      },
      getFilter: () =>
        fake.filters.length === 0
          ? null
          : {
              remove: () => {
                fake.filters.length = 0;
              },
            },
      getCharts: () => [...fake.charts],
      removeChart: (made: unknown) => {
        fake.charts.splice(fake.charts.indexOf(made), 1);
      },
      newChart: () => chart({}),
      insertChart: (made: unknown) => {
        fake.charts.push(made);
      },
      setConditionalFormatRules: (rules: unknown[]) => {
        fake.rules = rules;
      },
    };
  }

  private range(
    fake: FakeSheetsSheet,
    row: number,
    column: number,
    rows: number,
    columns: number,
  ): Record<string, unknown> {
    if (row < 0 || column < 0 || rows < 1 || columns < 1 || row + rows > fake.rows || column + columns > fake.columns)
      throw new Error("Exception: The coordinates of the range are outside the dimensions of the sheet.");
    this.spend(rows * columns);
    const block = (of: (key: string) => unknown): unknown[][] =>
      Array.from({ length: rows }, (_, r) =>
        Array.from({ length: columns }, (__, c) => of(`${row + r},${column + c}`)),
      );
    const fits = (values: readonly (readonly unknown[])[]): void => {
      if (values.length !== rows)
        throw new Error(
          `The number of rows in the data does not match the number of rows in the range. The data has ${values.length} but the range has ${rows}.`,
        );
      for (const cells of values)
        if (cells.length !== columns)
          throw new Error(
            `The number of columns in the data does not match the number of columns in the range. The data has ${cells.length} but the range has ${columns}.`,
          );
    };
    const looks = (values: readonly (readonly unknown[])[]): void => {
      fits(values);
    };
    return {
      where: `${fake.name}!${row},${column} ${rows}×${columns}`,
      getValues: () => block((key) => fake.shown(key)),
      getDisplayValues: () => block((key) => String(fake.shown(key))),
      getFormula: () => fake.cells.get(`${row},${column}`)?.formula ?? "",
      getFormulas: () => block((key) => fake.cells.get(key)?.formula ?? ""),
      clearContent: () => {
        this.change(fake);
        block((key) => fake.cells.delete(key));
      },
      getValue: () => fake.shown(`${row},${column}`),
      getNumberFormats: () => block((key) => fake.formats.get(key) ?? "General"),
      setValues: (values: readonly (readonly unknown[])[]) => {
        this.refuse("setValues");
        this.change(fake);
        fits(values);
        values.forEach((cells, r) =>
          cells.forEach((value, c) => {
            const cell = typed(value, this.locale);
            if (cell === null) fake.cells.delete(`${row + r},${column + c}`);
            else fake.cells.set(`${row + r},${column + c}`, cell);
          }),
        );
      },
      setValue: (value: unknown) => {
        this.change(fake);
        const cell = typed(value, this.locale);
        if (cell === null) fake.cells.delete(`${row},${column}`);
        else fake.cells.set(`${row},${column}`, cell);
      },
      setNumberFormats: (formats: readonly (readonly string[])[]) => {
        fits(formats);
        formats.forEach((cells, r) =>
          cells.forEach((format, c) => fake.formats.set(`${row + r},${column + c}`, format)),
        );
      },
      setFontColor: () => undefined,
      setFontWeights: looks,
      setFontSizes: looks,
      setFontColors: looks,
      setBackgrounds: looks,
      setHorizontalAlignments: looks,
      setWraps: looks,
      setFormula: (formula: string) => {
        this.change(fake);
        this.enter(fake, `${row},${column}`, formula);
      },
      setFormulas: (formulas: readonly (readonly string[])[]) => {
        this.change(fake);
        fits(formulas);
        formulas.forEach((cells, r) =>
          cells.forEach((formula, c) => {
            this.enter(fake, `${row + r},${column + c}`, formula);
          }),
        );
      },
      clearDataValidations: () => {
        this.change();
        block((key) => fake.lists.delete(key));
      },
      setNote: (note: string) => {
        fake.notes.set(`${row},${column}`, note);
      },
      setDataValidation: (rule: unknown) => {
        fake.lists.set(`${row},${column}`, rule);
      },
      createFilter: () => {
        if (fake.filters.length > 0) throw new Error("You can't create a filter in a sheet that already has a filter.");
        fake.filters.push(`${row},${column} ${rows}×${columns}`);
      },
      isBlank: () =>
        block((key) => fake.cells.get(key))
          .flat()
          .every((cell) => cell === undefined),
      getRow: () => row + 1,
      getColumn: () => column + 1,
      getNumRows: () => rows,
      getNumColumns: () => columns,
      getSheet: () => this.sheet(fake),
    };
  }
}

/**
 * A formula as this locale reads it: where decimals have a comma, arguments need semicolons, and columns of a list a
 * backslash.
 */
function readFormula(formula: string, locale: string): FakeCell {
  const bare = formula.replace(/"(?:[^"]|"")*"|'(?:[^']|'')*'/g, "");
  const isPoint = locale.startsWith("en");
  const isRead = isPoint ? !/\\/.test(bare) : !/,|\d\.\d/.test(bare);
  return { value: "", formula: isRead ? formula : `#ERROR! of ${formula}` };
}

/** What becomes of a value in a cell, as if it had been typed. */
function typed(value: unknown, locale: string): FakeCell | null {
  if (value === null || value === undefined || value === "") return null;
  if (typeof value !== "string") return { value, formula: "" };
  if (value.startsWith("'")) return { value: value.slice(1), formula: "" };
  if (/^[=+]/.test(value)) return readFormula(`=${value.slice(1)}`, locale);
  if (/^-?\d+([.,]\d+)?(e\d+)?$/i.test(value)) return { value: Number(value.replace(",", ".")), formula: "" };
  if (/^(true|false)$/i.test(value)) return { value: value.toLowerCase() === "true", formula: "" };
  if (/^\d+[-/]\d+$/.test(value)) return { value: new Date(0), formula: "" };
  return { value, formula: "" };
}

/** "2024 01 01 00 00 00" in a time zone. */
function formatted(date: Date, zone: string): string {
  const parts = new Intl.DateTimeFormat("en-GB", {
    timeZone: zone,
    year: "numeric",
    month: "2-digit",
    day: "2-digit",
    hour: "2-digit",
    minute: "2-digit",
    second: "2-digit",
    hourCycle: "h23",
  }).formatToParts(date);
  return ["year", "month", "day", "hour", "minute", "second"]
    .map((wanted) => parts.find(({ type }) => type === wanted)!.value)
    .join(" ");
}

function columnOf(letters: string): number {
  return Array.from(letters).reduce((number, letter) => number * 26 + letter.charCodeAt(0) - 64, 0) - 1;
}

function stop(): never {
  throw new Error("Exception: Exceeded maximum execution time");
}

/** google.script.run: answers later, hands over text only, and forgets everything about an error but its message. */
function runner(
  scope: vm.Context,
  begin: () => void,
  end: () => void,
  done: (answer: unknown) => void = () => undefined,
  fail: (error: Error) => void = () => undefined,
): Record<string, unknown> {
  return {
    withSuccessHandler: (handler: typeof done) => runner(scope, begin, end, handler, fail),
    withFailureHandler: (handler: typeof fail) => runner(scope, begin, end, done, handler),
    answer: (request: unknown) => {
      if (typeof request !== "string") throw new TypeError("Only text is handed over.");
      setTimeout(() => {
        let answer: unknown;
        try {
          begin();
          answer = (scope["answer"] as (request: string) => unknown)(request);
          end();
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
