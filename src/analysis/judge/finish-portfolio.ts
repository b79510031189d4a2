import { concentration, topShare } from "../../core/concentration";
import { whaleCurve } from "../../core/whale-curve";
import { merged, noMonth, type ClientSums } from "../gather/client-sums";
import { apartOf } from "./apart";
import { doubtfulPairs } from "./doubtful-pairs";
import { withCurrencyAsked } from "./missing-reason";
import { notesAbout } from "./notes-about";
import type { Gathered } from "../gather/gather";
import type { Portfolio, ScoredClient } from "./portfolio";
import type { Practice } from "../owner/practice";
import { currencyAnswer, isMeasuredBy, measureOf } from "./portfolio-currency";
import { answersOf, scoreClient, totalIn, type Scoring, type WindowedClient } from "./score-client";
import { meanCostPerHour, staffCostOf } from "./staff-costs";

type Clients = ReadonlyMap<string, ClientSums>;

/**
 * The portfolios of all currencies. Rows without a currency belong to the one there is, or to the one in which the
 * client has others.
 */
export function portfolioOf(gathered: Gathered, practice: Practice): readonly Portfolio[] {
  const byCurrency = withHomes(gathered.sums);
  countOutside(byCurrency, gathered);
  const currencies = [...byCurrency]
    .map(([currency, { size }]) => ({ currency, size }))
    .sort((first, second) => second.size - first.size);
  const portfolios = [...byCurrency].map(([currency, clients]) =>
    onePortfolio(currency, clients, gathered, currencies, practice),
  );
  return portfolios.sort((first, second) => second.clients.length - first.clients.length);
}

function withHomes(sums: Gathered["sums"]): ReadonlyMap<string, Clients> {
  const homes = new Map<string, Map<string, ClientSums>>();
  for (const [currency, clients] of sums) if (currency !== "") homes.set(currency, new Map(clients));
  const [only] = homes.keys();
  const homeless = new Map<string, ClientSums>();
  for (const [key, client] of sums.get("") ?? []) {
    const own = [...homes].filter(([, clients]) => clients.has(key)).map(([currency]) => currency);
    const home = homes.size === 1 ? only : own.length === 1 ? own[0] : undefined;
    const clients = home === undefined ? homeless : (homes.get(home) ?? homeless);
    const there = clients.get(key);
    if (there === undefined) clients.set(key, client);
    else clients.set(key, merged(there, client));
  }
  if (homeless.size > 0 || homes.size === 0) homes.set("", homeless);
  return homes;
}

function onePortfolio(
  currency: string,
  clients: Clients,
  gathered: Gathered,
  currencies: readonly CurrencySize[],
  firm: Practice,
): Portfolio {
  const { window, rows, tables } = gathered;
  const windowed = [...clients.values()].map((sums): WindowedClient => {
    const total = totalIn(sums, window);
    return { sums, total, staff: staffCostOf(sums, total.hours ?? 0, window, gathered.staff) };
  });
  const answer = currencyAnswer(
    { currency, leading: leadingOf(currencies), count: currencies.length, rate: bareRate(windowed) },
    firm,
  );
  const isMeasured = isMeasuredBy(answer);
  const practice = measureOf({ isMeasured }, firm);
  const meanCost = isMeasured ? meanCostPerHour(windowed.map(({ staff }) => staff)) : null;
  const scoring: Scoring = {
    currency,
    practice,
    answers: answersOf(practice),
    window,
    lastDay: gathered.lastDay,
    isMeasured,
    meanCost,
  };
  const measured = windowed.map((one) => scoreClient(one, scoring));
  const all =
    isMeasured || firm.minimumRate === null ? measured : measured.map((client) => withCurrencyAsked(client, firm));
  const scored = ranked(all);
  const profits = scored.flatMap(({ client, fullProfit, avoidableProfit }) => {
    const profit = practice.fullCostPerHour === null ? avoidableProfit : fullProfit;
    return profit === null ? [] : [{ name: client, profit }];
  });
  return {
    currency,
    isMeasured,
    ...daysOf(gathered),
    months: window.months.length === 0 ? null : window.months.length,
    apart: apartOf(gathered),
    clients: scored,
    totals: totalsOf(scored),
    ...dependence(scored),
    whaleCurve:
      profits.length === 0 ? null : whaleCurve(profits).map(({ name, ...point }) => ({ client: name, ...point })),
    rows: rows.account(),
    notes: notesAbout({
      gathered,
      practice: firm,
      currency,
      currencies: currencies.map((one) => one.currency),
      answer,
      clients: windowed,
      scored: all,
    }),
    doubts: doubtsAbout(tables),
    doubtfulPairs: doubtfulPairs(scored.map(({ client }) => client)),
  };
}

interface CurrencySize {
  readonly currency: string;
  /** How many clients have it. */
  readonly size: number;
}

function leadingOf([first, second]: readonly CurrencySize[]): string | null {
  return first === undefined || (second !== undefined && second.size === first.size) ? null : first.currency;
}

/** Rows of months that are not judged are no longer counted as used. */
function countOutside(byCurrency: ReadonlyMap<string, Clients>, { window, rows }: Gathered): void {
  for (const clients of byCurrency.values()) {
    for (const { months } of clients.values())
      for (const [month, sums] of months)
        if (month !== noMonth && window.homeOf(month) === null) rows.recount(sums.rows, "outsidePeriod");
  }
}

function daysOf({ days, window }: Gathered): Pick<Portfolio, "from" | "to"> {
  let [from, to] = [Infinity, -Infinity];
  for (const [month, span] of days) {
    if (window.homeOf(month) === null) continue;
    from = Math.min(from, span.from);
    to = Math.max(to, span.to);
  }
  return to < from ? { from: null, to: null } : { from: Math.floor(from), to: Math.floor(to) };
}

/** What an hour of all clients brings, to tell whether a minimum can be in the same money; null without hours. */
function bareRate(clients: readonly WindowedClient[]): number | null {
  let [revenue, hours] = [0, 0];
  for (const { total } of clients) {
    const own = total.invoiced ?? total.timeValue;
    if (own === null || total.hours === null) continue;
    revenue += own;
    hours += total.hours;
  }
  return hours > 0 ? revenue / hours : null;
}

/**
 * Best first, by the first of full profit, avoidable profit, effective rate and revenue that any client has; unknown
 * last.
 */
function ranked(clients: readonly ScoredClient[]): readonly ScoredClient[] {
  const measures: readonly ((client: ScoredClient) => number | null)[] = [
    ({ fullProfit }) => fullProfit,
    ({ avoidableProfit }) => avoidableProfit,
    ({ effectiveRate }) => effectiveRate,
    ({ revenue }) => revenue,
  ];
  const measure = measures.find((one) => clients.some((client) => one(client) !== null)) ?? ((): null => null);
  const value = (client: ScoredClient, of: (client: ScoredClient) => number | null): number => of(client) ?? -Infinity;
  const compare = (a: number, b: number): number => (a === b ? 0 : b - a);
  return [...clients].sort(
    (a, b) =>
      compare(value(a, measure), value(b, measure)) ||
      compare(
        value(a, ({ revenue }) => revenue),
        value(b, ({ revenue }) => revenue),
      ) ||
      (a.client < b.client ? -1 : 1),
  );
}

/** Rates of sums, never means of rates: only clients of whom both are known count into the effective rate. */
function totalsOf(clients: readonly ScoredClient[]): Portfolio["totals"] {
  const both = clients.filter(({ effectiveRate }) => effectiveRate !== null);
  const hours = sum(both, ({ hours: one }) => one);
  const net = sum(both, ({ revenue, directCosts, servingCosts }) => (revenue ?? 0) - directCosts - servingCosts);
  return {
    revenue: sum(clients, ({ revenue }) => revenue),
    hours: sum(clients, ({ hours: one }) => one),
    avoidableProfit: totalOf(clients, ({ avoidableProfit }) => avoidableProfit),
    fullProfit: totalOf(clients, ({ fullProfit }) => fullProfit),
    effectiveRate: hours > 0 ? net / hours : null,
  };
}

function sum(clients: readonly ScoredClient[], of: (client: ScoredClient) => number | null): number {
  let total = 0;
  for (const client of clients) total += of(client) ?? 0;
  return total;
}

function totalOf(clients: readonly ScoredClient[], of: (client: ScoredClient) => number | null): number | null {
  return clients.some((client) => of(client) !== null) ? sum(clients, of) : null;
}

/** Shares of revenue: clients with more credit notes than invoices are left out, and the notes name them. */
function dependence(clients: readonly ScoredClient[]): Pick<Portfolio, "concentration" | "topShare"> {
  const revenues = clients.flatMap(({ revenue }) => (revenue === null || revenue < 0 ? [] : [revenue]));
  const hasShares = revenues.some((revenue) => revenue > 0);
  return hasShares
    ? { concentration: concentration(revenues), topShare: topShare(revenues) }
    : { concentration: null, topShare: null };
}

/** What recognising was not sure of, each doubt once a table. */
function doubtsAbout(tables: Gathered["tables"]): Portfolio["doubts"] {
  const found = tables.flatMap(({ file, sheet, doubts }) =>
    doubts.map((doubt) => ({ file, sheet, table: [file, sheet].filter((name) => name !== "").join(", "), doubt })),
  );
  return [...new Map(found.map((one) => [JSON.stringify([one.table, one.doubt]), one])).values()];
}
