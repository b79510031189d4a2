import type { Entry } from "../../columns/rows/entry";
import { RowList, type ManyRows, type SourceRows } from "./row-list";

/** Which money of an entry counts: invoiced, or the value of time entries that nobody has invoiced yet. */
export type MoneyKind = "invoiced" | "time value";

/** What the rows of one client in one calendar month add up to; rows without a date make a month of their own. */
export class MonthSums {
  /** The first month that the rows stand for: a year's row is kept in its December and stands for twelve. */
  first: number;
  rows = 0;
  invoiced: number | null = null;
  timeValue: number | null = null;
  /** Hours whose value is among them. */
  valuedHours = 0;
  hours: number | null = null;
  directCosts = 0;
  servingCosts: number | null = null;
  /** What the time tracker says that the hours cost, and for how many of them it says it. */
  trackedCost = 0;
  hoursWithCost = 0;
  tickets = 0;
  complaints = 0;
  /** Work done that stands on no invoice yet. */
  unbilledHours = 0;
  unbilledValue = 0;
  /** Invoices as they were sent, and their sums times the days they were paid late. */
  invoiceAmount = 0;
  lateAmountDays = 0;
  private readonly sources = new Map<string, RowList>();
  private last: RowList | null = null;

  constructor(first: number) {
    this.first = first;
  }

  add(entry: Entry, money: MoneyKind): void {
    if (entry.revenue !== null) this.addMoney(entry, entry.revenue, money);
    this.directCosts += entry.directCosts ?? 0;
    this.servingCosts = together(this.servingCosts, entry.servingCosts);
    this.tickets += entry.tickets ?? 0;
    this.complaints += entry.complaints ?? 0;
    if (entry.hours === null) return;
    this.hours = (this.hours ?? 0) + entry.hours;
    const cost = entry.costAmount ?? (entry.costRate === null ? null : entry.costRate * entry.hours);
    if (cost === null) return;
    this.trackedCost += cost;
    this.hoursWithCost += entry.hours;
  }

  private addMoney(entry: Entry, revenue: number, money: MoneyKind): void {
    if (money === "time value") {
      this.timeValue = (this.timeValue ?? 0) + revenue;
      this.valuedHours += entry.hours ?? 0;
      if (entry.isInvoiced !== false || entry.billable === false) return;
      this.unbilledHours += entry.hours ?? 0;
      this.unbilledValue += revenue;
      return;
    }
    this.invoiced = (this.invoiced ?? 0) + revenue;
    const sent = entry.invoiceAmount ?? revenue;
    this.invoiceAmount += sent;
    this.lateAmountDays += Math.max(0, sent) * Math.max(0, daysLate(entry));
  }

  trace(file: string, sheet: string, row: number): void {
    this.rows++;
    this.list(file, sheet).add(row);
  }

  traceMany(file: string, sheet: string, many: ManyRows): void {
    this.rows += many.count;
    this.list(file, sheet).addMany(many);
  }

  private list(file: string, sheet: string): RowList {
    if (this.last?.file === file && this.last.sheet === sheet) return this.last;
    const key = `${file}\u0000${sheet}`;
    this.last = this.sources.get(key) ?? new RowList(file, sheet);
    this.sources.set(key, this.last);
    return this.last;
  }

  merge(other: MonthSums): void {
    this.first = Math.min(this.first, other.first);
    this.rows += other.rows;
    this.invoiced = together(this.invoiced, other.invoiced);
    this.timeValue = together(this.timeValue, other.timeValue);
    this.valuedHours += other.valuedHours;
    this.hours = together(this.hours, other.hours);
    this.directCosts += other.directCosts;
    this.servingCosts = together(this.servingCosts, other.servingCosts);
    this.trackedCost += other.trackedCost;
    this.hoursWithCost += other.hoursWithCost;
    this.tickets += other.tickets;
    this.complaints += other.complaints;
    this.unbilledHours += other.unbilledHours;
    this.unbilledValue += other.unbilledValue;
    this.invoiceAmount += other.invoiceAmount;
    this.lateAmountDays += other.lateAmountDays;
    for (const [key, list] of other.sources) this.sources.set(key, this.sources.get(key)?.with(list) ?? list);
  }

  sourceRows(): readonly SourceRows[] {
    return [...this.sources.values()].map((list) => list.rows());
  }
}

/** Days that the file names, else those from the due date to the payment. */
function daysLate({ daysLate: given, dueDate, paidDate }: Entry): number {
  return given ?? (dueDate === null || paidDate === null ? 0 : paidDate - dueDate);
}

export function together(first: number | null, second: number | null): number | null {
  return first === null ? second : second === null ? first : first + second;
}
