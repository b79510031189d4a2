import { unescaped, type Dialect } from "../../../files/csv/dialect";

const factor = 0x01000193;
/** What is kept of the four bytes at the end of a text, by how many of them are its own. */
const ownBytes = [0, 0xff, 0xffff, 0xffffff];

/**
 * The different texts of a column, each under a number from 0 on in the order in which they come. Looks at bytes, four
 * at a time, so that a text that was met before costs no string.
 */
export class Texts {
  private readonly texts: string[] = [];
  /** By number: the hash, the length in bytes, and where the bytes begin among the words. */
  private hashes = new Int32Array(64);
  private lengths = new Int32Array(64);
  private starts = new Int32Array(64);
  private words = new Int32Array(1024);
  private end = 0;
  /** Numbers + 1 by hash. */
  private table = new Int32Array(256);

  constructor(private readonly dialect: Dialect) {}

  text(number: number): string {
    return this.texts[number] ?? "";
  }

  /** The number of the text that these bytes are, of a new one the next; three bytes behind it must be there to be read. */
  numberOf(view: DataView, start: number, end: number): number {
    const { table, hashes, lengths } = this;
    const hash = hashOf(view, start, end);
    const mask = table.length - 1;
    for (let slot = hash & mask; ; slot = (slot + 1) & mask) {
      const number = (table[slot] ?? 0) - 1;
      if (number === -1) return this.added(hash, slot, view, start, end);
      if (hashes[number] === hash && lengths[number] === end - start && this.isAt(number, view, start, end))
        return number;
    }
  }

  private isAt(number: number, view: DataView, start: number, end: number): boolean {
    const { words } = this;
    let word = this.starts[number] ?? 0;
    let at = start;
    for (; at + 4 <= end; at += 4) if (words[word++] !== view.getInt32(at, true)) return false;
    return at === end || words[word] === (view.getInt32(at, true) & (ownBytes[end - at] ?? 0));
  }

  private added(hash: number, slot: number, view: DataView, start: number, end: number): number {
    const number = this.texts.length;
    if (number === this.hashes.length) {
      this.hashes = longer(this.hashes, 2 * number);
      this.lengths = longer(this.lengths, 2 * number);
      this.starts = longer(this.starts, 2 * number);
    }
    const length = end - start;
    if (this.end + length / 4 + 1 > this.words.length) this.words = longer(this.words, 2 * (this.end + length));
    this.hashes[number] = hash;
    this.lengths[number] = length;
    this.starts[number] = this.end;
    for (let at = start; at < end; at += 4)
      this.words[this.end++] = view.getInt32(at, true) & (end - at < 4 ? (ownBytes[end - at] ?? 0) : -1);
    this.table[slot] = number + 1;
    const bytes = Buffer.from(view.buffer, view.byteOffset + start, length);
    this.texts.push(unescaped(bytes.toString("utf8"), this.dialect));
    if (4 * this.texts.length > this.table.length) this.spread();
    return number;
  }

  private spread(): void {
    const table = new Int32Array(4 * this.table.length);
    const mask = table.length - 1;
    for (let number = 0; number < this.texts.length; number++) {
      let slot = (this.hashes[number] ?? 0) & mask;
      while (table[slot] !== 0) slot = (slot + 1) & mask;
      table[slot] = number + 1;
    }
    this.table = table;
  }
}

function hashOf(view: DataView, start: number, end: number): number {
  let hash = end - start;
  let at = start;
  for (; at + 4 <= end; at += 4) hash = mixed(hash ^ view.getInt32(at, true));
  return at === end ? hash : mixed(hash ^ (view.getInt32(at, true) & (ownBytes[end - at] ?? 0)));
}

function mixed(bits: number): number {
  const product = Math.imul(bits, factor);
  return product ^ (product >>> 15);
}

function longer(array: Int32Array, length: number): Int32Array<ArrayBuffer> {
  const grown = new Int32Array(length);
  grown.set(array);
  return grown;
}
