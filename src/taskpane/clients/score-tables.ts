import { monthOf } from "../../analysis/gather/month";
import { openPortfolio, type OpenPortfolio } from "../../analysis/open-portfolio";
import type { Portfolio } from "../../analysis/judge/portfolio";
import { comparison, type Comparison } from "../../analysis/judge/trend";
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

/** Reads the chosen tables in slices and scores them; in between the pane may draw, or stop it. Rows that are left out are counted as set aside. Null if it was stopped. */
export async function scoreTables(host: Host, tables: readonly FoundTable[], practices: Practices, onProgress: (progress: Progress) => void, signal: AbortSignal, isLeftOut: (sheet: string, client: string) => boolean = () => false): Promise<Scored | null> {
  const portfolio = openPortfolio(practices.now);
  const earlier = practices.before === null ? null : openPortfolio(practices.before);
  const both = earlier === null ? [portfolio] : [portfolio, earlier];
  const allRows = tables.reduce((sum, { summary }) => sum + summary.rowCount, 0);
  const started = performance.now();
  const pause = breather();
  let before = 0;
  for (const table of tables) {
    const { summary, recognition } = table;
    const later: Cells[number][] = [];
    for (const one of both) one.table(recognition);
    let reader = openReader(recognition);
    for (let first = 0; first < summary.rowCount; first += slice) {
      onProgress({ sheet: summary.name, done: first, rows: summary.rowCount, allDone: before + first, allRows, started });
      const rowCount = Math.min(slice, summary.rowCount - first);
      const { values } = await host.read({ sheet: summary.name, firstRow: first, firstColumn: 0, rowCount, columnCount: summary.columnCount });
      for (const [index, cells] of values.entries()) {
        const reading = reader.read(cells, first + index);
        if (reading.kind === "data" && isLeftOut(summary.name, reading.entry.client)) portfolio.setAside(1);
        else for (const one of both) one.add(reading, first + index);
        if (index % rowsAtOnce === rowsAtOnce - 1) await pause();
        if (signal.aborted) return null;
        if (!reader.isContradicted()) continue;
        // The sheet is written otherwise than its beginning: it is read again from its first row.
        later.push(cells);
        const understood = table.again(later);
        for (const one of both) one.again(understood);
        reader = openReader(understood);
        first = -slice;
        break;
      }
    }
    before += summary.rowCount;
  }
  await pause();
  if (signal.aborted) return null;
  const portfolios = portfolio.finish();
  return { portfolios, comparisons: earlier === null ? [] : beside(portfolios, earlier) };
}

/** The months of the figures a year before, and no others: a year that is not over is not set against a whole one. All currencies have the same months. */
function beside(portfolios: readonly Portfolio[], before: OpenPortfolio): readonly (Comparison | null)[] {
  const { from = null, to = null } = portfolios[0] ?? {};
  if (from === null || to === null) return [];
  const then = before.finish({ first: monthOf(from) - 12, last: monthOf(to) - 12 });
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
