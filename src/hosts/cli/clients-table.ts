import Table from "cli-table3";
import type { Portfolio, ScoredClient } from "../../analysis/judge/portfolio";
import type { Practice } from "../../analysis/owner/practice";
import { verdictWords } from "../../analysis/judge/verdict-words";
import type { Language } from "../../core/problem";
import { finding } from "../../reports/finding";
import { reportWords } from "../../reports/report-words";
import { rowLines } from "../../reports/row-lines";
import { printNumber, printShare } from "../../spreadsheet/print";
import { phrase } from "./words";

interface TextColumn {
  readonly title: string;
  readonly align: "left" | "right";
  cell(client: ScoredClient): string;
}

/** The ranked clients for people: what was found in one sentence, the table with its reasons, what to know, and every row accounted for. */
export function clientsTable(portfolios: readonly Portfolio[], practice: Practice, width: number): string {
  return portfolios.filter(({ clients }) => clients.length > 0).map((portfolio) => oneTable(portfolio, practice, width)).join("\n\n") + "\n";
}

function oneTable(portfolio: Portfolio, practice: Practice, width: number): string {
  const { language } = practice;
  const columns = columnsFor(portfolio, language);
  const reasonWidth = Math.max(30, Math.min(90, width - usedWidth(portfolio, columns)));
  const table = new Table({
    head: [...columns.map(({ title }) => title), reportWords.reason[language]],
    colAligns: [...columns.map(({ align }) => align), "left"],
    colWidths: [...columns.map(() => null), reasonWidth],
    wordWrap: true,
    style: { head: [], border: [], compact: true },
    chars: { top: "", "top-mid": "", "top-left": "", "top-right": "", bottom: "", "bottom-mid": "", "bottom-left": "", "bottom-right": "", left: "", "left-mid": "", right: "", "right-mid": "", mid: "", "mid-mid": "", middle: " " },
  });
  for (const client of portfolio.clients) table.push([...columns.map((column) => column.cell(client)), client.reason]);
  const title = portfolio.currency === "" ? "" : ` (${portfolio.currency})`;
  return [finding(portfolio, practice.minimumRate, language) + title, "", trimmed(table.toString()), "", ...portfolio.notes, ...pairLine(portfolio, language), rowsLine(portfolio, language)].join("\n");
}

function trimmed(text: string): string {
  return text.split("\n").map((line) => line.trimEnd()).join("\n");
}

/** Columns of which nothing is known are left out. */
function columnsFor({ clients }: Portfolio, language: Language): readonly TextColumn[] {
  const number = (title: string, of: (client: ScoredClient) => number | null, print: (value: number) => string): readonly TextColumn[] =>
    clients.some((client) => of(client) !== null) ? [{ title, align: "right", cell: (client) => shown(of(client), print) }] : [];
  const money = (value: number): string => printNumber(value, 0, language);
  const w = reportWords;
  return [
    { title: w.client[language], align: "left", cell: ({ client }) => (client.length > 32 ? `${client.slice(0, 31)}…` : client) },
    ...number(w.revenue[language], ({ revenue }) => revenue, money),
    ...number(w.hours[language], ({ hours }) => hours, (value) => printNumber(value, 1, language)),
    ...number(w.effectiveRate[language], ({ effectiveRate }) => effectiveRate, (value) => printNumber(value, 2, language)),
    ...number(w.avoidableProfit[language], ({ avoidableProfit }) => avoidableProfit, money),
    ...number(w.fullProfit[language], ({ fullProfit }) => fullProfit, money),
    ...number(w.yield[language], (client) => client.yield, (value) => printShare(Math.round(value * 1000) / 1000, language)),
    ...number(w.fit[language], ({ fit }) => fit, (value) => printNumber(value, 0, language)),
    { title: w.verdict[language], align: "left", cell: ({ verdict }) => (verdict === null ? "–" : verdictWords[verdict][language]) },
  ];
}

function shown(value: number | null, print: (value: number) => string): string {
  return value === null ? "–" : print(value);
}

function usedWidth({ clients }: Portfolio, columns: readonly TextColumn[]): number {
  return columns.reduce((sum, column) => sum + 3 + Math.max(column.title.length, ...clients.slice(0, 500).map((client) => column.cell(client).length)), 2);
}

function pairLine({ doubtfulPairs }: Portfolio, language: Language): readonly string[] {
  if (doubtfulPairs.length === 0) return [];
  return [phrase("maybeOne", language, { pairs: doubtfulPairs.slice(0, 5).map(({ first, second }) => `${first} · ${second}`).join(", ") })];
}

function rowsLine({ rows }: Portfolio, language: Language): string {
  const rest = rowLines(rows, language).slice(2);
  if (rest.length === 0) return phrase("allKept", language, { rows: rows.rows });
  return phrase("kept", language, { count: rows.used, rows: rows.rows, rest: rest.map(({ words, count }) => `${words} ${count}`).join(", ") });
}
