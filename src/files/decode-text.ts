/**
 * The encodings in which spreadsheets and trackers write text. Lines that are no valid UTF-8 are Windows-1252: files
 * put together may hold both.
 */
export type Encoding = "utf-8" | "utf-16le" | "utf-16be";

/** Takes bytes in pieces of any size and gives their text; the pieces never change what is read. */
export interface TextDecoding {
  write(piece: Uint8Array): string;
  end(): string;
}

/** How a host checks and decodes UTF-8; Node knows faster ways than a TextDecoder. */
export interface Utf8 {
  isValid(bytes: Uint8Array): boolean;
  text(bytes: Uint8Array): string;
}

/** Bytes that tell the encoding. */
const sampleSize = 2000;
/** Bytes without a line end that are waited for. */
const longestLine = 16 * 1024 * 1024;
const feed = 10;
const carriage = 13;

const windows1252 = new TextDecoder("windows-1252");

const webUtf8: Utf8 = {
  isValid: (bytes) => {
    try {
      new TextDecoder("utf-8", { fatal: true }).decode(bytes);
      return true;
    } catch {
      return false;
    }
  },
  text: (bytes) => new TextDecoder("utf-8", { ignoreBOM: true }).decode(bytes),
};

/** Text of a file, without its byte order mark. */
export function decodeText(bytes: Uint8Array): string {
  const decoding = openDecoding();
  return (decoding.write(bytes) + decoding.end()).replace(/^\ufeff/, "");
}

/** By the byte order mark, else by zeros in every other place. */
export function encodingOf(bytes: Uint8Array): Encoding {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return "utf-16le";
  if (first === 0xfe && second === 0xff) return "utf-16be";
  const sample = bytes.subarray(0, sampleSize);
  if (sample.length >= 4 && zeros(sample, 1) > 0.4) return "utf-16le";
  if (sample.length >= 4 && zeros(sample, 0) > 0.4) return "utf-16be";
  return "utf-8";
}

/** The first bytes decide the encoding; byte order marks stay in the text, where a record begins they mean nothing. */
export function openDecoding(utf8: Utf8 = webUtf8): TextDecoding {
  let head = new Uint8Array();
  let decoding: TextDecoding | null = null;
  const open = (): TextDecoding =>
    (decoding = encodingOf(head) === "utf-8" ? openLines(utf8) : openUtf16(encodingOf(head)));
  return {
    write: (piece) => {
      if (decoding !== null) return decoding.write(piece);
      head = joined(head, piece);
      return head.length < sampleSize ? "" : open().write(head);
    },
    end: () => (decoding === null ? open().write(head) : "") + (decoding?.end() ?? ""),
  };
}

function openUtf16(encoding: Encoding): TextDecoding {
  const decoder = new TextDecoder(encoding, { ignoreBOM: true });
  return { write: (piece) => decoder.decode(piece, { stream: true }), end: () => decoder.decode() };
}

/** Whole lines are decoded; what follows the last line end waits for its own. */
function openLines(utf8: Utf8): TextDecoding {
  let held = new Uint8Array();
  return {
    write: (piece) => {
      const bytes = joined(held, piece);
      const lineEnd = Math.max(bytes.lastIndexOf(feed), bytes.lastIndexOf(carriage)) + 1;
      const end = lineEnd === 0 && bytes.length > longestLine ? bytes.length : lineEnd;
      held = bytes.slice(end);
      return decodeLines(bytes.subarray(0, end), utf8);
    },
    end: () => decodeLines(held, utf8),
  };
}

function decodeLines(bytes: Uint8Array, utf8: Utf8): string {
  if (utf8.isValid(bytes)) return utf8.text(bytes);
  const texts: string[] = [];
  for (let start = 0; start < bytes.length;) {
    const end = lineEndIn(bytes, start);
    texts.push(decodeLine(bytes.subarray(start, end), utf8));
    start = end;
  }
  return texts.join("");
}

function lineEndIn(bytes: Uint8Array, start: number): number {
  let end = start;
  while (end < bytes.length && bytes[end] !== feed && bytes[end] !== carriage) end++;
  return Math.min(end + 1, bytes.length);
}

/** Decoded as a stream: in one go, Node 20 takes Windows-1252 for Latin-1 and loses "€". */
function decodeLine(bytes: Uint8Array, utf8: Utf8): string {
  if (utf8.isValid(bytes)) return utf8.text(bytes);
  const hasMark = bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf;
  return windows1252.decode(hasMark ? bytes.subarray(3) : bytes, { stream: true }) + windows1252.decode();
}

function joined(first: Uint8Array, second: Uint8Array): Uint8Array<ArrayBuffer> {
  const bytes = new Uint8Array(first.length + second.length);
  bytes.set(first);
  bytes.set(second, first.length);
  return bytes;
}

/** The share of zeros in every second place. */
function zeros(bytes: Uint8Array, offset: number): number {
  let count = 0;
  for (let index = offset; index < bytes.length; index += 2) if (bytes[index] === 0) count++;
  return count / (bytes.length / 2);
}
