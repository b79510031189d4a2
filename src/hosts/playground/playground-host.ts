import type { Sheet } from "../../columns/sheet";
import { saySentence } from "../../reports/say";
import type { Language } from "../../core/problem";
import type { SheetDocument } from "../../reports/document";
import { readData, type DataFile } from "../../taskpane/data/data-set";
import { saveFile } from "../../taskpane/documents/save-file";
import type { CellEdit } from "../../reports/cell-edit";
import type { AreaContent, FileNews, Host, HostChange, SheetArea, SheetSummary } from "../../taskpane/host";
import { mergeSettings } from "../../taskpane/merge-settings";
import { readSettings } from "../../taskpane/settings";
import { BookWriter } from "./book-writer";
import { OpenBook } from "./open-book";
import type { Grid } from "./open-grid";
import type { OpenedWorkbook } from "./open-workbook";
import { pageWords } from "./page-words";
import { placeOfTab } from "./place-of-tab";
import type { Work } from "./work";

/** What the page does for its host. */
export interface Page {
  /** Something is to be kept: the sheets with these ids, or what is no sheet. */
  readonly markChanged: (...sheets: readonly string[]) => void;
  /** Something is on its way into the workbook. */
  readonly await: (change: Promise<unknown>) => void;
  readonly forget: () => Promise<void>;
  /** The pane shows its first figures. */
  readonly shown: () => void;
  /** Puts other work in the place of what is here. */
  readonly replace: (opened: OpenedWorkbook) => Promise<void>;
}

type Settings = Readonly<Record<string, unknown>>;

/**
 * The playground as the pane sees it: its workbook, read and written elsewhere, what the pane keeps, files that come
 * and go, and paper.
 */
export class PlaygroundHost implements Host {
  readonly kind = "playground";
  readonly argumentSeparator = ",";
  readonly prints = true;
  readonly program = "Browser";
  readonly place = placeOfTab;
  private settings: Settings;
  private readonly listeners = new Set<(change?: HostChange) => void>();
  private readonly book: OpenBook;
  private readonly writer: BookWriter;

  constructor(
    start: Work,
    readonly language: Language,
    private readonly page: Page,
  ) {
    this.settings = start.settings;
    this.book = new OpenBook(start, language);
    this.writer = new BookWriter(this.book);
  }

  /** The grid is there: from now on it holds the workbook. */
  attach(grid: Grid): void {
    grid.hearEdits(
      () => this.writer.isWriting,
      () => {
        this.changed();
      },
    );
    this.book.attach(grid);
  }

  /** Everything as it is now, to be kept. */
  work(): Work {
    return { ...this.book.content(), settings: this.settings };
  }

  sheets(): Promise<readonly SheetSummary[]> {
    return Promise.resolve(this.book.sheets());
  }

  selection(): Promise<SheetArea> {
    return this.book.selection();
  }

  async read(area: SheetArea): Promise<AreaContent> {
    return Promise.resolve(this.book.read(area));
  }

  writeSheets(documents: readonly SheetDocument[], signal?: AbortSignal): Promise<readonly string[]> {
    return this.writer.writeSheets(documents, signal);
  }

  rewriteSheet(name: string, document: SheetDocument): Promise<void> {
    return this.writer.rewriteSheet(name, document);
  }

  writeCells(name: string, cells: readonly CellEdit[]): Promise<void> {
    return this.writer.writeCells(name, cells);
  }

  insertFormula(formula: string): Promise<void> {
    return this.writer.insertFormula(formula);
  }

  async removeSheets(names: readonly string[]): Promise<void> {
    await this.writer.removeSheets(names);
    this.changed();
  }

  async activate(sheet: string): Promise<void> {
    await this.book.ready();
    this.book.sheet(sheet).activate();
  }

  async undo(): Promise<void> {
    await (await this.book.ready()).api.undo();
  }

  loadSettings(): Promise<Settings> {
    return Promise.resolve(this.settings);
  }

  changeSettings(before: Settings, after: Settings): Promise<Settings> {
    this.settings = mergeSettings(before, after, this.settings);
    this.page.markChanged();
    return Promise.resolve(this.settings);
  }

  storing(change: Promise<unknown>): void {
    this.page.await(change);
  }

  onChange(callback: (change?: HostChange) => void): () => void {
    this.listeners.add(callback);
    return () => {
      this.listeners.delete(callback);
    };
  }

  /** The workbook changed by another hand than the pane's. */
  changed(): void {
    this.tell();
  }

  shown(): void {
    this.page.shown();
  }

  forgetAll(): Promise<void> {
    return this.page.forget();
  }

  chooseFiles(): void {
    document.getElementById("file")?.click();
  }

  /** The file that came in before with the same content, if its sheets are still there. */
  fileOf(digest: string): DataFile | undefined {
    const { files } = readSettings(this.settings, this.language).data;
    const names = this.book.sheets().map(({ name }) => name);
    return files.find((file) => file.digest === digest && file.sheets.some((sheet) => names.includes(sheet)));
  }

  /** Enters what is being typed into a cell. */
  finishTyping(): void {
    this.book.finishTyping();
  }

  /** Done when the grid is there, and files may become sheets. */
  async ready(): Promise<void> {
    await this.book.ready();
  }

  /** Makes the sheets of a file sheets of the workbook, and answers their names. */
  insertFile(file: string, sheets: readonly Sheet[]): readonly string[] {
    return this.writer.insertFile(file, sheets);
  }

  /** Files of the owner came, and those that could be read became sheets. */
  came(news: readonly FileNews[], added: readonly DataFile[]): void {
    this.tell({ came: news, ...(added.length === 0 ? {} : { added }) });
  }

  /** Whether it is the invented firm that the pane shows. */
  showsExample(): boolean {
    return readData(this.settings["data"]).isExample;
  }

  /** The whole workbook as a file, with what the pane keeps in it. */
  async download(): Promise<string> {
    const grid = await this.book.ready();
    const { saveWorkbook } = await import("./save-workbook");
    const file = "Keepworthy.xlsx";
    saveFile(await saveWorkbook(this.work(), placeOfTab.load(), grid.formulaAt), file);
    return file;
  }

  /** Takes a workbook back that was saved here, unless the owner keeps what is here. */
  async takeBack(file: string, opened: OpenedWorkbook): Promise<void> {
    if (confirm(saySentence(pageWords.reallyOpen, this.language, { file }))) await this.page.replace(opened);
  }

  /** The sheet in view on paper or as a PDF. */
  async printSheet(): Promise<void> {
    const grid = await this.book.ready();
    await (await import("./print-sheet")).printSheet(grid);
  }

  private tell(change?: HostChange): void {
    for (const listener of [...this.listeners]) listener(change);
  }
}
