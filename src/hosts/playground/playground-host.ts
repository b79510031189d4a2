import { CellValueType, type ICellData, type Nullable } from "@univerjs/core";
import { FormulaDataModel } from "@univerjs/preset-sheets-core";
import type { Language } from "../../core/problem";
import type { SheetDocument } from "../../reports/document";
import type { Cell } from "../../spreadsheet/cell";
import { freeName, freeNames } from "../../reports/free-name";
import { renameSheets } from "../../reports/rename-sheets";
import { mergeSettings } from "../../taskpane/merge-settings";
import type { AreaContent, Host, HostChange, SheetArea, SheetSummary } from "../../taskpane/host";
import { hostWords } from "../../taskpane/words/host-words";
import { noData, type DataFile, type DataSet } from "../../taskpane/data/data-set";
import { readSettings } from "../../taskpane/settings";
import { exampleClients } from "../../workbook/example-clients";
import { exampleSettings } from "../../workbook/example-settings";
import type { Grid } from "./open-grid";
import { documentCells, documentSheet } from "./to-worksheet";

type FWorkbook = NonNullable<ReturnType<Grid["api"]["getActiveWorkbook"]>>;
type FWorksheet = ReturnType<FWorkbook["getActiveSheet"]>;

/** The grid of the playground as the pane sees it. Settings live as long as the page, like the workbook itself. */
export class PlaygroundHost implements Host {
  readonly kind = "playground";
  readonly argumentSeparator = ",";
  private readonly results: FormulaDataModel;
  private settings: Readonly<Record<string, unknown>>;
  private readonly listeners = new Set<(change?: HostChange) => void>();
  private made = 0;
  private writing: Promise<unknown> = Promise.resolve();

  constructor(
    private readonly grid: Grid,
    readonly language: Language,
  ) {
    this.settings = { ...exampleSettings(language), data: this.exampleData() };
    this.results = grid.univer.__getInjector().get(FormulaDataModel);
  }

  /** Everything that the page opens with is invented. */
  private exampleData(): DataSet {
    const exampleSheets = this.workbook().getSheets().map((sheet) => sheet.getSheetName());
    return { ...noData, isExample: true, exampleSheets, exampleClients: exampleClients.map(({ name }) => name) };
  }

  /** The workbook changed by another hand than the pane's. */
  changed(): void {
    this.tell();
  }

  private tell(change?: HostChange): void {
    for (const listener of this.listeners) listener(change);
  }

  sheets(): Promise<readonly SheetSummary[]> {
    return Promise.resolve(
      this.workbook().getSheets().map((sheet) => {
        const size = { rowCount: sheet.getLastRow() + 1, columnCount: sheet.getLastColumn() + 1 };
        const isEmpty = size.rowCount === 1 && size.columnCount === 1 && !isFilled(sheet.getRange(0, 0).getCellData());
        return { name: sheet.getSheetName(), ...(isEmpty ? { rowCount: 0, columnCount: 0 } : size), isHidden: sheet.isSheetHidden() };
      }),
    );
  }

  selection(): Promise<SheetArea> {
    const range = this.workbook().getActiveRange();
    const sheet = this.workbook().getActiveSheet().getSheetName();
    if (range === null) return Promise.resolve({ sheet, firstRow: 0, firstColumn: 0, rowCount: 1, columnCount: 1 });
    return Promise.resolve({ sheet, firstRow: range.getRow(), firstColumn: range.getColumn(), rowCount: range.getHeight(), columnCount: range.getWidth() });
  }

  read(area: SheetArea): Promise<AreaContent> {
    const { firstRow, firstColumn, rowCount, columnCount } = area;
    const sheet = this.sheet(area.sheet);
    const range = sheet.getRange(firstRow, firstColumn, rowCount, columnCount);
    const spilled = this.results.getArrayFormulaCellData()[this.workbook().getId()]?.[sheet.getSheetId()];
    const styles = this.workbook().getWorkbook().getStyles();
    const cells = range.getCellDatas();
    const values = cells.map((row, index) => row.map((cell, column) => valueOf(isFilled(cell) ? cell : (spilled?.[firstRow + index]?.[firstColumn + column]))));
    const formats = cells.map((row) => row.map((cell) => ((typeof cell?.s === "string" ? styles.get(cell.s) : cell?.s))?.n?.pattern ?? "General"));
    return Promise.resolve({ area, values, formats });
  }

  /** One after the other: what two panes write at once must not choose the same name. */
  writeSheets(documents: readonly SheetDocument[], signal?: AbortSignal): Promise<readonly string[]> {
    const written = this.writing.then(() => this.insertSheets(documents, signal));
    this.writing = written.catch(() => undefined);
    return written;
  }

  rewriteSheet(name: string, document: SheetDocument): Promise<void> {
    const sheet = this.sheet(name);
    const cells = documentCells(document);
    sheet.clear();
    sheet.getRange(0, 0, cells.length, cells[0]?.length ?? 1).setValues(cells);
    this.grid.api.getFormula().executeCalculation();
    return Promise.resolve();
  }

  activate(sheet: string): Promise<void> {
    this.sheet(sheet).activate();
    return Promise.resolve();
  }

  loadSettings(): Promise<Readonly<Record<string, unknown>>> {
    return Promise.resolve(this.settings);
  }

  changeSettings(before: Readonly<Record<string, unknown>>, after: Readonly<Record<string, unknown>>): Promise<Readonly<Record<string, unknown>>> {
    this.settings = mergeSettings(before, after, this.settings);
    return Promise.resolve(this.settings);
  }

  insertFormula(formula: string): Promise<void> {
    const range = this.workbook().getActiveRange();
    if (range === null) return Promise.reject(new Error(this.language === "de" ? "Wählen Sie zuerst eine Zelle." : "Choose a cell first."));
    if (range.getCellData()?.v !== undefined && range.getCellData()?.v !== null && range.getCellData()?.v !== "") {
      return Promise.reject(new Error(hostWords.cellIsTaken[this.language]));
    }
    range.setValue({ f: formula });
    return Promise.resolve();
  }

  async undo(): Promise<void> {
    await this.grid.api.undo();
  }

  onChange(callback: (change?: HostChange) => void): () => void {
    const { api } = this.grid;
    this.listeners.add(callback);
    // Values also "change" whenever the engine computes; what counts is what a person does.
    const told = (): void => {
      callback();
    };
    const events = [api.addEvent(api.Event.SheetEditEnded, told), api.addEvent(api.Event.SheetDeleted, told), api.addEvent(api.Event.ClipboardPasted, told), api.addEvent(api.Event.Undo, told)];
    return () => {
      this.listeners.delete(callback);
      for (const event of events) event.dispose();
    };
  }

  private async insertSheets(documents: readonly SheetDocument[], signal: AbortSignal | undefined): Promise<readonly string[]> {
    const names = freeNames(documents.map(({ name }) => name), this.workbook().getSheets().map((sheet) => sheet.getSheetName()));
    const made: FWorksheet[] = [];
    try {
      for (const document of renameSheets(documents, names)) {
        // In between the page may draw, or stop it.
        await new Promise((done) => setTimeout(done, 0));
        signal?.throwIfAborted();
        made.push(this.workbook().insertSheet(document.name, { sheet: documentSheet(document, this.freeId(), document.name) }));
      }
      signal?.throwIfAborted();
    } catch (error) {
      for (const sheet of made) this.workbook().deleteSheet(sheet);
      throw error;
    }
    this.grid.api.getFormula().executeCalculation();
    return names;
  }

  /** Files of the owner became sheets. */
  added(files: readonly DataFile[]): void {
    this.tell({ added: files });
  }

  /** The file that came in before with the same content, if its sheets are still there. */
  fileOf(digest: string): DataFile | undefined {
    const { files } = readSettings(this.settings, this.language).data;
    const names = this.workbook().getSheets().map((sheet) => sheet.getSheetName());
    return files.find((file) => file.digest === digest && file.sheets.some((sheet) => names.includes(sheet)));
  }

  chooseFiles(): void {
    document.getElementById("file")?.click();
  }

  /** A workbook has one sheet at least: where the last one goes, an empty one comes. */
  removeSheets(names: readonly string[]): Promise<void> {
    const gone = this.workbook().getSheets().filter((sheet) => names.includes(sheet.getSheetName()));
    if (gone.length === this.workbook().getSheets().length) this.workbook().insertSheet(this.freeName(hostWords.ownSheet[this.language]));
    for (const sheet of gone) this.workbook().deleteSheet(sheet);
    this.tell();
    return Promise.resolve();
  }

  /** A name that no sheet has yet. */
  freeName(wanted: string): string {
    return freeName(wanted, this.workbook().getSheets().map((sheet) => sheet.getSheetName()), 60);
  }

  freeId(): string {
    this.made++;
    return `made-${this.made}`;
  }

  workbook(): FWorkbook {
    const workbook = this.grid.api.getActiveWorkbook();
    if (workbook === null) throw new Error("The playground has no workbook.");
    return workbook;
  }

  private sheet(name: string): FWorksheet {
    const sheet = this.workbook().getSheetByName(name);
    if (sheet === null) throw new Error(hostWords.sheetIsGone[this.language].replace("{sheet}", name));
    return sheet;
  }
}

function isFilled(cell: Nullable<ICellData>): cell is ICellData {
  return cell !== null && cell !== undefined && (cell.f !== undefined || (cell.v !== undefined && cell.v !== null));
}

/** Booleans are stored as 1 and 0. */
function valueOf(cell: Nullable<ICellData>): Cell {
  const value = cell?.v;
  if (value === undefined || value === null || value === "") return null;
  return cell?.t === CellValueType.BOOLEAN ? value === 1 || value === true : value;
}
