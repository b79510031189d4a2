import { usualRounding } from "../../analysis/plans/repricing";
import { lstat, stat } from "node:fs/promises";
import type { Portfolio } from "../../analysis/judge/portfolio";
import { factsBy, type ClientFacts } from "../../analysis/owner/client-facts";
import { unknownFirmYear } from "../../analysis/owner/firm";
import type { Practice } from "../../analysis/owner/practice";
import { noRatings } from "../../analysis/owner/ratings";
import { harmCost, type HarmCost } from "../../analysis/plans/harm";
import { noHarm } from "../../analysis/owner/harm";
import { paidByOf } from "../../analysis/plans/fee-form";
import { prospectJudge, type JudgedProspect } from "../../analysis/plans/judge-prospects";
import type { Prospect } from "../../analysis/plans/questionnaire";
import type { CorrectionsOf } from "../../columns/recognise";
import { clientKey } from "../../columns/rows/client-name";
import type { Language } from "../../core/problem";
import { clientPage } from "../../reports/client-page";
import { clientsReport } from "../../reports/clients-report";
import type { Passage } from "../../reports/decisions/log-passages";
import { noteSentences } from "../../reports/note-sentences";
import { prospectPassages } from "../../reports/prospects/prospect-passages";
import { feePassages } from "../../reports/talk/fee-passages";
import { harmPassages } from "../../reports/talk/harm-lines";
import { yearPassages } from "../../reports/year-ahead/year-lines";
import { writeXlsx } from "../../workbook/write-xlsx";
import { clientsCsv } from "./clients-csv";
import { clientsTable, rowsLine } from "./clients-table";
import { FoundSheets } from "./found-sheets";
import { findFiles, fullPath } from "./find-files";
import type { FoundFile } from "./found-file";
import { gather } from "./gather";
import { scoreJson } from "./score-json";
import { isSystemError, systemReason } from "./system-error";
import { UsageError } from "./usage-error";
import { visibleLines } from "./visible";
import { phrase, tell } from "./words";
import { clientFactsFor, yearsAhead, type YearOptions } from "./year-ahead";
import { replaceFile, writeNew } from "./write-file";

export interface ScoreOptions {
  readonly json?: boolean;
  readonly csv?: boolean;
  readonly out?: string;
  readonly force?: boolean;
  /** What becomes of rows that stand in two files. */
  readonly overlap?: string;
  /** Print all clients, however many there are. */
  readonly all?: boolean;
  /** Clients that get a page of their own in the workbook. */
  readonly page?: readonly string[];
}

type AllOptions = ScoreOptions & YearOptions;

/** Scores all files as one analysis and prints it; the exit code is 1 if nothing in them can be scored. */
export async function scoreFiles(
  named: readonly string[],
  practice: Practice,
  correctionsOf: CorrectionsOf,
  options: AllOptions,
): Promise<number> {
  if (options.overlap !== undefined && options.overlap !== "once" && options.overlap !== "twice")
    throw new UsageError(phrase("badOverlap", practice.language, { text: options.overlap }), 2);
  await demandOut(options, practice);
  const files = withoutFacts(await findFiles(named, practice.language, tell), options);
  await demandNoInput(options, files, practice);
  const found = new FoundSheets();
  const portfolios = await gather(
    files,
    practice,
    correctionsOf,
    tell,
    options.overlap === "once" ? "once" : "asked",
    found.look,
  );
  if (portfolios.every(({ clients }) => clients.length === 0)) {
    sayWhyNothing(portfolios, practice.language);
    if (options.json === true) print(scoreJson(portfolios, practice.language));
    return 1;
  }
  const facts = await clientFactsFor(options, found.facts(), practice);
  const prospects = found.prospects();
  const years = await yearsAhead(portfolios, practice, options, {
    facts: found.facts(),
    prospects,
    scenarios: found.scenarios(),
  });
  const judged = judgedProspects(prospects, portfolios[0] ?? null, practice, facts);
  const passages = [
    ...found.passages(practice.language, portfolios[0]?.currency ?? ""),
    ...prospectPassages(judged, practice.language, portfolios[0]?.currency ?? ""),
    ...portfolios.flatMap((portfolio) => feesInForm(portfolio, facts, practice)),
    ...portfolios.flatMap((portfolio) => harmInFacts(portfolio, facts, practice)),
    ...years.flatMap((year) => yearPassages(year, practice.language)),
  ];
  if (options.json === true)
    print(
      scoreJson(portfolios, practice.language, {
        log: found.decisions(),
        years,
        judged,
        harm: harmCosts(portfolios, facts, practice),
      }),
    );
  else if (options.csv === true) {
    sayNotes(portfolios, practice.language);
    print(clientsCsv(portfolios, practice));
  } else {
    print(clientsTable(portfolios, practice, process.stdout.isTTY ? process.stdout.columns : 200, options.all));
    for (const { title, lines } of passages) print(visibleLines(["", title, ...lines].join("\n")));
  }
  if (options.out !== undefined) await writeReport(options.out, portfolios, practice, passages, options);
  return 0;
}

/** The prospects on a sheet of a workbook, judged as the pane judges them. */
function judgedProspects(
  prospects: readonly Prospect[],
  portfolio: Portfolio | null,
  practice: Practice,
  facts: readonly ClientFacts[],
): readonly JudgedProspect[] {
  const known = { prospects, practice, firm: unknownFirmYear, overrunFactor: null, ratings: noRatings };
  return prospects.map(prospectJudge(known, portfolio, facts).judge);
}

function feesInForm(portfolio: Portfolio, facts: readonly ClientFacts[], practice: Practice): readonly Passage[] {
  const factsOf = factsBy(facts);
  return feePassages(portfolio, practice, usualRounding, (client) => paidByOf(client, factsOf(client.client)));
}

function harmInFacts(
  portfolio: Portfolio,
  facts: readonly ClientFacts[],
  { minimumRate, language }: Practice,
): readonly Passage[] {
  const factsOf = factsBy(facts);
  return harmPassages(portfolio, (client) => factsOf(client)?.harm ?? noHarm, minimumRate, language);
}

function harmCosts(
  portfolios: readonly Portfolio[],
  facts: readonly ClientFacts[],
  { minimumRate }: Practice,
): readonly (HarmCost & { readonly client: string })[] {
  const factsOf = factsBy(facts);
  return portfolios.flatMap(({ clients }) =>
    clients.flatMap(({ client }) => {
      const harm = factsOf(client)?.harm ?? null;
      return harm === null ? [] : [{ client, ...harmCost(harm, clients, minimumRate) }];
    }),
  );
}

/** A table of client facts among the files is no table of amounts, unless it is all there is. */
function withoutFacts(files: readonly FoundFile[], { clientFacts }: YearOptions): readonly FoundFile[] {
  if (clientFacts === undefined || !/\.(csv|tsv|txt)$/i.test(clientFacts)) return files;
  const others = files.filter(({ path }) => path !== fullPath(clientFacts));
  return others.length === 0 ? files : others;
}

function sayNotes(portfolios: readonly Pick<Portfolio, "doubts" | "notes" | "currency">[], language: Language): void {
  for (const note of new Set(portfolios.flatMap((portfolio) => noteSentences(portfolio, language)))) tell(note);
}

/** What was not sure of the tables, and what became of their rows: all may lie outside the period. */
function sayWhyNothing(portfolios: readonly Portfolio[], language: Language): void {
  sayNotes(
    portfolios.map(({ doubts, currency }) => ({ doubts, notes: [], currency })),
    language,
  );
  for (const portfolio of portfolios.slice(0, 1)) if (portfolio.rows.rows > 0) tell(rowsLine(portfolio, language));
  tell(phrase("nothing", language));
}

async function demandOut({ out, force }: ScoreOptions, { language }: Practice): Promise<void> {
  if (out === undefined) return;
  if (!/\.(xlsx|html)$/i.test(out)) throw new UsageError(phrase("badOut", language, { file: out }), 2);
  if (force !== true && (await lstat(fullPath(out)).catch(() => null)) !== null)
    throw new UsageError(phrase("exists", language, { file: out }), 2);
}

/** A report over its own source would cost the owner the source. */
async function demandNoInput(
  { out }: ScoreOptions,
  files: readonly FoundFile[],
  { language }: Practice,
): Promise<void> {
  const there = out === undefined ? null : await stat(fullPath(out)).catch(() => null);
  if (there === null) return;
  for (const { path } of files) {
    const input = await stat(path).catch(() => null);
    if (input !== null && input.dev === there.dev && input.ino === there.ino)
      throw new UsageError(phrase("inputKept", language, { file: out ?? "" }), 2);
  }
}

async function writeReport(
  out: string,
  portfolios: readonly Portfolio[],
  practice: Practice,
  passages: readonly Passage[],
  { page = [], force = false }: ScoreOptions,
): Promise<void> {
  const content = out.toLowerCase().endsWith(".html")
    ? await htmlReport(portfolios, practice, passages)
    : await workbookReport(portfolios, practice, passages, page);
  try {
    await (force ? replaceFile : writeNew)(fullPath(out), content);
  } catch (error) {
    if (!isSystemError(error)) throw error;
    throw new UsageError(
      error.code === "EEXIST"
        ? phrase("exists", practice.language, { file: out })
        : phrase("notWritten", practice.language, { file: out, why: systemReason(error, practice.language) }),
      2,
    );
  }
  tell(phrase("written", practice.language, { file: out }));
}

async function htmlReport(
  portfolios: readonly Portfolio[],
  practice: Practice,
  passages: readonly Passage[],
): Promise<string> {
  const { reportPage } = await import("./report-page");
  return reportPage(portfolios, practice, passages);
}

/**
 * The report's sheets, and a page for each client that was asked for; a name that nobody has is said before anything is
 * written.
 */
async function workbookReport(
  portfolios: readonly Portfolio[],
  practice: Practice,
  passages: readonly Passage[],
  pages: readonly string[],
): Promise<Uint8Array> {
  const scored = portfolios.filter(({ clients }) => clients.length > 0);
  const documents = scored.flatMap((portfolio, index) =>
    clientsReport(portfolio, practice, practice.language, index === 0 ? passages : []),
  );
  for (const page of pages) {
    const found = scored.flatMap((portfolio) =>
      portfolio.clients
        .filter(({ client, spellings }) => [client, ...spellings].some((name) => clientKey(name) === clientKey(page)))
        .map((client) => clientPage(client, portfolio, practice)),
    );
    if (found.length === 0) throw new UsageError(phrase("noClient", practice.language, { name: page }), 2);
    documents.push(...found);
  }
  return writeXlsx(documents, practice.language);
}

function print(text: string): void {
  process.stdout.write(text.endsWith("\n") ? text : `${text}\n`);
}
