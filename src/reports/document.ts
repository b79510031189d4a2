import type { Cell } from "../spreadsheet/cell";

/**
 * How a cell looks; a paragraph wraps its lines; each writer (Excel, Sheets, playground, .xlsx) knows what its host
 * calls it.
 */
export type CellStyle =
  | "title"
  | "subtitle"
  | "section"
  | "heading"
  | "numberHeading"
  | "text"
  | "paragraph"
  | "quiet"
  | "reason"
  | "input"
  | "total"
  | "verdict";

/** How a number is shown. money has no decimals in tables; moneyExact two. */
export type NumberStyle = "money" | "moneyExact" | "rate" | "hours" | "share" | "score" | "count" | "date" | "text";

export interface DocumentCell {
  /** The value, also the cached value of a formula. Text is always written as text, even if it begins with "=". */
  readonly value: Cell;
  /** A live formula in Excel's English form, "=CLIENTYIELD(B5,C5,$B$2)"; hosts translate separators themselves. */
  readonly formula?: string;
  readonly style?: CellStyle;
  readonly number?: NumberStyle;
  /** What may be chosen in the cell: words, or a range that holds them. */
  readonly choices?: readonly string[] | string;
  /** What to enter, shown while the cell is chosen. */
  readonly prompt?: string;
}

/** A native chart: ranges are A1 notation on the same sheet. */
export interface DocumentChart {
  readonly kind: "line" | "bar" | "scatter";
  /** What it finds. */
  readonly title: string;
  /** The cell that says it, where that follows the figures: "A3". */
  readonly titleCell?: string;
  /** Names beside the points of a scatter: a range as long as its values. */
  readonly labels?: string;
  /** Straight lines across a scatter, from one corner of two cells to the other. */
  readonly lines?: readonly { readonly name: string; readonly across: string; readonly up: string }[];
  readonly categories: string;
  readonly series: readonly { readonly name: string; readonly values: string }[];
  readonly xTitle: string;
  readonly yTitle: string;
  /** Top left cell, A1. */
  readonly anchor: string;
}

/** One sheet as data: what the pane writes beside the owner's sheets and what goes to .xlsx. */
export interface SheetDocument {
  readonly name: string;
  readonly columnWidths: readonly number[];
  readonly rows: readonly (readonly (DocumentCell | null)[])[];
  /** A page of words to print: upright, its lines wrapped. */
  readonly isPage?: boolean;
  /** Printed on one page, whatever its length. */
  readonly fitsOnePage?: boolean;
  /** This many columns go on paper, the first ones; the others are for the screen. */
  readonly printedColumns?: number;
  /** Rows that stay in view when scrolling. */
  readonly frozenRows?: number;
  /** A1 range of the table with its header row, for filter buttons. */
  readonly table?: { readonly name: string; readonly range: string };
  /** Ranges in which a bar shows the size of each number. */
  readonly dataBars?: readonly string[];
  /** A range of verdicts, which are coloured as in the pane. */
  readonly verdicts?: string;
  readonly charts?: readonly DocumentChart[];
  /** Workbook names: name → absolute reference on this sheet ("$B$3"). */
  readonly names?: Readonly<Record<string, string>>;
}

/** Heads stand over their figures: a head whose column holds numbers below it is on the right, as they are. */
export function withNumberHeads({ rows, ...document }: SheetDocument): SheetDocument {
  const isNumber = (cell: DocumentCell | null | undefined): boolean =>
    cell?.number !== undefined && cell.number !== "text";
  return {
    ...document,
    rows: rows.map((cells, row) =>
      cells.some((cell) => cell?.style === "heading")
        ? cells.map((cell, column) =>
            cell?.style === "heading" && isNumber(rows[row + 1]?.[column])
              ? { ...cell, style: "numberHeading" as const }
              : cell,
          )
        : cells,
    ),
  };
}
