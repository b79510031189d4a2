import { useCallback, useMemo, useRef, useState } from "preact/hooks";
import type { Portfolio, ScoredClient } from "../../analysis/judge/portfolio";
import type { Comparison } from "../../analysis/judge/trend";
import type { Practice } from "../../analysis/owner/practice";
import { verdictWords } from "../../analysis/words/verdict-words";
import { printNumber, withUnit } from "../../spreadsheet/print";
import type { Host } from "../host";
import type { PaneSettings } from "../settings";
import { VerdictMark } from "../verdict-mark";
import type { Speak } from "../words/speak";
import { lazily } from "../lazily";
import { ClientTrend } from "./client-trend";

const ClientFigures = lazily(async () => (await import("./client-figures")).ClientFigures);

const measures = {
  rate: ({ effectiveRate }) => effectiveRate,
  profit: ({ fullProfit, avoidableProfit }) => fullProfit ?? avoidableProfit,
  revenue: ({ revenue }) => revenue,
  yield: ({ yield: share }) => share,
  fit: ({ fit }) => fit,
} as const satisfies Readonly<Record<string, (client: ScoredClient) => number | null>>;
type Measure = keyof typeof measures;

interface Order {
  readonly by: Measure | "name";
  readonly isUp: boolean;
}

/** This many rows are drawn at first; 10,000 clients would keep the pane busy for seconds. */
const first = 100;

interface TableProps {
  readonly portfolio: Portfolio;
  /** The year before, where a period is looked at. */
  readonly comparison: Comparison | null;
  readonly host: Host;
  readonly say: Speak;
  readonly settings: PaneSettings;
  readonly judging: Practice;
  readonly save: (settings: PaneSettings) => Promise<boolean>;
  /** The client whose figures are shown, here and in the charts. */
  readonly selected: string | null;
  readonly select: (client: string | null) => void;
  /** Goes on to what if, talk and parting. */
  readonly open: (client: string) => void;
}

/**
 * The ranked clients in the width of a pane: name and verdict, what an hour brings, what is left; each opens to its
 * figures.
 */
export function ClientTable({ portfolio, comparison, selected, select, ...props }: TableProps) {
  const { host, say } = props;
  const [order, setOrder] = useState<Order | null>(null);
  const [text, setText] = useState("");
  const [count, setCount] = useState(first);
  const ranked = useMemo(
    () => (order === null ? portfolio.clients : sortedBy(portfolio.clients, order)),
    [portfolio, order],
  );
  const clients = useMemo(() => matching(ranked, text, host.language), [ranked, text, host.language]);
  const table = useRef<HTMLTableElement>(null);
  const showChosen = useCallback(() => {
    showRow(table.current);
  }, []);
  const hasProfit = portfolio.clients.some((client) => measures.profit(client) !== null);
  const second: Measure = hasProfit ? "profit" : "revenue";
  const chosen = clients.findIndex(({ client }) => client === selected);
  const drawn = clients.slice(0, Math.max(count, chosen + 1));
  const head = (by: Order["by"], title: string, isNumber: boolean) => (
    <th
      class={isNumber ? "number" : ""}
      scope="col"
      aria-sort={order?.by === by ? (order.isUp ? "ascending" : "descending") : "none"}
    >
      <button
        type="button"
        onClick={() => {
          setOrder({ by, isUp: order?.by === by ? !order.isUp : by === "name" });
        }}
      >
        {title}
        {order?.by === by ? (order.isUp ? " ▴" : " ▾") : ""}
      </button>
    </th>
  );
  return (
    <>
      {portfolio.clients.length > 7 && (
        <Tools order={order} setOrder={setOrder} text={text} setText={setText} say={say} />
      )}
      {clients.length === 0 && <p role="status">{say("noMatch", { text })}</p>}
      <table class="clients" ref={table} onKeyDown={walk}>
        <caption class="aside">{say("ranking")}</caption>
        <thead>
          <tr>
            {head("name", say("clients"), false)}
            {head("rate", withUnit(say("anHour"), portfolio.currency), true)}
            {head(second, withUnit(say(second === "profit" ? "profit" : "revenue"), portfolio.currency), true)}
          </tr>
        </thead>
        <tbody>
          {drawn.flatMap((client) => [
            <tr key={client.client} class={selected === client.client ? "chosen" : ""}>
              <td>
                <button
                  class="client"
                  type="button"
                  aria-expanded={selected === client.client}
                  onClick={() => {
                    select(selected === client.client ? null : client.client);
                  }}
                >
                  {client.client}
                </button>
                {client.isGone && <span class="quiet"> {say("gone")}</span>}
                {client.verdict === null ? (
                  <span class="verdict quiet">{say("noVerdict")}</span>
                ) : (
                  <VerdictMark verdict={client.verdict} language={host.language} />
                )}
                <ClientTrend client={client} comparison={comparison} language={host.language} />
              </td>
              <td class="number">{shown(measures.rate(client), 2, host)}</td>
              <td class="number">{shown(measures[second](client), 0, host)}</td>
            </tr>,
            selected === client.client ? (
              <tr key={`${client.client} figures`} class="chosen">
                <td colSpan={3}>
                  <div class="unfolded">
                    <ClientFigures client={client} portfolio={portfolio} shown={showChosen} {...props} />
                  </div>
                </td>
              </tr>
            ) : null,
          ])}
        </tbody>
        {clients.length > drawn.length && (
          <tfoot>
            <tr>
              <td colSpan={3}>
                <fluent-button
                  onClick={() => {
                    setCount(count * 10);
                  }}
                >
                  + {printNumber(clients.length - drawn.length, 0, host.language)}
                </fluent-button>
              </td>
            </tr>
          </tfoot>
        )}
      </table>
    </>
  );
}

interface ToolsProps {
  readonly order: Order | null;
  readonly setOrder: (order: Order | null) => void;
  readonly text: string;
  readonly setText: (text: string) => void;
  readonly say: Speak;
}

function Tools({ order, setOrder, text, setText, say }: ToolsProps) {
  const options: readonly (readonly [Order["by"], string])[] = [
    ["name", say("name")],
    ["rate", say("anHour")],
    ["profit", say("profit")],
    ["revenue", say("revenue")],
    ["yield", say("yieldHead")],
    ["fit", say("fitHead")],
  ];
  const choose = (value: string): void => {
    const by = options.find(([name]) => name === value)?.[0];
    setOrder(by === undefined ? null : { by, isUp: by === "name" });
  };
  return (
    <div class="tools">
      <input
        type="search"
        placeholder={say("filterShort")}
        aria-label={say("filter")}
        value={text}
        onInput={(event) => {
          setText(event.currentTarget.value);
        }}
      />
      <select
        aria-label={say("sortBy")}
        value={order?.by ?? ""}
        onChange={(event) => {
          choose(event.currentTarget.value);
        }}
      >
        <option value="">{say("ranked")}</option>
        {options.map(([name, words]) => (
          <option key={name} value={name}>
            {words}
          </option>
        ))}
      </select>
    </div>
  );
}

/** What was opened is looked at: a row in the lower half of the pane, or out of it, comes to its top. */
function showRow(table: HTMLTableElement | null): void {
  const row = table?.querySelector("tr.chosen");
  if (!row) return;
  const { top } = row.getBoundingClientRect();
  if (top < 0 || top > innerHeight / 2) row.scrollIntoView({ block: "start" });
}

/** Arrow keys go from client to client. */
function walk(event: KeyboardEvent): void {
  const step = event.key === "ArrowDown" ? 1 : event.key === "ArrowUp" ? -1 : 0;
  const { currentTarget, target } = event;
  if (
    step === 0 ||
    !(currentTarget instanceof HTMLElement) ||
    !(target instanceof HTMLElement) ||
    !target.classList.contains("client")
  )
    return;
  const all = [...currentTarget.querySelectorAll<HTMLElement>("button.client")];
  const next = all[all.indexOf(target) + step];
  if (next === undefined) return;
  event.preventDefault();
  next.focus();
}

function shown(value: number | null, decimals: number, host: Host): string {
  return value === null ? "–" : printNumber(value, decimals, host.language);
}

/** Every word that was typed begins or occurs in the name or the verdict. */
function matching(clients: readonly ScoredClient[], text: string, language: "en" | "de"): readonly ScoredClient[] {
  const wanted = text
    .toLowerCase()
    .split(/\s+/)
    .filter((word) => word !== "");
  if (wanted.length === 0) return clients;
  return clients.filter(({ client, verdict }) => {
    const all = `${client} ${verdict === null ? "" : verdictWords[verdict][language]}`.toLowerCase();
    return wanted.every((word) => all.includes(word));
  });
}

/** Unknown figures stand last, whichever way the rest goes. */
function sortedBy(clients: readonly ScoredClient[], { by, isUp }: Order): readonly ScoredClient[] {
  if (by === "name") return [...clients].sort((a, b) => (isUp ? 1 : -1) * a.client.localeCompare(b.client));
  const worst = isUp ? Infinity : -Infinity;
  return [...clients].sort((a, b) => {
    const [one, other] = [measures[by](a) ?? worst, measures[by](b) ?? worst];
    return one === other ? 0 : (isUp ? one < other : one > other) ? -1 : 1;
  });
}
