import { isUtf8 } from "node:buffer";
import { closeSync, openSync, readSync } from "node:fs";
import { open, readFile as readBytes, stat } from "node:fs/promises";
import { summaryTables } from "../../analysis/gather/summary-tables";
import { recognise, type CorrectionsOf } from "../../columns/recognise";
import { openReader } from "../../columns/rows/row-reader";
import type { Recognition, Refusal, RowReader, RowReading, Sheet } from "../../columns/recognition";
import type { Utf8 } from "../../files/decode-text";
import { openCsvStream } from "../../files/read-csv";
import { demandText, readFile } from "../../files/read-file";
import type { Cell, Cells } from "../../spreadsheet/cell";
import type { FoundFile } from "./find-files";

/** What is done with the tables of a file and their rows as they pass; a refused table's rows pass too. */
export interface TableVisitor {
  /** isSummary: it adds up other tables of the same workbook. */
  table(recognition: Recognition, isSummary: boolean): void;
  row(reading: RowReading, row: number): void;
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
export async function readTables({ path, name }: FoundFile, correctionsOf: CorrectionsOf, visitor: TableVisitor): Promise<void> {
  const { size } = await stat(path);
  const head = await firstBytes(path, Math.min(size, sampleSize));
  const isZip = head[0] === 0x50 && head[1] === 0x4b;
  if (isZip || size <= small) {
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

/** A long file is one table, recognised from its beginning; the rest is read piece by piece and never whole in memory. */
function streamCsv({ path, name }: FoundFile, correctionsOf: CorrectionsOf, visitor: TableVisitor): void {
  const csv = openCsvStream(name, nodeUtf8);
  const head: (readonly Cell[])[] = [];
  let reader = null as RowReader | null;
  let row = 0;
  const visit = (rows: Cells): void => {
    for (const cells of rows) {
      if (reader !== null) visitor.row(reader.read(cells, row), row);
      row++;
    }
  };
  const open = (): void => {
    const [recognition] = recognise({ file: name, name: "", rows: head, isSample: true }, correctionsOf);
    if (recognition !== undefined) visitor.table(recognition, false);
    reader = recognition === undefined ? null : openReader(recognition);
    visit(head);
    head.length = 0;
  };
  let bytes = 0;
  for (const piece of piecesOf(path)) {
    const rows = csv.push(piece);
    bytes += piece.length;
    if (reader !== null) visit(rows);
    else {
      for (const cells of rows) head.push(cells);
      if (bytes >= sampleSize) open();
    }
    visitor.progress?.(bytes);
  }
  visit(csv.end());
  for (const doubt of csv.doubts()) visitor.doubt?.(doubt);
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
