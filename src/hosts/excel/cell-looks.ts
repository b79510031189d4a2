import type { CellStyle, DocumentCell, NumberStyle } from "../../reports/document";

/** Excel's number formats; Excel itself shows them in the reader's way. */
export const numberFormats: Readonly<Record<NumberStyle, string>> = {
  money: "#,##0",
  moneyExact: "#,##0.00",
  rate: "#,##0.00",
  hours: "#,##0.0",
  share: "0.0%",
  score: "0",
  count: "#,##0",
  date: "yyyy-mm-dd",
  text: "General",
};

export interface CellLook {
  readonly size?: number;
  readonly isBold?: boolean;
  readonly color?: string;
  readonly fill?: string;
  readonly isWrapped?: boolean;
}

/** Only the accent is ours; the rest is the workbook's own look. */
export const cellLooks: Readonly<Record<CellStyle, CellLook | null>> = {
  title: { size: 16, isBold: true, color: "#0B5F6B" },
  subtitle: { size: 11, color: "#5F5F5F" },
  section: { isBold: true, color: "#0B5F6B" },
  heading: { isBold: true, color: "#FFFFFF", fill: "#0B5F6B" },
  text: null,
  paragraph: { isWrapped: true },
  note: { color: "#5F5F5F" },
  input: { fill: "#FFF8E1" },
  total: { isBold: true, fill: "#EAF2F3" },
  verdict: { isBold: true },
};

export interface StyledBlock {
  readonly style: CellStyle;
  readonly firstRow: number;
  readonly firstColumn: number;
  rowCount: number;
  readonly columnCount: number;
}

/** Cells of one style as few rectangles: a heading row is one, a column of 10,000 verdicts is one. */
export function styledBlocks(rows: readonly (readonly (DocumentCell | null)[])[]): readonly StyledBlock[] {
  const done: StyledBlock[] = [];
  let open = new Map<string, StyledBlock>();
  rows.forEach((cells, row) => {
    const still = new Map<string, StyledBlock>();
    for (const run of runsOf(cells, row)) {
      const key = `${run.style} ${run.firstColumn} ${run.columnCount}`;
      const above = open.get(key);
      if (above === undefined) done.push(run);
      else above.rowCount++;
      still.set(key, above ?? run);
    }
    open = still;
  });
  return done;
}

function runsOf(cells: readonly (DocumentCell | null)[], row: number): readonly StyledBlock[] {
  const runs: StyledBlock[] = [];
  for (let column = 0; column < cells.length; ) {
    const style = cells[column]?.style;
    let end = column + 1;
    while (end < cells.length && cells[end]?.style === style) end++;
    if (style !== undefined && cellLooks[style] !== null) runs.push({ style, firstRow: row, firstColumn: column, rowCount: 1, columnCount: end - column });
    column = end;
  }
  return runs;
}
