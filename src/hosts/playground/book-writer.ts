import type { Sheet } from "../../columns/sheet";
import type { SheetDocument } from "../../reports/document";
import { freeNames } from "../../reports/free-name";
import { renameSheets } from "../../reports/rename-sheets";
import type { CellEdit } from "../../reports/cell-edit";
import { hostWords } from "../../taskpane/words/host-words";
import { withExtras } from "./sheet-extras";
import type { FWorksheet, OpenBook } from "./open-book";
import { pageWords } from "./page-words";
import { cellContent, documentCells, documentSheet, fileSheet } from "./to-worksheet";

/** Writes into the workbook of the playground, as soon as the grid is there. */
export class BookWriter {
  private made = Date.now();
  private writing: Promise<unknown> = Promise.resolve();
  private depth = 0;

  constructor(private readonly book: OpenBook) {}

  /** Whether what is heard right now is written here, and by nobody else: what is awaited in between is not. */
  get isWriting(): boolean {
    return this.depth > 0;
  }

  /** One after the other: what two panes write at once must not choose the same name. */
  writeSheets(documents: readonly SheetDocument[], signal?: AbortSignal): Promise<readonly string[]> {
    const written = this.writing.then(() => this.insertSheets(documents, signal));
    this.writing = written.catch(() => undefined);
    return written;
  }

  async rewriteSheet(name: string, document: SheetDocument): Promise<void> {
    await this.book.ready();
    const sheet = this.book.sheet(name);
    const cells = documentCells(document);
    this.write(() => {
      sheet.clear();
      sheet.getRange(0, 0, cells.length, cells[0]?.length ?? 1).setValues(cells);
      sheet.setCustomMetadata(withExtras(document).custom);
    });
  }

  async writeCells(name: string, cells: readonly CellEdit[]): Promise<void> {
    await this.book.ready();
    const sheet = this.book.sheet(name);
    this.write(() => {
      for (const { row, column, value, formula } of cells)
        sheet
          .getRange(row, column)
          .setValue(formula !== undefined ? { f: formula } : value === null ? { v: null } : cellContent(value));
    });
  }

  async insertFormula(formula: string): Promise<void> {
    await this.book.ready();
    const { language } = this.book;
    const range = this.book.workbook().getActiveRange();
    if (range === null) throw new Error(pageWords.noCell[language]);
    const value = range.getCellData()?.v;
    if (value !== undefined && value !== null && value !== "") throw new Error(hostWords.cellIsTaken[language]);
    this.write(() => range.setValue({ f: formula }));
  }

  /** The sheets of a file, under names that are free; answers them. */
  insertFile(file: string, sheets: readonly Sheet[]): readonly string[] {
    return sheets.map((sheet) => {
      const name = this.book.freeName(sheet.name === "" ? file.replace(/\.\w+$/, "") : sheet.name);
      this.write(() =>
        this.book.workbook().insertSheet(name, { sheet: fileSheet(sheet, this.freeId(), name) }),
      ).activate();
      return name;
    });
  }

  /** A workbook has one sheet at least: where the last one goes, an empty one comes. */
  async removeSheets(names: readonly string[]): Promise<void> {
    await this.book.ready();
    const workbook = this.book.workbook();
    const gone = workbook.getSheets().filter((sheet) => names.includes(sheet.getSheetName()));
    this.write(() => {
      if (gone.length === workbook.getSheets().length)
        workbook.insertSheet(this.book.freeName(hostWords.ownSheet[this.book.language]));
      for (const sheet of gone) workbook.deleteSheet(sheet);
    });
  }

  private async insertSheets(
    documents: readonly SheetDocument[],
    signal: AbortSignal | undefined,
  ): Promise<readonly string[]> {
    const { api, addRules } = await this.book.ready();
    const workbook = this.book.workbook();
    const names = freeNames(
      documents.map(({ name }) => name),
      workbook.getSheets().map((sheet) => sheet.getSheetName()),
    );
    const made: FWorksheet[] = [];
    try {
      for (const document of renameSheets(documents, names)) {
        // In between the page may draw, or stop it.
        await new Promise((done) => setTimeout(done, 0));
        signal?.throwIfAborted();
        const sheet = this.write(() =>
          workbook.insertSheet(document.name, { sheet: documentSheet(document, this.freeId(), document.name) }),
        );
        made.push(sheet);
        addRules(sheet.getSheetId(), document);
      }
      signal?.throwIfAborted();
    } catch (error) {
      this.write(() => {
        for (const sheet of made) workbook.deleteSheet(sheet);
      });
      throw error;
    }
    api.getFormula().executeCalculation();
    return names;
  }

  private write<Result>(how: () => Result): Result {
    this.depth++;
    try {
      return how();
    } finally {
      this.depth--;
    }
  }

  private freeId(): string {
    this.made++;
    return `made-${this.made}`;
  }
}
