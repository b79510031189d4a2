import { readFileSync } from "node:fs";
import { basename } from "node:path";
import { openPortfolio } from "../src/analysis/open-portfolio";
import type { Portfolio } from "../src/analysis/judge/portfolio";
import { usualPractice } from "../src/analysis/owner/practice";
import { summaryTables } from "../src/analysis/gather/summary-tables";
import { openReader } from "../src/columns/rows/row-reader";
import { recognise } from "../src/columns/recognise";
import type { Recognition, RowKind, Sheet } from "../src/columns/recognition";
import { noCorrections } from "../src/columns/decide/corrections";
import { wholeVocabulary, type Vocabulary } from "../src/columns/roles/vocabulary";
import { readFile } from "../src/files/read-file";

/** What scoring makes of a file, as the terminal does it. */
export interface ScoredFile {
  readonly tables: readonly Recognition[];
  /** The kinds of the rows of each table. */
  readonly kinds: readonly (readonly RowKind[])[];
  readonly portfolios: readonly Portfolio[];
  /** Something is said that the owner must look at: a refusal, a doubt, a cell that could not be read. */
  readonly isSaid: boolean;
}

export async function scoreFile(path: string): Promise<ScoredFile> {
  return scoreSheets(await readFile(basename(path), readFileSync(path)));
}

export function scoreSheets(sheets: readonly Sheet[], vocabulary: Vocabulary = wholeVocabulary): ScoredFile {
  const found = sheets.filter(({ rows }) => rows.length > 0).flatMap((sheet) => recognise(sheet, () => noCorrections, vocabulary).map((recognition) => ({ sheet, recognition })));
  const summaries = summaryTables(found);
  const portfolio = openPortfolio(usualPractice());
  const kinds = found.map(({ sheet, recognition }) => {
    const reader = openReader(recognition);
    const readings = sheet.rows.map((cells, row) => reader.read(cells, row));
    if (recognition.refused !== null) portfolio.refuse(recognition, readings.length);
    else if (summaries.has(recognition)) portfolio.setAside(readings.length);
    else {
      portfolio.table(recognition);
      readings.forEach((reading, row) => {
        portfolio.add(reading, row);
      });
    }
    return readings.map(({ kind }) => kind);
  });
  const portfolios = portfolio.finish();
  const isLeftOut = portfolios.some(({ rows }) => rows.leftOut["refused number"] !== undefined || rows.leftOut["refused date"] !== undefined);
  const tables = found.map(({ recognition }) => recognition);
  return { tables, kinds, portfolios, isSaid: isLeftOut || tables.some(({ refused, doubts }) => refused !== null || doubts.length > 0) };
}
