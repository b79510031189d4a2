import type { Entry } from "../../columns/rows/entry";
import type { MoneyKind } from "./month-sums";

/** First and last month, Infinity and −Infinity as long as there is none. */
interface Span {
  first: number;
  last: number;
}
type Kind = MoneyKind | "hours" | "anything";
interface Spans extends Readonly<Record<Kind, Span>> {
  /** The months in which something was invoiced. */
  readonly invoiceMonths: Set<number>;
  /** Rows that stand for several months at once, each such stretch once. */
  readonly stretches: Map<string, Span>;
}

/** Nobody bills for longer; a year typed wrong must not make a million months. */
const longest = 1200;

/** Which calendar months each kind of figure has rows for: each table covers all months from its first to its last. */
export class Coverage {
  private readonly tables: Spans[] = [];
  private current: Spans = noSpans();

  /** The rows that follow are another table's. */
  table(): void {
    this.current = noSpans();
    this.tables.push(this.current);
  }

  /** The last table is read again from its first row. */
  again(): void {
    this.tables.pop();
    this.table();
  }

  add(entry: Entry, money: MoneyKind, first: number, last: number): void {
    widen(this.current.anything, first, last);
    if (entry.revenue !== null) widen(this.current[money], first, last);
    if (entry.revenue !== null && money === "invoiced") this.current.invoiceMonths.add(first).add(last);
    if (entry.hours !== null) widen(this.current.hours, first, last);
    if (first < last) this.current.stretches.set(`${first} ${last}`, { first, last });
  }

  /** All months for which some table has this, in their order. */
  months(kind: Kind): readonly number[] {
    const found = new Set<number>();
    for (const { [kind]: span } of this.tables) for (const month of monthsIn(span)) found.add(month);
    return [...found].sort((a, b) => a - b);
  }

  /**
   * The months that invoices are for: where they come every third month, the first stands for the two before it too,
   * and the last for the two behind it if they are billed ahead.
   */
  billedMonths(): readonly number[] {
    const found = new Set<number>();
    const more = usualGap(this.tables.flatMap(({ invoiceMonths }) => [...invoiceMonths])) - 1;
    for (const {
      invoiced: { first, last },
    } of this.tables)
      for (const month of monthsIn({ first: first - more, last: last + more })) found.add(month);
    return [...found].sort((a, b) => a - b);
  }

  /** A row for a year cannot be cut: where only a part of its months is judged, none of them is. */
  withoutCuts(months: ReadonlySet<number>): ReadonlySet<number> {
    const kept = new Set(months);
    for (const span of this.tables.flatMap(({ stretches }) => [...stretches.values()])) {
      const own = monthsIn(span);
      if (!own.every((month) => kept.has(month))) for (const month of own) kept.delete(month);
    }
    return kept;
  }
}

/**
 * Months from one invoice to the next, in the middle of all such gaps and in whatever file they stand: March, June,
 * September, December give 3; a single month may be the invoice for a year, 12.
 */
function usualGap(months: readonly number[]): number {
  const sorted = [...new Set(months)].sort((a, b) => a - b);
  const gaps = sorted
    .slice(1)
    .map((month, index) => month - (sorted[index] ?? month))
    .sort((a, b) => a - b);
  return gaps[Math.floor(gaps.length / 2)] ?? 12;
}

function noSpans(): Spans {
  const none = (): Span => ({ first: Infinity, last: -Infinity });
  return {
    invoiced: none(),
    "time value": none(),
    hours: none(),
    anything: none(),
    invoiceMonths: new Set(),
    stretches: new Map(),
  };
}

function widen(span: Span, first: number, last: number): void {
  if (first < span.first) span.first = first;
  if (last > span.last) span.last = last;
}

function monthsIn({ first, last }: Span): readonly number[] {
  if (last < first) return [];
  return last - first > longest ? [first, last] : Array.from({ length: last - first + 1 }, (_, index) => first + index);
}
