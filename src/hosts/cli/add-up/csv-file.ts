import { isUtf8 } from "node:buffer";
import type { DuckDBConnection } from "@duckdb/node-api";
import type { Dialect } from "../../../files/csv/dialect";
import { piecesOf } from "../pieces";
import { quoted, rowsOf } from "../warehouse/scored";
import type { EngineFile } from "./engine-file";

const [feed, carriage] = [10, 13];
const byteOrderMark = Buffer.from([0xef, 0xbb, 0xbf]);

/**
 * A CSV that DuckDB reads as our own reader does: UTF-8, every line one record of the same number of cells, cells in
 * plain double quotes or none. DuckDB refuses records of another width and quotes that are not closed; the lines are
 * counted here beside its records, and so neither a blank line nor a line end within a cell goes unseen.
 */
export function csvFile(path: string, dialect: Dialect): EngineFile {
  return {
    load: async (connection, { headerRow, headers }, wanted) => {
      const { delimiter, quote, hasBackslash, isPadded } = dialect;
      if (quote !== '"' || hasBackslash || isPadded || delimiter.length !== 1) return false;
      const skip = (headerRow ?? -1) + 1;
      const lines = linesIn(path, delimiter);
      if (lines === null) return false;
      const columns = headers.map((_, column) => `c${column}: 'VARCHAR'`).join(", ");
      const read = connection.run(
        `CREATE TABLE rows AS SELECT ${wanted.map((column) => `c${column}`).join(", ")} FROM read_csv(${quoted(path)}, auto_detect = false, header = false, skip = ${skip}, delim = ${quoted(delimiter)}, quote = '"', escape = '"', strict_mode = true, null_padding = false, columns = {${columns}})`,
      );
      const isRead = await read.then(
        () => true,
        () => false,
      );
      return isRead && (await countOf(connection)) + skip === lines;
    },
    isNumeric: () => false,
  };
}

async function countOf(connection: DuckDBConnection): Promise<number> {
  const [row] = await rowsOf(connection, "SELECT COUNT(*) AS row_count FROM rows");
  return Number(row?.["row_count"]);
}

/** Line ends, all of one kind; null where something stands in the text that readers take in different ways. */
function linesIn(path: string, delimiter: string): number | null {
  const spaced = Buffer.from(`${delimiter} "`);
  let [lines, carriages, isFirst, held] = [0, 0, true, Buffer.alloc(0)];
  for (const piece of piecesOf(path)) {
    const bytes = held.length === 0 ? piece : Buffer.concat([held, piece]);
    const end = bytes.lastIndexOf(feed) + 1;
    const whole = bytes.subarray(0, end);
    held = Buffer.from(bytes.subarray(end));
    if (!isUtf8(whole) || whole.includes(0) || whole.includes(byteOrderMark, isFirst ? 1 : 0) || whole.includes(spaced))
      return null;
    isFirst = isFirst && end === 0;
    for (let at = whole.indexOf(feed); at !== -1; at = whole.indexOf(feed, at + 1)) {
      lines++;
      if (whole[at - 1] === carriage) carriages++;
    }
    for (let at = whole.indexOf(carriage); at !== -1; at = whole.indexOf(carriage, at + 1))
      if (whole[at + 1] !== feed) return null;
  }
  if (carriages !== 0 && carriages !== lines) return null;
  if (!isUtf8(held) || held.includes(0) || held.includes(carriage)) return null;
  return lines + (held.length > 0 ? 1 : 0);
}
