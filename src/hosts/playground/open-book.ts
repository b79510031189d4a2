import type { IWorkbookData } from "@univerjs/core";
import { saySentence } from "../../reports/say";
import type { Language } from "../../core/problem";
import { freeName } from "../../reports/free-name";
import type { AreaContent, SheetArea, SheetSummary } from "../../taskpane/host";
import { hostWords } from "../../taskpane/words/host-words";
import type { Grid } from "./open-grid";
import { readFrom, sheetNamed, sheetsIn } from "./snapshot";
import type { Work } from "./work";

type FWorkbook = NonNullable<ReturnType<Grid["api"]["getActiveWorkbook"]>>;
export type FWorksheet = ReturnType<FWorkbook["getActiveSheet"]>;

/** The workbook of the playground, to be read: until the grid is there, the one that it will show. */
export class OpenBook {
  private grid: Grid | null = null;
  private attached: (grid: Grid) => void = () => undefined;
  private readonly whenAttached = new Promise<Grid>((done) => {
    this.attached = done;
  });

  constructor(
    private readonly start: Pick<Work, "book" | "inView">,
    readonly language: Language,
  ) {}

  /** From now on the grid holds the workbook. */
  attach(grid: Grid): void {
    this.grid = grid;
    this.attached(grid);
  }

  /** Done when the grid is there. */
  ready(): Promise<Grid> {
    return this.whenAttached;
  }

  /** The workbook in the grid. */
  workbook(): FWorkbook {
    const workbook = this.grid?.api.getActiveWorkbook() ?? null;
    if (workbook === null) throw new Error("The playground has no workbook.");
    return workbook;
  }

  /** A sheet in the grid. */
  sheet(name: string): FWorksheet {
    const sheet = this.workbook().getSheetByName(name);
    if (sheet === null) throw this.isGone(name);
    return sheet;
  }

  /** All of it as it is now, with the id of the sheet in view. */
  content(): Pick<Work, "book" | "inView"> {
    return {
      book: this.data(),
      inView: this.grid === null ? this.start.inView : this.workbook().getActiveSheet().getSheetId(),
    };
  }

  sheets(): readonly SheetSummary[] {
    return sheetsIn(this.data());
  }

  async selection(): Promise<SheetArea> {
    await this.whenAttached;
    const range = this.workbook().getActiveRange();
    const sheet = this.workbook().getActiveSheet().getSheetName();
    if (range === null) return { sheet, firstRow: 0, firstColumn: 0, rowCount: 1, columnCount: 1 };
    return {
      sheet,
      firstRow: range.getRow(),
      firstColumn: range.getColumn(),
      rowCount: range.getHeight(),
      columnCount: range.getWidth(),
    };
  }

  read(area: SheetArea): AreaContent {
    const data = this.data();
    const sheet = sheetNamed(data, area.sheet);
    if (sheet === undefined) throw this.isGone(area.sheet);
    return readFrom(data, sheet, area, this.grid?.spilled(sheet.id ?? "") ?? {});
  }

  /** Enters what is being typed into a cell. */
  finishTyping(): void {
    const workbook = this.grid?.api.getActiveWorkbook();
    if (workbook?.isCellEditing() === true) void workbook.endEditingAsync(true);
  }

  /** A name that no sheet has yet. */
  freeName(wanted: string): string {
    return freeName(
      wanted,
      this.sheets().map(({ name }) => name),
      60,
    );
  }

  private data(): IWorkbookData {
    return this.grid === null ? this.start.book : this.grid.snapshot();
  }

  private isGone(sheet: string): Error {
    return new Error(saySentence(hostWords.sheetIsGone, this.language, { sheet }));
  }
}
