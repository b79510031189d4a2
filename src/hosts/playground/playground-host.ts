import { CellValueType, type ICellData, type Nullable } from "@univerjs/core";
import { FormulaDataModel } from "@univerjs/preset-sheets-core";
import type { Language } from "../../core/problem";
import type { SheetDocument } from "../../reports/document";
import type { Cell } from "../../spreadsheet/cell";
import type { AreaContent, Host, HostChange, SheetArea, SheetSummary } from "../../taskpane/host";
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
  private isExample = true;
  private readonly listeners = new Set<(change?: HostChange) => void>();
  private made = 0;

  constructor(
    private readonly grid: Grid,
    readonly language: Language,
  ) {
    this.settings = exampleSettings(language);
    this.results = grid.univer.__getInjector().get(FormulaDataModel);
  }

  sheets(): Promise<readonly SheetSummary[]> {
    return Promise.resolve(
      this.workbook().getSheets().map((sheet) => ({
        name: sheet.getSheetName(),
        rowCount: sheet.getLastRow() + 1,
        columnCount: sheet.getLastColumn() + 1,
        isHidden: sheet.isSheetHidden(),
      })),
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

  async writeSheet(document: SheetDocument): Promise<string> {
    const name = this.freeName(document.name);
    const sheet = this.workbook().insertSheet(name, { sheet: documentSheet(document, this.freeId(), name) });
    sheet.activate();
    this.grid.api.getFormula().executeCalculation();
    return Promise.resolve(name);
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

  saveSettings(settings: Readonly<Record<string, unknown>>): Promise<void> {
    this.settings = settings;
    return Promise.resolve();
  }

  insertFormula(formula: string): Promise<void> {
    const range = this.workbook().getActiveRange();
    if (range === null) return Promise.reject(new Error(this.language === "de" ? "Wählen Sie zuerst eine Zelle." : "Choose a cell first."));
    if (range.getCellData()?.v !== undefined && range.getCellData()?.v !== null && range.getCellData()?.v !== "") {
      return Promise.reject(new Error(this.language === "de" ? "Die Zelle ist nicht leer. Wählen Sie eine leere." : "The cell is not empty. Choose an empty one."));
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

  /** The owner's own file came in: the figures of the example are not the owner's, so they go. */
  open(sheets: readonly string[]): void {
    this.settings = this.isExample ? {} : this.settings;
    this.isExample = false;
    for (const listener of this.listeners) listener({ opened: sheets });
  }

  /** A name that no sheet has yet. */
  freeName(wanted: string): string {
    const taken = new Set(this.workbook().getSheets().map((sheet) => sheet.getSheetName().toLowerCase()));
    const plain = wanted.replace(/[[\]:*?/\\]/g, " ").slice(0, 60);
    for (let number = 1; ; number++) {
      const name = number === 1 ? plain : `${plain} ${number}`;
      if (!taken.has(name.toLowerCase())) return name;
    }
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
    if (sheet === null) throw new Error(this.language === "de" ? `Das Blatt „${name}“ gibt es nicht mehr. Suchen Sie die Tabellen erneut.` : `The sheet “${name}” is gone. Find the tables again.`);
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
