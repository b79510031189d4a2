import { createHash } from "node:crypto";
import { existsSync, readFileSync } from "node:fs";
import { homedir } from "node:os";
import { join, resolve } from "node:path";
import { Readable } from "node:stream";
import { gunzipSync } from "node:zlib";
import { extract } from "tar-stream";

// Holds what is installed against the lock file, without a network: each tarball in npm's own cache has the checksum
// that the lock file names, and every file of it stands unchanged in node_modules. Code 1 and the names if not; what
// npm no longer has is counted.

interface Locked {
  readonly integrity?: string;
}

/**
 * What installing changes on purpose: esbuild puts its program for this platform in the place of a script that would
 * look for it.
 */
const replaced: Readonly<Record<string, string>> = {
  "node_modules/esbuild/bin/esbuild": `node_modules/@esbuild/${process.platform}-${process.arch}/bin/esbuild`,
};

const root = resolve(__dirname, "..");
const cache = join(process.env["npm_config_cache"] ?? join(homedir(), ".npm"), "_cacache/content-v2/sha512");

void check().then((faults) => {
  for (const fault of faults) console.log(fault);
  process.exitCode = faults.length === 0 ? 0 : 1;
});

async function check(): Promise<readonly string[]> {
  const { packages } = JSON.parse(readFileSync(join(root, "package-lock.json"), "utf8")) as {
    readonly packages: Readonly<Record<string, Locked>>;
  };
  const faults: string[] = [];
  let [same, gone] = [0, 0];
  for (const [folder, { integrity = "" }] of Object.entries(packages)) {
    if (folder === "" || !existsSync(join(root, folder))) continue;
    const tarball = tarballOf(integrity);
    if (tarball === null) {
      gone++;
      continue;
    }
    const changed = await changedFiles(folder, tarball, integrity);
    if (changed.length === 0) same++;
    faults.push(...changed.map((file) => `${folder}: ${file}`));
  }
  console.log(
    `${same} packages are what their checksums say${gone > 0 ? `, ${gone} cannot be told: npm's cache no longer has them` : ""}.`,
  );
  return faults;
}

/** npm keeps a tarball under the digits of its checksum. */
function tarballOf(integrity: string): Buffer | null {
  const digest = Buffer.from(integrity.replace(/^sha512-/, ""), "base64").toString("hex");
  const file = join(cache, digest.slice(0, 2), digest.slice(2, 4), digest.slice(4));
  return digest !== "" && existsSync(file) ? readFileSync(file) : null;
}

async function changedFiles(folder: string, tarball: Buffer, integrity: string): Promise<readonly string[]> {
  if (`sha512-${createHash("sha512").update(tarball).digest("base64")}` !== integrity)
    return ["the tarball in npm's cache is another one"];
  const changed: string[] = [];
  for await (const entry of Readable.from([gunzipSync(tarball)]).pipe(extract())) {
    const parts: Buffer[] = [];
    for await (const part of entry) parts.push(part as Buffer);
    if (entry.header.type !== "file") continue;
    const file = entry.header.name.split("/").slice(1).join("/");
    if (!isThere(folder, file, Buffer.concat(parts))) changed.push(file);
  }
  return changed;
}

/** npm writes a .gitignore as .npmignore. */
function isThere(folder: string, file: string, content: Buffer): boolean {
  const path = join(root, folder, file.replace(/(^|\/)\.gitignore$/, "$1.npmignore"));
  if (!existsSync(path)) return false;
  const found = readFileSync(path);
  const other = replaced[`${folder}/${file}`];
  return (
    found.equals(content) ||
    (other !== undefined && existsSync(join(root, other)) && found.equals(readFileSync(join(root, other))))
  );
}
