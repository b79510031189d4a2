import Table from "cli-table3";
import stringWidth from "string-width";
import type { Portfolio, ScoredClient } from "../../analysis/judge/portfolio";
import type { Practice } from "../../analysis/owner/practice";
import { verdictWords } from "../../analysis/words/verdict-words";
import { reasonSentence } from "../../analysis/words/reason-sentence";
import type { Language } from "../../core/problem";
import { finding } from "../../reports/finding";
import { noteSentences } from "../../reports/note-sentences";
import { reportWords } from "../../reports/report-words";
import { rowLines } from "../../reports/row-lines";
import { clientFigures, knownFigures, printFigure, type ClientFigureName } from "../../reports/client-figures";
import { visible, visibleLines } from "./visible";
import { phrase } from "./words";

interface TextColumn {
  readonly title: string;
  readonly align: "left" | "right";
  cell(client: ScoredClient): string;
}

/** With more clients than this only the best and the worst are printed, this many of each, unless all are asked for. */
const most = 60;
const atEachEnd = 20;

/**
 * The ranked clients for people: what was found in one sentence, the table with its reasons, what to know, and every
 * row accounted for.
 */
export function clientsTable(
  portfolios: readonly Portfolio[],
  practice: Practice,
  width: number,
  isAll = false,
): string {
  return visibleLines(
    portfolios
      .filter(({ clients }) => clients.length > 0)
      .map((portfolio) => oneTable(portfolio, practice, width, isAll))
      .join("\n\n") + "\n",
  );
}

function oneTable(portfolio: Portfolio, practice: Practice, width: number, isAll: boolean): string {
  const { language } = practice;
  const { clients } = portfolio;
  const isCut = !isAll && clients.length > most;
  const shownClients = isCut ? [...clients.slice(0, atEachEnd), ...clients.slice(-atEachEnd)] : clients;
  const columns = columnsFor(portfolio, practice);
  const widths = columns.map(
    (column) =>
      2 +
      shownClients.reduce(
        (widest, client) => Math.max(widest, stringWidth(column.cell(client))),
        stringWidth(column.title),
      ),
  );
  const lines = tableLines(
    shownClients,
    columns,
    [...widths, Math.max(30, Math.min(90, width - widths.reduce((sum, one) => sum + one + 1, 2)))],
    language,
  );
  const between = isCut ? [phrase("between", language, { count: clients.length - 2 * atEachEnd })] : [];
  const title = portfolio.currency === "" ? "" : ` (${portfolio.currency})`;
  return [
    finding(portfolio, practice, language) + title,
    "",
    ...lines.slice(0, isCut ? atEachEnd + 1 : undefined),
    ...between,
    ...(isCut ? lines.slice(atEachEnd + 1) : []),
    "",
    ...noteSentences(portfolio, language),
    ...pairLine(portfolio, language),
    rowsLine(portfolio, language),
  ].join("\n");
}

/** The header and one text a client, of one or several lines. */
function tableLines(
  clients: readonly ScoredClient[],
  columns: readonly TextColumn[],
  colWidths: number[],
  language: Language,
): readonly string[] {
  const head = [...columns.map(({ title }) => title), reportWords.reason[language]];
  const rows = [
    head,
    ...clients.map((client) => [
      ...columns.map((column) => column.cell(client)),
      visible(reasonSentence(client.reason, language)),
    ]),
  ];
  const lines: string[] = [];
  for (const row of rows) lines.push(laidOut([row], columns, colWidths));
  return lines;
}

function laidOut(rows: string[][], columns: readonly TextColumn[], colWidths: number[]): string {
  const table = new Table({
    colAligns: [...columns.map(({ align }) => align), "left"],
    colWidths,
    wordWrap: true,
    style: { head: [], border: [], compact: true },
    chars: {
      top: "",
      "top-mid": "",
      "top-left": "",
      "top-right": "",
      bottom: "",
      "bottom-mid": "",
      "bottom-left": "",
      "bottom-right": "",
      left: "",
      "left-mid": "",
      right: "",
      "right-mid": "",
      mid: "",
      "mid-mid": "",
      middle: " ",
    },
  });
  table.push(...rows);
  return table
    .toString()
    .split("\n")
    .map((line) => line.trimEnd())
    .join("\n");
}

/** This many figures find place beside name, verdict and reason; the others stand in --csv, --json and --out. */
const shownFigures: readonly ClientFigureName[] = [
  "revenue",
  "directCosts",
  "hours",
  "effectiveRate",
  "ownMinimum",
  "avoidableProfit",
  "fullProfit",
  "yield",
  "fit",
  "unbilled",
  "debtorDays",
  "overdue",
];
const mostFigures = 9;

/** Columns of which nothing is known are left out. */
function columnsFor({ clients }: Portfolio, practice: Practice): readonly TextColumn[] {
  const { language } = practice;
  const known = knownFigures(clients, practice);
  const figures = shownFigures
    .filter((name) => known.includes(name))
    .slice(0, mostFigures)
    .map((name): TextColumn => {
      const { words, number, of } = clientFigures[name];
      return {
        title: words[language],
        align: "right",
        cell: (client) => {
          const value = of(client, practice);
          return value === null ? "–" : printFigure(value, number, language);
        },
      };
    });
  return [
    {
      title: reportWords.client[language],
      align: "left",
      cell: ({ client, isGone }) =>
        shortName(client) + (isGone ? ` (${reportWords.gone[language].toLowerCase()})` : ""),
    },
    ...figures,
    {
      title: reportWords.verdict[language],
      align: "left",
      cell: ({ verdict }) => (verdict === null ? "–" : verdictWords[verdict][language]),
    },
  ];
}

/** A name as it fits into a table; the whole one stands in the other outputs. */
function shortName(name: string): string {
  const letters = Array.from(visible(name.slice(0, 200)));
  return letters.length > 32 ? `${letters.slice(0, 31).join("")}…` : letters.join("");
}

function pairLine({ doubtfulPairs }: Portfolio, language: Language): readonly string[] {
  if (doubtfulPairs.length === 0) return [];
  return [
    phrase("maybeOne", language, {
      pairs: doubtfulPairs
        .slice(0, 5)
        .map(({ first, second }) => `${first} · ${second}`)
        .join(", "),
    }),
  ];
}

export function rowsLine({ rows }: Portfolio, language: Language): string {
  const rest = rowLines(rows, language).slice(2);
  if (rest.length === 0) return phrase("allKept", language, { rows: rows.rows });
  return phrase("kept", language, {
    count: rows.used,
    rows: rows.rows,
    rest: rest.map(({ words, count }) => `${words} ${count}`).join(", "),
  });
}
