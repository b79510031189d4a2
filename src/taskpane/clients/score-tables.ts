import { openPortfolio } from "../../analysis/open-portfolio";
import type { Portfolio } from "../../analysis/judge/portfolio";
import type { Practice } from "../../analysis/owner/practice";
import { openReader } from "../../columns/rows/row-reader";
import type { Cells } from "../../spreadsheet/cell";
import type { Host } from "../host";
import type { FoundTable } from "./found-table";

/** Rows that are read at once: what Excel on the web answers in one piece. */
const slice = 10_000;
/** Rows between two looks at the clock, and how long the page may stand still: a key pressed meanwhile must not feel late. */
const rowsAtOnce = 500;
const longest = 25;

export interface Progress {
  readonly sheet: string;
  /** Rows of this sheet. */
  readonly done: number;
  readonly rows: number;
  /** Rows of all sheets. */
  readonly allDone: number;
  readonly allRows: number;
  /** When reading began, in milliseconds of performance.now(). */
  readonly started: number;
}

/** Reads the chosen tables in slices and scores them; in between the pane may draw, or stop it. Rows that are left out are counted as set aside. Null if it was stopped. */
export async function scoreTables(host: Host, tables: readonly FoundTable[], practice: Practice, onProgress: (progress: Progress) => void, signal: AbortSignal, isLeftOut: (sheet: string, client: string) => boolean = () => false): Promise<readonly Portfolio[] | null> {
  const portfolio = openPortfolio(practice);
  const allRows = tables.reduce((sum, { summary }) => sum + summary.rowCount, 0);
  const started = performance.now();
  const pause = breather();
  let before = 0;
  for (const table of tables) {
    const { summary, recognition } = table;
    const later: Cells[number][] = [];
    portfolio.table(recognition);
    let reader = openReader(recognition);
    for (let first = 0; first < summary.rowCount; first += slice) {
      onProgress({ sheet: summary.name, done: first, rows: summary.rowCount, allDone: before + first, allRows, started });
      const rowCount = Math.min(slice, summary.rowCount - first);
      const { values } = await host.read({ sheet: summary.name, firstRow: first, firstColumn: 0, rowCount, columnCount: summary.columnCount });
      for (const [index, cells] of values.entries()) {
        const reading = reader.read(cells, first + index);
        if (reading.kind === "data" && isLeftOut(summary.name, reading.entry.client)) portfolio.setAside(1);
        else portfolio.add(reading, first + index);
        if (index % rowsAtOnce === rowsAtOnce - 1) await pause();
        if (signal.aborted) return null;
        if (!reader.isContradicted()) continue;
        // The sheet is written otherwise than its beginning: it is read again from its first row.
        later.push(cells);
        const understood = table.again(later);
        portfolio.again(understood);
        reader = openReader(understood);
        first = -slice;
        break;
      }
    }
    before += summary.rowCount;
  }
  await pause();
  return signal.aborted ? null : portfolio.finish();
}

/** Lets the page draw and answer whenever it stood still for long enough. */
function breather(): () => Promise<void> {
  let since = performance.now();
  return async () => {
    if (performance.now() - since < longest) return;
    await new Promise((done) => setTimeout(done, 0));
    since = performance.now();
  };
}
