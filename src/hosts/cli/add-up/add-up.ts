import type { SummingTable } from "../../../analysis/open-portfolio";
import { columnReaders, type ColumnReaders } from "../../../columns/cells/column-readers";
import type { Recognition } from "../../../columns/recognition";
import { namesClientPlainly, plainTable, type Measure, type PlainTable } from "../../../columns/rows/plain-table";
import type { Cell, Cells } from "../../../spreadsheet/cell";
import { Groups, type Group } from "./groups";
import { firstDataRow, type NumberedFile } from "./numbered-file";
import { ReadColumn, type Meaning } from "./read-column";

/** Beyond these groups there is nothing to gain, and too much to hold in memory. */
const most = 400_000;

/**
 * Adds up the rows of a plain table, into the sums that reading them one by one would give. What stands in the columns
 * is read by the same readers, each text once. False where the rows must be read one by one: the table, its file or a
 * cell of it is not plain. Then the table may hold some of its rows already.
 */
export async function addUp(
  file: NumberedFile,
  head: Cells,
  recognition: Recognition,
  table: SummingTable,
): Promise<boolean> {
  const plain = plainTable(recognition);
  if (plain === null) return false;
  const rows = new PlainRows(file, recognition, plain, table);
  if (!(await file.read(recognition, rows.columns, (numbers, row) => rows.take(numbers, row))) || rows.isContradicted())
    return false;
  head.slice(0, firstDataRow(recognition)).forEach((cells, row) => table.add(cells, row));
  return rows.handOver();
}

/** The rows of a plain table on their way into groups. */
class PlainRows {
  /** The columns that are read. */
  readonly columns: readonly number[];
  private readonly readers: ColumnReaders;
  private readonly clients: ReadColumn;
  private readonly days: ReadColumn;
  private readonly hours: ReadColumn | null;
  /** Hours, money and rates, in the order of their sums. */
  private readonly measures: readonly ReadColumn[];
  /** Of these the first rate. */
  private readonly rateFrom: number;
  private readonly read: readonly ReadColumn[];
  /** Places of the columns by which rows are told apart. */
  private readonly keyPlaces: readonly number[];
  /** Of the row that is taken in: what tells it apart, and what it adds. */
  private readonly keys: Int32Array;
  private readonly added: Float64Array;
  private readonly groups: Groups;
  /** By the number of a day's cell, the number of what counts alike. */
  private readonly alike: number[] = [];
  private readonly alikeNumbers = new Map<string, number>();
  /** By the number of a day's cell, whether rows with hours or without stand on it. */
  private readonly withHours: boolean[] = [];
  private readonly withoutHours: boolean[] = [];

  constructor(
    private readonly file: NumberedFile,
    private readonly recognition: Recognition,
    private readonly plain: PlainTable,
    private readonly table: SummingTable,
  ) {
    const { client, date, keys, hours, money, rates } = plain;
    const measured = [...(hours === null ? [] : [hours]), ...money, ...rates].map(({ column }) => column);
    this.columns = [...new Set([client, date, ...keys, ...measured])];
    this.readers = columnReaders(recognition);
    this.clients = this.column(client, (cells) => (namesClientPlainly(cells[client] ?? null) ? null : "unread"));
    this.days = this.column(date, (cells) =>
      this.readers.until(cells) === null ? (this.readers.date(cells, null) ?? "unread") : "unread",
    );
    this.hours = hours === null ? null : this.column(hours.column, this.hoursMeaning());
    this.measures = [
      ...(this.hours === null ? [] : [this.hours]),
      ...[...money, ...rates].map((one) => this.measureOf(one)),
    ];
    this.rateFrom = this.measures.length - rates.length;
    this.read = [this.clients, this.days, ...this.measures];
    this.keyPlaces = [client, ...keys].map((column) => this.columns.indexOf(column));
    this.keys = new Int32Array(this.keyPlaces.length + 2);
    this.added = new Float64Array(this.measures.length + rates.length);
    this.groups = new Groups(this.keys.length, this.added.length);
  }

  /** Takes a row in by the numbers of its cells; false where one of them must be seen in its row. */
  take(numbers: Int32Array, row: number): boolean {
    for (const column of this.read) {
      const number = numbers[column.at] ?? 0;
      if (number >= column.count && !column.learn(number)) return false;
    }
    const dayCell = numbers[this.days.at] ?? 0;
    this.measure(numbers, dayCell);
    this.groups.add(this.keysOf(numbers, dayCell), row, this.days.values[dayCell] ?? 0, dayCell, this.added);
    return this.groups.length <= most;
  }

  /** A cell has shown that its column is written otherwise than was thought. */
  isContradicted(): boolean {
    return this.readers.isContradicted();
  }

  /** Gives each group to the table, as one row of sums; false where the table cannot take one. */
  handOver(): boolean {
    for (const [hasHours, days] of [
      [false, this.withoutHours],
      [true, this.withHours],
    ] as const)
      for (const dayCell of days.keys())
        if (days[dayCell]) this.table.meetMany(this.days.values[dayCell] ?? 0, hasHours);
    for (const group of this.groups.all()) if (!this.table.addMany(this.cellsOf(group), group)) return false;
    return true;
  }

  private column(column: number, meaning: Meaning): ReadColumn {
    return new ReadColumn(this.file, this.columns.indexOf(column), column, meaning);
  }

  private hoursMeaning(): Meaning {
    const { startTime, endTime, endDate } = this.recognition.roleColumns;
    const mayCount = startTime === undefined && endTime === undefined && endDate === undefined;
    return (cells) => {
      const { value, refused } = this.readers.hours(cells, null);
      return refused !== undefined || (value === null && !mayCount) ? "unread" : value;
    };
  }

  private measureOf({ role, column }: Measure): ReadColumn {
    const number = this.readers.number(role);
    return this.column(column, (cells) => {
      const { value, refused } = number(cells);
      return refused === undefined ? value : "unread";
    });
  }

  /** What tells rows apart: names, what days count alike, and signs, for what is above and below 0 may count otherwise. */
  private keysOf(numbers: Int32Array, dayCell: number): Int32Array {
    const { keyPlaces, keys, added } = this;
    for (let index = 0; index < keyPlaces.length; index++) keys[index] = numbers[keyPlaces[index] ?? 0] ?? 0;
    keys[keyPlaces.length] = this.alike[dayCell] ?? this.alikeOf(dayCell);
    let signs = 0;
    for (let index = 0; index < added.length; index++) signs = 4 * signs + signOf(added[index] ?? 0);
    keys[keyPlaces.length + 1] = signs;
    return keys;
  }

  private alikeOf(dayCell: number): number {
    const text = this.table.alike(this.days.values[dayCell] ?? 0);
    const number = this.alikeNumbers.get(text) ?? this.alikeNumbers.size;
    this.alikeNumbers.set(text, number);
    this.alike[dayCell] = number;
    return number;
  }

  /** What the row adds: hours, money, and rates, which are hours × rate too. */
  private measure(numbers: Int32Array, dayCell: number): void {
    const { measures, added, hours, rateFrom } = this;
    let place = 0;
    for (const { values, at } of measures) added[place++] = values[numbers[at] ?? 0] ?? 0;
    const time = hours === null ? NaN : (added[0] ?? 0);
    if (Number.isNaN(time)) this.withoutHours[dayCell] = true;
    else this.withHours[dayCell] = true;
    for (let index = rateFrom; index < measures.length; index++)
      added[index + measures.length - rateFrom] = time * (added[index] ?? 0);
  }

  /** The sums as a row of the table, in the units that its columns are written in. */
  private cellsOf({ keys: names, sums, samples, firstDayCell }: Group): readonly Cell[] {
    const { client, date, keys, hours, money, rates } = this.plain;
    const row = new Array<Cell>(this.recognition.headers.length).fill(null);
    [client, ...keys].forEach((column, index) => {
      row[column] = this.file.cell(this.keyPlaces[index] ?? 0, names[index] ?? 0);
    });
    row[date] = this.file.cell(this.days.at, firstDayCell);
    const time = hours === null ? NaN : (sums[0] ?? 0);
    if (hours !== null) row[hours.column] = known(time * hours.perHour);
    money.forEach(({ column, times }, index) => {
      row[column] = known((sums[this.rateFrom - money.length + index] ?? 0) / times);
    });
    rates.forEach(({ column, times }, index) => {
      const isByHours = !Number.isNaN(time) && time !== 0;
      const rate = isByHours ? (sums[this.measures.length + index] ?? 0) / time : (samples[this.rateFrom + index] ?? 0);
      row[column] = known(rate / times);
    });
    return row;
  }
}

function known(value: number): number | null {
  return Number.isNaN(value) ? null : value;
}

/** 0 for nothing, else apart by sign. */
function signOf(value: number): number {
  if (Number.isNaN(value)) return 0;
  return value < 0 ? 1 : value > 0 ? 3 : 2;
}
