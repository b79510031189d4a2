import { render } from "preact-render-to-string";
import type { Portfolio, ScoredClient } from "../../analysis/judge/portfolio";
import type { Practice } from "../../analysis/owner/practice";
import { verdictSigns, verdictWords } from "../../analysis/judge/verdict-words";
import type { Language, Words } from "../../core/problem";
import { finding } from "../../reports/finding";
import { noteSentences } from "../../reports/note-sentences";
import { withoutBrokenSigns } from "../../reports/printable";
import { definitionWords, reportWords } from "../../reports/report-words";
import { rowLines } from "../../reports/row-lines";
import { printNumber, printShare } from "../../spreadsheet/print";
import { reportDrawings } from "./report-drawings";
import { pageStyle } from "./report-page-style";

/** The report as one page that stands by itself: no script, nothing fetched, readable on a phone and on paper. */
export async function reportPage(portfolios: readonly Portfolio[], practice: Practice): Promise<string> {
  const { language } = practice;
  const scored = portfolios.filter(({ clients }) => clients.length > 0);
  const parts = await Promise.all(scored.map(async (portfolio) => ({ portfolio, drawings: await reportDrawings(portfolio, practice) })));
  const page = (
    <html lang={language}>
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'" />
        <title>{reportWords.title[language]}</title>
        <style dangerouslySetInnerHTML={{ __html: pageStyle }} />
      </head>
      <body>
        <main>
          <h1>{reportWords.title[language]}</h1>
          {parts.map(({ portfolio, drawings }) => <PortfolioPart key={portfolio.currency} portfolio={portfolio} drawings={drawings} practice={practice} />)}
          <h2>{reportWords.definitions[language]}</h2>
          <List lines={definitionWords.map((words) => words[language])} />
        </main>
      </body>
    </html>
  );
  return `<!DOCTYPE html>\n${withoutBrokenSigns(render(page))}\n`;
}

interface Drawing {
  readonly title: string;
  readonly svg: string;
}

function PortfolioPart({ portfolio, drawings, practice }: { readonly portfolio: Portfolio; readonly drawings: readonly Drawing[]; readonly practice: Practice }) {
  const { language } = practice;
  const notes = noteSentences(portfolio, language);
  return (
    <section>
      <p class="finding">{finding(portfolio, practice, language)}{portfolio.currency !== "" && ` (${portfolio.currency})`}</p>
      <Figures practice={practice} />
      <ClientTable portfolio={portfolio} language={language} />
      {drawings.map(({ title, svg }) => (
        <figure key={title}>
          <figcaption>{title}</figcaption>
          <div class="drawing" aria-hidden="true" dangerouslySetInnerHTML={{ __html: svg }} />
        </figure>
      ))}
      {notes.length > 0 && <><h2>{reportWords.notes[language]}</h2><List lines={notes} /></>}
      {portfolio.doubtfulPairs.length > 0 && <><h2>{reportWords.pairs[language]}</h2><List lines={portfolio.doubtfulPairs.slice(0, 20).map(({ first, second }) => `${first} · ${second}`)} /></>}
      <h2>{reportWords.rowsTitle[language]}</h2>
      <table class="rows">
        <tbody>{rowLines(portfolio.rows, language).map(({ words, count }) => <tr key={words}><th scope="row">{words}</th><td>{printNumber(count, 0, language)}</td></tr>)}</tbody>
      </table>
    </section>
  );
}

/** The owner's figures by which clients were judged. */
function Figures({ practice }: { readonly practice: Practice }) {
  const { language, minimumRate, avoidableCostPerHour, fullCostPerHour } = practice;
  const known: readonly (readonly [Words, number | null])[] = [[reportWords.minimumRate, minimumRate], [reportWords.avoidableCost, avoidableCostPerHour], [reportWords.fullCost, fullCostPerHour]];
  const given = known.flatMap(([words, value]) => (value === null ? [] : [`${words[language]}: ${printNumber(value, 2, language)}`]));
  return given.length === 0 ? null : <p class="quiet">{given.join(" · ")}</p>;
}

interface FigureColumn {
  readonly title: Words;
  readonly of: (client: ScoredClient) => number | null;
  readonly print: (value: number, language: Language) => string;
}

const whole = (value: number, language: Language): string => printNumber(value, 0, language);
const figureColumns: readonly FigureColumn[] = [
  { title: reportWords.revenue, of: ({ revenue }) => revenue, print: whole },
  { title: reportWords.hours, of: ({ hours }) => hours, print: (value, language) => printNumber(value, 1, language) },
  { title: reportWords.effectiveRate, of: ({ effectiveRate }) => effectiveRate, print: (value, language) => printNumber(value, 2, language) },
  { title: reportWords.avoidableProfit, of: ({ avoidableProfit }) => avoidableProfit, print: whole },
  { title: reportWords.fullProfit, of: ({ fullProfit }) => fullProfit, print: whole },
  { title: reportWords.yield, of: (client) => client.yield, print: printShare },
  { title: reportWords.minimumFee, of: ({ minimumFee }) => minimumFee, print: whole },
  { title: reportWords.fit, of: ({ fit }) => fit, print: whole },
];

/** On a narrow screen each client becomes a block of its own, its figures named. */
function ClientTable({ portfolio: { clients }, language }: { readonly portfolio: Portfolio; readonly language: Language }) {
  const columns = figureColumns.filter(({ of }) => clients.some((client) => of(client) !== null));
  return (
    <table class="clients">
      <thead>
        <tr>
          <th scope="col">{reportWords.client[language]}</th>
          {columns.map(({ title }) => <th key={title.en} scope="col" class="number">{title[language]}</th>)}
          <th scope="col">{reportWords.verdict[language]}</th>
          <th scope="col">{reportWords.reason[language]}</th>
        </tr>
      </thead>
      <tbody>
        {clients.map((client) => (
          <tr key={client.client}>
            <th scope="row" title={client.client.length > 80 ? client.client : undefined}>{client.client.length > 80 ? `${client.client.slice(0, 79)}…` : client.client}</th>
            {columns.map(({ title, of, print }) => { const value = of(client); return <td key={title.en} class="number" data-title={title[language]}>{value === null ? "–" : print(value, language)}</td>; })}
            <td class={`verdict ${client.verdict?.toLowerCase().replace(" ", "-") ?? ""}`} data-title={reportWords.verdict[language]}>{client.verdict === null ? "–" : `${verdictSigns[client.verdict]} ${verdictWords[client.verdict][language]}`}</td>
            <td class="reason">{client.reason}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function List({ lines }: { readonly lines: readonly string[] }) {
  return <ul>{lines.map((line) => <li key={line}>{line}</li>)}</ul>;
}
