import { createHash } from "node:crypto";
import { createReadStream } from "node:fs";
import { stat } from "node:fs/promises";
import { relative } from "node:path";
import type { Language } from "../../core/problem";
import type { FoundFile } from "./found-file";
import { isSystemError } from "./system-error";
import { phrase } from "./words";

/**
 * Each file once, whether it was named twice, stands in a folder that was named too, is a link or a copy; what is left
 * out is said.
 */
export async function eachOnce(
  files: readonly FoundFile[],
  language: Language,
  tell: (sentence: string) => void,
): Promise<readonly FoundFile[]> {
  const sizes = await Promise.all(files.map(sizeOf));
  const known = new Map<string, FoundFile>();
  const once: FoundFile[] = [];
  for (const [index, file] of files.entries()) {
    // Only files of the same size can be alike; the others need not be read for it.
    const isAlone = sizes.filter((size) => size === sizes[index]).length === 1;
    const content = isAlone ? file.path : await fingerprint(file);
    const same = known.get(content);
    if (same === undefined) once.push(file);
    else tell(phrase("sameFile", language, toldApart(file, same)));
    known.set(content, same ?? file);
  }
  return once;
}

/** By name, or by path where both names are alike. */
function toldApart(file: FoundFile, other: FoundFile): { readonly file: string; readonly other: string } {
  const shown =
    file.name === other.name
      ? ({ path }: FoundFile): string => relative(process.env["INIT_CWD"] ?? process.cwd(), path)
      : ({ name }: FoundFile): string => name;
  return { file: shown(file), other: shown(other) };
}

async function sizeOf({ path, bytes }: FoundFile): Promise<number> {
  return bytes?.length ?? (await stat(path).catch(() => ({ size: -1 }))).size;
}

/** The content in short; of a file that cannot be read its path. */
async function fingerprint({ path, bytes }: FoundFile): Promise<string> {
  const hash = createHash("sha256");
  try {
    if (bytes !== undefined) hash.update(bytes);
    else for await (const piece of createReadStream(path)) hash.update(piece as Buffer);
  } catch (error) {
    if (!isSystemError(error)) throw error;
    return path;
  }
  return hash.digest("hex");
}
