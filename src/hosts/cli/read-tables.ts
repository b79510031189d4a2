import { isUtf8 } from "node:buffer";
import { closeSync, openSync, readSync } from "node:fs";
import { open, readFile as readBytes, stat } from "node:fs/promises";
import { summaryTables } from "../../analysis/gather/summary-tables";
import { recognise, type CorrectionsOf } from "../../columns/recognise";
import { openReader } from "../../columns/rows/row-reader";
import type { Recognition, Refusal, RowReader, RowReading, Sheet } from "../../columns/recognition";
import type { Utf8 } from "../../files/decode-text";
import { openCsvStream } from "../../files/read-csv";
import { demandText, isOlder, readFile } from "../../files/read-file";
import type { Cell, Cells } from "../../spreadsheet/cell";
import type { FoundFile } from "./find-files";

/** What is done with the tables of a file and their rows as they pass; a refused table's rows pass too. */
export interface TableVisitor {
  /** isSummary: it adds up other tables of the same workbook. */
  table(recognition: Recognition, isSummary: boolean): void;
  row(reading: RowReading, row: number): void;
  /** The last table was read wrongly from its beginning on: what it gave is to be forgotten, its rows come again. */
  again(recognition: Recognition): void;
  /** What reading the rest of a long file left for the owner to look at. */
  doubt?(doubt: Refusal): void;
  /** Bytes read so far, for the progress bar. */
  progress?(bytes: number): void;
}

/** Below this a file is read whole; beyond it row by row. */
const small = 4 * 1024 * 1024;
const sampleSize = 1024 * 1024;
/** Rows of a small piece are gone before the garbage collector keeps them: a quarter faster than a megabyte at once. */
const pieceSize = 256 * 1024;

/** Reads a file once, recognises its tables from the beginning and hands every row to the visitor. */
export async function readTables({ path, name, bytes }: FoundFile, correctionsOf: CorrectionsOf, visitor: TableVisitor): Promise<void> {
  if (bytes !== undefined) {
    readSheets(await readFile(name, bytes), correctionsOf, visitor);
    return;
  }
  const { size } = await stat(path);
  const head = await firstBytes(path, Math.min(size, sampleSize));
  const isZip = head[0] === 0x50 && head[1] === 0x4b;
  if (isZip || size <= small || isOlder(head)) {
    readSheets(await readFile(name, await readBytes(path)), correctionsOf, visitor);
    visitor.progress?.(size);
    return;
  }
  demandText(name, head);
  streamCsv({ path, name }, correctionsOf, visitor);
}

function readSheets(sheets: readonly Sheet[], correctionsOf: CorrectionsOf, visitor: TableVisitor): void {
  const tables = sheets.filter(({ rows }) => rows.length > 0).flatMap((sheet) => recognise(sheet, correctionsOf).map((recognition) => ({ sheet, recognition })));
  const summaries = summaryTables(tables);
  for (const { sheet, recognition } of tables) {
    visitor.table(recognition, summaries.has(recognition));
    const reader = openReader(recognition);
    sheet.rows.forEach((cells, row) => {
      visitor.row(reader.read(cells, row), row);
    });
  }
}

/** A long file is one table, recognised from its beginning; a row behind it that shows a column to be written otherwise has the file read anew. */
function streamCsv(found: FoundFile, correctionsOf: CorrectionsOf, visitor: TableVisitor): void {
  const later: (readonly Cell[])[] = [];
  const begin = (recognition: Recognition): void => {
    if (later.length === 0) visitor.table(recognition, false);
    else visitor.again(recognition);
  };
  for (let row = streamOnce(found, correctionsOf, later, begin, visitor); row !== null; row = streamOnce(found, correctionsOf, later, begin, visitor)) later.push(row);
}

/** Reads the file piece by piece, never whole in memory, up to its end or to the row that contradicts its beginning; gives that row. */
function streamOnce({ path, name }: FoundFile, correctionsOf: CorrectionsOf, later: Cells, begin: (recognition: Recognition) => void, visitor: TableVisitor): readonly Cell[] | null {
  const csv = openCsvStream(name, nodeUtf8);
  const head: (readonly Cell[])[] = [];
  let reader = null as RowReader | null;
  let isUsed = false;
  let row = 0;
  const visit = (rows: Cells): readonly Cell[] | null => {
    for (const cells of rows) {
      if (reader !== null) {
        visitor.row(reader.read(cells, row), row);
        if (isUsed && reader.isContradicted()) return [...cells];
      }
      row++;
    }
    return null;
  };
  const open = (): readonly Cell[] | null => {
    const [recognition] = recognise({ file: name, name: "", rows: head, isSample: true, later }, correctionsOf);
    if (recognition !== undefined) begin(recognition);
    isUsed = recognition?.refused === null;
    reader = recognition === undefined ? null : openReader(recognition);
    const contrary = visit(head);
    head.length = 0;
    return contrary;
  };
  let bytes = 0;
  for (const piece of piecesOf(path)) {
    const rows = csv.push(piece);
    bytes += piece.length;
    if (reader === null) for (const cells of rows) head.push(cells);
    const contrary = reader !== null ? visit(rows) : bytes >= sampleSize ? open() : null;
    if (contrary !== null) return contrary;
    visitor.progress?.(bytes);
  }
  const contrary = visit(csv.end());
  if (contrary === null) for (const doubt of csv.doubts()) visitor.doubt?.(doubt);
  return contrary;
}

/** A file piece by piece, each in the same memory; nothing else waits meanwhile, so there is nothing to gain by reading in the background. */
function* piecesOf(path: string): Generator<Buffer> {
  const file = openSync(path, "r");
  const memory = Buffer.alloc(pieceSize);
  try {
    for (let length = readSync(file, memory); length > 0; length = readSync(file, memory)) yield memory.subarray(0, length);
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
