import { Problem } from "../../core/problem";

/** What a workbook may hold: Excel's own limits, and what a computer of an office reads in seconds. */
export const limits = {
  rows: 1_048_576,
  columns: 16_384,
  /** Places in all rows of a workbook, the empty ones to the left of a filled one too. */
  cells: 16_000_000,
  merges: 100_000,
  /** Elements within one another. */
  depth: 60,
  /** Megabytes of one part when unpacked; a zip of 1 MB can hold gigabytes. */
  unpacked: 1024,
  /** Megabytes and number of the texts that cells share. */
  texts: 128,
  textCount: 4_000_000,
  /** Characters of a cell; Excel itself keeps 32,767. */
  characters: 1_000_000,
} as const;

/** Counts what is limited in one file; a Problem says which limit was passed. */
export class Allowance {
  private used = 0;

  constructor(
    private readonly file: string,
    private readonly limit: number,
    private readonly code: "file.cells" | "file.merges" | "file.large",
    private readonly unit = 1,
  ) {}

  take(count: number): void {
    this.used += count;
    if (this.used > this.limit * this.unit) throw new Problem(this.code, { file: this.file, limit: this.limit });
  }
}
