import type { Stats } from "node:fs";
import { readdir, stat } from "node:fs/promises";
import { join, resolve } from "node:path";
import type { Language } from "../../core/problem";
import type { FoundFile } from "./found-file";
import { readStream } from "./read-stream";
import { eachOnce } from "./same-file";
import { isSystemError, systemReason } from "./system-error";
import { UsageError } from "./usage-error";
import { phrase } from "./words";

/** npm runs a script in the package's folder and says in INIT_CWD where the person stands. */
export function fullPath(path: string): string {
  return resolve(process.env["INIT_CWD"] ?? process.cwd(), path);
}

type Tell = (sentence: string) => void;

/**
 * The files named, each once; a folder stands for every table directly in it, by name, and "-" for standard input. What
 * cannot be read is said; without any file that can, that is an error.
 */
export async function findFiles(
  named: readonly string[],
  language: Language,
  tell: Tell,
): Promise<readonly FoundFile[]> {
  const found: FoundFile[] = [];
  const problems: UsageError[] = [];
  for (const name of named) {
    try {
      found.push(...(await filesAt(name, language, tell)));
    } catch (error) {
      problems.push(error instanceof UsageError ? error : unreadable(name, error, language));
    }
  }
  const [first] = problems;
  if (found.length === 0 && first !== undefined)
    throw new UsageError(problems.map(({ message }) => message).join("\n"), first.exitCode);
  for (const { message } of problems) tell(message);
  return withOwnNames(await eachOnce(found, language, tell), named);
}

async function filesAt(name: string, language: Language, tell: Tell): Promise<readonly FoundFile[]> {
  if (name === "-")
    return [
      {
        path: name,
        name: phrase("stdin", language),
        bytes: await readStream(process.stdin, phrase("stdin", language), language),
      },
    ];
  const path = fullPath(name);
  const info = await stat(path);
  if (info.isDirectory()) return filesIn(path, name, language, tell);
  if (info.isFIFO() || info.isSocket()) {
    const { createReadStream } = await import("node:fs");
    return [{ path, name: baseName(path), bytes: await readStream(createReadStream(path), name, language) }];
  }
  if (!info.isFile()) throw new UsageError(phrase("noFile", language, { file: name }), 2);
  return [{ path, name: baseName(path) }];
}

/**
 * Tables directly in a folder; whatever is no file there is passed over, for a pipe would be waited for without end.
 */
async function filesIn(path: string, name: string, language: Language, tell: Tell): Promise<readonly FoundFile[]> {
  const files: FoundFile[] = [];
  for (const file of (await readdir(path))
    .filter((one) => /\.(csv|xlsx|xlsm|tsv|txt|ods|xls|parquet)$/i.test(one) && !/^[~.]/.test(one))
    .sort()) {
    const info = await stat(join(path, file)).catch((error: unknown) => error);
    if (isStats(info) && info.isFile()) files.push({ path: join(path, file), name: file });
    else
      tell(
        isStats(info)
          ? phrase("noFile", language, { file: join(name, file) })
          : unreadable(join(name, file), info, language).message,
      );
  }
  if (files.length === 0) throw new UsageError(phrase("emptyFolder", language, { file: name }), 1);
  return files;
}

function isStats(info: unknown): info is Stats {
  return typeof info === "object" && info !== null && "isFile" in info;
}

function unreadable(file: string, error: unknown, language: Language): UsageError {
  if (!isSystemError(error)) throw error;
  return error.code === "ENOENT"
    ? new UsageError(phrase("missingFile", language, { file }), 2)
    : new UsageError(phrase("unreadable", language, { file, why: systemReason(error, language) }), 2);
}

/** Files of the same name in different folders are told by their paths. */
function withOwnNames(files: readonly FoundFile[], named: readonly string[]): readonly FoundFile[] {
  const count = (name: string): number => files.filter((one) => one.name === name).length;
  return files.map((file) =>
    file.path === "-" || count(file.name) === 1
      ? file
      : { ...file, name: named.find((one) => fullPath(one) === file.path) ?? file.path },
  );
}

function baseName(path: string): string {
  return path.split(/[\\/]/).at(-1) ?? path;
}
