import { createReadStream } from "node:fs";
import { open, readFile as readBytes, stat } from "node:fs/promises";
import { Readable } from "node:stream";
import Papa from "papaparse";
import { summaryTables } from "../../analysis/summary-tables";
import { recognise } from "../../columns/recognise";
import { openReader } from "../../columns/open-reader";
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

/** Reads a file once, recognises its tables from the beginning and hands every row to the visitor. */
export async function readTables({ path, name }: FoundFile, visitor: TableVisitor): Promise<void> {
  const { size } = await stat(path);
  const head = await firstBytes(path, Math.min(size, sampleSize));
  const isZip = head[0] === 0x50 && head[1] === 0x4b;
  if (isZip || size <= small) {
    readSheets(await readFile(name, await readBytes(path)), visitor);
    visitor.progress?.(size);
    return;
  }
  demandText(name, head);
  await streamCsv(path, name, head, visitor);
}

function readSheets(sheets: readonly Sheet[], visitor: TableVisitor): void {
  const tables = sheets.filter(({ rows }) => rows.length > 0).flatMap((sheet) => recognise(sheet).map((recognition) => ({ sheet, recognition })));
  const summaries = summaryTables(tables);
  for (const { sheet, recognition } of tables) {
    visitor.table(recognition, summaries.has(recognition));
    const reader = openReader(recognition);
    sheet.rows.forEach((cells, row) => {
      visitor.row(reader.read(cells, row), row);
    });
  }
}

async function streamCsv(path: string, name: string, head: Uint8Array, visitor: TableVisitor): Promise<void> {
  const encoding = await wholeEncoding(path, head);
  const text = decodeText(head);
  const delimiter = delimiterOf(text);
  // The last record of the sample may be cut. A long file is one table.
  const [recognition] = recognise({ file: name, name: "", rows: readCsv(text).slice(0, -1), isSample: true });
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

async function* decoded(path: string, encoding: Encoding, visitor: TableVisitor): AsyncGenerator<string> {
  const decoder = new TextDecoder(encoding);
  let bytes = 0;
  for await (const chunk of createReadStream(path, { highWaterMark: 1024 * 1024 })) {
    const piece = chunk as Buffer;
    bytes += piece.length;
    visitor.progress?.(bytes);
    yield decoder.decode(piece, { stream: true });
  }
  yield decoder.decode();
}

/** A long file may hold its first umlaut far behind the sample, so UTF-8 is believed only after all of it. */
async function wholeEncoding(path: string, head: Uint8Array): Promise<Encoding> {
  const first = encodingOf(head);
  if (first !== "utf-8") return first;
  const decoder = new TextDecoder("utf-8", { fatal: true });
  try {
    for await (const chunk of createReadStream(path, { highWaterMark: 1024 * 1024 })) decoder.decode(chunk as Buffer, { stream: true });
    decoder.decode();
    return "utf-8";
  } catch {
    return "windows-1252";
  }
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
