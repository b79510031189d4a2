import { useMemo, useState } from "preact/hooks";
import type { Portfolio, ScoredClient } from "../../analysis/portfolio";
import { printNumber } from "../../spreadsheet/print";
import type { Host } from "../host";
import type { PaneSettings } from "../settings";
import { VerdictMark } from "../verdict-mark";
import type { Speak } from "../words/speak";
import { ClientFigures } from "./client-figures";

type Measure = "rate" | "profit" | "revenue";
const measures: Readonly<Record<Measure, (client: ScoredClient) => number | null>> = {
  rate: ({ effectiveRate }) => effectiveRate,
  profit: ({ fullProfit, avoidableProfit }) => fullProfit ?? avoidableProfit,
  revenue: ({ revenue }) => revenue,
};
/** So many rows are drawn at first; 10,000 clients would keep the pane busy for seconds. */
const first = 100;

interface TableProps {
  readonly portfolio: Portfolio;
  readonly host: Host;
  readonly say: Speak;
  readonly settings: PaneSettings;
  readonly save: (settings: PaneSettings) => Promise<boolean>;
}

/** The ranked clients in the width of a pane: name and verdict, what an hour brings, what is left; each opens to its figures. */
export function ClientTable({ portfolio, host, say, settings, save }: TableProps) {
  const [sorted, setSorted] = useState<{ readonly by: Measure; readonly isUp: boolean } | null>(null);
  const [open, setOpen] = useState<string | null>(null);
  const [count, setCount] = useState(first);
  const clients = useMemo(() => (sorted === null ? portfolio.clients : sortedBy(portfolio.clients, measures[sorted.by], sorted.isUp)), [portfolio, sorted]);
  const hasProfit = portfolio.clients.some((client) => measures.profit(client) !== null);
  const second: Measure = hasProfit ? "profit" : "revenue";
  const head = (by: Measure, title: string) => (
    <th class="number" scope="col" aria-sort={sorted?.by === by ? (sorted.isUp ? "ascending" : "descending") : "none"}>
      <button type="button" onClick={() => { setSorted({ by, isUp: sorted?.by === by && !sorted.isUp }); }}>
        {title}
        {sorted?.by === by ? (sorted.isUp ? " ▴" : " ▾") : ""}
      </button>
    </th>
  );
  return (
    <table>
      <caption class="aside">{say("ranking")}</caption>
      <thead>
        <tr>
          <th scope="col">{say("clients")}</th>
          {head("rate", say("anHour"))}
          {head(second, say(second))}
        </tr>
      </thead>
      <tbody>
        {clients.slice(0, count).flatMap((client) => [
            <tr key={client.client} class={open === client.client ? "chosen" : ""}>
              <td>
                <button class="client" type="button" aria-expanded={open === client.client} onClick={() => { setOpen(open === client.client ? null : client.client); }}>
                  {client.client}
                </button>
                {client.verdict === null ? <span class="verdict quiet">{say("noVerdict")}</span> : <VerdictMark verdict={client.verdict} language={host.language} />}
              </td>
              <td class="number">{shown(measures.rate(client), 2, host)}</td>
              <td class="number">{shown(measures[second](client), 0, host)}</td>
            </tr>,
            open === client.client ? (
              <tr key={`${client.client} figures`} class="chosen">
                <td colSpan={3}>
                  <ClientFigures client={client} host={host} say={say} settings={settings} save={save} />
                </td>
              </tr>
            ) : null,
        ])}
      </tbody>
      {clients.length > count && (
        <tfoot>
          <tr>
            <td colSpan={3}>
              <fluent-button onClick={() => { setCount(count * 10); }}>+ {printNumber(clients.length - count, 0, host.language)}</fluent-button>
            </td>
          </tr>
        </tfoot>
      )}
    </table>
  );
}

function shown(value: number | null, decimals: number, host: Host): string {
  return value === null ? "–" : printNumber(value, decimals, host.language);
}

/** Unknown figures stand last, whichever way the rest goes. */
function sortedBy(clients: readonly ScoredClient[], measure: (client: ScoredClient) => number | null, isUp: boolean): readonly ScoredClient[] {
  const worst = isUp ? Infinity : -Infinity;
  return [...clients].sort((a, b) => {
    const [one, other] = [measure(a) ?? worst, measure(b) ?? worst];
    return one === other ? 0 : (isUp ? one < other : one > other) ? -1 : 1;
  });
}
