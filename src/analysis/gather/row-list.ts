/**
 * Rows behind a figure: of which source, which rows (first and last few are kept for long sources) and how many in all.
 */
export interface SourceRows {
  readonly file: string;
  readonly sheet: string;
  readonly rows: readonly number[];
  readonly count: number;
}

/** Rows that were added up before they came here. */
export interface ManyRows {
  readonly count: number;
  /** Numbers of the first and of the last of them, in their order; the same ones where there are few. */
  readonly first: readonly number[];
  readonly last: readonly number[];
}

export const first = 20;
export const last = 5;

/**
 * Row numbers of one table behind a figure: the first 20, the last 5 and how many in all, whatever the length of the
 * file.
 */
export class RowList {
  private readonly head: number[] = [];
  /** The last ones in a ring. */
  private readonly tail: number[] = [];
  private count = 0;

  constructor(
    readonly file: string,
    readonly sheet: string,
  ) {}

  add(row: number): void {
    this.count++;
    if (this.head.length < first) this.head.push(row);
    else this.tail[(this.count - first - 1) % last] = row;
  }

  /** Takes in many rows at once: the first 20 and the last 5 of them, in their order, and how many they are. */
  addMany({ first: head, last: tail, count }: ManyRows): void {
    const all = [...this.rows().rows, ...new Set([...head, ...tail])].sort((a, b) => a - b);
    this.head.splice(0, this.head.length, ...all.slice(0, first));
    this.tail.splice(0, this.tail.length, ...all.slice(first).slice(-last));
    this.count += count;
  }

  /** The rows of both, as if they had come in one list. */
  with(other: RowList): RowList {
    const all = [...this.rows().rows, ...other.rows().rows].sort((a, b) => a - b);
    const both = new RowList(this.file, this.sheet);
    both.head.push(...all.slice(0, first));
    both.tail.push(...all.slice(first).slice(-last));
    both.count = this.count + other.count;
    return both;
  }

  rows(): SourceRows {
    return {
      file: this.file,
      sheet: this.sheet,
      rows: [...this.head, ...[...this.tail].sort((a, b) => a - b)],
      count: this.count,
    };
  }
}
