import { first as firstRows, last as lastRows } from "../../../analysis/gather/row-list";

/** Rows that are alike but for what adds up. */
export interface Group {
  /** The numbers of its cells in the columns by which rows are told apart. */
  readonly keys: readonly number[];
  readonly count: number;
  readonly first: readonly number[];
  readonly last: readonly number[];
  /** Exact but for the last digit, whatever the order; NaN where nothing was added. */
  readonly sums: readonly number[];
  /** What the first row adds. */
  readonly samples: readonly number[];
  readonly firstDay: number;
  /** The number of the cell that holds it. */
  readonly firstDayCell: number;
  readonly lastDay: number;
}

/**
 * The groups that rows fall into, in the order in which they came. Each is a stretch of one long array: a million rows
 * touch it at random, and what lies together is in the processor's memory together.
 */
export class Groups {
  private records: Float64Array;
  private table = new Int32Array(4096);
  private count = 0;
  /** Where in a record things stand: first the keys, then these. */
  private readonly place: Readonly<Record<"count" | "firstDay" | "firstDayCell" | "lastDay" | "rows" | "sums", number>>;
  private readonly size: number;

  constructor(
    private readonly keyCount: number,
    private readonly sumCount: number,
  ) {
    const [count, sums] = [keyCount, keyCount + 4];
    const rows = sums + 3 * sumCount;
    this.place = { count, firstDay: count + 1, firstDayCell: count + 2, lastDay: count + 3, sums, rows };
    this.size = rows + firstRows + lastRows;
    this.records = new Float64Array(64 * this.size);
  }

  get length(): number {
    return this.count;
  }

  /** Takes a row in: by which keys, where it stands, on which day, and what it adds; NaN adds nothing. */
  add(keys: Int32Array, row: number, day: number, dayCell: number, added: Float64Array): void {
    const at = this.recordOf(keys);
    const { records, place, sumCount } = this;
    const count = records[at + place.count] ?? 0;
    records[at + place.count] = count + 1;
    const isEarly = count < firstRows;
    records[at + place.rows + (isEarly ? count : firstRows + ((count - firstRows) % lastRows))] = row;
    if (count === 0 || day < (records[at + place.firstDay] ?? 0)) {
      records[at + place.firstDay] = day;
      records[at + place.firstDayCell] = dayCell;
    }
    if (count === 0 || day > (records[at + place.lastDay] ?? 0)) records[at + place.lastDay] = day;
    for (let index = 0, sum = at + place.sums; index < sumCount; index++, sum += 3) {
      const value = added[index] ?? 0;
      const before = records[sum] ?? 0;
      if (count === 0) records[sum + 2] = value;
      if (value !== value) continue;
      if (before !== before) records[sum] = value;
      else {
        // Neumaier: what the sum cannot hold is kept beside it.
        const after = before + value;
        const lost = Math.abs(before) >= Math.abs(value) ? before - after + value : value - after + before;
        records[sum + 1] = (records[sum + 1] ?? 0) + lost;
        records[sum] = after;
      }
    }
  }

  *all(): Generator<Group> {
    const { records, place, size, keyCount, sumCount } = this;
    const some = (from: number, length: number, step = 1): number[] => {
      const found = new Array<number>(length);
      for (let index = 0; index < length; index++) found[index] = records[from + step * index] ?? 0;
      return found;
    };
    for (let at = 0; at < this.count * size; at += size) {
      const count = records[at + place.count] ?? 0;
      const late = Math.max(0, count - firstRows);
      const first = some(at + place.rows, Math.min(count, firstRows));
      const ring = some(at + place.rows + firstRows, Math.min(late, lastRows));
      const carried = some(at + place.sums + 1, sumCount, 3);
      yield {
        keys: some(at, keyCount),
        count,
        first,
        last: late === 0 ? first.slice(-lastRows) : first.concat(ring.sort((a, b) => a - b)).slice(-lastRows),
        sums: some(at + place.sums, sumCount, 3).map((sum, index) => sum + (carried[index] ?? 0)),
        samples: some(at + place.sums + 2, sumCount, 3),
        firstDay: records[at + place.firstDay] ?? 0,
        firstDayCell: records[at + place.firstDayCell] ?? 0,
        lastDay: records[at + place.lastDay] ?? 0,
      };
    }
  }

  /** Where the record of these keys begins; a new one is made. */
  private recordOf(keys: Int32Array): number {
    const { table, records, size } = this;
    const mask = table.length - 1;
    for (let slot = hashOf(keys) & mask; ; slot = (slot + 1) & mask) {
      const number = (table[slot] ?? 0) - 1;
      if (number === -1) return this.added(keys, slot);
      const at = number * size;
      let same = 0;
      while (same < keys.length && records[at + same] === keys[same]) same++;
      if (same === keys.length) return at;
    }
  }

  private added(keys: Int32Array, slot: number): number {
    const at = this.count * this.size;
    if (at === this.records.length) {
      const longer = new Float64Array(2 * at);
      longer.set(this.records);
      this.records = longer;
    }
    this.records.set(keys, at);
    for (let index = 0; index < this.sumCount; index++) this.records[at + this.place.sums + 3 * index] = NaN;
    this.table[slot] = ++this.count;
    if (4 * this.count > this.table.length) this.spread();
    return at;
  }

  private spread(): void {
    const table = new Int32Array(4 * this.table.length);
    const mask = table.length - 1;
    const keys = new Int32Array(this.keyCount);
    for (let number = 0; number < this.count; number++) {
      keys.set(this.records.subarray(number * this.size, number * this.size + this.keyCount));
      let slot = hashOf(keys) & mask;
      while (table[slot] !== 0) slot = (slot + 1) & mask;
      table[slot] = number + 1;
    }
    this.table = table;
  }
}

function hashOf(keys: Int32Array): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < keys.length; at++) hash = Math.imul(hash ^ (keys[at] ?? 0), 0x01000193);
  return hash ^ (hash >>> 15);
}
