import type { TableRemark } from "../columns/table-remark";
import type { Dialect } from "./csv/dialect";
import { openCsv } from "./csv/open-csv";
import { openDecoding, type Utf8 } from "./decode-text";

export interface CsvRows {
  readonly rows: readonly (readonly string[])[];
  /** What the owner should look at: lines with stray quotation marks. */
  readonly doubts: readonly TableRemark[];
}

/**
 * Records of a CSV, one a physical record; a line break at the end is no record. A Problem names a line that cannot be
 * read for sure.
 */
export function readCsv(file: string, text: string): CsvRows {
  const csv = openCsv(file);
  const rows = [...csv.push(text), ...csv.end()];
  return { rows, doubts: csv.doubts() };
}

/**
 * A CSV whose bytes come in pieces of any size: a long file, standard input. Gives the same rows as readCsv, a few at a
 * time.
 */
export interface CsvStream {
  push(bytes: Uint8Array): CsvRows["rows"];
  end(): CsvRows["rows"];
  /** Complete after the end. */
  doubts(): CsvRows["doubts"];
  /** How the text is written, once its beginning is there. */
  dialect(): Dialect | null;
}

export function openCsvStream(file: string, utf8?: Utf8): CsvStream {
  const decoding = openDecoding(utf8);
  const csv = openCsv(file);
  return {
    push: (bytes) => csv.push(decoding.write(bytes)),
    end: () => [...csv.push(decoding.end()), ...csv.end()],
    doubts: () => csv.doubts(),
    dialect: () => csv.dialect(),
  };
}
