import { readdir, stat } from "node:fs/promises";
import { join, resolve } from "node:path";
import type { Language } from "../../core/problem";
import { UsageError } from "./usage-error";
import { phrase } from "./words";

/** npm runs a script in the package's folder and says in INIT_CWD where the person stands. */
export function fullPath(path: string): string {
  return resolve(process.env["INIT_CWD"] ?? process.cwd(), path);
}

export interface FoundFile {
  readonly path: string;
  /** As the results name it. */
  readonly name: string;
}

/** The files named; a folder stands for every .csv and .xlsx file directly in it, by name. */
export async function findFiles(named: readonly string[], language: Language): Promise<readonly FoundFile[]> {
  const found: FoundFile[] = [];
  for (const name of named) {
    const path = fullPath(name);
    const info = await stat(path).catch(() => null);
    if (info === null) throw new UsageError(phrase("missingFile", language, { file: name }), 2);
    if (!info.isDirectory()) {
      found.push({ path, name: baseName(path) });
      continue;
    }
    const inside = (await readdir(path)).filter((file) => /\.(csv|xlsx|tsv|txt)$/i.test(file) && !file.startsWith("~$")).sort();
    if (inside.length === 0) throw new UsageError(phrase("emptyFolder", language, { file: name }), 1);
    found.push(...inside.map((file) => ({ path: join(path, file), name: file })));
  }
  return found;
}

function baseName(path: string): string {
  return path.split(/[\\/]/).at(-1) ?? path;
}
