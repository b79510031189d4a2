import type { Entry } from "../../columns/rows/entry";
import { ClientSums } from "./client-sums";
import { LeftAside } from "./left-aside";
import { RowCount } from "./row-count";
import { UnreadCells } from "./unread-cells";

/**
 * What the rows of one table gave, apart from all others until it is read to its end: it may have to be forgotten and
 * read again.
 */
export class TableRows {
  /** By currency, then by client key. */
  readonly sums = new Map<string, Map<string, ClientSums>>();
  readonly count = new RowCount();
  readonly aside = new LeftAside();
  readonly unread = new UnreadCells();
  /** First and last day among the rows of each month. */
  readonly days = new Map<number, { from: number; to: number }>();
  lastDay: number | null = null;
  undated = 0;

  client(currency: string, key: string): ClientSums {
    let clients = this.sums.get(currency);
    if (clients === undefined) this.sums.set(currency, (clients = new Map<string, ClientSums>()));
    let client = clients.get(key);
    if (client === undefined) clients.set(key, (client = new ClientSums()));
    return client;
  }

  /** A row was dated so and counts into this month. */
  see({ until, paidDate }: Pick<Entry, "until" | "paidDate">, date: number, month: number): void {
    this.widen(month, date, until ?? date);
    const latest = Math.max(date, paidDate ?? date);
    if (this.lastDay === null || latest > this.lastDay) this.lastDay = latest;
  }

  merge(other: TableRows): void {
    for (const [currency, clients] of other.sums)
      for (const [key, client] of clients) this.client(currency, key).merge(client);
    this.count.merge(other.count);
    this.aside.merge(other.aside);
    for (const [month, { from, to }] of other.days) this.widen(month, from, to);
    if (other.lastDay !== null && (this.lastDay === null || other.lastDay > this.lastDay)) this.lastDay = other.lastDay;
    this.undated += other.undated;
  }

  private widen(month: number, from: number, to: number): void {
    const known = this.days.get(month);
    if (known === undefined) this.days.set(month, { from, to });
    else {
      if (from < known.from) known.from = from;
      if (to > known.to) known.to = to;
    }
  }
}
