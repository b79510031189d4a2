import { openPortfolio } from "../../analysis/open-portfolio";
import type { Portfolio, Practice } from "../../analysis/portfolio";
import { openReader } from "../../columns/open-reader";
import type { Host } from "../host";
import type { FoundTable } from "./find-tables";

/** Rows that are read at once: what Excel on the web answers in one piece. */
const slice = 10_000;

export interface Progress {
  readonly sheet: string;
  readonly done: number;
  readonly rows: number;
}

/** Reads the chosen tables in slices and scores them; between slices the pane may draw, or stop it. Null if it was stopped. */
export async function scoreTables(host: Host, tables: readonly FoundTable[], practice: Practice, onProgress: (progress: Progress) => void, signal: AbortSignal): Promise<readonly Portfolio[] | null> {
  const portfolio = openPortfolio(practice);
  for (const { summary, recognition } of tables) {
    portfolio.table(recognition);
    const reader = openReader(recognition);
    for (let first = 0; first < summary.rowCount; first += slice) {
      onProgress({ sheet: summary.name, done: first, rows: summary.rowCount });
      const rowCount = Math.min(slice, summary.rowCount - first);
      const { values } = await host.read({ sheet: summary.name, firstRow: first, firstColumn: 0, rowCount, columnCount: summary.columnCount });
      if (signal.aborted) return null;
      values.forEach((cells, index) => {
        portfolio.add(reader.read(cells, first + index), first + index);
      });
      await nextFrame();
    }
  }
  return portfolio.finish();
}

function nextFrame(): Promise<void> {
  return new Promise((done) => setTimeout(done, 0));
}
