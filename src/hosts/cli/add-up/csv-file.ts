import { isUtf8 } from "node:buffer";
import { closeSync, openSync, readSync } from "node:fs";
import type { Dialect } from "../../../files/csv/dialect";
import { firstDataRow, type NumberedFile } from "./numbered-file";
import { Texts } from "./texts";

const [feed, carriage, mark, none] = [10, 13, 34, 0];
/** Four bytes alike. */
const [each, marks, controls, highest] = [0x01010101, 0x22222222, 0x0e0e0e0e, 0x80808080];
const byteOrderMark = Buffer.from([0xef, 0xbb, 0xbf]);
const pieceSize = 512 * 1024;

/**
 * A CSV in which nothing can be read in two ways: UTF-8, every line one record of as many cells as the header, all line
 * ends of one kind, cells in plain double quotes or none.
 */
export function csvFile(path: string, dialect: Dialect): NumberedFile {
  const { delimiter, quote, hasBackslash, isPadded } = dialect;
  const isPlain = quote === '"' && !hasBackslash && !isPadded && /^[,;\t|]$/.test(delimiter);
  let texts: readonly Texts[] = [];
  return {
    read: (table, columns, take) => {
      texts = columns.map(() => new Texts(dialect));
      const lines = new Lines(delimiter, table, columns, texts);
      return isPlain && eachPiece(path, (bytes) => lines.read(bytes, take));
    },
    cell: (at, number) => texts[at]?.text(number) ?? "",
  };
}

/**
 * Whole lines of the file, some at a time, each piece in the same memory; false as soon as one is not taken. The last
 * line ends as the first one does.
 */
function eachPiece(path: string, take: (lines: Buffer) => boolean): boolean {
  const file = openSync(path, "r");
  const memory = Buffer.alloc(2 * pieceSize + 4);
  try {
    let [held, isFirst, lineEnd] = [0, true, "\n"];
    while (held < pieceSize) {
      const length = readSync(file, memory, held, pieceSize, null);
      const end = held + length;
      if (end === 0) return true;
      const start = isFirst && memory.indexOf(byteOrderMark) === 0 ? byteOrderMark.length : 0;
      if (isFirst && memory[memory.indexOf(feed) - 1] === carriage) lineEnd = "\r\n";
      const whole = length === 0 ? end + memory.write(lineEnd, end) : memory.lastIndexOf(feed, end - 1) + 1;
      const lines = memory.subarray(start, whole);
      if (!isUtf8(lines) || lines.includes(byteOrderMark) || !take(lines)) return false;
      if (length === 0) return true;
      memory.copyWithin(0, whole, end);
      [held, isFirst] = [end - whole, false];
    }
    return false;
  } finally {
    closeSync(file);
  }
}

/** Reads lines byte by byte; cells that are not wanted are passed over. */
class Lines {
  private readonly parts: number;
  private readonly width: number;
  /** By column its place among those that are wanted, or −1. */
  private readonly places: Int32Array;
  private readonly numbers: Int32Array;
  /** 1 for what a cell without quotes cannot hold. */
  private readonly ends = new Uint8Array(256);
  private readonly skipped: number;
  private hasCarriage: boolean | null = null;
  private row = 0;

  constructor(
    delimiter: string,
    table: Parameters<NumberedFile["read"]>[0],
    columns: readonly number[],
    private readonly texts: readonly Texts[],
  ) {
    this.parts = delimiter.charCodeAt(0);
    this.width = table.headers.length;
    this.places = new Int32Array(this.width).fill(-1);
    columns.forEach((column, at) => (this.places[column] = at));
    this.numbers = new Int32Array(columns.length);
    for (const end of [this.parts, feed, carriage, mark, none]) this.ends[end] = 1;
    this.skipped = firstDataRow(table);
  }

  /** False where a line can be read in two ways, or is not taken. */
  read(bytes: Buffer, take: (numbers: Int32Array, row: number) => boolean): boolean {
    let at = 0;
    while (at < bytes.length && this.row < this.skipped) {
      at = bytes.indexOf(feed, at) + 1;
      this.row++;
    }
    const view = new DataView(bytes.buffer, bytes.byteOffset);
    while (at < bytes.length) {
      at = this.line(bytes, view, at);
      if (at === -1 || !take(this.numbers, this.row++)) return false;
    }
    return true;
  }

  /**
   * Where the line behind this one begins, its cells being numbered; −1 where it can be read in two ways. All of the
   * time goes here, so it is one loop over bytes.
   */
  private line(bytes: Buffer, view: DataView, start: number): number {
    const { ends, places, numbers, texts, width, parts } = this;
    for (let column = 0, at = start; column < width; column++, at++) {
      const isQuoted = bytes[at] === mark;
      const from = isQuoted ? at + 1 : at;
      at = firstEnd(view, from, isQuoted ? mark : parts);
      if (isQuoted) at = closing(bytes, at);
      else while (ends[bytes[at] ?? 0] === 0) at++;
      if (at === -1) return -1;
      const place = places[column] ?? 0;
      if (place !== -1) numbers[place] = texts[place]?.numberOf(view, from, at) ?? 0;
      if (isQuoted) at++;
      if (bytes[at] !== parts) return column === width - 1 ? this.behind(bytes, at) : -1;
    }
    return -1;
  }

  /** Behind a line end of the file's own kind; −1 at any other. */
  private behind(bytes: Buffer, at: number): number {
    const hasCarriage = bytes[at] === carriage;
    this.hasCarriage ??= hasCarriage;
    const end = hasCarriage ? at + 1 : at;
    return hasCarriage === this.hasCarriage && bytes[end] === feed ? end + 1 : -1;
  }
}

/**
 * The first byte from here on that may end a cell: this one, a quotation mark, a control character. Looks at four bytes
 * at a time: where a byte is 0, taking 1 from each carries into the highest bit of that one before all others.
 */
function firstEnd(view: DataView, from: number, end: number): number {
  const ends = Math.imul(end, each);
  for (let at = from; ; at += 4) {
    const bytes = view.getInt32(at, true);
    const parted = bytes ^ ends;
    const marked = bytes ^ marks;
    const found = (((parted - each) & ~parted) | ((marked - each) & ~marked) | ((bytes - controls) & ~bytes)) & highest;
    if (found !== 0) return at + ((31 - Math.clz32(found & -found)) >> 3);
  }
}

/** The mark that closes a cell; −1 where a line end or nothing comes first. */
function closing(bytes: Buffer, from: number): number {
  for (let at = from; ; at++) {
    const byte = bytes[at] ?? 0;
    if (byte > mark) continue;
    if (byte === feed || byte === carriage || byte === none) return -1;
    if (byte !== mark) continue;
    if (bytes[at + 1] !== mark) return at;
    at++;
  }
}
