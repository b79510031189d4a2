import { readFileSync } from "node:fs";
import { basename } from "node:path";
import { scoreTables } from "../src/analysis/score-tables";
import type { Portfolio } from "../src/analysis/judge/portfolio";
import { usualPractice } from "../src/analysis/owner/practice";
import type { TableWithRows } from "../src/analysis/gather/summary-tables";
import { rowReader } from "../src/columns/rows/row-reader";
import { recognise } from "../src/columns/recognise";
import type { Recognition } from "../src/columns/recognition";
import type { RowKind } from "../src/columns/rows/row-judgement";
import type { Sheet } from "../src/columns/sheet";
import { noCorrections } from "../src/columns/decide/corrections";
import { wholeVocabulary, type Vocabulary } from "../src/columns/roles/vocabulary";
import { readFile } from "../src/files/read-file";

/** What scoring makes of a file, as the terminal does it. */
export interface ScoredFile {
  readonly tables: readonly Recognition[];
  /** The kinds of the rows of each sheet; each row is of the first table that it belongs to. */
  readonly kinds: readonly (readonly RowKind[])[];
  readonly portfolios: readonly Portfolio[];
  /** Something is said that the owner must look at: a refusal, a doubt, a cell that could not be read. */
  readonly isSaid: boolean;
}

export async function scoreFile(path: string): Promise<ScoredFile> {
  return scoreSheets(await readFile(basename(path), readFileSync(path)));
}

export function scoreSheets(sheets: readonly Sheet[], vocabulary: Vocabulary = wholeVocabulary): ScoredFile {
  const found = sheets
    .filter(({ rows }) => rows.length > 0)
    .flatMap((sheet) =>
      recognise(sheet, () => noCorrections, vocabulary).map((recognition) => ({ sheet, recognition })),
    );
  const portfolios = scoreTables(found, usualPractice());
  const kinds = sheets.filter(({ rows }) => rows.length > 0).map((sheet) => kindsOf(sheet, found));
  const isLeftOut = portfolios.some(
    ({ rows }) => rows.leftOut["refused number"] !== undefined || rows.leftOut["refused date"] !== undefined,
  );
  const tables = found.map(({ recognition }) => recognition);
  return {
    tables,
    kinds,
    portfolios,
    isSaid: isLeftOut || tables.some(({ refused, doubts }) => refused !== null || doubts.length > 0),
  };
}

function kindsOf(sheet: Sheet, tables: readonly TableWithRows[]): readonly RowKind[] {
  const readers = tables.filter((table) => table.sheet === sheet).map(({ recognition }) => rowReader(recognition));
  return sheet.rows.map((cells, row) => {
    const readings = readers.map((reader) => reader.read(cells, row));
    return (
      (readings.find((reading) => reading.kind === "data" || reading.why !== "another table") ?? readings[0])?.kind ??
      "blank"
    );
  });
}
