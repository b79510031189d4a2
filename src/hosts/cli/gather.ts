import { stat } from "node:fs/promises";
import { SingleBar } from "cli-progress";
import { MetUnseen } from "../../analysis/gather/met-rows";
import type { OverlapRule } from "../../analysis/gather/gather";
import { openPortfolio, type OpenPortfolio, type SummingTable } from "../../analysis/open-portfolio";
import type { Portfolio } from "../../analysis/judge/portfolio";
import type { Practice } from "../../analysis/owner/practice";
import { withAnswers } from "../../analysis/owner/table-answers";
import { tableRemarkSentence } from "../../columns/decide/table-remark-words";
import type { CorrectionsOf } from "../../columns/recognise";
import type { Recognition } from "../../columns/recognition";
import type { Sheet } from "../../columns/sheet";
import { areaName } from "../../columns/table/area-name";
import { Problem, type Language } from "../../core/problem";
import type { FoundFile } from "./found-file";
import { readTables, small, type TableVisitor } from "./read-tables";
import { isSystemError, systemReason } from "./system-error";
import { phrase } from "./words";

/**
 * What all files say together; what cannot be used is said, and the others count all the same; sheets of workbooks are
 * shown as they pass, a second time where that begins anew. A long file may turn out to be unreadable when some of its
 * rows are counted already: then the sums start again without it. Where rows that were added up may stand in two
 * tables, they start again row by row.
 */
export async function gather(
  files: readonly FoundFile[],
  practice: Practice,
  correctionsOf: CorrectionsOf,
  tell: (sentence: string) => void,
  overlap: "asked" | "once" = "asked",
  look: (sheet: Sheet) => void = () => undefined,
  adding: "added up" | "row by row" = "added up",
): Promise<readonly Portfolio[]> {
  const unreadable = new Set<FoundFile>();
  const said = new Set<string>();
  const tellOnce = (sentence: string): void => {
    if (!said.has(sentence)) tell(sentence);
    said.add(sentence);
  };
  for (;;) {
    const known = unreadable.size;
    try {
      const portfolios = await gatherReadable(
        files,
        unreadable,
        practice,
        correctionsOf,
        tellOnce,
        overlap,
        look,
        adding,
      );
      if (unreadable.size === known) return portfolios;
    } catch (error) {
      if (!(error instanceof MetUnseen)) throw error;
      return gather(files, practice, correctionsOf, tellOnce, overlap, look, "row by row");
    }
  }
}

/** Stops at a file that turns out to be unreadable in its midst, and adds it to those. */
async function gatherReadable(
  files: readonly FoundFile[],
  unreadable: Set<FoundFile>,
  practice: Practice,
  correctionsOf: CorrectionsOf,
  tell: (sentence: string) => void,
  overlap: OverlapRule,
  look: (sheet: Sheet) => void,
  adding: "added up" | "row by row",
): Promise<readonly Portfolio[]> {
  const portfolio = openPortfolio(practice, (await isOneTable(files)) ? "one table" : overlap);
  const answered = withAnswers(correctionsOf, practice);
  const bar = await progressBar(files);
  let before = 0;
  for (const file of files) {
    if (unreadable.has(file)) continue;
    const visitor = intoPortfolio(portfolio, practice, file.name, tell);
    try {
      await readTables(file, answered, {
        ...visitor,
        sheet: look,
        ...(adding === "added up" && { sums: (recognition) => visitor.table(recognition, null) }),
        progress: (bytes) => bar?.update(before + bytes),
      });
    } catch (error) {
      tell(sentenceOf(error, file.name, practice.language));
      if (visitor.hasBegun()) {
        unreadable.add(file);
        break;
      }
    }
    before += await sizeOf(file);
  }
  bar?.stop();
  return portfolio.finish();
}

interface PortfolioVisitor extends TableVisitor {
  table(...begun: Parameters<TableVisitor["table"]>): SummingTable;
  /** Whether a table of the file counts already. */
  hasBegun(): boolean;
}

/** Rows go into the portfolio; why a table is refused or not added is said once. */
function intoPortfolio(
  portfolio: OpenPortfolio,
  { language }: Practice,
  file: string,
  tell: (sentence: string) => void,
): PortfolioVisitor {
  let hasBegun = false;
  return {
    hasBegun: () => hasBegun,
    table: (recognition, summaryKind) => {
      const table = tableName(file, recognition);
      hasBegun = true;
      if (summaryKind !== null)
        tell(phrase(summaryKind === "adds up" ? "summary" : "sameClients", language, { table }));
      else if (recognition.refused !== null)
        tell(phrase("refused", language, { table, why: tableRemarkSentence(recognition.refused, language) }));
      return portfolio.table(recognition, summaryKind !== null ? "summary" : "counted");
    },
  };
}

/** Why a file cannot be read; a programmer's mistake goes on. */
export function sentenceOf(error: unknown, file: string, language: Language): string {
  if (error instanceof Problem) return error.inWords(language);
  if (isSystemError(error)) return phrase("unreadable", language, { file, why: systemReason(error, language) });
  throw error;
}

/** The file, its sheet, and the row where the table begins if the sheet holds others too. */
export function tableName(file: string, { sheet, area }: Pick<Recognition, "sheet" | "area">): string {
  return [file, sheet, areaName(area)].filter((name) => name !== "").join(", ");
}

/** A single long CSV: in workbooks and short files rows may stand in two tables. */
async function isOneTable([file, ...others]: readonly FoundFile[]): Promise<boolean> {
  return (
    file !== undefined &&
    others.length === 0 &&
    !/\.(xls|xlsx|xlsm|ods)$/i.test(file.name) &&
    (await sizeOf(file)) > small
  );
}

async function sizeOf({ path, bytes }: FoundFile): Promise<number> {
  return bytes?.length ?? (await stat(path).catch(() => ({ size: 0 }))).size;
}

/** Only a person at a terminal wants to see a bar. */
async function progressBar(files: readonly FoundFile[]): Promise<SingleBar | null> {
  if (!process.stderr.isTTY) return null;
  const sizes = await Promise.all(files.map(sizeOf));
  const bar = new SingleBar({ format: "{bar} {percentage} %", clearOnComplete: true, stream: process.stderr });
  bar.start(
    sizes.reduce((sum, size) => sum + size, 0),
    0,
  );
  return bar;
}
