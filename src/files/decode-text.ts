/** The encodings in which spreadsheets and trackers write text; what is no valid UTF-8 is Windows-1252. */
export type Encoding = "utf-8" | "utf-16le" | "utf-16be" | "windows-1252";

/** Text of a file, without its byte order mark. Decoded as a stream: in one go, Node 20 takes Windows-1252 for Latin-1 and loses "€". */
export function decodeText(bytes: Uint8Array): string {
  const decoder = new TextDecoder(encodingOf(bytes));
  return decoder.decode(bytes, { stream: true }) + decoder.decode();
}

/** By the byte order mark, by zeros in every other place, else by whether the bytes are valid UTF-8. */
export function encodingOf(bytes: Uint8Array): Encoding {
  const [first, second, third] = bytes;
  if (first === 0xff && second === 0xfe) return "utf-16le";
  if (first === 0xfe && second === 0xff) return "utf-16be";
  if (first === 0xef && second === 0xbb && third === 0xbf) return "utf-8";
  const sample = bytes.subarray(0, 2000);
  if (sample.length >= 4 && zeros(sample, 1) > 0.4) return "utf-16le";
  if (sample.length >= 4 && zeros(sample, 0) > 0.4) return "utf-16be";
  return isUtf8(bytes) ? "utf-8" : "windows-1252";
}

/** The share of zeros in every second place. */
function zeros(bytes: Uint8Array, offset: number): number {
  let count = 0;
  for (let index = offset; index < bytes.length; index += 2) if (bytes[index] === 0) count++;
  return count / (bytes.length / 2);
}

/** A character cut off at the end of a sample is no mistake. */
function isUtf8(bytes: Uint8Array): boolean {
  try {
    new TextDecoder("utf-8", { fatal: true }).decode(bytes, { stream: true });
    return true;
  } catch {
    return false;
  }
}
