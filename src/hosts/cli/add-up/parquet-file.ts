import { asCell, cellOf, columnsIn } from "../parquet-parts";
import { openDuckdb, quoted } from "../warehouse/scored";
import type { Cell } from "../../../spreadsheet/cell";
import type { NumberedFile } from "./numbered-file";

/** A Parquet file, of which DuckDB reads the columns that are asked for. */
export function parquetFile(path: string, name: string): NumberedFile {
  let cells: readonly Cell[][] = [];
  return {
    read: async ({ headerRow }, columns, take) => {
      const connection = headerRow === 0 ? await openDuckdb() : null;
      if (connection === null) return false;
      try {
        const source = `read_parquet(${quoted(path)})`;
        const all = await columnsIn(connection, source, name);
        const wanted = columns.flatMap((column) => all[column] ?? []);
        if (wanted.length < columns.length) return false;
        const distinct = wanted.map(({ type }) => new Distinct(type));
        cells = distinct.map((one) => one.cells);
        const numbers = new Int32Array(columns.length);
        let row = 1;
        const result = await connection.stream(
          `SELECT ${wanted.map((column) => asCell(column.name, column.type)).join(", ")} FROM ${source}`,
        );
        for await (const rows of result.yieldRowsJson())
          for (const given of rows) {
            distinct.forEach((one, at) => (numbers[at] = one.numberOf(given[at])));
            if (!take(numbers, row++)) return false;
          }
        return true;
      } finally {
        connection.closeSync();
      }
    },
    cell: (at, number) => cells[at]?.[number] ?? null,
  };
}

/** The different cells of a column, by number. */
class Distinct {
  readonly cells: Cell[] = [];
  private readonly numbers = new Map<unknown, number>();

  constructor(private readonly type: string) {}

  numberOf(given: unknown): number {
    const known = this.numbers.get(given);
    if (known !== undefined) return known;
    this.numbers.set(given, this.numbers.size);
    return this.cells.push(cellOf(given, this.type)) - 1;
  }
}
