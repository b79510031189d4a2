import { isUtf8 } from "node:buffer";
import { closeSync, openSync, readSync } from "node:fs";
import { open, readFile as readBytes, stat } from "node:fs/promises";
import { Readable } from "node:stream";
import { StringDecoder } from "node:string_decoder";
import Papa from "papaparse";
import { summaryTables } from "../../analysis/gather/summary-tables";
import { recognise, type CorrectionsOf } from "../../columns/recognise";
import { openReader } from "../../columns/rows/row-reader";
import type { Recognition, RowReading, Sheet } from "../../columns/recognition";
import { decodeText, encodingOf, type Encoding } from "../../files/decode-text";
import { delimiterOf, readCsv, type Delimiter } from "../../files/read-csv";
import { demandText, readFile } from "../../files/read-file";
import type { Cell } from "../../spreadsheet/cell";
import type { FoundFile } from "./find-files";

/** What is done with the tables of a file and their rows as they pass; a refused table's rows pass too. */
export interface TableVisitor {
  /** isSummary: it adds up other tables of the same workbook. */
  table(recognition: Recognition, isSummary: boolean): void;
  row(reading: RowReading, row: number): void;
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
  await streamCsv({ path, name }, head, correctionsOf, visitor);
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

async function streamCsv({ path, name }: FoundFile, head: Uint8Array, correctionsOf: CorrectionsOf, visitor: TableVisitor): Promise<void> {
  const encoding = wholeEncoding(path, head);
  const text = decodeText(head);
  const delimiter = delimiterOf(text);
  // The last record of the sample may be cut. A long file is one table.
  const [recognition] = recognise({ file: name, name: "", rows: readCsv(text).slice(0, -1), isSample: true }, correctionsOf);
  if (recognition === undefined) return;
  visitor.table(recognition, false);
  const reader = openReader(recognition);
  let row = 0;
  await eachRecord(path, encoding, delimiter, (cells) => {
    visitor.row(reader.read(cells, row), row);
    row++;
  }, visitor);
}

/** Every record in order, the empty one after the last line break left out; the file is never whole in memory. */
function eachRecord(path: string, encoding: Encoding, delimiter: Delimiter, visit: (cells: readonly Cell[]) => void, visitor: TableVisitor): Promise<void> {
  return new Promise((done, fail) => {
    let held: string[] | null = null;
    Papa.parse<string[]>(Readable.from(decoded(path, encoding, visitor)) as unknown as NodeJS.ReadableStream, {
      delimiter,
      chunk: ({ data }) => {
        for (const record of data) {
          if (held !== null) visit(held);
          held = record;
        }
      },
      complete: () => {
        if (held !== null && !(held.length === 1 && held[0] === "")) visit(held);
        done();
      },
      error: fail,
    });
  });
}

function* decoded(path: string, encoding: Encoding, visitor: TableVisitor): Generator<string> {
  const decoder = openDecoder(encoding);
  let bytes = 0;
  for (const piece of piecesOf(path)) {
    bytes += piece.length;
    visitor.progress?.(bytes);
    yield decoder.write(piece);
  }
  yield decoder.end();
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

/** Node decodes UTF-8 several times as fast by its StringDecoder, into strings of half the size; that one keeps the byte order mark. */
function openDecoder(encoding: Encoding): Pick<StringDecoder, "write" | "end"> {
  if (encoding !== "utf-8") {
    const decoder = new TextDecoder(encoding);
    return { write: (piece) => decoder.decode(piece as Buffer, { stream: true }), end: () => decoder.decode() };
  }
  const decoder = new StringDecoder("utf8");
  let isFirst = true;
  return {
    write: (piece) => {
      const text = decoder.write(piece);
      const isMarked = isFirst && text.startsWith("\uFEFF");
      isFirst = false;
      return isMarked ? text.slice(1) : text;
    },
    end: () => decoder.end(),
  };
}

/** A long file may hold its first umlaut far behind the sample, so UTF-8 is believed only after all of it. */
function wholeEncoding(path: string, head: Uint8Array): Encoding {
  const first = encodingOf(head);
  if (first !== "utf-8") return first;
  let cut: Buffer = Buffer.alloc(0);
  for (const piece of piecesOf(path)) {
    const bytes = cut.length === 0 ? piece : Buffer.concat([cut, piece]);
    const end = lastWhole(bytes);
    if (!isUtf8(bytes.subarray(0, end))) return "windows-1252";
    cut = Buffer.from(bytes.subarray(end));
  }
  return isUtf8(cut) ? "utf-8" : "windows-1252";
}

/** Where the last whole character ends: a piece of a file may cut one that takes up to four bytes. */
function lastWhole(bytes: Buffer): number {
  for (let back = 1; back <= Math.min(3, bytes.length); back++) {
    const byte = bytes[bytes.length - back] ?? 0;
    if (byte < 0x80) break;
    if (byte >= 0xc0) return bytes.length - back;
  }
  return bytes.length;
}

async function firstBytes(path: string, length: number): Promise<Uint8Array> {
  const file = await open(path);
  try {
    const { bytesRead, buffer } = await file.read(Buffer.alloc(length), 0, length, 0);
    return buffer.subarray(0, bytesRead);
  } finally {
    await file.close();
  }
}
