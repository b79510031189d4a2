import type { Entry } from "../../columns/rows/entry";
import { traitNames, type TraitName, type Traits } from "../../columns/rows/traits";
import { personKey } from "../owner/staff";
import { MonthSums, type MoneyKind } from "./month-sums";

/** Rows without a date. */
export const noMonth = -1;

/** The hours of one person for one client, by the first day of each stretch in which month and rate are the same. */
export interface PersonHours {
  readonly name: string;
  readonly stretches: Map<number, number>;
}

/**
 * What the rows of one client in one currency add up to. Memory: one of these a client and a few numbers a month,
 * however many rows there are.
 */
export class ClientSums {
  readonly spellings = new Map<string, number>();
  readonly months = new Map<number, MonthSums>();
  readonly people = new Map<string, PersonHours>();
  /** What is still owed, by the day on which it was due; noMonth is a bill without that day. */
  readonly owed = new Map<number, number>();
  fit: number | null = null;
  isTried = false;
  readonly knockouts = new Set<string>();
  /** In how many rows each value of a trait stands. */
  private readonly traitRows = new Map<TraitName, Map<string, number>>();
  /** Whether anything but bills of the firm's own suppliers names this client: a supplier is no client. */
  isClient = false;
  private lastMonth = NaN;
  private lastSums: MonthSums | null = null;

  /** The row, or what several add up to, counts into `month` and stands for the months from `first` on. */
  add(entry: Entry, money: MoneyKind, month: number, first: number, rows = 1): MonthSums {
    this.spellings.set(entry.client, (this.spellings.get(entry.client) ?? 0) + rows);
    this.fit = entry.fit ?? this.fit;
    this.isTried ||= entry.isTried;
    for (const name of entry.knockouts) this.knockouts.add(name);
    if (entry.traits !== null) for (const trait of traitNames) this.countTrait(trait, entry.traits[trait], rows);
    if (entry.openAmount !== null)
      this.owed.set(entry.dueDate ?? noMonth, (this.owed.get(entry.dueDate ?? noMonth) ?? 0) + entry.openAmount);
    const sums = this.month(month, first);
    sums.add(entry, money);
    return sums;
  }

  addPerson(name: string, stretch: number, hours: number): void {
    const key = personKey(name);
    let person = this.people.get(key);
    if (person === undefined)
      this.people.set(key, (person = { name: name.trim(), stretches: new Map<number, number>() }));
    person.stretches.set(stretch, (person.stretches.get(stretch) ?? 0) + hours);
  }

  /** Rows come in their order of time mostly, so the month of the row before is looked at first. */
  private month(month: number, first: number): MonthSums {
    if (this.lastSums === null || month !== this.lastMonth) {
      this.lastSums = this.months.get(month) ?? new MonthSums(first);
      this.lastMonth = month;
      this.months.set(month, this.lastSums);
    }
    this.lastSums.first = Math.min(this.lastSums.first, first);
    return this.lastSums;
  }

  /** Takes over what another currency's or spelling's sums hold. */
  merge(other: ClientSums): void {
    for (const [spelling, count] of other.spellings)
      this.spellings.set(spelling, (this.spellings.get(spelling) ?? 0) + count);
    for (const [month, sums] of other.months) this.month(month, sums.first).merge(sums);
    for (const { name, stretches } of other.people.values())
      for (const [stretch, hours] of stretches) this.addPerson(name, stretch, hours);
    for (const [due, amount] of other.owed) this.owed.set(due, (this.owed.get(due) ?? 0) + amount);
    this.fit = other.fit ?? this.fit;
    this.isTried ||= other.isTried;
    for (const name of other.knockouts) this.knockouts.add(name);
    for (const [trait, values] of other.traitRows)
      for (const [value, count] of values) this.countTrait(trait, value, count);
    this.isClient ||= other.isClient;
  }

  /** The same rows under the name that their number stands for. */
  named(name: string): ClientSums {
    const sums = merged(this);
    sums.spellings.clear();
    sums.spellings.set(
      name,
      [...this.spellings.values()].reduce((sum, count) => sum + count, 0),
    );
    return sums;
  }

  /** The spelling that most rows use, the first of equals. */
  name(): string {
    return mostUsed(this.spellings);
  }

  /** Of each trait what most rows say. */
  traits(): Traits {
    return Object.fromEntries([...this.traitRows].map(([trait, values]) => [trait, mostUsed(values)]));
  }

  private countTrait(trait: TraitName, value: string | undefined, rows: number): void {
    if (value === undefined) return;
    const values = this.traitRows.get(trait) ?? new Map<string, number>();
    values.set(value, (values.get(value) ?? 0) + rows);
    this.traitRows.set(trait, values);
  }
}

/** What most rows use, the first of equals. */
function mostUsed(texts: ReadonlyMap<string, number>): string {
  let best = "";
  let most = 0;
  for (const [text, count] of texts) if (count > most) [best, most] = [text, count];
  return best;
}

/** Sums of their own that hold what these hold. */
export function merged(...all: readonly ClientSums[]): ClientSums {
  const sums = new ClientSums();
  for (const one of all) sums.merge(one);
  return sums;
}
