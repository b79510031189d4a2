import { openDuckdb, quoted, rowsOf } from "../warehouse/scored";
import { asCell, isWrittenOut } from "../parquet-parts";
import type { EngineFile } from "./engine-file";

/** A Parquet file, whose rows DuckDB has read in any case. */
export async function parquetFile(path: string): Promise<EngineFile | null> {
  const source = `read_parquet(${quoted(path)})`;
  const connection = await openDuckdb();
  if (connection === null) return null;
  const columns = (await rowsOf(connection, `DESCRIBE SELECT * FROM ${source}`)).map((row) => ({
    name: String(row["column_name"]),
    type: String(row["column_type"]),
  }));
  connection.closeSync();
  return {
    load: async (target, { headerRow }, wanted) => {
      if (headerRow !== 0) return false;
      await target.run(
        `CREATE TABLE rows AS SELECT ${wanted.map((column) => `${sqlOf(columns[column])} AS c${column}`).join(", ")} FROM ${source}`,
      );
      return true;
    },
    isNumeric: (column) => isWrittenOut(columns[column]?.type ?? ""),
  };
}

/** As the row reader gets it; what is written out there is text here. */
function sqlOf(column: { readonly name: string; readonly type: string } | undefined): string {
  if (column === undefined) return "NULL";
  const cell = asCell(column.name, column.type);
  if (isWrittenOut(column.type)) return `CAST(${cell} AS VARCHAR)`;
  return /INT|FLOAT/.test(column.type) ? `CAST(${cell} AS DOUBLE)` : cell;
}
