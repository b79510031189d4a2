import { isBelow } from "../analysis/judge/judge-client";
import { printDay } from "../spreadsheet/print-day";
import type { Portfolio, ScoredClient } from "../analysis/judge/portfolio";
import { measureOf } from "../analysis/judge/portfolio-currency";
import type { Practice } from "../analysis/owner/practice";
import { verdictWords } from "../analysis/words/verdict-words";
import type { Language } from "../core/problem";
import { clientColumns, columnsOnPaper, type ClientColumn } from "./clients-columns";
import { firstClientRow, inputCell, inputRows } from "./report-inputs";
import { columnLetter } from "../spreadsheet/column-letter";
import type { Passage } from "./decisions/log-passages";
import type { DocumentCell, DocumentChart, NumberStyle, SheetDocument } from "./document";
import { finding, minimumFinding } from "./finding";
import { mapLineRows, mapLines } from "./map-lines";
import { noteSentences } from "./note-sentences";
import { definitionWords, reportWords } from "./report-words";
import { rowLines } from "./row-lines";
import { whaleSheet } from "./whale-sheet";
import { saySentence, type Facts } from "./say";

type Row = readonly (DocumentCell | null)[];

/**
 * The scored clients as sheets: a ranked table with live formulas over the owner's figures, the whale curve, what else
 * is to be said, and every row accounted for.
 */
export function clientsReport(
  portfolio: Portfolio,
  owner: Practice,
  language: Language = owner.language,
  passages: readonly Passage[] = [],
): readonly SheetDocument[] {
  const practice = measureOf(portfolio, owner);
  const sheets = [clientsSheet(portfolio, practice, language, passages)];
  if (portfolio.whaleCurve !== null) sheets.push(whaleSheet(portfolio.whaleCurve, language, portfolio.currency));
  return sheets;
}

function clientsSheet(
  portfolio: Portfolio,
  practice: Practice,
  language: Language,
  passages: readonly Passage[],
): SheetDocument {
  const { clients } = portfolio;
  const columns = clientColumns(practice, clients);
  const letterOf = (key: ClientColumn["key"]): string => columns.find((column) => column.key === key)?.letter ?? "A";
  const table: readonly Row[] = [
    columns.map(({ title }): DocumentCell => ({ value: title[language], style: "heading" })),
    ...clients.map((client, index): Row =>
      columns.map((column) => column.cell(client, firstClientRow + index, language, verdictWords)),
    ),
    columns.map((column, index): DocumentCell | null =>
      index === 0
        ? { value: reportWords.total[language], style: "total" }
        : column.total === undefined
          ? { value: "", style: "total" }
          : totalCell(clients, column.letter, column.total, column.number),
    ),
  ];
  const lastLetter = columns.at(-1)?.letter ?? "A";
  const down = (letter: string): string => `${letter}${firstClientRow}:${letter}${firstClientRow - 1 + clients.length}`;
  const rows = [...headRows(portfolio, practice, language), ...table, [], ...belowRows(portfolio, language, passages)];
  const map = fitMap(portfolio, practice, language, columns.length, {
    rate: down(letterOf("effectiveRate")),
    fit: down(letterOf("fit")),
    name: down(letterOf("client")),
  });
  return {
    name: reportWords.clients[language] + (portfolio.currency === "" ? "" : ` ${portfolio.currency}`),
    columnWidths: [...columns.map(({ width }) => width), ...(map === null || map.cells.length === 0 ? [] : mapWidths)],
    rows: map === null ? rows : beside(rows, map.cells, map.column),
    frozenRows: firstClientRow - 1,
    table: { name: "Clients", range: `A${firstClientRow - 1}:${lastLetter}${firstClientRow - 1 + clients.length}` },
    ...barsBehind(columns, down),
    ...(columns.some(({ key }) => key === "verdict") ? { verdicts: down(letterOf("verdict")) } : {}),
    charts: map === null ? [] : [map.chart],
    printedColumns: Math.min(columns.length, columnsOnPaper),
  };
}

/** Bars behind what decides the order: profit, else the rate, else revenue. */
function barsBehind(
  columns: readonly ClientColumn[],
  down: (letter: string) => string,
): Pick<SheetDocument, "dataBars"> {
  const [measure] = (["fullProfit", "avoidableProfit", "effectiveRate", "revenue"] as const).flatMap((key) =>
    columns.filter((column) => column.key === key),
  );
  return measure === undefined ? {} : { dataBars: [down(measure.letter)] };
}

/** A gap, then name, rate and fit of the lines of the map. */
const mapWidths = [3, 18, 10, 10];

/** With more clients than this names would hide each other. */
const namedOnMap = 40;

interface PlacedMap {
  readonly chart: DocumentChart;
  /** What its lines are drawn through, from the first row on in this column. */
  readonly cells: readonly Row[];
  readonly column: number;
}

/**
 * The map of money and fit right of the table, with the minimum and the fit line; null unless two clients are rated.
 */
function fitMap(
  { clients, currency }: Portfolio,
  practice: Practice,
  language: Language,
  columns: number,
  at: { readonly rate: string; readonly fit: string; readonly name: string },
): PlacedMap | null {
  const rated = clients.filter(({ effectiveRate, fit }) => effectiveRate !== null && fit !== null);
  if (rated.length < 2) return null;
  const { minimumRate, minimumFit } = practice;
  const known = clients.flatMap(({ effectiveRate }) => (effectiveRate === null ? [] : [effectiveRate]));
  const [lowest, highest] = [Math.min(...known), Math.max(...known)];
  const column = columns + 1;
  const [across, up] = [columnLetter(column + 1), columnLetter(column + 2)];
  const cells =
    minimumRate === null
      ? []
      : mapLineRows(
          {
            minimum: { value: minimumRate, formula: `=${inputCell("minimumRate")}` },
            fit: { value: minimumFit, formula: `=${inputCell("minimumFit")}` },
            lowest: { value: lowest, formula: `=AGGREGATE(5,6,${at.rate})` },
            highest: { value: highest, formula: `=AGGREGATE(4,6,${at.rate})` },
          },
          language,
        );
  const title =
    minimumRate === null
      ? reportWords.fitMap[language]
      : minimumFinding(
          clients.filter((client) => isBelow(client, practice)).length,
          known.length,
          minimumRate,
          language,
          currency,
        );
  return {
    column,
    cells,
    chart: {
      kind: "scatter",
      title,
      categories: at.rate,
      series: [{ name: reportWords.fit[language], values: at.fit }],
      xTitle: reportWords.effectiveRate[language],
      yTitle: reportWords.fit[language],
      anchor: `${columnLetter(column)}${firstClientRow}`,
      ...(clients.length > namedOnMap ? {} : { labels: at.name }),
      ...(cells.length === 0 ? {} : { lines: mapLines(1, across, up, language) }),
    },
  };
}

/** Rows with other cells to their right. */
function beside(rows: readonly Row[], cells: readonly Row[], column: number): readonly Row[] {
  return rows.map((row, index) => {
    const own = cells[index];
    return own === undefined
      ? row
      : [...row, ...Array.from({ length: Math.max(0, column - row.length) }, () => null), ...own];
  });
}

function headRows(portfolio: Portfolio, practice: Practice, language: Language): readonly Row[] {
  const heading: readonly Row[] = [
    [{ value: reportWords.title[language], style: "title" }],
    [{ value: periodLine(portfolio, language), style: "subtitle" }],
    [{ value: finding(portfolio, practice, language), style: "text" }],
    [],
    [{ value: reportWords.inputs[language], style: "section" }],
  ];
  const inputs = inputRows.map(({ name, words, number }): Row => [
    { value: words[language], style: "paragraph" },
    { value: practice[name], style: "input", number },
  ]);
  return [...heading, ...inputs, []];
}

function periodLine({ from, to, clients }: Portfolio, language: Language): string {
  const facts: Facts = {
    count: clients.length,
    from: from === null ? "" : printDay(from, language),
    to: to === null ? "" : printDay(to, language),
  };
  const words = from === null || to === null ? reportWords.noPeriod : reportWords.period;
  return saySentence(words, language, facts);
}

function totalCell(
  clients: readonly ScoredClient[],
  letter: string,
  of: (client: ScoredClient) => number | null,
  number: NumberStyle,
): DocumentCell {
  let value = 0;
  for (const client of clients) value += of(client) ?? 0;
  // SUMIF leaves out the rows whose figure is not known; a plain SUM would show their #N/A.
  return {
    value,
    formula: `=SUMIF(${letter}${firstClientRow}:${letter}${firstClientRow + Math.max(0, clients.length - 1)},"<>#N/A")`,
    style: "total",
    number,
  };
}

function belowRows(portfolio: Portfolio, language: Language, passages: readonly Passage[]): readonly Row[] {
  const rows: Row[] = [];
  const section = (title: string, lines: readonly Row[]): void => {
    if (lines.length > 0) rows.push([{ value: title, style: "section" }], ...lines, []);
  };
  const line = (value: string): Row => [{ value, style: "quiet" }];
  section(reportWords.notes[language], noteSentences(portfolio, language).map(line));
  for (const { title, lines } of passages) section(title, lines.map(line));
  section(
    reportWords.pairs[language],
    portfolio.doubtfulPairs.slice(0, 20).map(({ first, second }) => line(`${first} · ${second}`)),
  );
  section(
    reportWords.rowsTitle[language],
    rowLines(portfolio.rows, language).map(({ words, count }): Row => [
      { value: words, style: "quiet" },
      { value: count, style: "quiet", number: "count" },
    ]),
  );
  section(reportWords.sources[language], sourceLines(portfolio).map(line));
  section(
    reportWords.definitions[language],
    definitionWords.map((words) => line(words[language])),
  );
  return rows;
}

/** Which rows of which table stand behind each client; row numbers as a person counts them. */
function sourceLines({ clients }: Portfolio): readonly string[] {
  return clients.slice(0, 200).map(
    ({ client, sources }) =>
      `${client}: ${sources
        .map(
          ({ file, sheet, rows, count }) =>
            `${file || sheet} ${rows
              .slice(0, 8)
              .map((row) => row + 1)
              .join(", ")}${count > 8 ? ` … (${count})` : ""}`,
        )
        .join(" · ")}`,
  );
}
