import type { Cells } from "../../spreadsheet/cell";
import type { Host, SheetSummary } from "../host";

interface Candidate {
  readonly summary: SheetSummary;
  /** The beginning of its rows. */
  readonly sheet: { readonly rows: Cells };
}

/** Rows at the end that are compared where the beginnings are alike. */
const lastRows = 100;

/**
 * Sheets that hold the very same rows as an earlier one, each with the name of that one: an export that came in twice
 * must not count twice.
 */
export async function findCopies(host: Host, tables: readonly Candidate[]): Promise<ReadonlyMap<string, string>> {
  const copies = new Map<string, string>();
  const byBeginning = new Map<string, Candidate[]>();
  const sheets = [...new Map(tables.map((table) => [table.summary.name, table])).values()];
  for (const table of sheets) {
    const key = beginningOf(table);
    const alike = byBeginning.get(key) ?? [];
    byBeginning.set(key, [...alike, table]);
    for (const earlier of alike) {
      if (copies.has(earlier.summary.name) || !(await endAlike(host, earlier.summary, table.summary))) continue;
      copies.set(table.summary.name, earlier.summary.name);
      break;
    }
  }
  return copies;
}

/** Blank rows at the end say nothing. */
function beginningOf({ summary, sheet: { rows } }: Candidate): string {
  let count = rows.length;
  while (count > 0 && (rows[count - 1] ?? []).every((cell) => cell === null || cell === "")) count--;
  return `${summary.rowCount - rows.length + count} ${JSON.stringify(rows.slice(0, count))}`;
}

async function endAlike(host: Host, ...summaries: readonly [SheetSummary, SheetSummary]): Promise<boolean> {
  if (summaries.every(({ rowCount }) => rowCount <= lastRows)) return true;
  const [one, other] = await Promise.all(
    summaries.map(async ({ name, rowCount, columnCount }) => {
      const firstRow = Math.max(0, rowCount - lastRows);
      return JSON.stringify(
        (await host.read({ sheet: name, firstRow, firstColumn: 0, rowCount: rowCount - firstRow, columnCount })).values,
      );
    }),
  );
  return one === other;
}
