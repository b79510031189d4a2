import { isUtf8 } from "node:buffer";
import { open, readFile as readBytes, stat } from "node:fs/promises";
import type { OpenTable, SummingTable } from "../../analysis/open-portfolio";
import { summaryTables, type SummaryKind } from "../../analysis/gather/summary-tables";
import { recognise, type CorrectionsOf } from "../../columns/recognise";
import type { Recognition } from "../../columns/recognition";
import type { Sheet } from "../../columns/sheet";
import type { Utf8 } from "../../files/decode-text";
import { openCsvStream } from "../../files/read-csv";
import type { Dialect } from "../../files/csv/dialect";
import { demandText, isOlder, readFile } from "../../files/read-file";
import type { Cell, Cells } from "../../spreadsheet/cell";
import { plainTable } from "../../columns/rows/plain-table";
import { addUp } from "./add-up/add-up";
import { csvFile } from "./add-up/csv-file";
import type { NumberedFile } from "./add-up/numbered-file";
import { parquetFile } from "./add-up/parquet-file";
import type { FoundFile } from "./found-file";
import { isParquet, parquetParts } from "./parquet-parts";
import { piecesOf } from "./pieces";
import type { TablePart, TableParts } from "./table-parts";

/** What is done with the tables of a file as they pass. */
export interface TableVisitor {
  /**
   * A table begins, with why it is not counted beside others of the same workbook. What is given takes every row of its
   * sheet.
   */
  table(recognition: Recognition, summaryKind: SummaryKind | null): OpenTable;
  /** Any sheet of a workbook, also one that is no table to be counted. */
  sheet?(sheet: Sheet): void;
  /** The same, for who takes sums in place of rows where a table is plain. */
  readonly sums?: (recognition: Recognition) => SummingTable;
  /** Bytes read so far, for the progress bar. */
  progress?(bytes: number): void;
}

/** Up to this a file is read whole; beyond it row by row, or added up. */
export const small = 4 * 1024 * 1024;
const sampleSize = 1024 * 1024;

/** Reads a file once, recognises its tables from the beginning and hands every row to the visitor. */
export async function readTables(
  { path, name, bytes }: FoundFile,
  correctionsOf: CorrectionsOf,
  visitor: TableVisitor,
  wholeUpTo = small,
): Promise<void> {
  if (bytes !== undefined) {
    readSheets(await readFile(name, bytes), correctionsOf, visitor);
    return;
  }
  const { size } = await stat(path);
  const head = await firstBytes(path, Math.min(size, sampleSize));
  if (isParquet(head)) {
    const parts = (): TableParts => parquetParts(path, name);
    await longTables(name, parts, () => parquetFile(path, name), correctionsOf, visitor);
    return;
  }
  const isZip = head[0] === 0x50 && head[1] === 0x4b;
  if (isZip || size <= wholeUpTo || isOlder(head)) {
    readSheets(await readFile(name, await readBytes(path)), correctionsOf, visitor);
    visitor.progress?.(size);
    return;
  }
  demandText(name, head);
  let dialect: Dialect | null = null;
  const parts = (): TableParts => csvParts(path, name, (found) => (dialect = found));
  const file = (): NumberedFile | null => (dialect === null ? null : csvFile(path, dialect));
  await longTables(name, parts, file, correctionsOf, visitor);
}

/** A long file is added up where its table is plain, else read row by row. */
async function longTables(
  name: string,
  parts: () => TableParts,
  file: () => NumberedFile | null,
  correctionsOf: CorrectionsOf,
  visitor: TableVisitor,
): Promise<void> {
  const begun = visitor.sums === undefined ? null : await addedUp(name, parts, file, correctionsOf, visitor.sums);
  if (begun !== "done") await streamTables(name, parts, correctionsOf, visitor, begun);
}

/** Recognises a file by its beginning and has its rows added up; a table that was begun in vain is read anew. */
async function addedUp(
  name: string,
  parts: () => TableParts,
  file: () => NumberedFile | null,
  correctionsOf: CorrectionsOf,
  sums: (recognition: Recognition) => SummingTable,
): Promise<SummingTable | null | "done"> {
  const head: (readonly Cell[])[] = [];
  for await (const { rows, isEnough } of parts()) {
    for (const cells of rows) head.push(cells);
    if (isEnough) break;
  }
  const [recognition, ...others] = recognise({ file: name, name: "", rows: head, isSample: true }, correctionsOf);
  if (recognition === undefined || others.length > 0 || plainTable(recognition) === null) return null;
  const numbered = file();
  if (numbered === null) return null;
  const table = sums(recognition);
  return (await addUp(numbered, head, recognition, table)) ? "done" : table;
}

function readSheets(sheets: readonly Sheet[], correctionsOf: CorrectionsOf, visitor: TableVisitor): void {
  for (const sheet of sheets) visitor.sheet?.(sheet);
  const tables = sheets
    .filter(({ rows }) => rows.length > 0)
    .flatMap((sheet) => recognise(sheet, correctionsOf).map((recognition) => ({ sheet, recognition })));
  const summaries = summaryTables(tables);
  for (const { sheet, recognition } of tables) {
    const table = visitor.table(recognition, summaries.get(recognition) ?? null);
    sheet.rows.forEach((cells, row) => table.add(cells, row));
  }
}

/**
 * A long file is recognised from its beginning, and read once for each of its tables; a row behind the beginning that
 * shows a column to be written otherwise has the file read anew.
 */
async function streamTables(
  name: string,
  parts: () => TableParts,
  correctionsOf: CorrectionsOf,
  visitor: TableVisitor,
  begun: OpenTable | null,
): Promise<void> {
  for (let index = 0, count = 1; index < count; index++) {
    const later: (readonly Cell[])[] = [];
    let table = index === 0 ? begun : null;
    const begin = (tables: readonly Recognition[]): OpenTable | null => {
      count = tables.length;
      const recognition = tables[index];
      if (recognition === undefined) return null;
      if (table === null) table = visitor.table(recognition, null);
      else table.again(recognition);
      return table;
    };
    const once = (): Promise<readonly Cell[] | null> => streamOnce(name, parts(), correctionsOf, later, begin, visitor);
    for (let row = await once(); row !== null; row = await once()) later.push(row);
  }
}

/**
 * Reads the file part by part, never whole in memory, up to its end or to the row that contradicts its beginning; gives
 * that row.
 */
async function streamOnce(
  name: string,
  parts: TableParts,
  correctionsOf: CorrectionsOf,
  later: Cells,
  begin: (tables: readonly Recognition[]) => OpenTable | null,
  visitor: TableVisitor,
): Promise<readonly Cell[] | null> {
  const head: (readonly Cell[])[] = [];
  let table = null as OpenTable | null;
  let isOpen = false as boolean;
  let row = 0;
  const visit = (rows: Cells): readonly Cell[] | null => {
    for (const cells of rows) {
      table?.add(cells, row);
      if (table?.isContradicted() === true) return [...cells];
      row++;
    }
    return null;
  };
  const open = (): readonly Cell[] | null => {
    isOpen = true;
    table = begin(recognise({ file: name, name: "", rows: head, isSample: true, later }, correctionsOf));
    const contrary = visit(head);
    head.length = 0;
    return contrary;
  };
  for await (const { rows, isEnough, bytes, doubts = [] } of parts) {
    if (!isOpen) for (const cells of rows) head.push(cells);
    const contrary = isOpen ? visit(rows) : isEnough ? open() : null;
    if (contrary !== null) return contrary;
    for (const doubt of doubts) table?.doubt(doubt);
    visitor.progress?.(bytes);
  }
  return null;
}

function* csvParts(path: string, name: string, found: (dialect: Dialect | null) => void): Generator<TablePart> {
  const csv = openCsvStream(name, nodeUtf8);
  let bytes = 0;
  for (const piece of piecesOf(path)) {
    const rows = csv.push(piece);
    bytes += piece.length;
    found(csv.dialect());
    yield { rows, isEnough: bytes >= sampleSize, bytes };
  }
  const rows = csv.end();
  found(csv.dialect());
  yield { rows, isEnough: true, bytes, doubts: csv.doubts() };
}

/** Several times as fast as a TextDecoder, into strings of half the size. */
const nodeUtf8: Utf8 = {
  isValid: (bytes) => isUtf8(bytes),
  text: (bytes) => Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString("utf8"),
};

async function firstBytes(path: string, length: number): Promise<Uint8Array> {
  const file = await open(path);
  try {
    const { bytesRead, buffer } = await file.read(Buffer.alloc(length), 0, length, 0);
    return buffer.subarray(0, bytesRead);
  } finally {
    await file.close();
  }
}
