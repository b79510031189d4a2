import { Unzip, UnzipInflate, type UnzipFile } from "fflate";
import { Problem } from "../../core/problem";
import { Allowance } from "./limits";
import { XmlScanner, type XmlListener } from "./xml-scanner";

/** How many bytes of the zip are unpacked at a time; a thousandth of what they may become. */
const pieceSize = 64 * 1024;

/** Who listens to a part, and how large it may become. */
export interface PartReader {
  readonly listener: XmlListener;
  readonly megabytes: number;
}

/**
 * Reads the parts of a zip that somebody listens to, each as it is unpacked; none is ever whole in memory. Answers
 * which ones there were.
 */
export function readParts(
  file: string,
  bytes: Uint8Array,
  readerOf: (part: string) => PartReader | null,
): ReadonlySet<string> {
  if (!hasDirectory(bytes)) throw new Problem("file.broken", { file });
  const whole = new Set<string>();
  const begun = new Set<string>();
  let failure: unknown = null;
  const unzip = new Unzip((part) => {
    const name = part.name.replaceAll("\\", "/").replace(/^\/+/, "");
    const reader = failure === null ? readerOf(name) : null;
    if (reader === null) return;
    begun.add(name);
    readPart(file, part, reader, (error) => {
      if (error === null) whole.add(name);
      failure ??= error;
    });
  });
  unzip.register(UnzipInflate);
  try {
    for (let at = 0; at < bytes.length && failure === null; at += pieceSize)
      unzip.push(bytes.subarray(at, at + pieceSize), at + pieceSize >= bytes.length);
  } catch (reason) {
    failure ??= reason;
  }
  if (failure instanceof Problem) throw failure;
  if (failure !== null || whole.size < begun.size) throw new Problem("file.broken", { file });
  return whole;
}

/** Unpacks a part into its listener; says null when it was read to its end, else why it was not. */
function readPart(
  file: string,
  part: UnzipFile,
  { listener, megabytes }: PartReader,
  done: (error: unknown) => void,
): void {
  const scanner = new XmlScanner(file, listener);
  const size = new Allowance(file, megabytes, "file.large", 1024 * 1024);
  let decoder: Decoder | null = null;
  let isOver = false;
  part.ondata = (error, piece, isLast) => {
    if (isOver) return;
    try {
      if (error !== null) throw error;
      size.take(piece.length);
      decoder ??= decoderFor(piece);
      scanner.push(decoder(piece, isLast));
      if (!isLast) return;
      scanner.finish();
      done(null);
    } catch (reason) {
      isOver = true;
      part.terminate();
      done(reason);
    }
  };
  part.start();
}

type Decoder = (piece: Uint8Array, isLast: boolean) => string;

/** UTF-8 is decoded up to its last whole sign: decoders are many times as fast where they need remember nothing. */
function decoderFor(start: Uint8Array): Decoder {
  if (start[0] === 0xff || start[0] === 0xfe) {
    const utf16 = new TextDecoder(start[0] === 0xff ? "utf-16le" : "utf-16be");
    return (piece, isLast) => utf16.decode(piece, { stream: !isLast });
  }
  // A byte order mark is taken off by hand: the same decoder begins anew with each piece.
  const utf8 = new TextDecoder("utf-8", { ignoreBOM: true });
  let rest = start[0] === 0xef ? null : new Uint8Array();
  return (piece, isLast) => {
    const bytes = rest === null ? piece.subarray(3) : rest.length === 0 ? piece : joined(rest, piece);
    const end = isLast ? bytes.length : lastWhole(bytes);
    rest = bytes.slice(end);
    return utf8.decode(bytes.subarray(0, end));
  };
}

function joined(one: Uint8Array, other: Uint8Array): Uint8Array {
  const both = new Uint8Array(one.length + other.length);
  both.set(one);
  both.set(other, one.length);
  return both;
}

/** Where the last sign of UTF-8 ends that is whole; its first byte says how many follow. */
function lastWhole(bytes: Uint8Array): number {
  for (let back = 1; back <= Math.min(4, bytes.length); back++) {
    const byte = bytes[bytes.length - back] ?? 0;
    if (byte < 0x80) return bytes.length - back + 1;
    if (byte < 0xc0) continue;
    return (byte >= 0xf0 ? 4 : byte >= 0xe0 ? 3 : 2) <= back
      ? bytes.length - back + (byte >= 0xf0 ? 4 : byte >= 0xe0 ? 3 : 2)
      : bytes.length - back;
  }
  return bytes.length;
}

/** A zip ends in its directory; one without was cut off, whatever its beginning holds. */
function hasDirectory(bytes: Uint8Array): boolean {
  const earliest = Math.max(0, bytes.length - 66_000);
  for (let at = bytes.lastIndexOf(0x50); at >= earliest; at = at === 0 ? -1 : bytes.lastIndexOf(0x50, at - 1)) {
    if (bytes[at + 1] === 0x4b && bytes[at + 2] === 5 && bytes[at + 3] === 6 && at + 22 <= bytes.length) return true;
  }
  return false;
}
