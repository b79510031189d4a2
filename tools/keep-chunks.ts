import { copyFileSync, existsSync, readFileSync, readdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";

/** Names the parts of a release that are fetched later; each name changes with its content. */
const list = "chunks.json";
const isChunk = (file: string): boolean => /^[\w-]+\.[0-9a-f]{8}\.(?:js|css)$/.test(file);

/** The parts that this release itself made: ["196.081b677d.js", …]. */
export function chunksOf(folder: string): readonly string[] {
  const path = join(folder, list);
  return existsSync(path) ? (JSON.parse(readFileSync(path, "utf8")) as readonly string[]) : [];
}

/** Writes down which parts a build made. */
export function listChunks(folder: string): void {
  writeFileSync(join(folder, list), `${JSON.stringify(readdirSync(folder).filter(isChunk).sort(), null, 2)}\n`);
}

/**
 * Keeps the parts of the release before, so that a pane that is open while files are replaced still finds its own: what
 * that release made itself, and nothing that it had kept from an earlier one. Returns the names that were copied.
 */
export function keepChunks(before: string, now: string): readonly string[] {
  const kept = chunksOf(before).filter(
    (file) => isChunk(file) && existsSync(join(before, file)) && !existsSync(join(now, file)),
  );
  for (const file of kept) copyFileSync(join(before, file), join(now, file));
  return kept;
}

/** The same, of a release that is on a server; where none is there yet, nothing is kept. */
export async function fetchChunks(before: string, now: string): Promise<readonly string[]> {
  const listed = await fetch(`${before}/${list}`);
  if (listed.status === 404) return [];
  const names = JSON.parse(new TextDecoder().decode(await content(listed))) as readonly string[];
  const kept = names.filter((file) => isChunk(file) && !existsSync(join(now, file)));
  for (const file of kept) writeFileSync(join(now, file), await content(await fetch(`${before}/${file}`)));
  return kept;
}

async function content(answer: Response): Promise<Uint8Array> {
  if (!answer.ok) throw new Error(`${answer.url} answers ${answer.status}.`);
  return new Uint8Array(await answer.arrayBuffer());
}
