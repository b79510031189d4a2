import type { IWorkbookData } from "@univerjs/core";
import type { Language } from "../../core/problem";
import type { SheetDocument } from "../../reports/document";
import { freeName, freeNames } from "../../reports/free-name";
import { renameSheets } from "../../reports/rename-sheets";
import type { DataFile } from "../../taskpane/data/data-set";
import type { AreaContent, CellEdit, Host, HostChange, SheetArea, SheetSummary } from "../../taskpane/host";
import { mergeSettings } from "../../taskpane/merge-settings";
import { readSettings } from "../../taskpane/settings";
import { saveFile } from "../../taskpane/documents/save-file";
import { hostWords } from "../../taskpane/words/host-words";
import type { Grid } from "./open-grid";
import type { OpenedWorkbook } from "./open-workbook";
import { pageWords } from "./page-words";
import { placeOfTab } from "./place-of-tab";
import { readFrom, sheetNamed, sheetsIn } from "./snapshot";
import { cellContent, documentCells, documentSheet } from "./to-worksheet";
import type { Work } from "./work";

type FWorkbook = NonNullable<ReturnType<Grid["api"]["getActiveWorkbook"]>>;
type FWorksheet = ReturnType<FWorkbook["getActiveSheet"]>;

/** What the page does for its host. */
export interface Page {
  /** Something is to be kept: the sheets with these ids, or what is no sheet. */
  readonly note: (...sheets: readonly string[]) => void;
  readonly forget: () => Promise<void>;
  /** The pane shows its first figures. */
  readonly shown: () => void;
  /** Puts other work in the place of what is here. */
  readonly replace: (opened: OpenedWorkbook) => Promise<void>;
}

/** The grid of the playground as the pane sees it. Until the grid is there, what can be read is read from the workbook that it will show. */
export class PlaygroundHost implements Host {
  readonly kind = "playground";
  readonly argumentSeparator = ",";
  readonly prints = true;
  readonly program = "Browser";
  private settings: Readonly<Record<string, unknown>>;
  private readonly listeners = new Set<(change?: HostChange) => void>();
  private made = Date.now();
  private writing: Promise<unknown> = Promise.resolve();
  private grid: Grid | null = null;
  private attached: (grid: Grid) => void = () => undefined;
  private readonly whenAttached = new Promise<Grid>((done) => { this.attached = done; });

  constructor(
    private readonly start: Work,
    readonly language: Language,
    private readonly page: Page,
  ) {
    this.settings = start.settings;
  }

  /** The grid is there: from now on it holds the workbook. */
  attach(grid: Grid): void {
    this.grid = grid;
    const { api } = grid;
    // Values also "change" whenever the engine computes; what counts is what a person does, and what follows from it.
    let isFollowing = false;
    for (const event of [api.Event.SheetEditEnded, api.Event.SheetDeleted, api.Event.ClipboardPasted, api.Event.Undo, api.Event.Redo] as const) {
      api.addEvent(event, () => {
        isFollowing = true;
        this.changed();
      });
    }
    api.getFormula().calculationEnd(() => {
      if (!isFollowing) return;
      isFollowing = false;
      this.changed();
    });
    this.attached(grid);
  }

  /** Everything as it is now, to be kept. */
  work(): Work {
    const inView = this.grid === null ? this.start.inView : this.workbook().getActiveSheet().getSheetId();
    return { book: this.book(), settings: this.settings, inView };
  }

  sheets(): Promise<readonly SheetSummary[]> {
    return Promise.resolve(sheetsIn(this.book()));
  }

  async selection(): Promise<SheetArea> {
    await this.whenAttached;
    const range = this.workbook().getActiveRange();
    const sheet = this.workbook().getActiveSheet().getSheetName();
    if (range === null) return { sheet, firstRow: 0, firstColumn: 0, rowCount: 1, columnCount: 1 };
    return { sheet, firstRow: range.getRow(), firstColumn: range.getColumn(), rowCount: range.getHeight(), columnCount: range.getWidth() };
  }

  async read(area: SheetArea): Promise<AreaContent> {
    const book = this.book();
    const sheet = sheetNamed(book, area.sheet);
    if (sheet === undefined) throw new Error(hostWords.sheetIsGone[this.language].replace("{sheet}", area.sheet));
    return Promise.resolve(readFrom(book, sheet, area, this.grid?.spilled(sheet.id ?? "") ?? {}));
  }

  /** One after the other: what two panes write at once must not choose the same name. */
  writeSheets(documents: readonly SheetDocument[], signal?: AbortSignal): Promise<readonly string[]> {
    const written = this.writing.then(() => this.insertSheets(documents, signal));
    this.writing = written.catch(() => undefined);
    return written;
  }

  async rewriteSheet(name: string, document: SheetDocument): Promise<void> {
    const { api } = await this.whenAttached;
    const sheet = this.sheet(name);
    const cells = documentCells(document);
    sheet.clear();
    sheet.getRange(0, 0, cells.length, cells[0]?.length ?? 1).setValues(cells);
    api.getFormula().executeCalculation();
  }

  async writeCells(name: string, cells: readonly CellEdit[]): Promise<void> {
    const { api } = await this.whenAttached;
    const sheet = this.sheet(name);
    for (const { row, column, value } of cells) sheet.getRange(row, column).setValue(value === null ? { v: null } : cellContent(value));
    api.getFormula().executeCalculation();
  }

  async activate(sheet: string): Promise<void> {
    await this.whenAttached;
    this.sheet(sheet).activate();
  }

  loadSettings(): Promise<Readonly<Record<string, unknown>>> {
    return Promise.resolve(this.settings);
  }

  changeSettings(before: Readonly<Record<string, unknown>>, after: Readonly<Record<string, unknown>>): Promise<Readonly<Record<string, unknown>>> {
    this.settings = mergeSettings(before, after, this.settings);
    this.page.note();
    return Promise.resolve(this.settings);
  }

  readonly place = placeOfTab;

  async insertFormula(formula: string): Promise<void> {
    await this.whenAttached;
    const range = this.workbook().getActiveRange();
    if (range === null) throw new Error(this.language === "de" ? "Wählen Sie zuerst eine Zelle." : "Choose a cell first.");
    const value = range.getCellData()?.v;
    if (value !== undefined && value !== null && value !== "") throw new Error(hostWords.cellIsTaken[this.language]);
    range.setValue({ f: formula });
  }

  async undo(): Promise<void> {
    await (await this.whenAttached).api.undo();
  }

  onChange(callback: (change?: HostChange) => void): () => void {
    this.listeners.add(callback);
    return () => {
      this.listeners.delete(callback);
    };
  }

  shown(): void {
    this.page.shown();
  }

  forgetAll(): Promise<void> {
    return this.page.forget();
  }

  /** The whole workbook as a file, with what the pane keeps in it. */
  async download(): Promise<string> {
    const grid = await this.whenAttached;
    const { saveWorkbook } = await import("./save-workbook");
    const file = "Keepworthy.xlsx";
    saveFile(await saveWorkbook(this.work(), placeOfTab.load(), grid.formulaAt), file);
    return file;
  }

  /** The sheet in view on paper or as a PDF. */
  async printSheet(): Promise<void> {
    const grid = await this.whenAttached;
    (await import("./print-sheet")).printSheet(grid);
  }

  /** Takes a workbook back that was saved here, unless the owner keeps what is here. */
  async takeBack(file: string, opened: OpenedWorkbook): Promise<void> {
    if (confirm(pageWords.reallyOpen[this.language].replace("{file}", file))) await this.page.replace(opened);
  }

  chooseFiles(): void {
    document.getElementById("file")?.click();
  }

  /** A workbook has one sheet at least: where the last one goes, an empty one comes. */
  async removeSheets(names: readonly string[]): Promise<void> {
    await this.whenAttached;
    const gone = this.workbook().getSheets().filter((sheet) => names.includes(sheet.getSheetName()));
    if (gone.length === this.workbook().getSheets().length) this.workbook().insertSheet(this.freeName(hostWords.ownSheet[this.language]));
    for (const sheet of gone) this.workbook().deleteSheet(sheet);
    this.changed();
  }

  /** Files of the owner became sheets. */
  added(files: readonly DataFile[]): void {
    this.tell({ added: files });
  }

  /** The file that came in before with the same content, if its sheets are still there. */
  fileOf(digest: string): DataFile | undefined {
    const { files } = readSettings(this.settings, this.language).data;
    const names = sheetsIn(this.book()).map(({ name }) => name);
    return files.find((file) => file.digest === digest && file.sheets.some((sheet) => names.includes(sheet)));
  }

  /** The workbook changed by another hand than the pane's. */
  changed(): void {
    this.tell();
  }

  /** A name that no sheet has yet. */
  freeName(wanted: string): string {
    return freeName(wanted, sheetsIn(this.book()).map(({ name }) => name), 60);
  }

  freeId(): string {
    this.made++;
    return `made-${this.made}`;
  }

  /** The workbook in the grid. */
  workbook(): FWorkbook {
    const workbook = this.grid?.api.getActiveWorkbook() ?? null;
    if (workbook === null) throw new Error("The playground has no workbook.");
    return workbook;
  }

  /** Done when the grid is there. */
  async ready(): Promise<void> {
    await this.whenAttached;
  }

  private book(): IWorkbookData {
    return this.grid === null ? this.start.book : this.grid.snapshot();
  }

  private tell(change?: HostChange): void {
    for (const listener of [...this.listeners]) listener(change);
  }

  private async insertSheets(documents: readonly SheetDocument[], signal: AbortSignal | undefined): Promise<readonly string[]> {
    const { api, addRules } = await this.whenAttached;
    const names = freeNames(documents.map(({ name }) => name), this.workbook().getSheets().map((sheet) => sheet.getSheetName()));
    const made: FWorksheet[] = [];
    try {
      for (const document of renameSheets(documents, names)) {
        // In between the page may draw, or stop it.
        await new Promise((done) => setTimeout(done, 0));
        signal?.throwIfAborted();
        const sheet = this.workbook().insertSheet(document.name, { sheet: documentSheet(document, this.freeId(), document.name) });
        made.push(sheet);
        addRules(sheet.getSheetId(), document);
      }
      signal?.throwIfAborted();
    } catch (error) {
      for (const sheet of made) this.workbook().deleteSheet(sheet);
      throw error;
    }
    api.getFormula().executeCalculation();
    return names;
  }

  private sheet(name: string): FWorksheet {
    const sheet = this.workbook().getSheetByName(name);
    if (sheet === null) throw new Error(hostWords.sheetIsGone[this.language].replace("{sheet}", name));
    return sheet;
  }
}
