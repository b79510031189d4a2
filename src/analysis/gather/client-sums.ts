import type { Entry } from "../../columns/recognition";
import type { SourceRows } from "./row-list";
import { RowList } from "./row-list";

/** Which money of an entry counts: invoiced, or the value of time entries that nobody has invoiced yet. */
export type MoneyKind = "invoiced" | "time value";

/** What the rows of one client in one currency add up to. Memory: one of these a client, however many rows there are. */
export class ClientSums {
  readonly spellings = new Map<string, number>();
  readonly sources = new Map<string, RowList>();
  private last: RowList | null = null;
  invoiced: number | null = null;
  timeValue: number | null = null;
  hours: number | null = null;
  directCosts = 0;
  servingCosts = 0;
  isTried = false;
  readonly knockouts = new Set<string>();
  trackedCost = 0;
  hoursWithCost = 0;
  tickets = 0;
  fit: number | null = null;

  add(entry: Entry, money: MoneyKind): void {
    this.spellings.set(entry.client, (this.spellings.get(entry.client) ?? 0) + 1);
    if (entry.revenue !== null && money === "invoiced") this.invoiced = (this.invoiced ?? 0) + entry.revenue;
    if (entry.revenue !== null && money === "time value") this.timeValue = (this.timeValue ?? 0) + entry.revenue;
    this.directCosts += entry.directCosts ?? 0;
    this.tickets += entry.tickets ?? 0;
    this.servingCosts += entry.servingCosts ?? 0;
    this.isTried ||= entry.isTried;
    for (const name of entry.knockouts) this.knockouts.add(name);
    this.fit = entry.fit ?? this.fit;
    if (entry.hours === null) return;
    this.hours = (this.hours ?? 0) + entry.hours;
    const cost = entry.costAmount ?? (entry.costRate === null ? null : entry.costRate * entry.hours);
    if (cost === null) return;
    this.trackedCost += cost;
    this.hoursWithCost += entry.hours;
  }

  trace(file: string, sheet: string, row: number): void {
    if (this.last?.file !== file || this.last.sheet !== sheet) {
      const key = `${file}\u0000${sheet}`;
      this.last = this.sources.get(key) ?? new RowList(file, sheet);
      this.sources.set(key, this.last);
    }
    this.last.add(row);
  }

  /** Takes over what another currency's or spelling's sums hold. */
  merge(other: ClientSums): void {
    for (const [spelling, count] of other.spellings) this.spellings.set(spelling, (this.spellings.get(spelling) ?? 0) + count);
    this.invoiced = together(this.invoiced, other.invoiced);
    this.timeValue = together(this.timeValue, other.timeValue);
    this.hours = together(this.hours, other.hours);
    this.directCosts += other.directCosts;
    this.trackedCost += other.trackedCost;
    this.hoursWithCost += other.hoursWithCost;
    this.tickets += other.tickets;
    this.servingCosts += other.servingCosts;
    this.isTried ||= other.isTried;
    for (const name of other.knockouts) this.knockouts.add(name);
    this.fit = other.fit ?? this.fit;
    for (const [key, list] of other.sources) this.sources.set(key, this.sources.get(key)?.with(list) ?? list);
  }

  /** The same rows under the name that their number stands for. */
  named(name: string): ClientSums {
    const sums = merged(this);
    sums.spellings.clear();
    sums.spellings.set(name, [...this.spellings.values()].reduce((sum, count) => sum + count, 0));
    return sums;
  }

  /** The spelling that most rows use, the first of equals. */
  name(): string {
    let best = "";
    let most = 0;
    for (const [spelling, count] of this.spellings) if (count > most) [best, most] = [spelling, count];
    return best;
  }

  sourceRows(): readonly SourceRows[] {
    return [...this.sources.values()].map((list) => list.rows());
  }
}

/** Sums of their own that hold what these hold. */
export function merged(...all: readonly ClientSums[]): ClientSums {
  const sums = new ClientSums();
  for (const one of all) sums.merge(one);
  return sums;
}

function together(first: number | null, second: number | null): number | null {
  return first === null ? second : second === null ? first : first + second;
}
