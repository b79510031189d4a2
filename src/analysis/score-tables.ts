import type { OverlapRule } from "./gather/gather";
import { summaryTables, type TableWithRows } from "./gather/summary-tables";
import type { Portfolio } from "./judge/portfolio";
import { openPortfolio } from "./open-portfolio";
import type { Practice } from "./owner/practice";

/** What tables say together whose rows are all at hand; one that only adds up others is counted and not added. */
export function scoreTables(
  tables: readonly TableWithRows[],
  practice: Practice,
  overlapRule?: OverlapRule,
): readonly Portfolio[] {
  const portfolio = openPortfolio(practice, overlapRule);
  const summaries = summaryTables(tables);
  for (const { sheet, recognition } of tables) {
    const table = portfolio.table(recognition, summaries.has(recognition) ? "summary" : "counted");
    sheet.rows.forEach((cells, row) => table.add(cells, row));
  }
  return portfolio.finish();
}
