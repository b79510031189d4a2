/** Rows behind a figure: of which source, which rows (first and last few are kept for long sources) and how many in all. */
export interface SourceRows {
  readonly file: string;
  readonly sheet: string;
  readonly rows: readonly number[];
  readonly count: number;
}

const first = 20;
const last = 5;

/** Row numbers of one table behind a figure: the first 20, the last 5 and how many in all, whatever the length of the file. */
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
