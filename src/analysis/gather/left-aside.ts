import type { Entry } from "../../columns/rows/entry";
import type { Recognition } from "../../columns/recognition";
import type { Practice } from "../owner/practice";
import { vatOf } from "../owner/vat";
import { knowsTax } from "./owner-money";

/** What came in and does not count, or may not mean what it seems to: said to the owner, never dropped in silence. */
export interface LeftAsideFigures {
  /** Bills that name no client, by supplier where one is named. */
  readonly bills: { readonly count: number; readonly amount: number; readonly suppliers: readonly string[] };
  /** Invoices dated within a month after the owner's last day. */
  readonly justAfter: { readonly count: number; readonly amount: number; readonly last: number } | null;
  /** Tables whose amounts may hold tax, revenue or costs. */
  readonly grossTables: readonly string[];
  readonly grossCostTables: readonly string[];
}

const soon = 31;

export class LeftAside {
  private billCount = 0;
  private billAmount = 0;
  private readonly suppliers = new Set<string>();
  private justAfter: { count: number; amount: number; last: number } | null = null;
  private readonly grossTables = new Set<string>();
  private readonly grossCostTables = new Set<string>();
  private lastTable: object | null = null;

  bill({ vendor, directCosts }: Entry): void {
    this.supplier(vendor ?? "", directCosts ?? 0, 1);
  }

  supplier(name: string, amount: number, count: number): void {
    this.billCount += count;
    this.billAmount += amount;
    if (name !== "") this.suppliers.add(name);
  }

  outside(entry: Entry, date: number, { to, invoicesUntil }: Practice, rows = 1): void {
    if (
      to === null ||
      invoicesUntil !== null ||
      entry.revenue === null ||
      entry.hours !== null ||
      date <= to ||
      date > to + soon
    )
      return;
    const before = this.justAfter ?? { count: 0, amount: 0, last: date };
    this.justAfter = {
      count: before.count + rows,
      amount: before.amount + entry.revenue,
      last: Math.max(before.last, date),
    };
  }

  /** Looked at until the first row with money, once a table. */
  noteTable(
    entry: Entry,
    recognition: Pick<Recognition, "amountIs" | "roleColumns" | "file" | "sheet">,
    vat: Practice["vat"],
  ): void {
    if (recognition === this.lastTable || (entry.revenue === null && !entry.isCost)) return;
    this.lastTable = recognition;
    const { file, sheet } = recognition;
    if (!knowsTax(recognition) && vatOf(vat, file, sheet) === null)
      (recognition.amountIs === "cost" ? this.grossCostTables : this.grossTables).add(file === "" ? sheet : file);
  }

  merge(other: LeftAside): void {
    this.billCount += other.billCount;
    this.billAmount += other.billAmount;
    for (const name of other.suppliers) this.suppliers.add(name);
    for (const table of other.grossTables) this.grossTables.add(table);
    for (const table of other.grossCostTables) this.grossCostTables.add(table);
    if (other.justAfter === null) return;
    const own = this.justAfter ?? { count: 0, amount: 0, last: 0 };
    this.justAfter = {
      count: own.count + other.justAfter.count,
      amount: own.amount + other.justAfter.amount,
      last: Math.max(own.last, other.justAfter.last),
    };
  }

  figures(): LeftAsideFigures {
    return {
      bills: { count: this.billCount, amount: this.billAmount, suppliers: [...this.suppliers] },
      justAfter: this.justAfter,
      grossTables: [...this.grossTables],
      grossCostTables: [...this.grossCostTables],
    };
  }
}
