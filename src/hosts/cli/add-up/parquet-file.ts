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
        cells = columns.map(() => []);
        const known = columns.map(() => new Map<unknown, number>());
        const numbers = new Int32Array(columns.length);
        let row = 1;
        const result = await connection.stream(
          `SELECT ${wanted.map((column) => asCell(column.name, column.type)).join(", ")} FROM ${source}`,
        );
        for await (const rows of result.yieldRowsJson())
          for (const given of rows) {
            for (let at = 0; at < columns.length; at++) {
              const found = known[at]!.get(given[at]);
              numbers[at] = found ?? known[at]!.size;
              if (found !== undefined) continue;
              known[at]!.set(given[at], known[at]!.size);
              cells[at]!.push(cellOf(given[at], wanted[at]!.type));
            }
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
