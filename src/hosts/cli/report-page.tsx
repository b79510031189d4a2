import { render } from "preact-render-to-string";
import type { Portfolio } from "../../analysis/judge/portfolio";
import type { Practice } from "../../analysis/owner/practice";
import { verdictSigns, verdictWords } from "../../analysis/words/verdict-words";
import { reasonSentence } from "../../analysis/words/reason-sentence";
import type { Words } from "../../core/problem";
import { clientFigures, knownFigures, printFigure, type ClientFigureName } from "../../reports/client-figures";
import { peopleText } from "../../reports/people-text";
import type { Passage } from "../../reports/decisions/log-passages";
import { finding } from "../../reports/finding";
import { noteSentences } from "../../reports/note-sentences";
import { withoutBrokenSigns } from "../../reports/printable";
import { definitionWords, reportWords } from "../../reports/report-words";
import { rowLines } from "../../reports/row-lines";
import { printNumber } from "../../spreadsheet/print";
import { reportDrawings } from "./report-drawings";
import { pageStyle } from "./report-page-style";

/** The report as one page that stands by itself: no script, nothing fetched, readable on a phone and on paper. */
export async function reportPage(
  portfolios: readonly Portfolio[],
  practice: Practice,
  passages: readonly Passage[] = [],
): Promise<string> {
  const { language } = practice;
  const scored = portfolios.filter(({ clients }) => clients.length > 0);
  const parts = await Promise.all(
    scored.map(async (portfolio) => ({ portfolio, drawings: await reportDrawings(portfolio, practice) })),
  );
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
          {parts.map(({ portfolio, drawings }) => (
            <PortfolioPart key={portfolio.currency} portfolio={portfolio} drawings={drawings} practice={practice} />
          ))}
          {passages.map(({ title, lines }) => (
            <section key={title}>
              <h2>{title}</h2>
              <List lines={lines} />
            </section>
          ))}
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

function PortfolioPart({
  portfolio,
  drawings,
  practice,
}: {
  readonly portfolio: Portfolio;
  readonly drawings: readonly Drawing[];
  readonly practice: Practice;
}) {
  const { language } = practice;
  const notes = noteSentences(portfolio, language);
  return (
    <section>
      <p class="finding">
        {finding(portfolio, practice, language)}
        {portfolio.currency !== "" && ` (${portfolio.currency})`}
      </p>
      <Figures practice={practice} />
      <ClientTable portfolio={portfolio} practice={practice} />
      {drawings.map(({ title, svg }) => (
        <figure key={title}>
          <figcaption>{title}</figcaption>
          <div class="drawing" aria-hidden="true" dangerouslySetInnerHTML={{ __html: svg }} />
        </figure>
      ))}
      {notes.length > 0 && (
        <>
          <h2>{reportWords.notes[language]}</h2>
          <List lines={notes} />
        </>
      )}
      {portfolio.doubtfulPairs.length > 0 && (
        <>
          <h2>{reportWords.pairs[language]}</h2>
          <List lines={portfolio.doubtfulPairs.slice(0, 20).map(({ first, second }) => `${first} · ${second}`)} />
        </>
      )}
      <h2>{reportWords.rowsTitle[language]}</h2>
      <table class="rows">
        <tbody>
          {rowLines(portfolio.rows, language).map(({ words, count }) => (
            <tr key={words}>
              <th scope="row">{words}</th>
              <td>{printNumber(count, 0, language)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

/** The owner's figures by which clients were judged. */
function Figures({ practice }: { readonly practice: Practice }) {
  const { language, minimumRate, avoidableCostPerHour, fullCostPerHour } = practice;
  const known: readonly (readonly [Words, number | null])[] = [
    [reportWords.minimumRate, minimumRate],
    [reportWords.avoidableCost, avoidableCostPerHour],
    [reportWords.fullCost, fullCostPerHour],
  ];
  const given = known.flatMap(([words, value]) =>
    value === null ? [] : [`${words[language]}: ${printNumber(value, 2, language)}`],
  );
  return given.length === 0 ? null : <p class="quiet">{given.join(" · ")}</p>;
}

/** On paper at most ten columns: name, these, verdict and reason; the others are for the screen. */
const onPaper: readonly ClientFigureName[] = [
  "revenue",
  "hours",
  "effectiveRate",
  "avoidableProfit",
  "fullProfit",
  "feeIncrease",
  "fit",
];

/** On a narrow screen each client becomes a block of its own, its figures named. */
function ClientTable({
  portfolio: { clients },
  practice,
}: {
  readonly portfolio: Portfolio;
  readonly practice: Practice;
}) {
  const { language } = practice;
  const columns = knownFigures(clients, practice).map((name) => ({
    ...clientFigures[name],
    name,
    look: onPaper.includes(name) ? "number" : "number screen-only",
  }));
  const hasPeople = clients.some(({ people }) => people.length > 0);
  return (
    <table class="clients">
      <thead>
        <tr>
          <th scope="col">{reportWords.client[language]}</th>
          {columns.map(({ name, words, look }) => (
            <th key={name} scope="col" class={look}>
              {words[language]}
            </th>
          ))}
          {hasPeople && (
            <th scope="col" class="screen-only">
              {reportWords.people[language]}
            </th>
          )}
          <th scope="col">{reportWords.verdict[language]}</th>
          <th scope="col">{reportWords.reason[language]}</th>
        </tr>
      </thead>
      <tbody>
        {clients.map((client) => (
          <tr key={client.client}>
            <th scope="row" title={client.client.length > 80 ? client.client : undefined}>
              {client.client.length > 80 ? `${client.client.slice(0, 79)}…` : client.client}
              {client.isGone && <span class="quiet"> ({reportWords.gone[language].toLowerCase()})</span>}
            </th>
            {columns.map(({ name, words, number, of, look }) => {
              const value = of(client, practice);
              return (
                <td key={name} class={look} data-title={words[language]}>
                  {value === null ? "–" : printFigure(value, number, language)}
                </td>
              );
            })}
            {hasPeople && (
              <td class="screen-only" data-title={reportWords.people[language]}>
                {peopleText(client, language)}
              </td>
            )}
            <td
              class={`verdict ${client.verdict?.toLowerCase().replace(" ", "-") ?? ""}`}
              data-title={reportWords.verdict[language]}
            >
              {client.verdict === null
                ? "–"
                : `${verdictSigns[client.verdict]} ${verdictWords[client.verdict][language]}`}
            </td>
            <td class="reason">{reasonSentence(client.reason, language)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function List({ lines }: { readonly lines: readonly string[] }) {
  return (
    <ul>
      {lines.map((line) => (
        <li key={line}>{line}</li>
      ))}
    </ul>
  );
}
