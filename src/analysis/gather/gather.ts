import type { DataReading, Entry, PartReading, RowReading } from "../../columns/rows/entry";
import type { Recognition } from "../../columns/recognition";
import type { TableRemark } from "../../columns/table-remark";
import { tableRemark } from "../../columns/decide/table-remark-words";
import type { Practice } from "../owner/practice";
import { StaffRates } from "../owner/staff";
import { ClientNumbers } from "./client-numbers";
import { noMonth } from "./client-sums";
import { Coverage } from "./coverage";
import type { LeftAsideFigures } from "./left-aside";
import { MetRows, type Overlap } from "./met-rows";
import { firstDayOf, monthOf } from "./month";
import type { MoneyKind } from "./month-sums";
import { clientKeys, withNames, withoutSuppliers, type SumsByCurrency } from "./name-clients";
import { inOwnerMoney, netOfTax, type TaxOfTable } from "./owner-money";
import type { RowCount } from "./row-count";
import type { ManyRows } from "./row-list";
import { TableRows } from "./table-rows";
import { windowOf, type Months, type Window } from "./window";

/** What the tables say when the last row is in. */
export interface Gathered {
  readonly sums: SumsByCurrency;
  readonly rows: RowCount;
  readonly window: Window;
  /** First and last day among the rows of each month. */
  readonly days: TableRows["days"];
  /** The last day that any row names: what is owed is judged as of it. */
  readonly lastDay: number | null;
  readonly undated: number;
  /** Clients that were known by number only, and named by another table. */
  readonly namedByNumber: number;
  readonly staff: StaffRates;
  readonly aside: LeftAsideFigures;
  /** Rows that stand in two tables. */
  readonly overlaps: readonly Overlap[];
  /** The tables whose rows were taken in, each with what recognising doubted. */
  readonly tables: readonly Recognition[];
}

/** Rows that were added up, all in one month. */
export interface ManyDays extends ManyRows {
  readonly lastDay: number;
}

/**
 * What becomes of rows that stand in an earlier table too: both count and it is said, the first one counts, or, where
 * there is one table only, nobody looks.
 */
export type OverlapRule = "asked" | "once" | "one table";

/** Adds up rows by client and month. Its size follows the clients and months, never the rows. */
export class Gathering {
  private readonly all = new TableRows();
  private rows = new TableRows();
  private readonly numbers = new ClientNumbers();
  private readonly coverage = new Coverage();
  private readonly met = new MetRows();
  private readonly staff: StaffRates;
  private readonly tables: Recognition[] = [];
  private readonly keys: (name: string) => string;
  private current: { readonly recognition: Recognition; readonly money: MoneyKind; readonly tax: TaxOfTable } | null =
    null;

  constructor(
    private readonly practice: Practice,
    private readonly overlapRule: OverlapRule,
  ) {
    this.keys = clientKeys(practice.joins);
    this.staff = new StaffRates(practice.staff);
  }

  /** The rows that follow belong to this table. */
  table(recognition: Recognition): void {
    this.settle();
    this.met.settle([recognition.file, recognition.sheet].filter((name) => name !== "").join(", "));
    this.tables.push(recognition);
    this.coverage.table();
    this.read(recognition);
  }

  /**
   * The rows since table() were read wrongly and are forgotten; those that follow are the same table's, as it is
   * understood now.
   */
  again(recognition: Recognition): void {
    this.rows = new TableRows();
    this.met.forget();
    this.tables.splice(-1, 1, recognition);
    this.coverage.again();
    this.read(recognition);
  }

  private read(recognition: Recognition): void {
    this.current = {
      recognition,
      money: recognition.amountIs === "time value" ? "time value" : "invoiced",
      tax: netOfTax(recognition, this.practice.vat),
    };
  }

  /** What the last table gave counts from now on. */
  private settle(): void {
    const last = this.tables.at(-1);
    const doubts = last === undefined ? [] : this.rows.unread.doubts(last);
    if (last !== undefined && doubts.length > 0)
      this.tables.splice(-1, 1, { ...last, doubts: [...last.doubts, ...doubts] });
    this.all.merge(this.rows);
    this.rows = new TableRows();
  }

  private doubtOnce(doubt: TableRemark): void {
    if (this.tables.at(-1)?.doubts.some(({ code }) => code === doubt.code) !== true) this.doubt(doubt);
  }

  /** More that is doubted of the last table. */
  doubt(doubt: TableRemark): void {
    const last = this.tables.at(-1);
    if (last !== undefined) this.tables.splice(-1, 1, { ...last, doubts: [...last.doubts, doubt] });
  }

  /** Rows of a table that is not used. */
  count(part: "refusedTables" | "summaryTables", howMany: number): void {
    this.rows.count.count(part, howMany);
  }

  add(reading: RowReading, row: number): void {
    const { count } = this.rows;
    if (reading.kind !== "data") {
      if (reading.why !== "another table") count.countKind(reading.kind);
      if (reading.why === "header of another table")
        this.doubtOnce(tableRemark("doubt.anotherTable", { row: row + 1 }));
      return;
    }
    const { entry, leftOut, more = [] } = reading;
    if (entry.clientNumber !== null && this.current?.recognition.roleColumns.client !== undefined)
      this.numbers.learn(entry);
    if (leftOut === "bill without a client") this.rows.aside.bill(entry);
    if (leftOut !== null) {
      count.leaveOut(leftOut);
      this.rows.unread.add(reading, row);
    } else if (this.current?.recognition.family === "staff") this.learnRate(entry);
    else this.use(entry, row, true);
    for (const part of more) this.addPart(part, row);
  }

  /**
   * Rows that were added up before they came here: what they say is one reading of their sums, dated on the first of
   * their days.
   */
  addMany({ entry, leftOut }: DataReading, many: ManyDays): void {
    if (entry.clientNumber !== null) this.numbers.learn(entry);
    if (leftOut !== null) this.rows.count.leaveOut(leftOut, many.count);
    else this.use(entry, many, true);
  }

  /**
   * Days on which rows that are added up count alike get the same text: one month, one side of each border of the
   * period, one rate.
   */
  alike(date: number): string {
    const { from, to, invoicesFrom, invoicesUntil, exchangeRates } = this.practice;
    const isByDay =
      !this.staff.isEmpty ||
      exchangeRates.length > 0 ||
      [from, invoicesFrom].some((first) => first !== null && date < first) ||
      [to, invoicesUntil].some((last) => last !== null && date > last);
    return isByDay ? `day ${date}` : String(monthOf(date));
  }

  /** On this day rows of the table stand that come added up. */
  meetMany(date: number, hasHours: boolean): void {
    if (this.overlapRule !== "one table") this.met.meetMany(date, hasHours);
  }

  /** What a row says of another year or another client, or a column of one client; its row is counted already. */
  addPart(part: PartReading, row: number): void {
    if (part.leftOut === null) this.use(part.entry, row, false);
    else this.rows.unread.add(part, row);
  }

  /** Only these months are judged, where they are given. */
  gathered(within?: Months): Gathered {
    this.settle();
    this.met.settle("");
    const { sums, count: rows, aside, days, lastDay, undated } = this.all;
    const { named, count } = withNames(sums, this.numbers, this.keys);
    return {
      sums: withoutSuppliers(named, rows, aside),
      rows,
      window: windowOf(this.coverage, this.practice, within),
      days,
      lastDay,
      undated,
      namedByNumber: count,
      staff: this.staff,
      aside: aside.figures(),
      overlaps: this.overlapRule === "asked" ? this.met.overlaps() : [],
      tables: this.tables,
    };
  }

  private learnRate(entry: Entry): void {
    this.rows.count.count("used");
    if (entry.person !== null && entry.costRate !== null && entry.costRate > 0)
      this.staff.learn({ person: entry.person, costPerHour: entry.costRate, from: entry.date });
  }

  /** A row for several years comes once a year and is one row all the same. */
  private use(written: Entry, from: number | ManyDays, isFirst: boolean): void {
    const { recognition, money, tax }: typeof noTable = this.current ?? noTable;
    const { rows } = this;
    const howMany = typeof from === "number" ? 1 : from.count;
    const entry = inOwnerMoney(tax(written), this.practice);
    rows.aside.noteTable(entry, recognition, this.practice.vat);
    if (entry.date !== null && this.isOutside(entry, entry.date)) {
      rows.aside.outside(entry, entry.date, this.practice, howMany);
      if (isFirst) rows.count.count("outsidePeriod", howMany);
      return;
    }
    const isSingle = typeof from === "number" && this.overlapRule !== "one table";
    if (isSingle && this.met.meet(written) !== null && this.overlapRule === "once") {
      if (isFirst) rows.count.leaveOut("counted already");
      return;
    }
    if (isFirst) rows.count.count("used", howMany);
    const client = rows.client(entry.currency, this.keys(entry.client));
    client.isClient ||=
      !entry.isCost || recognition.amountIs === "cost" || recognition.roleColumns.vendor !== undefined;
    const first = entry.date === null ? noMonth : monthOf(entry.date);
    const last = entry.date === null || entry.until === null ? first : monthOf(entry.until);
    if (entry.date === null) rows.undated++;
    else {
      this.coverage.add(entry, money, first, last);
      rows.see(entry, entry.date, last);
      if (typeof from !== "number") rows.see(entry, from.lastDay, last);
    }
    const sums = client.add(entry, money, last, first, howMany);
    if (typeof from === "number") sums.trace(recognition.file, recognition.sheet, from);
    else sums.traceMany(recognition.file, recognition.sheet, from);
    if (entry.hours !== null && entry.person !== null)
      client.addPerson(
        entry.person,
        entry.date === null ? noMonth : this.staff.stretch(entry.person, firstDayOf(first), entry.date),
        entry.hours,
      );
  }

  /**
   * Invoices may be dated beyond the period of the work, if the owner said so; a row for a year must lie inside as a
   * whole.
   */
  private isOutside(entry: Entry, date: number): boolean {
    const { from, to, invoicesFrom, invoicesUntil } = this.practice;
    const isInvoice = entry.revenue !== null && entry.hours === null && this.current?.money === "invoiced";
    const first = isInvoice ? (invoicesFrom ?? from) : from;
    const last = isInvoice ? (invoicesUntil ?? to) : to;
    return (first !== null && date < first) || (last !== null && Math.floor(entry.until ?? date) > last);
  }
}

const noTable: {
  readonly recognition: Pick<Recognition, "file" | "sheet" | "roleColumns" | "amountIs">;
  readonly money: MoneyKind;
  readonly tax: TaxOfTable;
} = {
  recognition: { file: "", sheet: "", roleColumns: {}, amountIs: "unknown" },
  money: "invoiced",
  tax: (entry) => entry,
};
