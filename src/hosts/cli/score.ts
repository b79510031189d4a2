import { stat, writeFile } from "node:fs/promises";
import { SingleBar } from "cli-progress";
import { openPortfolio, type OpenPortfolio } from "../../analysis/gather/open-portfolio";
import type { Portfolio } from "../../analysis/judge/portfolio";
import type { Practice } from "../../analysis/owner/practice";
import type { CorrectionsOf } from "../../columns/recognise";
import { refusalSentence } from "../../columns/decide/refusal-words";
import type { Recognition } from "../../columns/recognition";
import { Problem } from "../../core/problem";
import { clientKey } from "../../columns/rows/client-name";
import { clientPage } from "../../reports/client-page";
import { clientsReport } from "../../reports/clients-report";
import { writeXlsx } from "../../workbook/write-xlsx";
import { clientsCsv } from "./clients-csv";
import { clientsTable } from "./clients-table";
import { findFiles, fullPath, type FoundFile } from "./find-files";
import { readTables, type TableVisitor } from "./read-tables";
import { scoreJson } from "./score-json";
import { UsageError } from "./usage-error";
import { phrase, say } from "./words";

export interface ScoreOptions {
  readonly json?: boolean;
  readonly csv?: boolean;
  readonly out?: string;
  readonly force?: boolean;
  /** Clients that get a page of their own in the workbook. */
  readonly page?: readonly string[];
}

/** Scores all files as one analysis and prints it; the exit code is 1 if nothing in them can be scored. */
export async function scoreFiles(named: readonly string[], practice: Practice, correctionsOf: CorrectionsOf, options: ScoreOptions): Promise<number> {
  await demandOut(options, practice);
  const files = await findFiles(named, practice.language);
  const portfolios = await gather(files, practice, correctionsOf);
  if (portfolios.every(({ clients }) => clients.length === 0)) {
    say(phrase("nothing", practice.language));
    if (options.json === true) print(scoreJson(portfolios));
    return 1;
  }
  if (options.json === true) print(scoreJson(portfolios));
  else if (options.csv === true) {
    for (const note of new Set(portfolios.flatMap(({ notes }) => notes))) say(note);
    print(clientsCsv(portfolios, practice.language));
  }
  else print(clientsTable(portfolios, practice, process.stdout.isTTY ? process.stdout.columns : 200));
  if (options.out !== undefined) await writeReport(options.out, portfolios, practice, options.page ?? []);
  return 0;
}

/** A long file may turn out to be unreadable when some of its rows are counted already: then the sums start again without it. */
async function gather(files: readonly FoundFile[], practice: Practice, correctionsOf: CorrectionsOf): Promise<readonly Portfolio[]> {
  const unreadable = new Set<FoundFile>();
  const said = new Set<string>();
  for (;;) {
    const known = unreadable.size;
    const portfolios = await gatherReadable(files, unreadable, practice, correctionsOf, said);
    if (unreadable.size === known) return portfolios;
  }
}

/** Stops at a file that turns out to be unreadable in its midst, and adds it to those. */
async function gatherReadable(files: readonly FoundFile[], unreadable: Set<FoundFile>, practice: Practice, correctionsOf: CorrectionsOf, said: Set<string>): Promise<readonly Portfolio[]> {
  const portfolio = openPortfolio(practice);
  const tell = (sentence: string): void => {
    if (!said.has(sentence)) say(sentence);
    said.add(sentence);
  };
  const bar = await progressBar(files);
  let before = 0;
  for (const file of files) {
    if (unreadable.has(file)) continue;
    const visitor = intoPortfolio(portfolio, practice, file.name, tell);
    try {
      await readTables(file, correctionsOf, { ...visitor, progress: (bytes) => bar?.update(before + bytes) });
    } catch (error) {
      if (!(error instanceof Problem)) throw error;
      tell(error.inWords(practice.language));
      if (visitor.hasBegun()) {
        unreadable.add(file);
        break;
      }
    }
    before += (await stat(file.path)).size;
  }
  bar?.stop();
  return portfolio.finish();
}

/** Rows go into the portfolio; those of a refused table are only counted, and the reason is said once. */
function intoPortfolio(portfolio: OpenPortfolio, { language }: Practice, file: string, tell: (sentence: string) => void): Pick<TableVisitor, "table" | "row" | "again" | "doubt"> & { hasBegun(): boolean } {
  const add: TableVisitor["row"] = (reading, row) => {
    portfolio.add(reading, row);
  };
  let take = add;
  let current: Recognition | null = null;
  let hasBegun = false;
  return {
    hasBegun: () => hasBegun,
    table: (recognition, isSummary) => {
      const table = tableName(file, recognition.sheet);
      hasBegun = true;
      take = add;
      current = null;
      if (isSummary) {
        take = () => {
          portfolio.setAside(1);
        };
        tell(phrase("summary", language, { table }));
      } else if (recognition.refused === null) {
        current = recognition;
        portfolio.table(recognition);
      } else {
        take = () => {
          portfolio.refuse(recognition, 1);
        };
        tell(phrase("refused", language, { table, why: refusalSentence(recognition.refused, language) }));
      }
    },
    row: (reading, row) => {
      take(reading, row);
    },
    again: (recognition) => {
      current = recognition;
      portfolio.again(recognition);
    },
    // The same table, of which more is known at its end.
    doubt: (doubt) => {
      if (current !== null) portfolio.table({ ...current, doubts: [doubt] });
    },
  };
}

export function tableName(file: string, sheet: string): string {
  return sheet === "" ? file : `${file}, ${sheet}`;
}

/** Only a person at a terminal wants to see a bar. */
async function progressBar(files: readonly FoundFile[]): Promise<SingleBar | null> {
  if (!process.stderr.isTTY) return null;
  const sizes = await Promise.all(files.map(async ({ path }) => (await stat(path)).size));
  const bar = new SingleBar({ format: "{bar} {percentage} %", clearOnComplete: true, stream: process.stderr });
  bar.start(sizes.reduce((sum, size) => sum + size, 0), 0);
  return bar;
}

async function demandOut({ out, force }: ScoreOptions, { language }: Practice): Promise<void> {
  if (out === undefined) return;
  if (!/\.(xlsx|html)$/i.test(out)) throw new UsageError(phrase("badOut", language, { file: out }), 2);
  if (force !== true && (await stat(fullPath(out)).catch(() => null)) !== null) throw new UsageError(phrase("exists", language, { file: out }), 2);
}

async function writeReport(out: string, portfolios: readonly Portfolio[], practice: Practice, pages: readonly string[]): Promise<void> {
  const content = out.toLowerCase().endsWith(".html") ? await htmlReport(portfolios, practice) : await workbookReport(portfolios, practice, pages);
  try {
    await writeFile(fullPath(out), content);
  } catch (error) {
    throw new UsageError(phrase("notWritten", practice.language, { file: out, why: error instanceof Error ? error.message : String(error) }), 2);
  }
  say(phrase("written", practice.language, { file: out }));
}

async function htmlReport(portfolios: readonly Portfolio[], practice: Practice): Promise<string> {
  const { reportPage } = await import("./report-page");
  return reportPage(portfolios, practice);
}

/** The report's sheets, and a page for each client that was asked for; a name that nobody has is said before anything is written. */
async function workbookReport(portfolios: readonly Portfolio[], practice: Practice, pages: readonly string[]): Promise<Uint8Array> {
  const scored = portfolios.filter(({ clients }) => clients.length > 0);
  const documents = scored.flatMap((portfolio) => clientsReport(portfolio, practice));
  for (const page of pages) {
    const found = scored.flatMap((portfolio) => portfolio.clients.filter(({ client, spellings }) => [client, ...spellings].some((name) => clientKey(name) === clientKey(page))).map((client) => clientPage(client, portfolio, practice)));
    if (found.length === 0) throw new UsageError(phrase("noClient", practice.language, { name: page }), 2);
    documents.push(...found);
  }
  return writeXlsx(documents, practice.language);
}

function print(text: string): void {
  process.stdout.write(text.endsWith("\n") ? text : `${text}\n`);
}
