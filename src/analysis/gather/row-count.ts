import type { LeftOutReason, RowReading } from "../../columns/rows/entry";

/** Every row that came in, by what became of it: the parts add up to `rows`. */
export interface RowAccount {
  readonly rows: number;
  readonly used: number;
  readonly preamble: number;
  readonly header: number;
  readonly blank: number;
  readonly section: number;
  readonly subtotal: number;
  readonly total: number;
  readonly note: number;
  readonly footer: number;
  /** Rows of tables that were refused whole. */
  readonly refusedTables: number;
  /** Rows of tables that are not counted beside others of the same workbook. */
  readonly summaryTables: number;
  readonly outsidePeriod: number;
  readonly leftOut: Readonly<Partial<Record<LeftOutReason, number>>>;
}

type Counted = Exclude<keyof RowAccount, "rows" | "leftOut">;

/** Counts every row that comes in by what became of it; the parts add up to the whole. */
export class RowCount {
  private readonly counts = new Map<Counted, number>();
  private readonly reasons = new Map<LeftOutReason, number>();

  count(part: Counted, howMany = 1): void {
    this.counts.set(part, (this.counts.get(part) ?? 0) + howMany);
  }

  leaveOut(reason: LeftOutReason, howMany = 1): void {
    this.reasons.set(reason, (this.reasons.get(reason) ?? 0) + howMany);
  }

  /** Rows that were counted as used and turned out not to be. */
  recount(howMany: number, as: LeftOutReason | "outsidePeriod"): void {
    this.count("used", -howMany);
    if (as === "outsidePeriod") this.count(as, howMany);
    else this.reasons.set(as, (this.reasons.get(as) ?? 0) + howMany);
  }

  /** Rows that hold no data are counted by their kind. */
  countKind(kind: Exclude<RowReading["kind"], "data">): void {
    this.count(kind);
  }

  merge(other: RowCount): void {
    for (const [part, count] of other.counts) this.count(part, count);
    for (const [reason, count] of other.reasons) this.reasons.set(reason, (this.reasons.get(reason) ?? 0) + count);
  }

  account(): RowAccount {
    const of = (part: Counted): number => this.counts.get(part) ?? 0;
    const sum = (numbers: Iterable<number>): number => [...numbers].reduce((total, number) => total + number, 0);
    return {
      rows: sum(this.counts.values()) + sum(this.reasons.values()),
      used: of("used"),
      preamble: of("preamble"),
      header: of("header"),
      blank: of("blank"),
      section: of("section"),
      subtotal: of("subtotal"),
      total: of("total"),
      note: of("note"),
      footer: of("footer"),
      refusedTables: of("refusedTables"),
      summaryTables: of("summaryTables"),
      outsidePeriod: of("outsidePeriod"),
      leftOut: Object.fromEntries(this.reasons),
    };
  }
}
