import { clientKey } from "../../columns/rows/client-name";
import type { Entry } from "../../columns/rows/entry";

/** Rows of a table that stand in an earlier one too: the same day, client, person, project, number, hours and money. */
export interface Overlap {
  readonly table: string;
  readonly earlier: string;
  readonly count: number;
}

/**
 * Finds rows that come a second time in another table, as where two exports of a tracker cover the same days. Remembers
 * a number a row, so only where there are several tables.
 */
export class MetRows {
  private readonly earlier = new Map<number, string>();
  private readonly current = new Set<number>();
  private readonly found = new Map<string, Overlap>();
  private pending = new Map<string, number>();
  /** Days of rows with hours, and of rows without, that were taken one by one and many at once. */
  private readonly singleDays = new Set<number>();
  private readonly manyDays = new Set<number>();
  private days = { single: new Set<number>(), many: new Set<number>() };
  private table = "";

  /** The table whose rows are in earlier ones too, or null; rows that repeat within one table are work that repeats. */
  meet(entry: Entry): string | null {
    if (entry.date === null || (entry.hours === null && entry.revenue === null)) return null;
    this.days.single.add(dayKey(entry.date, entry.hours !== null));
    const key = numberOf(
      `${entry.date}\n${clientKey(entry.client)}\n${entry.person ?? ""}\n${entry.project ?? ""}\n` +
        `${entry.invoiceNumber ?? ""}\n${entry.hours}\n${entry.revenue}\n${entry.currency}`,
    );
    const before = this.earlier.get(key) ?? null;
    this.current.add(key);
    if (before !== null && before !== this.table) this.pending.set(before, (this.pending.get(before) ?? 0) + 1);
    return before === this.table ? null : before;
  }

  /** Rows of this day were added up before they came here: which of them stand in another table cannot be told. */
  meetMany(date: number, hasHours: boolean): void {
    this.days.many.add(dayKey(date, hasHours));
  }

  /**
   * What was met since the last table began is so. Where a day stands in a table of rows that were added up and in
   * another one too, rows may have met unseen.
   */
  settle(next: string): void {
    const { single, many } = this.days;
    for (const day of many) if (this.singleDays.has(day) || this.manyDays.has(day)) throw new MetUnseen();
    for (const day of single) if (this.manyDays.has(day)) throw new MetUnseen();
    for (const day of many) this.manyDays.add(day);
    for (const day of single) this.singleDays.add(day);
    for (const key of this.current) if (!this.earlier.has(key)) this.earlier.set(key, this.table);
    for (const [earlier, count] of this.pending) {
      const pair = `${this.table}\n${earlier}`;
      const overlap = this.found.get(pair) ?? { table: this.table, earlier, count: 0 };
      this.found.set(pair, { ...overlap, count: overlap.count + count });
    }
    this.forget();
    this.table = next;
  }

  /** The rows since the last table began were read wrongly. */
  forget(): void {
    this.current.clear();
    this.pending = new Map();
    this.days = { single: new Set(), many: new Set() };
  }

  overlaps(): readonly Overlap[] {
    return [...this.found.values()];
  }
}

/** The sums must be made again, row by row. */
export class MetUnseen extends Error {}

/** A row with hours is never the same as one without. */
function dayKey(date: number, hasHours: boolean): number {
  return 2 * date + (hasHours ? 1 : 0);
}

/** A text as a number below 2⁵³: of a million different rows two are alike once in 18,000 times. */
function numberOf(text: string): number {
  let [first, second] = [0x811c9dc5, 0x1b873593];
  for (let index = 0; index < text.length; index++) {
    const code = text.charCodeAt(index);
    first = Math.imul(first ^ code, 0x01000193);
    second = Math.imul(second + code, 0x85ebca6b) ^ (second >>> 13);
  }
  return (first >>> 0) * 0x20_0000 + (second >>> 11);
}
