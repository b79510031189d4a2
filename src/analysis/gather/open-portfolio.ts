import { clientKey } from "../../columns/rows/client-name";
import type { Entry, Recognition, RowReading } from "../../columns/recognition";
import { ClientNumbers } from "./client-numbers";
import { ClientSums, merged, type MoneyKind } from "./client-sums";
import { MetRows, type Overlap } from "./met-rows";
import { portfolioOf } from "../judge/finish-portfolio";
import type { Portfolio } from "../judge/portfolio";
import type { Practice } from "../owner/practice";
import { RowCount } from "./row-count";
import { UnreadCells } from "./unread-cells";

/** Takes in tables row by row and gives what they say about every client. Its size follows the clients, never the rows. */
export interface OpenPortfolio {
  /** The rows that follow belong to this table. */
  table(recognition: Recognition): void;
  /** The rows since table() were read wrongly and are forgotten; those that follow are the same table's, as it is understood now. */
  again(recognition: Recognition): void;
  /** A table that cannot be used; its rows are counted and named, nothing else. */
  refuse(recognition: Recognition, rowCount: number): void;
  /** Rows of a table that adds up others: counted, never added. */
  setAside(rowCount: number): void;
  add(reading: RowReading, row: number): void;
  /** One portfolio a currency, the largest first; at least one, even if it is empty. */
  finish(): readonly Portfolio[];
}

/** What the accumulator knows when the last row is in. */
export interface Gathered {
  readonly practice: Practice;
  /** Sums by currency ("" where no row says one), then by client key. */
  readonly sums: ReadonlyMap<string, ReadonlyMap<string, ClientSums>>;
  readonly rows: RowCount;
  readonly period: { from: number | null; to: number | null };
  readonly undated: number;
  /** Clients that were known by number only, and named by another table. */
  readonly namedByNumber: number;
  /** Tables whose amounts may hold VAT. */
  readonly grossTables: ReadonlySet<string>;
  /** The tables whose rows were taken in, each with what recognising doubted. */
  readonly tables: readonly Recognition[];
  /** Rows that stand in two tables. */
  readonly overlaps: readonly Overlap[];
}

/** What becomes of rows that stand in an earlier table too: both count and it is said, the first one counts, or, where there is one table only, nobody looks. */
export type OverlapRule = "asked" | "once" | "one table";

export function openPortfolio(practice: Practice, overlapRule: OverlapRule = "asked"): OpenPortfolio {
  const met = new MetRows();
  const all = openTable();
  const numbers = new ClientNumbers();
  const grossTables = new Set<string>();
  const tables: Recognition[] = [];
  const keys = clientKeys(practice.joins);
  let table: Recognition | null = null;
  let { sums, rows, period, unread } = openTable();
  let undated = 0;

  /** What the table gave counts from now on. */
  function settle(): void {
    for (const [currency, clients] of sums) for (const [key, client] of clients) sumsOf(all.sums, currency, key).merge(client);
    all.rows.merge(rows);
    if (period.from !== null) widen(all.period, period.from);
    if (period.to !== null) widen(all.period, period.to);
    all.undated += undated;
    const doubts = table === null ? [] : unread.doubts(table);
    if (table !== null && doubts.length > 0) tables.splice(-1, 1, { ...table, doubts: [...table.doubts, ...doubts] });
    forgetRows();
  }

  function forgetRows(): void {
    ({ sums, rows, period, undated, unread } = openTable());
  }

  function use(entry: Entry, row: number): void {
    if (entry.date !== null && isOutside(entry.date, practice)) {
      rows.count("outsidePeriod");
      return;
    }
    if (overlapRule !== "one table" && met.meet(entry) !== null && overlapRule === "once") {
      rows.leaveOut("counted already");
      return;
    }
    if (entry.date === null) undated++;
    else widen(period, entry.date);
    rows.count("used");
    if (table !== null && table.amountIs !== "net" && table.amountIs !== "time value" && entry.revenue !== null) grossTables.add(table.file === "" ? table.sheet : table.file);
    const client = sumsOf(sums, entry.currency, keys(entry.client));
    client.add(entry, moneyKind(table));
    client.trace(table?.file ?? "", table?.sheet ?? "", row);
  }

  return {
    table: (recognition) => {
      settle();
      met.settle(nameOf(recognition));
      table = recognition;
      tables.push(recognition);
    },
    again: (recognition) => {
      forgetRows();
      met.forget();
      table = recognition;
      tables.splice(-1, 1, recognition);
    },
    refuse: (_, rowCount) => {
      rows.count("refusedTables", rowCount);
    },
    setAside: (rowCount) => {
      rows.count("summaryTables", rowCount);
    },
    add: (reading, row) => {
      if (reading.kind !== "data") rows.countKind(reading.kind);
      else {
        if (reading.entry.clientNumber !== null && table?.roleColumns.client !== undefined) numbers.learn(reading.entry);
        if (reading.leftOut === null) use(reading.entry, row);
        else {
          rows.leaveOut(reading.leftOut);
          unread.add(reading, row);
        }
      }
    },
    finish: () => {
      settle();
      met.settle("");
      const { named, count } = withNames(all.sums, numbers, keys);
      return portfolioOf({ practice, sums: named, rows: all.rows, period: all.period, undated: all.undated, grossTables, tables, overlaps: overlapRule === "asked" ? met.overlaps() : [], namedByNumber: count });
    },
  };
}

interface OpenTable {
  readonly sums: Map<string, Map<string, ClientSums>>;
  readonly rows: RowCount;
  readonly period: Gathered["period"];
  undated: number;
  readonly unread: UnreadCells;
}

function openTable(): OpenTable {
  return { sums: new Map(), rows: new RowCount(), period: { from: null, to: null }, undated: 0, unread: new UnreadCells() };
}

/** The sums with the names that numbers stand for; rows under the name and under the number are one client. */
function withNames(sums: Gathered["sums"], numbers: ClientNumbers, keys: (name: string) => string): { readonly named: Gathered["sums"]; readonly count: number } {
  let count = 0;
  const named = new Map<string, Map<string, ClientSums>>();
  for (const [currency, clients] of sums) {
    const all = new Map<string, ClientSums>();
    named.set(currency, all);
    for (const [key, client] of clients) {
      const name = numbers.nameOf(key);
      if (name !== null) count++;
      const [finalKey, final] = name === null ? [key, client] : [keys(name), client.named(name)];
      const there = all.get(finalKey);
      all.set(finalKey, there === undefined ? final : merged(there, final));
    }
  }
  return { named, count };
}

/** Keys of names, each worked out once; spellings that the owner joined have the key of the name they belong to. */
function clientKeys(joins: Practice["joins"]): (name: string) => string {
  const joined = new Map(Object.entries(joins).map(([spelling, name]) => [clientKey(spelling), clientKey(name)]));
  const known = new Map<string, string>();
  return (name) => {
    const before = known.get(name);
    if (before !== undefined) return before;
    const key = clientKey(name);
    const final = joined.get(key) ?? key;
    known.set(name, final);
    return final;
  };
}

function sumsOf(sums: Map<string, Map<string, ClientSums>>, currency: string, key: string): ClientSums {
  let clients = sums.get(currency);
  if (clients === undefined) sums.set(currency, (clients = new Map<string, ClientSums>()));
  let client = clients.get(key);
  if (client === undefined) clients.set(key, (client = new ClientSums()));
  return client;
}

function nameOf({ file, sheet }: Recognition): string {
  return [file, sheet].filter((name) => name !== "").join(", ");
}

function moneyKind(table: Recognition | null): MoneyKind {
  return table?.amountIs === "time value" ? "time value" : "invoiced";
}

function isOutside(date: number, { from, to }: Practice): boolean {
  return (from !== null && date < from) || (to !== null && Math.floor(date) > to);
}

function widen(period: { from: number | null; to: number | null }, date: number): void {
  if (period.from === null || date < period.from) period.from = date;
  if (period.to === null || date > period.to) period.to = date;
}
