import { isUtf8 } from "node:buffer";
import { closeSync, openSync, readSync } from "node:fs";
import { open, readFile as readBytes, stat } from "node:fs/promises";
import type { OpenTable } from "../../analysis/open-portfolio";
import { summaryTables, type SummaryKind } from "../../analysis/gather/summary-tables";
import { recognise, type CorrectionsOf } from "../../columns/recognise";
import type { Recognition, Sheet } from "../../columns/recognition";
import type { Utf8 } from "../../files/decode-text";
import { openCsvStream } from "../../files/read-csv";
import { demandText, isOlder, readFile } from "../../files/read-file";
import type { Cell, Cells } from "../../spreadsheet/cell";
import type { FoundFile } from "./find-files";
import { isParquet, parquetParts } from "./parquet-parts";
import type { TablePart, TableParts } from "./table-parts";

/** What is done with the tables of a file as they pass. */
export interface TableVisitor {
  /** A table begins, with why it is not counted beside others of the same workbook. What is given takes every row of its sheet. */
  table(recognition: Recognition, summaryKind: SummaryKind | null): OpenTable;
  /** Any sheet of a workbook, also one that is no table to be counted. */
  sheet?(sheet: Sheet): void;
  /** Bytes read so far, for the progress bar. */
  progress?(bytes: number): void;
}

/** Below this a file is read whole; beyond it row by row. */
export const small = 4 * 1024 * 1024;
const sampleSize = 1024 * 1024;
/** Rows of a small piece are gone before the garbage collector keeps them: a quarter faster than a megabyte at once. */
const pieceSize = 256 * 1024;

/** Reads a file once, recognises its tables from the beginning and hands every row to the visitor. */
export async function readTables(
  { path, name, bytes }: FoundFile,
  correctionsOf: CorrectionsOf,
  visitor: TableVisitor,
): Promise<void> {
  if (bytes !== undefined) {
    readSheets(await readFile(name, bytes), correctionsOf, visitor);
    return;
  }
  const { size } = await stat(path);
  const head = await firstBytes(path, Math.min(size, sampleSize));
  if (isParquet(head)) {
    await streamTables(name, () => parquetParts(path, name), correctionsOf, visitor);
    return;
  }
  const isZip = head[0] === 0x50 && head[1] === 0x4b;
  if (isZip || size <= small || isOlder(head)) {
    readSheets(await readFile(name, await readBytes(path)), correctionsOf, visitor);
    visitor.progress?.(size);
    return;
  }
  demandText(name, head);
  await streamTables(name, () => csvParts(path, name), correctionsOf, visitor);
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

/** A long file is recognised from its beginning, and read once for each of its tables; a row behind the beginning that shows a column to be written otherwise has the file read anew. */
async function streamTables(
  name: string,
  parts: () => TableParts,
  correctionsOf: CorrectionsOf,
  visitor: TableVisitor,
): Promise<void> {
  for (let index = 0, count = 1; index < count; index++) {
    const later: (readonly Cell[])[] = [];
    let table = null as OpenTable | null;
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

/** Reads the file part by part, never whole in memory, up to its end or to the row that contradicts its beginning; gives that row. */
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

function* csvParts(path: string, name: string): Generator<TablePart> {
  const csv = openCsvStream(name, nodeUtf8);
  let bytes = 0;
  for (const piece of piecesOf(path)) {
    const rows = csv.push(piece);
    bytes += piece.length;
    yield { rows, isEnough: bytes >= sampleSize, bytes };
  }
  yield { rows: csv.end(), isEnough: true, bytes, doubts: csv.doubts() };
}

/** A file piece by piece, each in the same memory; nothing else waits meanwhile, so there is nothing to gain by reading in the background. */
function* piecesOf(path: string): Generator<Buffer> {
  const file = openSync(path, "r");
  const memory = Buffer.alloc(pieceSize);
  try {
    for (let length = readSync(file, memory); length > 0; length = readSync(file, memory))
      yield memory.subarray(0, length);
  } finally {
    closeSync(file);
  }
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
