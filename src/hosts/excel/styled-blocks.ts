import type { CellStyle, DocumentCell } from "../../reports/document";
import { sheetLooks } from "../../reports/sheet-looks";

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
  for (let column = 0; column < cells.length;) {
    const style = cells[column]?.style;
    let end = column + 1;
    while (end < cells.length && cells[end]?.style === style) end++;
    if (style !== undefined && Object.keys(sheetLooks[style]).length > 0)
      runs.push({ style, firstRow: row, firstColumn: column, rowCount: 1, columnCount: end - column });
    column = end;
  }
  return runs;
}
