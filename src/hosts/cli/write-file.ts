import { randomBytes } from "node:crypto";
import { link, open, readdir, realpath, rename, stat, unlink } from "node:fs/promises";
import { basename, dirname, join } from "node:path";
import { isSystemError } from "./system-error";

/** What some drives answer that know no hard links. */
const noLinks = new Set(["EPERM", "ENOSYS", "ENOTSUP", "EOPNOTSUPP", "EMLINK", "EXDEV", "EINVAL"]);

/**
 * Writes a file whole or not at all, wherever it is stopped; fails with EEXIST where one stands already. The content
 * grows under another name beside it.
 */
export async function writeNew(path: string, content: string | Uint8Array): Promise<void> {
  await putNew(await writeBeside(path, content), path);
}

/**
 * Gives a whole file its name, and takes the one away that it grew under; fails with EEXIST where a file stands
 * already.
 */
export async function putNew(beside: string, path: string): Promise<void> {
  try {
    await link(beside, path).catch(async (error: unknown) => {
      if (!isSystemError(error) || !noLinks.has(error.code)) throw error;
      if (await exists(path)) throw Object.assign(new Error("exists already"), { code: "EEXIST" });
      await rename(beside, path);
    });
  } finally {
    await unlink(beside).catch(() => undefined);
  }
}

/** Puts a file in the place of another, which stays as it was until the new one is whole. */
export async function replaceFile(path: string, content: string | Uint8Array): Promise<void> {
  // A link goes on pointing at the file that it names.
  const target = await realpath(path).catch(() => path);
  const beside = await writeBeside(target, content);
  try {
    await rename(beside, target);
  } catch (error) {
    await unlink(beside).catch(() => undefined);
    throw error;
  }
}

async function writeBeside(path: string, content: string | Uint8Array): Promise<string> {
  await sweep(path);
  const beside = join(dirname(path), `${partOf(path)}${process.pid}.${randomBytes(4).toString("hex")}.part`);
  const file = await open(beside, "wx", await modeOf(path));
  try {
    await file.writeFile(content);
    await file.sync();
  } catch (error) {
    await file.close().catch(() => undefined);
    await unlink(beside).catch(() => undefined);
    throw error;
  }
  await file.close();
  return beside;
}

function partOf(path: string): string {
  return `.${basename(path).slice(0, 100)}.`;
}

/** No report takes longer to write, in milliseconds. */
const abandoned = 60 * 60 * 1000;

/** Takes away what runs for the same file left behind when they were killed. */
async function sweep(path: string): Promise<void> {
  for (const name of await readdir(dirname(path)).catch(() => [])) {
    if (!name.startsWith(partOf(path)) || !/^\d+\.[0-9a-f]{8}\.part$/.test(name.slice(partOf(path).length))) continue;
    const part = join(dirname(path), name);
    const { mtimeMs } = await stat(part).catch(() => ({ mtimeMs: Infinity }));
    if (Date.now() - mtimeMs > abandoned) await unlink(part).catch(() => undefined);
  }
}

/** Whoever may read the old file may read the new one. */
async function modeOf(path: string): Promise<number> {
  return (await stat(path).catch(() => ({ mode: 0o666 }))).mode & 0o777;
}

async function exists(path: string): Promise<boolean> {
  return stat(path).then(
    () => true,
    () => false,
  );
}
