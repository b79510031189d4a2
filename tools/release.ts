import { spawnSync } from "node:child_process";
import { statSync } from "node:fs";
import { join, resolve } from "node:path";
import { assemble, seal } from "./release/assemble";
import { filesBelow } from "./release/checksums";
import { takePictures } from "./release/pictures";
import { readReleaseOptions } from "./release/read-release-options";

const root = resolve(__dirname, "..");
const folder = join(root, "dist/release");

release(process.argv.slice(2)).catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
});

/**
 * Everything that is published for one address: built, assembled, photographed and sealed, then listed with its sizes.
 */
async function release(words: readonly string[]): Promise<void> {
  const options = readReleaseOptions(words);
  const { status } = spawnSync(process.execPath, ["--import", "tsx", "tools/build.ts"], {
    cwd: root,
    stdio: "inherit",
  });
  if (status !== 0) throw new Error("The build failed, so there is nothing to release.");
  await assemble(root, folder, options);
  await takePictures(join(folder, "site/playground"), join(folder, "site"), join(folder, "store"));
  seal(folder);
  list();
  console.log(`\nPut dist/release/site at ${options.origin}, then: npm run check:site -- ${options.origin}`);
  if (options.contact === null)
    console.log("No --contact was given, so the support page names nobody. Stores want an address there.");
}

/** Every file of its own; of large folders only the sum. */
function list(): void {
  const sizes = new Map<string, { bytes: number; count: number }>();
  for (const file of filesBelow(folder)) {
    const parts = file.split("/");
    const name = parts.length > 2 ? `${parts.slice(0, 2).join("/")}/` : file;
    const { bytes, count } = sizes.get(name) ?? { bytes: 0, count: 0 };
    sizes.set(name, { bytes: bytes + statSync(join(folder, file)).size, count: count + 1 });
  }
  for (const [name, { bytes, count }] of sizes)
    console.log(`${`${(bytes / 1000).toFixed(1)} kB`.padStart(12)}  ${name}${count > 1 ? ` (${count} files)` : ""}`);
}
