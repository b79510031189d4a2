import { callsOwnFunction } from "../src/functions/own-formula";
import { isUnderMerge, type MergedBlock } from "./merged-block";
import { placeOf } from "./place-of";

/**
 * Excel in small, as strict as the real one: nothing can be read before load and sync, nothing happens before sync, a
 * batch ends at its first error, rows are rectangular, names are unique, requests and answers on the web hold 5 MB, an
 * API of a later set is not there, a cell being edited stops every batch that does not wait, each sync is a step for
 * Undo unless it is in a group, on a Mac a panel saves and prints nothing and says nothing. It runs in Node and in a
 * page.
 */
export interface FakeSheet {
  readonly id: string;
  name: string;
  visibility: string;
  readonly cells: Map<string, unknown>;
  /** What formulas show, and what they fill beside and below them. */
  readonly results: Map<string, { readonly value: unknown; readonly anchor: string }>;
  readonly formats: Map<string, string>;
  /** Merged blocks; only the first cell of each holds something. */
  readonly merges: MergedBlock[];
  readonly looks: string[];
  readonly names: Record<string, string>;
  readonly tables: string[];
  readonly charts: Record<string, unknown>[];
  conditionalFormats: number;
  frozenRows: number;
  isProtected: boolean;
}

type Fields = Record<string, unknown>;
type Handler = (event: Fields) => Promise<unknown>;
type Place = readonly [row: number, column: number];
type Block = readonly [row: number, column: number, rows: number, columns: number];

export interface FakeOptions {
  readonly platform?: "desktop" | "web";
  /** The ExcelApi set: "1.13" is Excel 2021, "1.20" a Microsoft 365 of today. */
  readonly apiLevel?: string;
  readonly language?: string;
  /** What Excel itself was told to use, in place of the system's. */
  readonly decimalSeparator?: string;
  /** The system's own: name and decimal sign. */
  readonly culture?: { readonly name: string; readonly decimal: string };
  /** Days count from 1904, as in workbooks of old Macs. */
  readonly is1904?: boolean;
}

let made = 0;

export function fakeSheet(name: string, rows: readonly (readonly unknown[])[] = []): FakeSheet {
  made++;
  const sheet: FakeSheet = {
    id: `{${made}}`,
    name,
    visibility: "Visible",
    cells: new Map(),
    results: new Map(),
    formats: new Map(),
    merges: [],
    looks: [],
    names: {},
    tables: [],
    charts: [],
    conditionalFormats: 0,
    frozenRows: 0,
    isProtected: false,
  };
  rows.forEach((row, r) =>
    row.forEach((cell, c) => cell !== "" && cell !== null && sheet.cells.set(`${r},${c}`, cell)),
  );
  return sheet;
}

/** As office.js throws them. */
class RichApiError extends Error {
  override readonly name = "RichApi.Error";
  readonly debugInfo: Fields;

  constructor(readonly code: string) {
    super(`${code}: Excel refused this.`);
    this.debugInfo = { code, message: this.message };
  }
}

export class FakeExcel {
  syncs = 0;
  activeCell: Place = [0, 0];
  /** Rows and columns that are selected, from the active cell on. */
  selected: Place = [2, 3];
  active: FakeSheet;
  isReadOnly = false;
  isStructureProtected = false;
  /** Ends when the cell that a person edits is left. */
  editing: Promise<void> | null = null;
  /** What a person has marked: one block, several, or no cells at all. */
  marked: "range" | "areas" | "chart" = "range";
  /** Excel finds fault with labels at points of a chart. */
  refusesLabels = false;
  /**
   * Administrators forbid an add-in to open files; the message comes in Excel's language, with a code that others have
   * too (office-js#3568).
   */
  isHardened = false;
  /**
   * Whether Excel knows the functions of the add-in: what was entered before it does shows #NAME?, also when it is
   * entered again (office-js#6611).
   */
  knowsFunctions = true;
  /** How often somebody asked where there are formulas. */
  formulaLooks = 0;
  /** A property whose setting is refused from now on. */
  failAt: string | null = null;
  /** What this version cannot undo, besides deleting sheets: "conditionalFormats". */
  noUndoOf = "";
  /** Called at every sync, to act between two of them as another person may. */
  onSync: (() => void) | null = null;
  readonly undo = { steps: 0, isCleared: false };
  readonly opened: string[] = [];
  /** Addresses that were handed to the system's browser. */
  readonly browserWindows: string[] = [];
  /** What a panel on a Mac wanted to save or print, and nobody ever saw. */
  readonly lost: string[] = [];
  readonly panes: Pane[] = [];
  settings: Fields = {};
  theme: Fields | undefined;
  startup = "None";
  shownPanes = 0;
  /** "PC", "Mac" or "OfficeOnline", as Office tells it. */
  system: string;
  readonly platform: "desktop" | "web";
  readonly level: number;
  readonly language: string;
  readonly decimalSeparator: string | null;
  readonly culture: { readonly name: string; readonly decimal: string };
  readonly is1904: boolean;

  constructor(
    readonly sheets: FakeSheet[],
    options: FakeOptions = {},
  ) {
    this.active = sheets[0]!;
    this.platform = options.platform ?? "desktop";
    this.system = this.platform === "web" ? "OfficeOnline" : "PC";
    this.level = levelOf(options.apiLevel ?? "1.20");
    this.language = options.language ?? "en-GB";
    this.decimalSeparator = options.decimalSeparator ?? null;
    this.culture = options.culture ?? {
      name: this.language,
      decimal: this.language.startsWith("de") && !/-(?:CH|LI)$/.test(this.language) ? "," : ".",
    };
    this.is1904 = options.is1904 ?? false;
  }

  /** What office.js offers to one pane: another window of the same workbook has another. */
  globals(): Fields {
    const pane = new Pane(this);
    this.panes.push(pane);
    return pane.globals();
  }

  /** What a custom function gets for a blank cell. */
  blank(): 0 | null {
    return this.platform === "desktop" ? 0 : null;
  }

  /** Somebody types into a cell. */
  type(sheet: FakeSheet, row: number, column: number, value: unknown): void {
    sheet.cells.set(`${row},${column}`, value);
    this.tell("onChanged", { worksheetId: sheet.id }, null);
  }

  /** What another pane stored is told to all that listen, to the one that stored it too. */
  tell(event: keyof Handlers, told: Fields, by: Pane | null): void {
    for (const pane of this.panes) {
      const source =
        event === "onChanged" && this.level >= levelOf("1.14")
          ? { triggerSource: pane === by ? "ThisLocalAddin" : "Unknown" }
          : {};
      for (const handler of pane.handlers[event])
        setTimeout(() => {
          void handler({ ...told, ...source });
        }, 5);
    }
  }
}

type Handlers = Readonly<Record<"onChanged" | "onAdded" | "onDeleted" | "onSettingsChanged", Set<Handler>>>;

class Pane {
  readonly handlers: Handlers = {
    onChanged: new Set(),
    onAdded: new Set(),
    onDeleted: new Set(),
    onSettingsChanged: new Set(),
  };
  readonly actions: Record<string, (event: unknown) => void> = {};
  private readonly whenShown: (() => void)[] = [];

  constructor(private readonly excel: FakeExcel) {}

  globals(): Fields {
    const { excel } = this;
    if (excel.system === "Mac" && typeof document !== "undefined") loseFiles(excel.lost);
    return {
      Office: {
        context: {
          displayLanguage: excel.language,
          officeTheme: excel.theme,
          platform: excel.system,
          diagnostics: { host: "Excel", platform: excel.system, version: "16.0.17928.20156" },
          ui: {
            openBrowserWindow: (address: string) => {
              if (!/^https?:/.test(address) || excel.system === "OfficeOnline") refuse("InvalidArgument");
              excel.browserWindows.push(address);
            },
          },
          requirements: {
            isSetSupported: (set: string, version: string) =>
              set === "ExcelApi"
                ? levelOf(version) <= excel.level
                : set === "OpenBrowserWindowApi" && excel.system !== "OfficeOnline",
          },
        },
        StartupBehavior: { none: "None", load: "Load" },
        PlatformType: { PC: "PC", Mac: "Mac", OfficeOnline: "OfficeOnline" },
        HostType: { Excel: "Excel" },
        onReady: () => Promise.resolve({ host: "Excel" }),
        actions: {
          associate: (name: string, act: unknown) => {
            this.actions[name] = act as (event: unknown) => void;
          },
        },
        addin: {
          showAsTaskpane: () => {
            excel.shownPanes++;
            for (const tell of this.whenShown) tell();
            return Promise.resolve();
          },
          onVisibilityModeChanged: (handler: () => void) => {
            this.whenShown.push(handler);
            return Promise.resolve(() => Promise.resolve());
          },
          getStartupBehavior: () => Promise.resolve(excel.startup),
          setStartupBehavior: (behavior: string) => {
            excel.startup = behavior;
            return Promise.resolve();
          },
        },
      },
      Excel: {
        run: (first: unknown, second?: unknown) =>
          this.run(
            typeof first === "function" ? {} : (first as Fields),
            (second ?? first) as (context: unknown) => Promise<unknown>,
          ),
        createWorkbook: (base64: string) => {
          if (excel.isHardened) return Promise.reject(new RichApiError("InvalidOperation"));
          excel.opened.push(base64);
          return Promise.resolve();
        },
      },
    };
  }

  private async run(options: Fields, batch: (context: unknown) => Promise<unknown>): Promise<unknown> {
    if (this.excel.editing !== null && options["delayForCellEdit"] !== true)
      throw new RichApiError("InvalidOperationInCellEditMode");
    await this.excel.editing;
    return new Context(this.excel, this, options["mergeUndoGroup"] === true && this.excel.level >= levelOf("1.20")).run(
      batch,
    );
  }
}

/** A request or an answer of Excel on the web. */
const largest = 5 * 1024 * 1024;

class Context {
  private queue: (() => void)[] = [];
  private sent = 0;
  private answered = 0;
  private writes = 0;
  private hasStep = false;

  constructor(
    private readonly excel: FakeExcel,
    private readonly pane: Pane,
    private readonly isGroup: boolean,
  ) {}

  run(batch: (context: unknown) => Promise<unknown>): Promise<unknown> {
    return batch(this.api());
  }

  private api(): Fields {
    const { excel } = this;
    const handlersOf = (name: keyof Handlers): Fields => ({
      add: (handler: Handler) => {
        this.later(() => this.pane.handlers[name].add(handler), "1.7");
        return { remove: () => this.pane.handlers[name].delete(handler), context: { sync: () => Promise.resolve() } };
      },
    });
    const worksheets = this.proxy(() => ({ items: excel.sheets.map((sheet) => this.sheet(() => sheet)) }), {
      add: (name: string) => {
        const sheet = fakeSheet(name);
        this.change(() => {
          if (excel.isStructureProtected) refuse("AccessDenied");
          if (name.length > 31 || /[\\/?*[\]:]/.test(name)) refuse("InvalidArgument");
          if (excel.sheets.some((other) => other.name.toLowerCase() === name.toLowerCase()))
            refuse("ItemAlreadyExists");
          excel.sheets.push(sheet);
          excel.tell("onAdded", { worksheetId: sheet.id }, this.pane);
        });
        return this.sheet(() => sheet);
      },
      getActiveWorksheet: () => this.sheet(() => excel.active),
      getItem: (name: string) =>
        this.sheet(
          () => excel.sheets.find((sheet) => sheet.name === name || sheet.id === name) ?? refuse("ItemNotFound"),
        ),
      getItemOrNullObject: (id: string) => {
        const found = (): FakeSheet | undefined => excel.sheets.find((sheet) => sheet.name === id || sheet.id === id);
        return this.nullable(
          () => found() === undefined,
          this.sheet(() => found() ?? refuse("ItemNotFound")),
          "1.4",
        );
      },
      ...Object.fromEntries((["onChanged", "onAdded", "onDeleted"] as const).map((name) => [name, handlersOf(name)])),
    });
    const settings = {
      getItemOrNullObject: (key: string) =>
        this.nullable(
          () => !(key in excel.settings),
          this.proxy(() => ({ value: structuredClone(excel.settings[key]) }), {}, undefined, "1.4"),
          "1.4",
        ),
      onSettingsChanged: handlersOf("onSettingsChanged"),
      add: (key: string, value: unknown) => {
        const sent = structuredClone(value);
        this.change(() => {
          // Excel says only that an argument is wrong (office-js#3957).
          if (new TextEncoder().encode(JSON.stringify(sent)).length > 2 * 1024 * 1024) refuse("InvalidArgument");
          excel.settings[key] = sent;
          excel.tell("onSettingsChanged", {}, this.pane);
        }, "1.4");
      },
    };
    const workbook = {
      worksheets,
      settings,
      getSelectedRange: () => {
        this.later(() => {
          if (excel.marked !== "range") refuse("InvalidSelection");
        });
        return this.range(() => excel.active, ...excel.activeCell, ...excel.selected);
      },
      getActiveCell: () => this.range(() => excel.active, ...excel.activeCell, 1, 1),
      functions: {
        date: (year: number, month: number, day: number) =>
          this.proxy(
            () => ({ value: Date.UTC(year, month - 1, day) / 86_400_000 + 25_569 - (excel.is1904 ? 1462 : 0) }),
            {},
          ),
      },
    };
    const application = {
      suspendApiCalculationUntilNextSync: () => {
        this.later(() => undefined, "1.6");
      },
    };
    const culture = this.proxy(
      () => ({ name: excel.culture.name }),
      { numberFormat: this.proxy(() => ({ numberDecimalSeparator: excel.culture.decimal }), {}, undefined, "1.11") },
      undefined,
      "1.11",
    );
    const separators = this.proxy(
      () => ({
        decimalSeparator: excel.decimalSeparator ?? excel.culture.decimal,
        useSystemSeparators: excel.decimalSeparator === null,
      }),
      { ...application, cultureInfo: culture },
      undefined,
      "1.11",
    );
    return { workbook, application: separators, sync: () => this.sync() };
  }

  private later(act: () => void, api = "1.1"): void {
    this.queue.push(() => {
      if (levelOf(api) > this.excel.level) refuse("ApiNotFound");
      act();
    });
  }

  /** What changes the workbook. */
  private change(act: () => void, api = "1.1", canUndo = true): void {
    this.later(() => {
      if (this.excel.isReadOnly) refuse("AccessDenied");
      if (!canUndo && this.isGroup) refuse("UndoNotSupported");
      act();
      this.writes++;
      if (!canUndo) this.excel.undo.isCleared = true;
    }, api);
  }

  private async sync(): Promise<void> {
    await new Promise((done) => setTimeout(done, 0));
    this.excel.syncs++;
    this.excel.onSync?.();
    const work = this.queue;
    const sent = this.sent;
    this.queue = [];
    this.sent = 0;
    this.answered = 0;
    const before = this.writes;
    if (this.excel.platform === "web" && sent > largest) refuse("RequestPayloadSizeLimitExceeded");
    for (const act of work) act();
    if (this.excel.platform === "web" && this.answered > largest) refuse("ResponsePayloadSizeLimitExceeded");
    if (this.writes > before && !(this.isGroup && this.hasStep)) {
      this.excel.undo.steps++;
      this.hasStep = true;
    }
  }

  /** An object whose fields can be read only after load(names) and sync(), and whose setting waits for sync(). */
  private proxy(
    read: () => Fields,
    methods: Fields,
    write?: (name: string, value: unknown) => void,
    api = "1.1",
  ): Fields {
    const loaded: Fields = {};
    const loadedAt: Record<string, number> = {};
    const load = (names: string): void => {
      for (const name of names.split(",")) {
        const [field = "", inner] = name.split("/");
        this.later(() => {
          const value = read()[field];
          if (value === undefined) refuse("InvalidArgument");
          // "items/name,items/visibility" are two fields of the same items.
          if (loadedAt[field] !== this.excel.syncs) loaded[field] = value;
          loadedAt[field] = this.excel.syncs;
          this.answered += sizeOf(value);
          if (inner === undefined) return;
          const parts = Array.isArray(loaded[field]) ? (loaded[field] as Fields[]) : [loaded[field] as Fields];
          for (const part of parts) (part["load"] as (name: string) => void)(inner);
          const nested = this.queue;
          this.queue = [];
          for (const act of nested) act();
        }, api);
      }
    };
    return new Proxy(methods, {
      get: (_, name) => {
        if (name === "load") return load;
        if (name === "untrack") return () => undefined;
        if (name in methods) return methods[name as string];
        if (name in loaded) return loaded[name as string];
        if (typeof name === "symbol" || name === "then") return undefined;
        throw new RichApiError(`PropertyNotLoaded ${name}`);
      },
      set: (_, name, value) => {
        this.sent += sizeOf(value);
        this.change(() => {
          if (this.excel.failAt === name) refuse("AccessDenied");
          if (write === undefined) refuse("InvalidOperation");
          write(name as string, value);
        }, api);
        return true;
      },
    });
  }

  /** Whether there is such an object is known after sync() only. */
  private nullable(isNull: () => boolean, found: Fields, api: string): Fields {
    let known: boolean | null = null;
    this.later(() => {
      known = isNull();
    }, api);
    return new Proxy(found, {
      get: (target, name) => {
        if (name === "load" && isNull()) return () => undefined;
        if (name !== "isNullObject") return Reflect.get(target, name) as unknown;
        if (known === null) throw new RichApiError("PropertyNotLoaded isNullObject");
        return known;
      },
    });
  }

  /** Looks of whatever depth: format.font.color, dataValidation.rule … */
  private looks(sheet: () => FakeSheet, place: string, path: string, api: string): Fields {
    const inner = new Map<string, Fields>();
    return new Proxy(
      {},
      {
        get: (_, name) => {
          if (typeof name === "symbol" || name === "then") return undefined;
          if (name === "setPrintArea")
            return (range: string) => {
              this.change(() => {
                sheet().looks.push(`${place} ${path}printArea ${range}`);
              }, api);
            };
          if (!inner.has(name)) inner.set(name, this.looks(sheet, place, `${path}${name}.`, api));
          return inner.get(name);
        },
        set: (_, name, value) => {
          this.change(() => {
            this.checkProtection(sheet());
            sheet().looks.push(
              `${place} ${path}${String(name)} ${typeof value === "string" ? value : JSON.stringify(value)}`,
            );
          }, api);
          return true;
        },
      },
    );
  }

  private checkProtection(sheet: FakeSheet): void {
    if (sheet.isProtected) refuse("AccessDenied");
  }

  private sheet(sheet: () => FakeSheet): Fields {
    const { excel } = this;
    /** One series of a chart, with what was set on it and on its points. */
    const series = (made: Fields): Fields => {
      const keep =
        (path: string) =>
        (name: string, value: unknown): void => {
          made[path + name] = value;
        };
      const range =
        (name: string) =>
        ({ reference }: { readonly reference: string }): void => {
          this.change(() => {
            made[name] = reference;
          }, "1.7");
        };
      const label = (path: string): Fields =>
        this.proxy(
          () => ({}),
          {},
          (name, value) => {
            if (excel.refusesLabels) refuse("GeneralException");
            made[path + name] = value;
          },
          "1.8",
        );
      const point = (index: number): Fields =>
        this.proxy(() => ({}), { dataLabel: label(`point ${index}.`) }, keep(`point ${index}.`), "1.7");
      return this.proxy(
        () => ({}),
        {
          setValues: range("values"),
          setXAxisValues: range("across"),
          format: { line: this.proxy(() => ({}), {}, keep("line."), "1.7") },
          points: { getItemAt: point },
        },
        keep(""),
        "1.7",
      );
    };
    return this.proxy(() => ({ id: sheet().id, name: sheet().name, visibility: sheet().visibility }), {
      getRangeByIndexes: (row: number, column: number, rows: number, columns: number) =>
        this.range(sheet, row, column, rows, columns),
      getRange: (reference?: string) => ({
        reference,
        clear: () => {
          this.change(() => (sheet().tables.length > 0 ? refuse("InvalidOperation") : sheet().cells.clear()));
        },
        conditionalFormats: {
          add: (kind: string) => {
            this.change(
              () => {
                sheet().conditionalFormats++;
              },
              "1.6",
              excel.noUndoOf !== "conditionalFormats",
            );
            return this.looks(sheet, String(reference), `${kind}.`, "1.6");
          },
          clearAll: () => {
            this.change(() => {
              sheet().conditionalFormats = 0;
            }, "1.6");
          },
        },
        dataValidation: {
          clear: () => {
            this.change(() => sheet().looks.push("no data validation"));
          },
        },
      }),
      protection: this.proxy(() => ({ protected: sheet().isProtected }), {}, undefined, "1.2"),
      getUsedRangeOrNullObject: () => this.used(sheet),
      activate: () => {
        this.later(() => {
          excel.active = sheet();
        });
      },
      delete: () => {
        this.change(
          () => {
            if (excel.isStructureProtected) refuse("AccessDenied");
            excel.sheets.splice(excel.sheets.indexOf(sheet()), 1);
          },
          "1.1",
          false,
        );
      },
      names: {
        add: (name: string, range: { reference: string }) => {
          this.change(() => {
            sheet().names[name] = range.reference;
          }, "1.4");
        },
      },
      tables: this.proxy(
        () => ({
          items: sheet().tables.map((range) =>
            this.proxy(() => ({ name: range }), {
              delete: () => {
                this.change(() => sheet().tables.splice(sheet().tables.indexOf(range), 1));
              },
            }),
          ),
        }),
        {
          add: (range: string) => {
            this.change(() => sheet().tables.push(range));
            return this.looks(sheet, range, "table.", "1.1");
          },
        },
      ),
      freezePanes: {
        freezeRows: (count: number) => {
          this.change(() => {
            sheet().frozenRows = count;
          }, "1.7");
        },
        unfreeze: () => {
          this.change(() => {
            sheet().frozenRows = 0;
          }, "1.7");
        },
      },
      pageLayout: this.looks(sheet, "page", "", "1.9"),
      charts: this.proxy(
        () => ({
          items: sheet().charts.map((chart, index) =>
            this.proxy(() => ({ name: `Chart ${index}` }), {
              delete: () => {
                this.change(() => sheet().charts.splice(sheet().charts.indexOf(chart), 1));
              },
            }),
          ),
        }),
        {
          add: (kind: string) => {
            const axis = (): Fields => ({ title: {} });
            const drawn: Fields[] = [{}];
            const chart = {
              kind,
              title: {},
              legend: {},
              drawn,
              axes: { categoryAxis: axis(), valueAxis: axis() },
              setPosition: () => undefined,
              series: {
                getItemAt: (index: number) => series(drawn[index] ?? {}),
                add: (name: string) => {
                  drawn.push({ name });
                  return series(drawn.at(-1) ?? {});
                },
              },
            };
            this.change(() => sheet().charts.push(chart));
            return chart;
          },
        },
      ),
    });
  }

  /** From the first to the last cell with something in it. */
  private used(sheet: () => FakeSheet): Fields {
    const area = (): readonly [number, number, number, number] => {
      let [top, left, bottom, right] = [Infinity, Infinity, -Infinity, -Infinity];
      for (const keys of [sheet().cells.keys(), sheet().results.keys()]) {
        for (const key of keys) {
          const [row, column] = placeOf(key);
          if (row < top) top = row;
          if (column < left) left = column;
          if (row > bottom) bottom = row;
          if (column > right) right = column;
        }
      }
      return [top, left, bottom - top + 1, right - left + 1];
    };
    return this.nullable(() => sheet().cells.size + sheet().results.size === 0, this.lazyRange(sheet, area), "1.4");
  }

  private range(sheet: () => FakeSheet, row: number, column: number, rows: number, columns: number): Fields {
    return this.lazyRange(sheet, () => [row, column, rows, columns]);
  }

  private lazyRange(sheet: () => FakeSheet, area: () => Block): Fields {
    const table = (of: (key: string) => unknown): unknown[][] => {
      const [row, column, rows, columns] = area();
      return Array.from({ length: rows }, (_, r) =>
        Array.from({ length: columns }, (__, c) => of(`${row + r},${column + c}`)),
      );
    };
    const lazily: readonly (readonly [string, () => unknown])[] = [
      ["rowIndex", () => area()[0]],
      ["columnIndex", () => area()[1]],
      ["rowCount", () => area()[2]],
      ["columnCount", () => area()[3]],
      ["values", () => table((key) => shown(sheet(), key))],
      ["formulas", () => table((key) => sheet().cells.get(key) ?? "")],
      ["numberFormat", () => table((key) => sheet().formats.get(key) ?? "General")],
      ["worksheet", () => this.sheet(sheet)],
    ];
    const fields = Object.defineProperties(
      {},
      Object.fromEntries(lazily.map(([name, get]) => [name, { get }])),
    ) as Fields;
    const place = (): string => {
      const [row, column, rows, columns] = area();
      return `${row},${column} ${rows}×${columns}`;
    };
    const isOnSheet = area()[0] !== Infinity;
    const { excel } = this;
    const ofFormulas = {
      getAbsoluteResizedRange: (rows: number, columns: number) =>
        this.lazyRange(sheet, () => [area()[0], area()[1], rows, columns]),
      // Formulas only; on a whole sheet it takes for ever (office-js#4245), so it is asked of a used range.
      getSpecialCellsOrNullObject: (kind: string) => {
        excel.formulaLooks++;
        const blocks = (): readonly Block[] => formulaBlocks(sheet());
        const areas = this.proxy(
          () => ({ items: blocks().map((block) => this.lazyRange(sheet, () => block)) }),
          {},
          undefined,
          "1.9",
        );
        return this.nullable(
          () => kind !== "Formulas" || blocks().length === 0,
          this.proxy(
            () => ({
              areaCount: blocks().length,
              cellCount: blocks().reduce((sum, [, , rows, columns]) => sum + rows * columns, 0),
            }),
            { areas },
            undefined,
            "1.9",
          ),
          "1.9",
        );
      },
    };
    const methods = isOnSheet
      ? {
          ...ofFormulas,
          format: this.looks(sheet, place(), "", "1.1"),
          dataValidation: this.looks(sheet, place(), "", "1.8"),
          getEntireColumn: () => ({ format: this.looks(sheet, place(), "", "1.1") }),
        }
      : {};
    return this.proxy(
      () => fields,
      methods,
      (name, value) => {
        this.write(sheet(), name, value as unknown[][], area());
      },
    );
  }

  private write(
    sheet: FakeSheet,
    name: string,
    value: unknown[][],
    [row, column, rows, columns]: readonly [number, number, number, number],
  ): void {
    this.checkProtection(sheet);
    if (value.length !== rows || value.some((cells) => cells.length !== columns)) refuse("InvalidArgument");
    const put = (key: string, cell: unknown): void => {
      if (name === "numberFormat") sheet.formats.set(key, String(cell));
      else if (cell === "") sheet.cells.delete(key);
      else sheet.cells.set(key, cell);
      if (name === "formulas" && callsOwnFunction(String(cell))) this.compute(sheet, key);
    };
    value.forEach((cells, r) =>
      cells.forEach((cell, c) => {
        put(`${row + r},${column + c}`, cell);
      }),
    );
    this.excel.tell("onChanged", { worksheetId: sheet.id }, this.pane);
  }

  /** What is entered while Excel does not know the functions shows #NAME? at once. */
  private compute(sheet: FakeSheet, key: string): void {
    if (!this.excel.knowsFunctions) sheet.results.set(key, { value: "#NAME?", anchor: key });
    else if (sheet.results.get(key)?.value === "#NAME?") sheet.results.set(key, { value: 1, anchor: key });
  }
}

/**
 * A download link does nothing in Excel for Mac and throws nothing (office-js#2700, #3385, #6468), nor does printing.
 */
function loseFiles(lost: string[]): void {
  HTMLAnchorElement.prototype.click = function () {
    if (this.hasAttribute("download")) lost.push(this.download);
    else HTMLElement.prototype.click.call(this);
  };
  document.addEventListener(
    "click",
    (event) => {
      const link = event.target instanceof Element ? event.target.closest<HTMLAnchorElement>("a[download]") : null;
      if (link === null) return;
      event.preventDefault();
      lost.push(link.download);
    },
    true,
  );
  window.print = () => {
    lost.push("print");
  };
}

/** Cells with formulas, as few blocks: neighbours of a row, and equal rows below each other. */
function formulaBlocks(sheet: FakeSheet): readonly Block[] {
  const places = [...sheet.cells]
    .filter(([, cell]) => typeof cell === "string" && cell.startsWith("="))
    .map(([key]) => placeOf(key))
    .sort(([row, column], [otherRow, otherColumn]) => row - otherRow || column - otherColumn);
  const blocks: [number, number, number, number][] = [];
  for (const [row, column] of places) {
    const last = blocks.at(-1);
    if (last !== undefined && last[0] === row && last[1] + last[3] === column) last[3]++;
    else blocks.push([row, column, 1, 1]);
  }
  const merged: [number, number, number, number][] = [];
  const open = new Map<string, [number, number, number, number]>();
  for (const block of blocks) {
    const above = open.get(`${block[1]} ${block[3]}`);
    if (above !== undefined && above[0] + above[2] === block[0]) above[2]++;
    else {
      merged.push(block);
      open.set(`${block[1]} ${block[3]}`, block);
    }
  }
  return merged;
}

/** A filled cell is empty as soon as the formula that filled it is gone; a merged block shows its first cell. */
function shown(sheet: FakeSheet, key: string): unknown {
  if (sheet.merges.length > 0 && isUnderMerge(sheet.merges, ...placeOf(key))) return "";
  const result = sheet.results.get(key);
  const anchor = result === undefined ? undefined : sheet.cells.get(result.anchor);
  if (
    result !== undefined &&
    typeof anchor === "string" &&
    anchor.startsWith("=") &&
    (key === result.anchor || !sheet.cells.has(key))
  )
    return result.value;
  const typed = sheet.cells.get(key) ?? "";
  return typeof typed === "string" && typed.startsWith("'") ? typed.slice(1) : typed;
}

function refuse(code: string): never {
  throw new RichApiError(code);
}

/** "1.13" → 13. */
function levelOf(version: string): number {
  return Number(version.split(".")[1]);
}

/** Letters of a value as it is sent: numbers, texts and rows; objects of the model cost nothing. */
function sizeOf(value: unknown): number {
  if (typeof value === "string") return value.length + 3;
  if (typeof value === "number" || typeof value === "boolean") return String(value).length + 1;
  if (!Array.isArray(value) || (value.length > 0 && !Array.isArray(value[0]))) return 0;
  let size = 0;
  for (const cells of value as unknown[][]) for (const cell of cells) size += sizeOf(cell);
  return size;
}
