import { monthOf } from "../../analysis/gather/month";
import { openPortfolio, type OpenPortfolio } from "../../analysis/open-portfolio";
import type { Portfolio } from "../../analysis/judge/portfolio";
import { comparison, type Comparison } from "../../analysis/judge/trend";
import type { Practice } from "../../analysis/owner/practice";
import type { Cells } from "../../spreadsheet/cell";
import type { Host } from "../host";
import type { FoundTable } from "./found-table";

/** Rows that are read at once: what Excel on the web answers in one piece. */
const slice = 10_000;
/**
 * Rows between two looks at the clock, and how long the page may stand still: a key pressed meanwhile must not feel
 * late.
 */
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

/** What clients are judged by, in the period and, where they are to be compared, a year before. */
export interface Practices {
  readonly now: Practice;
  readonly before: Practice | null;
}

/** The portfolios, and what changed in each since the year before. */
export interface Scored {
  readonly portfolios: readonly Portfolio[];
  readonly comparisons: readonly (Comparison | null | undefined)[];
}

/**
 * Reads the chosen tables in slices and scores them; in between the pane may draw, or stop it. Rows that are left out
 * are counted as set aside. Null if it was stopped.
 */
export async function scoreInSlices(
  host: Host,
  tables: readonly FoundTable[],
  practices: Practices,
  onProgress: (progress: Progress) => void,
  signal: AbortSignal,
  isLeftOut: (sheet: string, client: string) => boolean = () => false,
): Promise<Scored | null> {
  const portfolio = openPortfolio(practices.now, "asked", practices.before);
  const allRows = tables.reduce((sum, { summary }) => sum + summary.rowCount, 0);
  const started = performance.now();
  const pause = breather();
  let before = 0;
  for (const table of tables) {
    const { summary, recognition } = table;
    const later: Cells[number][] = [];
    const open = portfolio.table(recognition, { without: (client) => isLeftOut(summary.name, client) });
    const end = recognition.area.endRow ?? summary.rowCount;
    for (let first = recognition.area.firstRow; first < end; first += slice) {
      onProgress({
        sheet: summary.name,
        done: first,
        rows: summary.rowCount,
        allDone: before + first,
        allRows,
        started,
      });
      const rowCount = Math.min(slice, end - first);
      const { values } = await host.read({
        sheet: summary.name,
        firstRow: first,
        firstColumn: 0,
        rowCount,
        columnCount: summary.columnCount,
      });
      for (const [index, cells] of values.entries()) {
        open.add(cells, first + index);
        if (index % rowsAtOnce === rowsAtOnce - 1) await pause();
        if (signal.aborted) return null;
        if (!open.isContradicted()) continue;
        // The sheet is written otherwise than its beginning: it is read again from its first row.
        later.push(cells);
        open.again(table.again(later));
        first = recognition.area.firstRow - slice;
        break;
      }
    }
    before += summary.rowCount;
  }
  await pause();
  if (signal.aborted) return null;
  const portfolios = portfolio.finish();
  return { portfolios, comparisons: practices.before === null ? [] : beside(portfolios, portfolio) };
}

/**
 * The months of the figures a year before, and no others: a year that is not over is not set against a whole one. All
 * currencies have the same months.
 */
function beside(portfolios: readonly Portfolio[], open: OpenPortfolio): readonly (Comparison | null)[] {
  const { from = null, to = null } = portfolios[0] ?? {};
  if (from === null || to === null) return [];
  const then = open.finishOther({ first: monthOf(from) - 12, last: monthOf(to) - 12 });
  return portfolios.map((now) => {
    const own = then.find(({ currency }) => currency === now.currency);
    return own === undefined ? null : comparison(now, own);
  });
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
