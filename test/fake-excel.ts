/** Excel's proxies in small: nothing can be read before load and sync, nothing happens before sync, names are unique, rows are rectangular. */
export interface FakeSheet {
  name: string;
  visibility: string;
  readonly cells: Map<string, unknown>;
  /** What formulas show, and what they fill beside and below them. */
  readonly results: Map<string, { readonly value: unknown; readonly anchor: string }>;
  readonly formats: Map<string, string>;
  readonly looks: string[];
  readonly names: Record<string, string>;
  readonly tables: string[];
  readonly charts: Record<string, unknown>[];
  frozenRows: number;
}

type Fields = Record<string, unknown>;

export function fakeSheet(name: string, rows: readonly (readonly unknown[])[] = []): FakeSheet {
  const sheet: FakeSheet = { name, visibility: "Visible", cells: new Map(), results: new Map(), formats: new Map(), looks: [], names: {}, tables: [], charts: [], frozenRows: 0 };
  rows.forEach((row, r) => row.forEach((cell, c) => cell !== "" && sheet.cells.set(`${r},${c}`, cell)));
  return sheet;
}

export class FakeExcel {
  syncs = 0;
  activeCell: readonly [number, number] = [0, 0];
  active: FakeSheet;
  settings: Fields = {};
  failAt: string | null = null;
  decimalSeparator = ",";

  constructor(readonly sheets: FakeSheet[]) {
    this.active = sheets[0]!;
  }

  /** What office.js offers to the host under test. */
  globals(displayLanguage = "en-GB", apiLevel = "1.20"): Fields {
    const supports = (_set: string, version: string): boolean => Number(version.split(".")[1]) <= Number(apiLevel.split(".")[1]);
    const settings = { get: (key: string) => this.settings[key] ?? null, set: (key: string, value: unknown) => (this.settings[key] = value), saveAsync: (done: (result: unknown) => void) => done({ status: "succeeded" }) };
    return {
      Office: { context: { displayLanguage, requirements: { isSetSupported: supports }, document: { settings } }, AsyncResultStatus: { Succeeded: "succeeded" } },
      Excel: { run: (_options: unknown, batch: (context: unknown) => Promise<unknown>) => batch(new Context(this).api()) },
    };
  }
}

class Context {
  private queue: (() => void)[] = [];

  constructor(private readonly excel: FakeExcel) {}

  api(): Fields {
    const { excel } = this;
    const worksheets = this.proxy(() => ({ items: excel.sheets.map((sheet) => this.sheet(sheet)) }), {
      add: (name: string) => {
        const sheet = fakeSheet(name);
        this.later(() => {
          if (excel.sheets.some((other) => other.name.toLowerCase() === name.toLowerCase())) throw Object.assign(new Error("exists"), { code: "ItemAlreadyExists" });
          excel.sheets.push(sheet);
        });
        return this.sheet(sheet);
      },
      getActiveWorksheet: () => this.sheet(() => excel.active),
      getItem: (name: string) => this.sheet(() => excel.sheets.find((sheet) => sheet.name === name) ?? refuse("ItemNotFound")),
      ...Object.fromEntries(["onChanged", "onAdded", "onDeleted"].map((name) => [name, { add: () => ({ remove: () => undefined, context: { sync: () => Promise.resolve() } }) }])),
    });
    const workbook = { worksheets, getSelectedRange: () => this.range(excel.active, ...excel.activeCell, 2, 3), getActiveCell: () => this.range(excel.active, ...excel.activeCell, 1, 1) };
    const application = { suspendApiCalculationUntilNextSync: () => undefined, cultureInfo: { numberFormat: this.proxy(() => ({ numberDecimalSeparator: excel.decimalSeparator }), {}) } };
    return { workbook, application, sync: () => this.sync() };
  }

  private later(act: () => void): void {
    this.queue.push(act);
  }

  private async sync(): Promise<void> {
    await Promise.resolve();
    this.excel.syncs++;
    const work = this.queue;
    this.queue = [];
    for (const act of work) act();
  }

  /** An object whose fields can be read only after load(names) and sync(), and whose setting waits for sync(). */
  private proxy(read: () => Fields, methods: Fields, write: (name: string, value: unknown) => void = () => undefined): Fields {
    const loaded: Fields = {};
    const load = (names: string): void => {
      for (const name of names.split(",")) {
        const [field = "", inner] = name.split("/");
        this.later(() => {
          loaded[field] ??= read()[field];
          if (inner === undefined) return;
          const parts = Array.isArray(loaded[field]) ? (loaded[field] as Fields[]) : [loaded[field] as Fields];
          for (const part of parts) (part["load"] as (name: string) => void)(inner);
          const nested = this.queue;
          this.queue = [];
          for (const act of nested) act();
        });
      }
    };
    return new Proxy(methods, {
      get: (_, name) => {
        if (name === "load") return load;
        if (name === "untrack") return () => undefined;
        if (name in methods) return methods[name as string];
        if (name in loaded) return loaded[name as string];
        if (typeof name === "symbol" || name === "then") return undefined;
        throw new Error(`PropertyNotLoaded: ${name}`);
      },
      set: (_, name, value) => {
        this.later(() => {
          if (this.excel.failAt === name) refuse("AccessDenied");
          write(name as string, value);
        });
        return true;
      },
    });
  }

  private sheet(found: FakeSheet | (() => FakeSheet)): Fields {
    const sheet = (): FakeSheet => (typeof found === "function" ? found() : found);
    const series = (): Fields => this.proxy(() => ({}), { setValues: () => undefined, setXAxisValues: () => undefined });
    return this.proxy(() => ({ name: sheet().name, visibility: sheet().visibility }), {
      getRangeByIndexes: (row: number, column: number, rows: number, columns: number) => this.range(sheet, row, column, rows, columns),
      getRange: (reference?: string) => ({ reference, clear: () => this.later(() => sheet().tables.length > 0 ? refuse("InvalidOperation") : sheet().cells.clear()) }),
      getUsedRangeOrNullObject: () => this.used(sheet()),
      activate: () => this.later(() => (this.excel.active = sheet())),
      delete: () => this.later(() => this.excel.sheets.splice(this.excel.sheets.indexOf(sheet()), 1)),
      names: { add: (name: string, range: { reference: string }) => this.later(() => (sheet().names[name] = range.reference)) },
      tables: this.proxy(() => ({ items: sheet().tables.map((range) => ({ delete: () => this.later(() => sheet().tables.splice(sheet().tables.indexOf(range), 1)), load: () => undefined })) }), { add: (range: string) => (this.later(() => sheet().tables.push(range)), {}) }),
      freezePanes: { freezeRows: (count: number) => this.later(() => (sheet().frozenRows = count)) },
      charts: this.proxy(() => ({ items: sheet().charts.map((chart) => ({ delete: () => this.later(() => sheet().charts.splice(sheet().charts.indexOf(chart), 1)), load: () => undefined })) }), {
        add: (kind: string) => {
          const axis = (): Fields => ({ title: {} });
          const chart = { kind, title: {}, axes: { categoryAxis: axis(), valueAxis: axis() }, series: { getItemAt: series, add: series }, setPosition: () => undefined };
          this.later(() => sheet().charts.push(chart));
          return chart;
        },
      }),
    });
  }

  private used(sheet: FakeSheet): Fields {
    const places = [...sheet.cells.keys(), ...sheet.results.keys()].map((key) => key.split(",").map(Number) as [number, number]);
    if (places.length === 0) return { isNullObject: true, load: () => undefined };
    const [rows, columns] = [places.map(([row]) => row), places.map(([, column]) => column)];
    const [top, left] = [Math.min(...rows), Math.min(...columns)];
    return this.range(sheet, top, left, Math.max(...rows) - top + 1, Math.max(...columns) - left + 1);
  }

  private range(found: FakeSheet | (() => FakeSheet), row: number, column: number, rows: number, columns: number): Fields {
    const sheet = (): FakeSheet => (typeof found === "function" ? found() : found);
    const table = (of: (key: string) => unknown): unknown[][] => Array.from({ length: rows }, (_, r) => Array.from({ length: columns }, (__, c) => of(`${row + r},${column + c}`)));
    const fields = (): Fields => ({
      rowIndex: row,
      columnIndex: column,
      rowCount: rows,
      columnCount: columns,
      values: table((key) => shown(sheet(), key)),
      formulas: table((key) => sheet().cells.get(key) ?? ""),
      numberFormat: table((key) => sheet().formats.get(key) ?? "General"),
      worksheet: this.sheet(sheet()),
    });
    const look = (): Fields => this.proxy(() => ({}), {}, (name, value) => sheet().looks.push(`${row},${column} ${rows}×${columns} ${name} ${typeof value === "string" ? value : JSON.stringify(value)}`));
    const format = this.proxy(() => ({}), { font: look(), fill: look() });
    const methods = { isNullObject: false, format, dataValidation: look(), getEntireColumn: () => ({ format: look() }) };
    return this.proxy(fields, methods, (name, value) => this.write(sheet(), name, value as unknown[][], row, column, rows, columns));
  }

  private write(sheet: FakeSheet, name: string, value: unknown[][], row: number, column: number, rows: number, columns: number): void {
    if (value.length !== rows || value.some((cells) => cells.length !== columns)) refuse("InvalidArgument");
    value.forEach((cells, r) => cells.forEach((cell, c) => (name === "numberFormat" ? sheet.formats : sheet.cells).set(`${row + r},${column + c}`, cell)));
  }
}

/** A filled cell is empty as soon as the formula that filled it is gone. */
function shown(sheet: FakeSheet, key: string): unknown {
  const result = sheet.results.get(key);
  const anchor = result === undefined ? undefined : sheet.cells.get(result.anchor);
  if (result !== undefined && typeof anchor === "string" && anchor.startsWith("=") && (key === result.anchor || !sheet.cells.has(key))) return result.value;
  const typed = sheet.cells.get(key) ?? "";
  return typeof typed === "string" && typed.startsWith("'") ? typed.slice(1) : typed;
}

function refuse(code: string): never {
  throw Object.assign(new Error(code), { code });
}
