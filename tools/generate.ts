import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join, relative, resolve } from "node:path";
import { catalogue } from "../src/functions";
import { entryPoints } from "../src/hosts/sheets/entry-points";
import { formulasFile, warehouseFormulas } from "./formulas/warehouse-formulas";
import { generatedFiles } from "./generate/generated-files";

const root = resolve(__dirname, "..");
/** Folders that hold generated files only: what is not generated any more goes. */
const folders = ["generated", "docs/functions"];

process.exitCode = generate(process.argv.includes("--check"));

/** Writes what the catalogue says elsewhere too; with --check it writes nothing and names every file that differs. */
function generate(isCheck: boolean): number {
  const files = new Map([
    ...generatedFiles(catalogue, entryPoints),
    ["generated/warehouse-formulas.ts", formulasFile(warehouseFormulas(root))],
  ]);
  const wrong = [...files].filter(([name, content]) => read(name) !== content).map(([name]) => name);
  const stale = folders.flatMap(filesIn).filter((name) => !files.has(name));
  if (isCheck) {
    for (const name of [...wrong, ...stale])
      console.error(`${name} is not what src/functions says. Run npm run generate and commit the result.`);
    return wrong.length + stale.length > 0 ? 1 : 0;
  }
  for (const name of stale) rmSync(join(root, name));
  for (const name of wrong) write(name, files.get(name) ?? "");
  console.log(`${files.size} generated files, ${wrong.length} written, ${stale.length} removed.`);
  return 0;
}

function read(name: string): string | null {
  try {
    return readFileSync(join(root, name), "utf8");
  } catch {
    return null;
  }
}

function write(name: string, content: string): void {
  mkdirSync(dirname(join(root, name)), { recursive: true });
  writeFileSync(join(root, name), content);
}

function filesIn(folder: string): readonly string[] {
  mkdirSync(join(root, folder), { recursive: true });
  return readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(root, join(entry.parentPath, entry.name)).replaceAll("\\", "/"));
}
