import type { Readable } from "node:stream";
import type { Language } from "../../core/problem";
import { UsageError } from "./usage-error";
import { phrase } from "./words";

/** What may come through a pipe, in megabytes; it is held in memory, for it cannot be read a second time. */
const most = 400;

/** All bytes of standard input or a pipe. */
export async function readStream(stream: Readable, name: string, language: Language): Promise<Uint8Array> {
  const pieces: Buffer[] = [];
  let length = 0;
  for await (const piece of stream) {
    pieces.push(piece as Buffer);
    length += (piece as Buffer).length;
    if (length > most * 1024 * 1024)
      throw new UsageError(phrase("longStream", language, { file: name, limit: most }), 1);
  }
  return Buffer.concat(pieces);
}
