import { concentration, topShare } from "../../core/concentration";
import { whaleCurve } from "../../core/whale-curve";
import { refusalSentence } from "../../columns/decide/refusal-words";
import { merged, type ClientSums } from "../gather/client-sums";
import { doubtfulPairs } from "./doubtful-pairs";
import { note, someOf } from "./notes";
import type { Gathered } from "../gather/open-portfolio";
import type { Portfolio, ScoredClient } from "./portfolio";
import type { Practice } from "../owner/practice";
import { answersOf, scoreClient } from "./score-client";

type Clients = ReadonlyMap<string, ClientSums>;

/** The portfolios of all currencies. Rows without a currency belong to the one there is, or to the one in which the client has others. */
export function portfolioOf(gathered: Gathered): readonly Portfolio[] {
  const byCurrency = withHomes(gathered.sums);
  const portfolios = [...byCurrency].map(([currency, clients]) => onePortfolio(currency, clients, gathered, [...byCurrency.keys()]));
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

function onePortfolio(currency: string, clients: Clients, gathered: Gathered, currencies: readonly string[]): Portfolio {
  const { practice, period, rows, tables } = gathered;
  const answers = answersOf(practice);
  const doubts = doubtsAbout(tables, practice.language);
  const scored = ranked([...clients.values()].map((sums) => scoreClient(sums, currency, practice, answers)));
  const profits = scored.flatMap(({ client, fullProfit, avoidableProfit }) => {
    const profit = practice.fullCostPerHour === null ? avoidableProfit : fullProfit;
    return profit === null ? [] : [{ name: client, profit }];
  });
  return {
    currency,
    from: period.from === null ? null : Math.floor(period.from),
    to: period.to === null ? null : Math.floor(period.to),
    clients: scored,
    totals: totalsOf(scored),
    ...dependence(scored),
    whaleCurve: profits.length === 0 ? null : whaleCurve(profits).map(({ name, ...point }) => ({ client: name, ...point })),
    rows: rows.account(),
    notes: [...doubts.map(({ table, sentence }) => `${table}: ${sentence}`), ...notesOf(scored, clients, gathered, currencies)],
    doubts,
    doubtfulPairs: doubtfulPairs(scored.map(({ client }) => client)),
  };
}

/** Best first, by the first of full profit, avoidable profit, effective rate and revenue that any client has; unknown last. */
function ranked(clients: readonly ScoredClient[]): readonly ScoredClient[] {
  const measures: readonly ((client: ScoredClient) => number | null)[] = [({ fullProfit }) => fullProfit, ({ avoidableProfit }) => avoidableProfit, ({ effectiveRate }) => effectiveRate, ({ revenue }) => revenue];
  const measure = measures.find((one) => clients.some((client) => one(client) !== null)) ?? ((): null => null);
  const value = (client: ScoredClient, of: (client: ScoredClient) => number | null): number => of(client) ?? -Infinity;
  const compare = (a: number, b: number): number => (a === b ? 0 : b - a);
  return [...clients].sort((a, b) => compare(value(a, measure), value(b, measure)) || compare(value(a, ({ revenue }) => revenue), value(b, ({ revenue }) => revenue)) || (a.client < b.client ? -1 : 1));
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

/** Shares of revenue need revenues that are not all 0; who was credited more than invoiced has no share and is left out. */
function dependence(clients: readonly ScoredClient[]): Pick<Portfolio, "concentration" | "topShare"> {
  const revenues = clients.flatMap(({ revenue }) => (revenue === null || revenue < 0 ? [] : [revenue]));
  const hasShares = revenues.some((revenue) => revenue > 0);
  return hasShares ? { concentration: concentration(revenues), topShare: topShare(revenues) } : { concentration: null, topShare: null };
}

function notesOf(scored: readonly ScoredClient[], clients: Clients, { practice, undated, grossTables, overlaps, namedByNumber }: Gathered, currencies: readonly string[]): readonly string[] {
  const { language } = practice;
  const notes: string[] = [];
  if (currencies.length > 1) notes.push(note("currencies", language, { currencies: currencies.map((one) => (one === "" ? "?" : one)).join(", ") }));
  for (const { table, earlier, count } of overlaps) notes.push(note("overlap", language, { table, earlier, count }));
  notes.push(...moneyNotes(scored, clients, practice));
  if (namedByNumber > 0) notes.push(note("namedByNumber", language, { count: namedByNumber }));
  for (const table of grossTables) notes.push(note("gross", language, { table }));
  if (undated > 0 && (practice.from !== null || practice.to !== null)) notes.push(note("undated", language, { count: undated }));
  const credited = scored.filter(({ revenue }) => revenue !== null && revenue < 0);
  if (credited.length > 0) notes.push(note("credited", language, { clients: someOf(credited, language) }));
  if (practice.minimumRate === null || practice.minimumRate <= 0) notes.push(note("noMinimum", language));
  return notes;
}

/** What recognising was not sure of, each sentence once a table. */
function doubtsAbout(tables: Gathered["tables"], language: Practice["language"]): Portfolio["doubts"] {
  const found = tables.flatMap(({ file, sheet, doubts }) => doubts.map((doubt) => ({ file, sheet, table: [file, sheet].filter((name) => name !== "").join(", "), sentence: refusalSentence(doubt, language) })));
  return [...new Map(found.map((doubt) => [`${doubt.table}\n${doubt.sentence}`, doubt])).values()];
}

function moneyNotes(scored: readonly ScoredClient[], clients: Clients, { language, avoidableCostPerHour, fullCostPerHour }: Practice): readonly string[] {
  const notes: string[] = [];
  const names = new Set([...clients.values()].filter((sums) => sums.invoiced === null && sums.timeValue !== null).map((sums) => sums.name()));
  const byTime = scored.filter(({ client }) => names.has(client));
  if (byTime.length > 0) notes.push(byTime.length === scored.length ? note("timeValue", language) : note("timeValueFor", language, { clients: someOf(byTime, language) }));
  const bare = new Set([...clients.values()].filter((sums) => sums.hours === null || (sums.invoiced === null && sums.timeValue === null)).map((sums) => sums.name()));
  const entered = scored.filter(({ client, revenue, hours }) => bare.has(client) && revenue !== null && hours !== null);
  if (entered.length > 0) notes.push(note("entered", language, { clients: someOf(entered, language) }));
  const hasProfit = scored.some(({ avoidableProfit }) => avoidableProfit !== null);
  if (avoidableCostPerHour === null && hasProfit) notes.push(note("trackedCost", language));
  if (avoidableCostPerHour === null && fullCostPerHour === null && !hasProfit) notes.push(note("noCost", language));
  return notes;
}
